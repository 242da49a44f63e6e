import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";

/** A claim that nobody judged, with what tells how much a judgement would gain. */
export interface Unjudged {
  readonly key: number;
  readonly id: string;
  readonly confidence: number;
  readonly support: number;
  readonly usd: number | null;
  readonly conflicts: number;
  /** Facts of the busiest pair that it is about. */
  readonly busy: number;
}

/**
 * Claims without a verdict, the newest so many, newest first; of those before a key (of KeptClaim) where it is given. The claims come out of one part
 * alone, lest SQLite go through all of them and look each up there.
 */
export async function unjudged(
  engine: Engine,
  tx: Transaction,
  most: number,
  before: number | null = null,
): Promise<Unjudged[]> {
  const each =
    engine.kind === "sqlite"
      ? "json_each(latest.parties)"
      : "json_array_elements_text(latest.parties::json) as parties(value)";
  const party = (name: string) => sql.raw(`(select value from ${each}) as ${name}`);
  const further = before === null ? sql`` : sql`and key < ${before}`;
  const { rows } = await sql<Unjudged>`
    select latest.key, latest.id, latest.confidence, coalesce(facts.support, 0) as support, latest.usd,
      coalesce(facts.conflicts, 0) as conflicts,
      coalesce((select max(ties.facts) from ${party("one")} join ${party("other")} on one.value < other.value
        join ties on ties.a = one.value and ties.b = other.value), 0) as busy
    from (select key, id, confidence, usd, parties from claims where retired is null and verdict is null ${further}
      order by key desc limit ${most}) as latest
    left join fact_claims on fact_claims.claim = latest.key left join facts on facts.id = fact_claims.fact
    order by latest.key desc`.execute(tx);
  return rows;
}

/** How many claims have a verdict; goes through the judgements alone. */
export async function judgedClaims(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from claims
    where verdict is not null and retired is null and id in
      (select claim from judged union select heir from claims where id in (select claim from judged) and heir is not null)`.execute(
    tx,
  );
  return Number(rows[0]!.count);
}
