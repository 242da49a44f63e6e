import type { Claim } from "../claim/index.js";
import type { FactSummary, Hit } from "../ledger/index.js";
import { headlineOf } from "../words/index.js";
import { addresses } from "./addresses.js";

/** A document, as short as it can be cited. */
export function documentTold({ id, title, publisher, date, url }: Hit["document"]): object {
  return { address: addresses.document(id), title, publisher, date, url };
}

/** A claim: what it says in a line, its words as they stand in the text, and how sure it is that they say so. */
export function claimTold(claim: Claim): Record<string, unknown> {
  const { id, type, status, when, attribution, evidence, confidence } = claim;
  return {
    id,
    type,
    says: headlineOf(claim),
    status,
    when: when?.edtf ?? null,
    ...(attribution === null ? {} : { according_to: attribution.speaker.name }),
    words: evidence.exact,
    confidence,
  };
}

/** A fact in a line. */
export function factTold(fact: FactSummary): Record<string, unknown> {
  const { id, type, when, reported, status, support, claims, conflicts, confidence } = fact;
  return {
    address: addresses.fact(id),
    type,
    says: headlineOf(fact),
    status,
    when,
    ...(when === null && reported !== null ? { reported } : {}),
    independent_origins: support,
    claims,
    confidence,
    ...(conflicts.length === 0 ? {} : { disputed: conflicts.map(({ kind }) => kind) }),
  };
}
