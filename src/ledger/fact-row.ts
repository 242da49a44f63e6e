import { extentOf } from "../text/index.js";
import { damaged } from "./claim-row.js";
import { digest, json } from "./digest.js";
import type { Fact } from "./fact.js";
import { summaryText } from "./fact-summary.js";
import type { Row, Schema } from "./schema.js";
import type { Told } from "./told.js";
import type { Unit } from "./units.js";

/** Facts that no date is known of stand before all others. */
export const UNDATED = -719_162;

/** What of a fact's row tells whether it came out as before. */
export type FactText = Pick<Schema["facts"], "body" | "digest" | "told">;

export function factText(fact: Fact, told: Told): FactText {
  const body = json(fact);
  return { body, digest: digest(body), told: json(told) };
}

/** A fact as it is kept under its unit. */
export function factRow(fact: Fact, { family, cell }: Unit, usd: number | null, text: FactText): Schema["facts"] {
  const when = extentOf(fact.when[0]?.value);
  const amount = fact.amount[0]?.value;
  const flow = fact.details.flow?.[0]?.value;
  return {
    id: fact.id,
    type: fact.type,
    family,
    cell,
    status: fact.status,
    lo: when?.lo ?? null,
    hi: when?.hi ?? null,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    usd,
    flow: typeof flow === "string" ? flow : null,
    support: fact.support,
    claims: fact.claims.length,
    conflicts: fact.conflicts.length,
    confidence: fact.confidence,
    summary: summaryText(fact),
    digest: text.digest,
    told: text.told,
    body: text.body,
  };
}

/** The fact of a row. Throws LedgerError where the row is not what was written. */
export function factOf({ id, body, digest: kept }: Pick<Row<"facts">, "id" | "body" | "digest">): Fact {
  if (digest(body) !== kept) throw damaged(`the fact ${id}`);
  return JSON.parse(body) as Fact;
}
