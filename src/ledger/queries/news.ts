import { sql } from "kysely";
import type { Tie } from "../circle.js";
import type { Engine, Transaction } from "../engine.js";
import { type FactSummary, summaryIn } from "../fact-summary.js";
import { LATELY, weekOf } from "../kept-sums.js";
import type { Row } from "../schema.js";
import { CURRENT } from "./current.js";
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
  /** How far what is told of a pair stands out from what was before: the more, the more is new and the less there was. */
  surprise(motion: Pick<Motion, "lately" | "before">): number;
}

/** What is new in a ledger, and what in it asks for a look. */
export interface News {
  readonly totals: Totals;
  /** The newest first. */
  readonly runs: readonly RunSummary[];
  /** Pairs that something was told of in the last weeks: all that stand out. */
  readonly motion: readonly Motion[];
  /** Facts whose claims conflict, the most notable first. */
  readonly disputed: { readonly facts: readonly FactSummary[]; readonly total: number };
  /** By publication, the newest first. */
  readonly documents: readonly DocumentSummary[];
}

export async function news(
  engine: Engine,
  tx: Transaction,
  { since, today, day, rows, surprise }: NewsQuery,
): Promise<News> {
  return {
    totals: await totals(tx),
    runs: await runsSince(tx, since, rows),
    motion: await motion(engine, tx, day, rows, surprise),
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
  /** Facts last told in the last 13 weeks, 13 weeks or more after they were first told. */
  readonly again: number;
}

async function totals(tx: Transaction): Promise<Totals> {
  const one = async (query: ReturnType<typeof sql<{ count: number }>>) => (await query.execute(tx)).rows[0]!.count;
  const all = await sql<Tie>`select * from ties where a = '' and b = ''`.execute(tx);
  const { facts, claims } = all.rows[0] ?? { facts: 0, claims: 0 };
  return {
    documents: await one(sql`select count(*) as count from documents where removed is null`),
    claims,
    facts,
    judgements: await one(sql`select count(*) as count from judgements`),
    runs: await one(sql`select count(*) as count from runs`),
  };
}

/** Claims of a run beyond which its facts are not counted. */
const COUNTED = 2000;

/** Runs after an instant, the newest first, at most so many. */
async function runsSince(tx: Transaction, instant: string, most: number): Promise<RunSummary[]> {
  const { rows } = await sql<RunSummary>`select runs.id, runs.at, runs.program,
    coalesce(run_tallies.documents, 0) as documents, coalesce(run_tallies.claims, 0) as claims,
    case when coalesce(run_tallies.claims, 0) <= ${sql.lit(COUNTED)} then (select count(distinct fact_claims.fact) from claims
      join fact_claims on fact_claims.claim = claims.key where claims.run = runs.id) else null end as facts
    from runs left join run_tallies on run_tallies.run = runs.id where runs.at > ${instant}
    order by runs.at desc, runs.id desc limit ${most}`.execute(tx);
  return rows;
}

/** Weeks that are looked at before the last. */
const BEFORE = 52;
/** Pairs whose year is looked at at once. */
const PORTION = 100;

/**
 * Pairs that something was told of in the last weeks up to a day (as in FactLine), those with most new facts first: all that may be among so many whose
 * new facts stand out most from those of the year before.
 */
async function motion(
  engine: Engine,
  tx: Transaction,
  today: number,
  most: number,
  surprise: NewsQuery["surprise"],
): Promise<Motion[]> {
  const last = weekOf(today);
  const { rows } = await sql<Omit<Motion, "before">>`select a, b, cast(sum(firsts) as bigint) as lately,
      cast(sum(agains) as bigint) as again from weeks where week > ${last - LATELY} and week <= ${last}
    group by a, b order by lately desc, a, b`.execute(tx);
  const found: Motion[] = [];
  for (let at = 0; at < rows.length; at += PORTION) {
    const least = found.map(surprise).sort((x, y) => y - x)[most - 1];
    if (least !== undefined && surprise({ ...rows[at]!, before: 0 }) < least) break;
    const portion = rows.slice(at, at + PORTION);
    const counted = await sql<{ a: string; b: string; before: number }>`select weeks.a, weeks.b,
        cast(sum(weeks.firsts) as bigint) as before
      from ${engine.pairs(portion.map(({ a, b }) => [a, b] as const))}
      join weeks on weeks.a = wanted.a and weeks.b = wanted.b and weeks.week > ${last - LATELY - BEFORE}
        and weeks.week <= ${last - LATELY} group by weeks.a, weeks.b`.execute(tx);
    const before = new Map(counted.rows.map((row) => [`${row.a} ${row.b}`, row.before]));
    found.push(...portion.map((row) => ({ ...row, before: before.get(`${row.a} ${row.b}`) ?? 0 })));
  }
  return found;
}

/** Facts whose claims conflict, at most so many. */
async function disputed(tx: Transaction, most: number): Promise<{ facts: FactSummary[]; total: number }> {
  const all = await sql<Tie>`select * from ties where a = '' and b = ''`.execute(tx);
  const { rows } = await sql<
    Pick<Row<"facts">, "id" | "summary">
  >`select id, summary from facts where conflicts > 0 order by support desc, id limit ${most}`.execute(tx);
  return { facts: rows.map(summaryIn), total: all.rows[0]?.conflicting ?? 0 };
}

/** Documents by date of publication, the newest first, none dated after that day (EDTF). */
async function newestDocuments(tx: Transaction, today: string, most: number): Promise<DocumentSummary[]> {
  return (
    await sql<DocumentSummary>`select documents.id, documents.hash, readings.title, readings.publisher, readings.date, readings.language,
      readings.url, readings.producer, documents.strain, runs.at as added from ${CURRENT} join runs on runs.id = documents.run
      where readings.date <= ${`${today}~`} order by readings.date desc, readings.document desc limit ${most}`.execute(
      tx,
    )
  ).rows;
}
