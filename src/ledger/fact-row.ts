import { extentOf } from "../text/index.js";
import { damaged } from "./claim-row.js";
import { digest, json } from "./digest.js";
import type { Fact } from "./fact.js";
import { partyPairs } from "./party-pairs.js";
import type { Row, Schema } from "./schema.js";
import type { Unit } from "./units.js";

/** Facts that no date is known of stand before all others. */
const UNDATED = -719_162;

/** A fact as it is kept under its unit. */
export function factRow(fact: Fact, { family, cell }: Unit, usd: number | null): Schema["facts"] {
  const when = extentOf(fact.when[0]?.value);
  const amount = fact.amount[0]?.value;
  const flow = fact.details.flow?.[0]?.value;
  const body = json(fact);
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
    body,
    digest: digest(body),
  };
}

/** The rows by which a fact is found from its parties. */
export function factPairs(fact: Fact): Schema["fact_pairs"][] {
  const when = extentOf(fact.when[0]?.value);
  const day = when?.hi ?? when?.lo ?? UNDATED;
  return partyPairs(fact).map(([a, b]) => ({ a, b, day, fact: fact.id }));
}

/** The fact of a row. Throws LedgerError where the row is not what was written. */
export function factOf({ id, body, digest: kept }: Pick<Row<"facts">, "id" | "body" | "digest">): Fact {
  if (digest(body) !== kept) throw damaged(`the fact ${id}`);
  return JSON.parse(body) as Fact;
}
