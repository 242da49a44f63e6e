import { sql } from "kysely";
import type { Transaction } from "../engine.js";

/** What is in a ledger, in numbers. */
export interface Contents {
  readonly documents: number;
  /** Claims that hold, by type. */
  readonly claims: Readonly<Record<string, number>>;
  readonly retired: number;
  readonly facts: number;
  /** Groups of documents that copy or translate one another. */
  readonly strains: number;
  readonly judgements: number;
  readonly runs: number;
  /** Whether facts wait to be reckoned: only so where the ledger is read without being written. */
  readonly unsettled: boolean;
  /** The latest run. */
  readonly last: { readonly id: string; readonly at: string; readonly program: string } | null;
  /** Versions of the rules with the number of documents whose reading they made. */
  readonly producers: Readonly<Record<string, number>>;
}

/** Counts what is there, beside whether facts are up to date; goes through the whole ledger's index. */
export async function contents(tx: Transaction, settled: boolean): Promise<Contents> {
  const claims = await sql<{ type: string; count: number }>`
    select type, count(*) as count from claims where retired is null group by type order by type`.execute(tx);
  const producers = await sql<{ producer: string; count: number }>`select producer, count(*) as count from documents
    join readings on readings.id = documents.reading where documents.removed is null group by producer order by producer`.execute(
    tx,
  );
  const one = async (query: ReturnType<typeof sql<{ count: number }>>) => (await query.execute(tx)).rows[0]!.count;
  const last = await tx
    .selectFrom("runs")
    .select(["id", "at", "program"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    documents: await one(sql`select count(*) as count from documents where removed is null`),
    claims: Object.fromEntries(claims.rows.map(({ type, count }) => [type, count])),
    retired: await one(sql`select count(*) as count from claims where retired is not null`),
    facts: await one(sql`select count(*) as count from facts`),
    strains: await one(sql`select count(distinct strain) as count from documents where removed is null`),
    judgements: await one(sql`select count(*) as count from judgements`),
    runs: await one(sql`select count(*) as count from runs`),
    unsettled: !settled,
    last: last ?? null,
    producers: Object.fromEntries(producers.rows.map(({ producer, count }) => [producer, count])),
  };
}
