import { sql } from "kysely";
import { conflictActs } from "../../vocabulary/index.js";
import type { Engine, Transaction } from "../engine.js";
import type { Row } from "../schema.js";
import { inOrderOfCounts, type SureCount } from "../sure-count.js";

type Parties = readonly [string, string];

/** The counts of facts of parties by how sure they are: what sureCountsOf makes of facts at hand. */
export async function sureOf(tx: Transaction, [a, b]: Parties): Promise<SureCount[]> {
  const { rows } = await sql<Row<"sure_tallies"> & Pick<SureCount, "type">>`
    select type, act, year, facts, denied, certain from sure_tallies where a = ${a} and b = ${b}`.execute(tx);
  return inOrderOfCounts(rows.map(({ year, ...count }) => ({ ...count, year: year < 0 ? null : year })));
}

/** The newest facts of conflict of parties, at most so many. */
export async function strifeOf(engine: Engine, tx: Transaction, [a, b]: Parties, most: number): Promise<string[]> {
  const found: { fact: string; day: number }[] = [];
  for (const [type, acts] of Object.entries(conflictActs())) {
    const { rows } = await sql<{ fact: string; day: number }>`select fact, day from fact_pairs
      where a = ${a} and b = ${b} and type = ${type} and status <> 'denied' and facet in ${engine.list([...acts])}
      order by day desc, fact desc limit ${most}`.execute(tx);
    found.push(...rows);
  }
  return found
    .sort((x, y) => y.day - x.day || (x.fact < y.fact ? 1 : -1))
    .slice(0, most)
    .map(({ fact }) => fact);
}
