import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";

/** A claim that nobody judged, with what tells how much a judgement would gain. */
export interface Unjudged {
  readonly id: string;
  readonly confidence: number;
  readonly support: number;
  readonly usd: number | null;
  readonly conflicts: number;
  /** Facts of the busiest pair that it is about. */
  readonly busy: number;
}

/** Claims without a verdict among the newest so many, newest first. */
export async function unjudged(engine: Engine, tx: Transaction, most: number): Promise<Unjudged[]> {
  const each =
    engine.kind === "sqlite"
      ? "json_each(claims.parties)"
      : "json_array_elements_text(claims.parties::json) as parties(value)";
  const party = (name: string) => sql.raw(`(select value from ${each}) as ${name}`);
  const { rows } = await sql<Unjudged>`
    select claims.id, claims.confidence, coalesce(facts.support, 0) as support, claims.usd, coalesce(facts.conflicts, 0) as conflicts,
      coalesce((select max(ties.facts) from ${party("one")} join ${party("other")} on one.value < other.value
        join ties on ties.a = one.value and ties.b = other.value), 0) as busy
    from (select key from claims where retired is null and verdict is null order by key desc limit ${most}) as latest
    join claims on claims.key = latest.key
    left join fact_claims on fact_claims.claim = claims.key left join facts on facts.id = fact_claims.fact
    order by claims.key desc`.execute(tx);
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
