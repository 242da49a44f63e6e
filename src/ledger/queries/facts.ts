import { type SqlBool, sql } from "kysely";
import { CLAIM_TYPES, type ClaimType } from "../../vocabulary/index.js";
import type { Engine, Transaction } from "../engine.js";
import type { Fact } from "../fact.js";
import { factOf, UNDATED } from "../fact-row.js";
import { type FactSummary, summaryIn } from "../fact-summary.js";
import type { Row } from "../schema.js";

/** Which facts are asked for. Without a limit all are given. */
export interface FactQuery {
  /** Two states or organisations, in any order. */
  readonly pair?: readonly [string, string];
  /** A state or organisation. */
  readonly state?: string;
  readonly type?: ClaimType;
  /** First and last day (since 1970) that a fact must touch; facts without a date are then left out. */
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
  /** The fact after which to go on, in the order of the answer. */
  readonly after?: string;
}

/**
 * Facts, those about the latest days first (by the last day they may be about), of one day by id. Those without a date come last. Without a pair
 * or a state all facts are given, by id.
 */
export async function facts(tx: Transaction, query: FactQuery = {}): Promise<Fact[]> {
  const { type, from, to, limit, after } = query;
  const conditions = [
    ...(type === undefined ? [] : [sql<SqlBool>`facts.type = ${type}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`(facts.hi >= ${from} or (facts.hi is null and facts.lo is not null))`]),
    ...(to === undefined ? [] : [sql<SqlBool>`(facts.lo <= ${to} or (facts.lo is null and facts.hi is not null))`]),
  ];
  const and = (more: readonly ReturnType<typeof sql<SqlBool>>[]) =>
    more.length === 0 ? sql`` : sql`where ${sql.join(more, sql` and `)}`;
  const most = limit === undefined ? sql`` : sql`limit ${limit}`;
  const parties = partiesOf(query);
  if (parties === null) {
    if (after !== undefined) conditions.push(sql<SqlBool>`facts.id > ${after}`);
    const found = await sql<Row<"facts">>`select * from facts ${and(conditions)} order by facts.id ${most}`.execute(tx);
    return found.rows.map(factOf);
  }
  const [a, b] = parties;
  const types = type === undefined ? CLAIM_TYPES : [type];
  if (after !== undefined) {
    const place = await placeOf(tx, after);
    if (place === null) return [];
    conditions.push(sql<SqlBool>`(fact_pairs.day, fact_pairs.fact) < (${place}, ${after})`);
  }
  const order = sql`order by day desc, fact desc ${most}`;
  // Rows stand by type: of each no more are taken than are wanted of all.
  const parts = types.map(
    (one) => sql`select * from (select facts.*, fact_pairs.day, fact_pairs.fact from fact_pairs
      join facts on facts.id = fact_pairs.fact
      ${and([sql<SqlBool>`fact_pairs.a = ${a}`, sql<SqlBool>`fact_pairs.b = ${b}`, sql<SqlBool>`fact_pairs.type = ${one}`, ...conditions])}
      order by fact_pairs.day desc, fact_pairs.fact desc ${most}) as part`,
  );
  const found = await sql<Row<"facts">>`${sql.join(parts, sql` union all `)} ${order}`.execute(tx);
  return found.rows.map(factOf);
}

/** Where a fact stands in time among those of its parties; null where there is no such fact. */
async function placeOf(tx: Transaction, id: string): Promise<number | null> {
  const fact = await tx.selectFrom("facts").select(["lo", "hi"]).where("id", "=", id).executeTakeFirst();
  return fact === undefined ? null : (fact.hi ?? fact.lo ?? UNDATED);
}

function partiesOf({ pair, state }: FactQuery): readonly [string, string] | null {
  if (pair) return pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  return state === undefined ? null : [state, ""];
}

/** Facts of these ids, by id. */
export async function factsByIds(engine: Engine, tx: Transaction, ids: readonly string[]): Promise<Fact[]> {
  if (ids.length === 0) return [];
  const found = await sql<Row<"facts">>`select * from facts where id in ${engine.list(ids)} order by id`.execute(tx);
  return found.rows.map(factOf);
}

/** Summaries of the facts of these ids, by id. */
export async function summariesByIds(engine: Engine, tx: Transaction, ids: readonly string[]): Promise<FactSummary[]> {
  if (ids.length === 0) return [];
  const found = await sql<Pick<Row<"facts">, "id" | "summary">>`select id, summary from facts
    where id in ${engine.list(ids)} order by id`.execute(tx);
  return found.rows.map(summaryIn);
}

/** Facts whose id begins so, at most two, so that one may tell an unclear beginning. */
export async function factById(tx: Transaction, prefix: string): Promise<Fact[]> {
  const found = await sql<Row<"facts">>`select * from facts where id >= ${prefix} and id < ${`${prefix}~`}
    order by id limit 2`.execute(tx);
  return found.rows.map(factOf);
}

/** Holders of one key beyond which it says nothing: no work has so many lenders. */
const MOST_RIVALS = 200;

/** Facts that have a key in common with one of these, by id; these too, where they have keys. Keys that too many facts have are passed over. */
export async function rivals(engine: Engine, tx: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const keys = await sql<{ key: string }>`select distinct key from fact_keys where fact in ${engine.list(ids)}`.execute(
    tx,
  );
  const counted = await sql<{ key: string; held: number }>`select a as key,
    (select count(*) from (select 1 from fact_keys where key = a limit ${sql.lit(MOST_RIVALS + 1)}) as holders) as held
    from ${engine.pairs(keys.rows.map(({ key }) => [key, ""] as const))}`.execute(tx);
  const telling = counted.rows.filter(({ held }) => Number(held) <= MOST_RIVALS).map(({ key }) => key);
  const found = await sql<Row<"facts">>`select * from facts where id in
    (select fact from fact_keys where key in ${engine.list(telling)}) order by id`.execute(tx);
  return found.rows.map(factOf);
}
