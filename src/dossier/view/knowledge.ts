import type { Fact, KeptClaim, Ledger, Questions } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";
import { factsAsOf } from "../as-of.js";
import { FOLDS } from "../folds.js";
import { type Sieve, sifted } from "./sieve.js";

/** Facts of parties as they were known by a day or are known now, with what folds over them ask beside. */
export interface Knowledge {
  readonly facts: readonly Fact[];
  /** The sum of a fact in US dollars of the year. */
  readonly usd: (fact: Fact) => number | null;
  readonly publisher: (document: string) => string | null;
  /** BCP 47. */
  readonly language: (document: string) => string | null;
}

type Parties = readonly [string, string];

/** What was known of two parties, or of one (b ""), by the end of a day, month or year (EDTF): facts made anew of the testimonies of then. */
export async function knowledgeOf(ledger: Ledger, [a, b]: Parties, asOf: string): Promise<Knowledge> {
  const testimonies = await ledger.testimonies({ pair: [a, b] });
  const judgements = await ledger.judgements(testimonies.map(({ claim }) => claim.id));
  const documents = await ledger.summaries([...new Set(testimonies.map(({ claim }) => claim.document))]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const added = (id: string) => extentOf(byId.get(id)?.added.slice(0, 10))?.lo ?? null;
  return {
    facts: factsAsOf(testimonies, judgements, extentOf(asOf)?.hi ?? Number.MAX_SAFE_INTEGER, added),
    usd: dollarsBy(testimonies),
    publisher: (id) => byId.get(id)?.publisher ?? null,
    language: (id) => byId.get(id)?.language ?? null,
  };
}

/** The facts of two parties, or of one (b ""), now, with their sums. */
export async function factsNow(ledger: Questions, [a, b]: Parties): Promise<Pick<Knowledge, "facts" | "usd">> {
  const facts = await ledger.facts(b === "" ? { state: a } : { pair: [a, b] });
  return { facts, usd: dollarsBy(await ledger.claims(facts.flatMap(({ amount }) => amount[0]?.claims ?? []))) };
}

/** All that is known of two parties, or of one (b ""), now. */
export async function knowledgeNow(ledger: Questions, parties: Parties): Promise<Knowledge> {
  const { facts, usd } = await factsNow(ledger, parties);
  const carrying = facts.flatMap(({ origins }) => origins.flatMap(({ documents }) => documents));
  const documents = new Map((await ledger.summaries([...new Set(carrying)])).map((one) => [one.id, one]));
  return {
    facts,
    usd,
    publisher: (id) => documents.get(id)?.publisher ?? null,
    language: (id) => documents.get(id)?.language ?? null,
  };
}

/** The part of a knowledge that a sieve lets through. */
export async function siftedKnowledge(ledger: Questions, known: Knowledge, sieve: Sieve): Promise<Knowledge> {
  const asked = sieve.judged === undefined ? [] : known.facts.flatMap(({ claims }) => claims);
  const judgements = asked.length === 0 ? [] : await ledger.judgements(asked);
  const judged = new Set(judgements.flatMap(({ claims, others }) => [...claims, ...others]));
  return { ...known, facts: sifted(known.facts, sieve, { ...known, judged }) };
}

function dollarsBy(told: readonly Pick<KeptClaim, "claim">[]): Knowledge["usd"] {
  const dollars = new Map(told.map(({ claim }) => [claim.id, FOLDS.dollars?.(claim) ?? null]));
  return ({ amount }) => amount[0]?.claims.map((id) => dollars.get(id)).find((sum) => sum != null) ?? null;
}
