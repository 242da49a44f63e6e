import type { Claim } from "../claim/index.js";
import { extentOf } from "../text/index.js";
import { actorsText } from "./actors-named.js";
import { digest, json, storable } from "./digest.js";
import { LedgerError } from "./failure.js";
import type { Folds } from "./folds.js";
import { partiesText } from "./party-pairs.js";
import type { Schema } from "./schema.js";
import { cellOf } from "./units.js";

type ClaimRow = Schema["claims"];

/** What of a row is worked out from the claim as judgement corrects it. */
export type Derived = Pick<
  ClaimRow,
  | "type"
  | "family"
  | "cell"
  | "lo"
  | "hi"
  | "status"
  | "amount"
  | "currency"
  | "usd"
  | "confidence"
  | "speaker"
  | "parties"
  | "actors"
>;

/** What the columns of a claim say, from the claim as it is corrected and the day its document came out. */
export function derivedOf(claim: Claim, published: number | null, folds: Folds): Derived {
  const when = extentOf(claim.when?.edtf);
  return {
    type: claim.type,
    family: storable(folds.family(claim)),
    cell: cellOf(folds.cell(claim, published)),
    lo: when?.lo ?? null,
    hi: when?.hi ?? null,
    status: claim.status,
    amount: claim.amount?.value ?? null,
    currency: claim.amount?.currency ?? null,
    usd: folds.dollars?.(claim) ?? null,
    confidence: claim.confidence,
    speaker: claim.attribution ? storable(claim.attribution.speaker.id) : null,
    parties: partiesText(claim),
    actors: actorsText(claim),
  };
}

/** What of a row is the claim as it was read. `words`: those that version 0.1.0 kept with it. */
export function bodyOf(
  claim: Claim,
  roots: readonly string[],
  words: readonly (readonly [lemma: string, start: number, end: number])[] = [],
): Pick<ClaimRow, "body" | "words" | "roots" | "digest"> {
  const body = json(claim);
  const written = json(words);
  const origins = json(roots);
  return { body, words: written, roots: origins, digest: digest(body, written, origins) };
}

/** The claim of a row as it was read. Throws LedgerError where the row is not what was written. */
export function claimOf(row: Pick<ClaimRow, "id" | "body" | "words" | "roots" | "digest">): Claim {
  verify(row);
  return JSON.parse(row.body) as Claim;
}

/** Throws LedgerError where a row is not what was written. */
export function verify({
  id,
  body,
  words,
  roots,
  digest: kept,
}: Pick<ClaimRow, "id" | "body" | "words" | "roots" | "digest">): void {
  if (digest(body, words, roots) !== kept) throw damaged(`the claim ${id}`);
}

export function damaged(what: string): LedgerError {
  return new LedgerError(
    `The ledger is damaged (${what} is not what was written); restore it from a copy, or import its last export into a new one.`,
  );
}
