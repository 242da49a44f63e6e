import { type RawBuilder, type SqlBool, sql } from "kysely";
import { CLAIM_TYPES, type ClaimType, type Status } from "../../vocabulary/index.js";
import type { Engine, Transaction } from "../engine.js";
import type { FactSummary } from "../fact-summary.js";
import { summariesByIds } from "./facts.js";
import { placeAfter } from "./place-after.js";

/** Which facts of two parties, or of one, a list has. */
export interface FactsPageQuery {
  /** Ids of two states or organisations, in any order, or of one. */
  readonly parties: readonly string[];
  readonly types?: readonly ClaimType[];
  /** First and last month of the day that facts are counted under, as in FactLine; facts without a date are then left out. */
  readonly from?: number;
  readonly to?: number;
  /** Only facts without a date. */
  readonly undated?: boolean;
  readonly statuses?: readonly Status[];
  /** Told by so many independent origins or more. */
  readonly support?: number;
  /** Only facts whose claims conflict. */
  readonly conflicting?: boolean;
  /** As in FactLine. */
  readonly side?: number;
  readonly facet?: string;
  /** time: the latest first, undated ones last (usual). notability: the weightiest first. */
  readonly order?: "time" | "notability";
  /** Most facts of a page; 25 unless it is given. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
}

export interface FactsPage {
  readonly facts: readonly FactSummary[];
  /** Of all pages. */
  readonly total: number;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

const LIMIT = 25;

/** A page of a list of facts. Throws QueryError for a cursor that no page gave. */
export async function factsPage(engine: Engine, tx: Transaction, query: FactsPageQuery): Promise<FactsPage> {
  const [a = "", b = ""] = [...query.parties].sort();
  const { order = "time", limit = LIMIT, cursor = null } = query;
  const column = order === "time" ? sql`day` : sql`weight`;
  const conditions = conditionsOf(query);
  const total = await totalOf(tx, a, b, query, conditions);
  if (cursor !== null) {
    const { place, id } = placeAfter(cursor, /^-?\d{1,12}$/u, /^f_[0-9a-f]{16}$/u);
    const after = order === "time" ? sql<SqlBool>`fact < ${id}` : sql<SqlBool>`fact > ${id}`;
    conditions.push(sql<SqlBool>`(${column} < ${Number(place)} or (${column} = ${Number(place)} and ${after}))`);
  }
  const by = order === "time" ? sql`order by day desc, fact desc` : sql`order by weight desc, fact`;
  // Rows stand by type: of each no more are taken than are wanted of all.
  const parts = (query.types ?? CLAIM_TYPES).map(
    (type) => sql`select * from (select ${column} as place, day, weight, fact from fact_pairs
      where ${sql.join([sql<SqlBool>`a = ${a}`, sql<SqlBool>`b = ${b}`, sql<SqlBool>`type = ${type}`, ...conditions], sql` and `)}
      ${by} limit ${limit + 1}) as part`,
  );
  if (parts.length === 0) return { facts: [], total: 0, next: null };
  const { rows } = await sql<{ place: number; fact: string }>`${sql.join(parts, sql` union all `)} ${by}
    limit ${limit + 1}`.execute(tx);
  const shown = rows.slice(0, limit);
  const found = await summariesByIds(
    engine,
    tx,
    shown.map(({ fact }) => fact),
  );
  const byId = new Map(found.map((fact) => [fact.id, fact]));
  const last = shown.at(-1);
  return {
    facts: shown.flatMap(({ fact }) => byId.get(fact) ?? []),
    total,
    next: rows.length > limit && last !== undefined ? `${last.place} ${last.fact}` : null,
  };
}

function conditionsOf(query: FactsPageQuery): RawBuilder<SqlBool>[] {
  const { from, to, undated, statuses, support, conflicting, side, facet } = query;
  const words = (list: readonly string[]) => sql.join(list.map((word) => sql`${word}`));
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`month >= ${from}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`month <= ${to}`]),
    ...(from === undefined && to === undefined ? [] : [sql<SqlBool>`month >= 0`]),
    ...(undated === true ? [sql<SqlBool>`month < 0`] : []),
    ...(statuses === undefined || statuses.length === 0 ? [] : [sql<SqlBool>`status in (${words(statuses)})`]),
    ...(support === undefined ? [] : [sql<SqlBool>`support >= ${support}`]),
    ...(conflicting === true ? [sql<SqlBool>`conflicts > 0`] : []),
    ...(side === undefined ? [] : [sql<SqlBool>`side = ${side}`]),
    ...(facet === undefined ? [] : [sql<SqlBool>`facet = ${facet}`]),
  ];
}

/** How many there are: of what tallies count, no fact need be looked at. */
async function totalOf(
  tx: Transaction,
  a: string,
  b: string,
  query: FactsPageQuery,
  conditions: readonly RawBuilder<SqlBool>[],
): Promise<number> {
  const { statuses = [], support, conflicting, side, facet, types } = query;
  const tallied = statuses.length === 0 && support === undefined && side === undefined && facet === undefined;
  const all = [sql<SqlBool>`a = ${a}`, sql<SqlBool>`b = ${b}`];
  if (types !== undefined) all.push(sql<SqlBool>`type in (${sql.join(types.length > 0 ? types : [""])})`);
  const counted = conflicting === true ? sql`conflicting` : sql`facts`;
  const where = tallied ? conditionsOf({ ...query, conflicting: false }) : conditions;
  const found = await sql<{ count: number | null }>`select
    ${tallied ? sql`cast(sum(${counted}) as bigint)` : sql`count(*)`} as count
    from ${tallied ? sql`tallies` : sql`fact_pairs`} where ${sql.join([...all, ...where], sql` and `)}`.execute(tx);
  return found.rows[0]?.count ?? 0;
}
