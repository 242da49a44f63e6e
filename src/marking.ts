// What persons say of words is held against the words. Annotation is loaded when it is first asked. See entente.ts.
import type { Claim } from "./claim/index.js";
import type { Document } from "./document/index.js";
import type { Ledger } from "./ledger/index.js";
import type { Marked } from "./proposal/index.js";
import { codeOf } from "./sources.js";

/** The sums, times and names around the words of a claim, read again with the tables of its language. */
export async function groundsOf(document: Document, { evidence, language }: Claim) {
  const { languageOf } = await import("./language/index.js");
  const tables = languageOf(language);
  return tables === undefined ? null : (await import("./annotation/index.js")).groundsOf(document, tables, evidence);
}

/**
 * Adds a claim that a person marked in a document of a ledger: what verify lets pass of it, and the word of that person that it is so. Returns the claim, or why
 * it is none, a sentence without its full stop. Throws LedgerError.
 */
export async function markClaim(
  ledger: Ledger,
  { document: id, marked, reviewer, at, reason, instead = null, program }: MarkedClaim,
): Promise<Claim | { readonly problem: string }> {
  const kept = await ledger.document(id);
  if (kept === null) return { problem: `the ledger has no document ${id}` };
  const { annotate } = await import("./annotation/index.js");
  const { languageOf } = await import("./language/index.js");
  const { claimMarked } = await import("./claim/index.js");
  const { judgementOf } = await import("./ledger/index.js");
  const code = codeOf(kept.document, {});
  const language = languageOf(code);
  if (language === undefined) return { problem: `the language "${code}" of the document is not supported` };
  const claim = claimMarked(marked, annotate(kept.document, language), reviewer);
  if ("problem" in claim) return claim;
  if (instead !== null) {
    const [other] = await ledger.claims([instead]);
    if (other?.claim.document !== id) return { problem: `the claim ${instead} is not in this document` };
    if (instead === claim.id) return { problem: "the claim already has these words" };
  }
  const said = { at, reviewer, others: [], field: null, value: null };
  const judgements = [
    judgementOf({ ...said, verdict: "accept", claims: [claim.id], reason: reason ?? "marked by hand" }),
    ...(instead === null
      ? []
      : [judgementOf({ ...said, verdict: "reject", claims: [instead], reason: `replaced by ${claim.id}` })]),
  ];
  await ledger.contribute({ claim, document: kept.document, judgements, run: { at, program } });
  return claim;
}

/** A claim that a person marked, and who did so when. */
export interface MarkedClaim {
  readonly document: string;
  readonly marked: Marked;
  readonly reviewer: string;
  /** Instant, as a Judgement has it. */
  readonly at: string;
  readonly reason: string | null;
  /** A claim of the document that it takes the place of, and that is rejected with that: its words were others. */
  readonly instead?: string | null;
  /** The program that is written down with the run. */
  readonly program: string;
}
