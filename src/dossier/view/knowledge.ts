import type { Fact, Ledger } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";
import { factsAsOf } from "../as-of.js";
import { FOLDS } from "../folds.js";

/** Facts of parties as they were known by a day, with what folds over them ask beside. */
export interface Knowledge {
  readonly facts: readonly Fact[];
  /** The sum of a fact in US dollars of the year. */
  readonly usd: (fact: Fact) => number | null;
  readonly publisher: (document: string) => string | null;
}

/** What was known of two parties, or of one (b ""), by the end of a day, month or year (EDTF): facts made anew of the testimonies of then. */
export async function knowledgeOf(ledger: Ledger, [a, b]: readonly [string, string], asOf: string): Promise<Knowledge> {
  const testimonies = await ledger.testimonies({ pair: [a, b] });
  const judgements = await ledger.judgements(testimonies.map(({ claim }) => claim.id));
  const dollars = new Map(testimonies.map(({ claim }) => [claim.id, FOLDS.dollars?.(claim) ?? null]));
  const documents = await ledger.summaries([...new Set(testimonies.map(({ claim }) => claim.document))]);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const added = (id: string) => extentOf(byId.get(id)?.added.slice(0, 10))?.lo ?? null;
  return {
    facts: factsAsOf(testimonies, judgements, extentOf(asOf)?.hi ?? Number.MAX_SAFE_INTEGER, added),
    usd: ({ amount }) => amount[0]?.claims.map((id) => dollars.get(id)).find((sum) => sum != null) ?? null,
    publisher: (id) => byId.get(id)?.publisher ?? null,
  };
}
