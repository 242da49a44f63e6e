import { sql } from "kysely";
import { json } from "./digest.js";
import type { Contradiction } from "./discord.js";
import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import { factOf } from "./fact-row.js";
import type { Folds } from "./folds.js";
import { partyPairs } from "./party-pairs.js";
import type { Row } from "./schema.js";

/** Finds again which facts can't be true beside those that changed; `stale` are the ids of those in whose place they are. Their keys are written. */
export async function replaceContradictions(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  stale: readonly string[],
  changed: readonly Fact[],
): Promise<void> {
  if (stale.length > 0) {
    const list = engine.list(stale);
    const gone = await sql<{ one: string; other: string }>`select one, other from contradictions
      where one in ${list} or other in ${list}`.execute(tx);
    await engine.remove(tx, "contradictions", ["one", "other"], gone.rows);
    await engine.remove(tx, "contradiction_pairs", ["one", "other"], gone.rows);
  }
  if (folds.contradictions === undefined || changed.length === 0) return;
  const own = new Map(changed.map((fact) => [fact.id, fact]));
  const shared = await sql<Row<"facts">>`select * from facts where id in (select beside.fact from fact_keys
    join fact_keys as beside on beside.key = fact_keys.key and beside.fact <> fact_keys.fact
    where fact_keys.fact in ${engine.list([...own.keys()])})`.execute(tx);
  if (shared.rows.length === 0) return;
  const facts = new Map(own);
  for (const row of shared.rows) if (!facts.has(row.id)) facts.set(row.id, factOf(row));
  const found = folds.contradictions([...facts.values()]).filter(({ facts: [a, b] }) => own.has(a) || own.has(b));
  await engine.insert(
    tx,
    "contradictions",
    found.map((one) => ({ one: one.facts[0], other: one.facts[1], body: json(one) })),
  );
  await engine.insert(
    tx,
    "contradiction_pairs",
    found.flatMap((one) => pairsOf(one, facts)),
  );
}

function pairsOf({ facts: [one, other] }: Contradiction, facts: ReadonlyMap<string, Fact>) {
  const pairs = [one, other].flatMap((id) => partyPairs(facts.get(id)!));
  const distinct = new Map(pairs.map((pair) => [pair.join(" "), pair]));
  return [...distinct.values()].map(([a, b]) => ({ a, b, one, other }));
}
