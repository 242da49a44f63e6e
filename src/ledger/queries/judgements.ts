import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import type { Judgement } from "../judgement.js";

/** The judgements that name these claims, by instant and id. */
export async function judgementsOf(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<Judgement[]> {
  const found = await sql<{ body: string }>`select body from judgements where id in
    (select judgement from judged where claim in ${engine.list(claims)}) order by at, id`.execute(tx);
  return found.rows.map(({ body }) => JSON.parse(body) as Judgement);
}

/** All judgements, by instant and id. */
export async function allJudgements(tx: Transaction): Promise<Judgement[]> {
  const found = await tx.selectFrom("judgements").select("body").orderBy("at").orderBy("id").execute();
  return found.map(({ body }) => JSON.parse(body) as Judgement);
}
