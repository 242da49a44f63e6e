import { sql } from "kysely";
import { CERTAIN, type ClaimType, conflictActs } from "../../vocabulary/index.js";
import type { Engine, Transaction } from "../engine.js";
import { ACTING, inOrderOfCounts, type SureCount } from "../sure-count.js";

type Parties = readonly [string, string];

/** The counts of facts of parties by how sure they are: what sureCountsOf makes of facts at hand. */
export async function sureOf(engine: Engine, tx: Transaction, [a, b]: Parties): Promise<SureCount[]> {
  const act = sql`case when line.type in ${engine.list([...ACTING])}
    then coalesce(${engine.inside("facts.summary", "details", "act")}, '') else '' end`;
  const { rows } = await sql<{
    type: ClaimType;
    act: string;
    year: number;
    facts: number;
    denied: number;
    certain: number;
  }>`select line.type, ${act} as act, line.year, count(*) as facts,
      cast(sum(case when line.status = 'denied' then 1 else 0 end) as bigint) as denied,
      cast(sum(case when line.status <> 'denied' and facts.confidence >= ${CERTAIN} then 1 else 0 end) as bigint) as certain
    from fact_pairs as line join facts on facts.id = line.fact
    where line.a = ${a} and line.b = ${b} group by 1, 2, 3`.execute(tx);
  return inOrderOfCounts(rows.map(({ year, ...count }) => ({ ...count, year: year < 0 ? null : year })));
}

/** The newest facts of conflict of parties, at most so many. */
export async function strifeOf(engine: Engine, tx: Transaction, [a, b]: Parties, most: number): Promise<string[]> {
  const act = engine.inside("facts.summary", "details", "act");
  const found: { fact: string; day: number }[] = [];
  for (const [type, acts] of Object.entries(conflictActs())) {
    const { rows } = await sql<{ fact: string; day: number }>`select line.fact, line.day from fact_pairs as line
      join facts on facts.id = line.fact
      where line.a = ${a} and line.b = ${b} and line.type = ${type} and line.status <> 'denied'
        and ${act} in ${engine.list([...acts])}
      order by line.day desc, line.fact desc limit ${most}`.execute(tx);
    found.push(...rows);
  }
  return found
    .sort((x, y) => y.day - x.day || (x.fact < y.fact ? 1 : -1))
    .slice(0, most)
    .map(({ fact }) => fact);
}
