import { sql } from "kysely";
import { extentOf } from "../../text/index.js";
import type { Transaction } from "../engine.js";
import type { Fact } from "../fact.js";
import { factOf } from "../fact-row.js";
import { partyPairs } from "../party-pairs.js";
import type { Row } from "../schema.js";
import type { DocumentSummary } from "./documents.js";

/** What is in a ledger, in few numbers. */
export interface Totals {
  readonly documents: number;
  /** Living claims that are part of a fact. */
  readonly claims: number;
  readonly facts: number;
  readonly judgements: number;
  readonly runs: number;
}

/** What one run added. */
export interface RunSummary {
  readonly id: string;
  readonly at: string;
  readonly program: string;
  /** Documents and claims that were new in it. */
  readonly documents: number;
  readonly claims: number;
  /** Facts that claims of it are part of; null where they are too many to be counted while somebody waits. */
  readonly facts: number | null;
}

export interface NewsQuery {
  /** Instant (ISO 8601) after which runs are new. */
  readonly since: string;
  /** EDTF day, and the same as a number of calendar.ts. */
  readonly today: string;
  readonly day: number;
  /** Most rows of each list. */
  readonly rows: number;
}

/** What is new in a ledger, and what in it asks for a look. */
export interface News {
  readonly totals: Totals;
  /** The newest first. */
  readonly runs: readonly RunSummary[];
  /** All pairs that something was told of in the last 65 weeks. */
  readonly motion: readonly Motion[];
  /** Facts whose claims conflict, the most notable first. */
  readonly disputed: { readonly facts: readonly Fact[]; readonly total: number };
  /** By publication, the newest first. */
  readonly documents: readonly DocumentSummary[];
}

export async function news(tx: Transaction, { since, today, day, rows }: NewsQuery): Promise<News> {
  return {
    totals: await totals(tx),
    runs: await runsSince(tx, since, rows),
    motion: await motion(tx, day),
    disputed: await disputed(tx, rows),
    documents: await newestDocuments(tx, today, rows),
  };
}

/** What was told of a pair lately. */
export interface Motion {
  readonly a: string;
  readonly b: string;
  /** Facts first told in the last 13 weeks, and in the 52 weeks before those. */
  readonly lately: number;
  readonly before: number;
  /** Facts told before and again in the last 13 weeks. */
  readonly again: number;
}

async function totals(tx: Transaction): Promise<Totals> {
  const one = async (query: ReturnType<typeof sql<{ count: number }>>) => (await query.execute(tx)).rows[0]!.count;
  return {
    documents: await one(sql`select count(*) as count from documents`),
    claims: await one(sql`select count(*) as count from fact_claims`),
    facts: await one(sql`select count(*) as count from facts`),
    judgements: await one(sql`select count(*) as count from judgements`),
    runs: await one(sql`select count(*) as count from runs`),
  };
}

/** Runs after an instant, the newest first, at most so many. */
async function runsSince(tx: Transaction, instant: string, most: number): Promise<RunSummary[]> {
  const { rows } = await sql<RunSummary>`select id, at, program,
    (select count(*) from documents where documents.run = runs.id) as documents,
    (select count(*) from claims where claims.run = runs.id) as claims,
    (select count(distinct fact_claims.fact) from claims join fact_claims on fact_claims.claim = claims.key
      where claims.run = runs.id) as facts
    from runs where at > ${instant} order by at desc, id desc limit ${most}`.execute(tx);
  return rows;
}

/** Weeks that count as lately, and before. */
const LATELY = 13;
const BEFORE = 52;
const WEEK = 7;

/** What was told of pairs up to a day (as in FactLine), or up to the newest publication if that is earlier. */
async function motion(tx: Transaction, today: number): Promise<Motion[]> {
  const facts = (await sql<Row<"facts">>`select * from facts`.execute(tx)).rows.map(factOf);
  const week = (edtf: string | null) => {
    const day = extentOf(edtf)?.hi ?? null;
    return day === null ? null : Math.floor(day / WEEK);
  };
  const last = Math.floor(today / WEEK);
  const pairs = new Map<string, { a: string; b: string; lately: number; before: number; again: number }>();
  for (const fact of facts) {
    const first = week(fact.first.published);
    if (first === null || first > last) continue;
    for (const [a, b] of partyPairs(fact)) {
      if (b === "") continue;
      const pair = pairs.get(`${a} ${b}`) ?? { a, b, lately: 0, before: 0, again: 0 };
      pairs.set(`${a} ${b}`, pair);
      if (first > last - LATELY) pair.lately++;
      else if (first > last - LATELY - BEFORE) pair.before++;
    }
  }
  return [...pairs.values()];
}

/** Facts whose claims conflict, at most so many. */
async function disputed(tx: Transaction, most: number): Promise<{ facts: Fact[]; total: number }> {
  const total = await sql<{ count: number }>`select count(*) as count from facts where conflicts > 0`.execute(tx);
  const { rows } = await sql<
    Row<"facts">
  >`select * from facts where conflicts > 0 order by support desc, id limit ${most}`.execute(tx);
  return { facts: rows.map(factOf), total: total.rows[0]!.count };
}

/** Documents by date of publication, the newest first, none dated after that day (EDTF). */
async function newestDocuments(tx: Transaction, today: string, most: number): Promise<DocumentSummary[]> {
  return (
    await sql<DocumentSummary>`select documents.id, documents.hash, readings.title, readings.publisher, readings.date, readings.language,
      readings.url, readings.producer, documents.strain, runs.at as added from readings
      join documents on documents.reading = readings.id join runs on runs.id = documents.run
      where readings.date <= ${`${today}~`} order by readings.date desc, documents.id desc limit ${most}`.execute(tx)
  ).rows;
}
