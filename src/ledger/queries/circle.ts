import { type SqlBool, sql } from "kysely";
import { compare } from "../../text/index.js";
import { CLAIM_TYPES } from "../../vocabulary/index.js";
import type { Circle, Tie } from "../circle.js";
import { LEVELS } from "../circle-of.js";
import type { Engine, Transaction } from "../engine.js";
import type { FactSummary } from "../fact-summary.js";
import { summariesByIds } from "./facts.js";
import { gathered } from "./gathered.js";
import { yearlyTallies } from "./tallies.js";

/** What is asked of a circle. */
export interface CircleQuery {
  /** Most partners, and most planned facts. */
  readonly partners: number;
  readonly rows: number;
  /** The day (as in FactLine) after which things are planned. */
  readonly after: number;
}

/** Whom a state has facts with, and what is planned after a day. */
export async function circle(
  engine: Engine,
  tx: Transaction,
  state: string,
  { partners: most, rows, after }: CircleQuery,
): Promise<Circle> {
  const found = await sql<Tie>`select * from ties where (a = ${state} and b <> '') or b = ${state}
    order by facts desc`.execute(tx);
  const partnerOf = ({ a, b }: Pick<Tie, "a" | "b">) => (a === state ? b : a);
  const all = found.rows.sort((x, y) => y.facts - x.facts || compare(partnerOf(x), partnerOf(y)));
  const shown = all.slice(0, most);
  const pairs = shown.map(({ a, b }) => [a, b] as const);
  const tallies = await yearlyTallies(engine, tx, pairs);
  const levels = await latestLevels(engine, tx, pairs);
  const partners = shown.map(({ a, b, ...counts }) => ({
    partner: partnerOf({ a, b }),
    ...counts,
    tallies: tallies.get(`${a} ${b}`) ?? [],
    levels: levels.get(`${a} ${b}`) ?? [],
  }));
  const planned = await plannedOf(tx, state, after, rows);
  const ids = planned.facts.map(({ fact }) => fact);
  const facts = new Map((await summariesByIds(engine, tx, ids)).map((fact) => [fact.id, fact]));
  return {
    state,
    partners,
    total: all.length,
    ties: await tiesAmong(engine, tx, partners.map(({ partner }) => partner).sort()),
    planned: ids.flatMap((id) => facts.get(id) ?? []),
    plannedTotal: planned.total,
  };
}

async function tiesAmong(engine: Engine, tx: Transaction, partners: readonly string[]): Promise<Tie[]> {
  const pairs = partners.flatMap((a, i) => partners.slice(i + 1).map((b) => [a, b] as const));
  const { rows } = await sql<Tie>`select ties.* from ${engine.pairs(pairs)}
    join ties on ties.a = wanted.a and ties.b = wanted.b order by ties.a, ties.b`.execute(tx);
  return rows;
}

/** The latest facts of partnership between each two that name a level, by "a b". */
async function latestLevels(
  engine: Engine,
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, FactSummary[]>> {
  const { rows } = await sql<{ a: string; b: string; latest: unknown }>`select wanted.a, wanted.b,
    (select ${engine.gather}(fact) from (select line.fact from fact_pairs as line join facts on facts.id = line.fact
      where line.a = wanted.a and line.b = wanted.b and line.type = 'partnership' and line.facet <> '' order by line.day desc, line.fact desc limit ${sql.lit(LEVELS)}) as top) as latest
    from ${engine.pairs(pairs)}`.execute(tx);
  const ids = rows.map((row) => ({ key: `${row.a} ${row.b}`, facts: gathered<string>(row.latest) }));
  const found = await summariesByIds(
    engine,
    tx,
    ids.flatMap(({ facts }) => facts),
  );
  const byId = new Map(found.map((fact) => [fact.id, fact]));
  return new Map(ids.map(({ key, facts }) => [key, facts.map((id) => byId.get(id)!)]));
}

/** What is planned, promised or agreed for a day after that one: the earliest first. */
async function plannedOf(
  tx: Transaction,
  state: string,
  after: number,
  most: number,
): Promise<{ facts: { fact: string }[]; total: number }> {
  const ahead = sql<SqlBool>`a = ${state} and b = '' and day > ${after} and status in ('planned', 'pledged', 'agreed')`;
  const types = sql.join(CLAIM_TYPES.map((type) => sql.lit(type)));
  const { rows } = await sql<{ fact: string }>`select fact from fact_pairs where ${ahead} and type in (${types})
    order by day, fact limit ${most}`.execute(tx);
  const total = await sql<{ count: number }>`select count(*) as count from fact_pairs
    where ${ahead} and type in (${types})`.execute(tx);
  return { facts: rows, total: total.rows[0]!.count };
}
