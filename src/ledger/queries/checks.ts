import { sql } from "kysely";
import type { Contradiction, Recycled } from "../discord.js";
import type { Engine, Transaction } from "../engine.js";
import { type FactSummary, summaryIn } from "../fact-summary.js";
import { QueryError } from "../query-error.js";
import type { Row } from "../schema.js";
import { besideOf } from "../sight.js";
import { summariesByIds } from "./facts.js";
import { placeAfter } from "./place-after.js";

/** A page of what does not fit together in a whole ledger. */
export interface CheckPage<T> {
  readonly rows: readonly T[];
  /** Of all pages. */
  readonly total: number;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** Facts that the rows name, by id. */
  readonly facts: readonly FactSummary[];
}

/** A figure that wanders among the facts of a party. One between two parties stands under both. */
export interface PartyRecycled extends Recycled {
  readonly party: string;
}

export interface CheckPageQuery {
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
}

const FACT = /^f_[0-9a-f]{16}$/u;

/** Pairs of facts that can't both be true, by their ids. Throws QueryError for a cursor that no page gave, as the others here do. */
export async function contradicted(
  engine: Engine,
  tx: Transaction,
  { limit, cursor = null }: CheckPageQuery,
): Promise<CheckPage<Contradiction>> {
  const after = cursor === null ? { place: "", id: "" } : placeAfter(cursor, FACT, FACT);
  const { rows } = await sql<
    Row<"contradictions">
  >`select * from contradictions where (one, other) > (${after.place}, ${after.id})
    order by one, other limit ${limit + 1}`.execute(tx);
  const total = await sql<{ count: number }>`select count(*) as count from contradictions`.execute(tx);
  const found = rows.slice(0, limit).map(({ body }) => JSON.parse(body) as Contradiction);
  const facts = await summariesByIds(engine, tx, [...besideOf(found, [])]);
  const last = found.at(-1);
  return { rows: found, total: total.rows[0]!.count, next: rows.length > limit ? last!.facts.join(" ") : null, facts };
}

/** Facts whose own claims conflict, those of most origins first. */
export async function conflicting(
  tx: Transaction,
  { limit, cursor = null }: CheckPageQuery,
): Promise<CheckPage<string>> {
  const after = cursor === null ? null : placeAfter(cursor, /^\d{1,12}$/u, FACT);
  const place = Number(after?.place);
  const rest = after === null ? sql`` : sql`and (support < ${place} or (support = ${place} and id > ${after.id}))`;
  const { rows } = await sql<
    Pick<Row<"facts">, "id" | "support" | "summary">
  >`select id, support, summary from facts where conflicts > 0 ${rest}
    order by support desc, id limit ${limit + 1}`.execute(tx);
  const all = await sql<{ conflicting: number }>`select conflicting from ties where a = '' and b = ''`.execute(tx);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ id }) => id),
    total: all.rows[0]?.conflicting ?? 0,
    next: rows.length > limit ? `${last!.support} ${last!.id}` : null,
    facts: shown.map(summaryIn),
  };
}

/** Figures that were first said of one thing and later of another, by party. */
export async function recycled(
  engine: Engine,
  tx: Transaction,
  { limit, cursor = null }: CheckPageQuery,
): Promise<CheckPage<PartyRecycled>> {
  const [party = "", figure = "", ...more] = (cursor ?? "").split("\n");
  if (cursor !== null && (figure === "" || more.length > 0))
    throw new QueryError("No page of this list ends there; start again from the first page");
  const { rows } = await sql<
    Row<"recycled">
  >`select * from recycled where b = '' and (a, figure) > (${party}, ${figure})
    order by a, figure limit ${limit + 1}`.execute(tx);
  const total = await sql<{ count: number }>`select count(*) as count from recycled where b = ''`.execute(tx);
  const shown = rows.slice(0, limit);
  const found = shown.map(({ a, body }) => ({ party: a, ...(JSON.parse(body) as Recycled) }));
  const last = shown.at(-1);
  return {
    rows: found,
    total: total.rows[0]!.count,
    next: rows.length > limit ? `${last!.a}\n${last!.figure}` : null,
    facts: await summariesByIds(engine, tx, [...besideOf([], found)]),
  };
}
