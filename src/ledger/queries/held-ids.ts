import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import type { MoneyLine } from "../money.js";

/** What a ledger holds that has ids; snapshots have names. */
export type HeldKind = "facts" | "claims" | "documents" | "judgements" | "snapshots";

const IDS = {
  facts: sql`select id from facts`,
  claims: sql`select id from claims where retired is null`,
  documents: sql`select id from documents where removed is null`,
  judgements: sql`select id from judgements`,
  snapshots: sql`select name as id from snapshots`,
} as const;

/** Ids of all of a kind, in order, from after that one on. */
export async function heldIds(
  tx: Transaction,
  kind: HeldKind,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from (${IDS[kind]}) as held where id > ${after}
    order by id limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Ids of the facts of two parties, or of one with b = "", in order. */
export async function factIdsOf(tx: Transaction, a: string, b: string): Promise<string[]> {
  const { rows } = await sql<{ fact: string }>`select fact from fact_pairs where a = ${a} and b = ${b}
    order by fact`.execute(tx);
  return rows.map(({ fact }) => fact);
}

/** What tells facts, or judges what tells them: ids in order. */
export async function idsBehind(
  engine: Engine,
  tx: Transaction,
  kind: "claims" | "documents" | "judgements",
  facts: readonly string[],
): Promise<string[]> {
  const told = sql`from fact_claims join claims on claims.key = fact_claims.claim`;
  const held = sql`where fact_claims.fact in ${engine.list(facts)} and claims.retired is null`;
  const question = {
    claims: sql<{ id: string }>`select claims.id ${told} ${held} order by claims.id`,
    documents: sql<{ id: string }>`select distinct claims.document as id ${told} ${held} order by id`,
    judgements: sql<{ id: string }>`select distinct judged.judgement as id ${told}
      join judged on judged.claim = claims.id ${held} order by id`,
  }[kind];
  return (await question.execute(tx)).rows.map(({ id }) => id);
}

/** The lines of facts of money, by the fact; facts without a sum have none. */
export async function moneyLinesOf(
  engine: Engine,
  tx: Transaction,
  facts: readonly string[],
): Promise<ReadonlyMap<string, MoneyLine>> {
  const { rows } = await sql<{ fact: string; line: string }>`select fact, line from sum_facts
    where fact in ${engine.list(facts)} and parties <> ''`.execute(tx);
  return new Map(
    rows.flatMap(({ fact, line }) => (line === "" ? [] : [[fact, JSON.parse(line) as MoneyLine] as const])),
  );
}
