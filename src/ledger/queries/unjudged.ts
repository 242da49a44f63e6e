import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";

/** A claim that nobody judged, or two have judged apart, with what tells how much a judgement would gain. */
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
 * Claims without a verdict that holds, the newest so many, newest first; of those before a key (of KeptClaim) where it is given. The claims come out of one part
 * alone, lest SQLite go through all of them and look each up there.
 */
export async function unjudged(
  engine: Engine,
  tx: Transaction,
  most: number,
  before: number | null = null,
): Promise<Unjudged[]> {
  const further = before === null ? sql`` : sql`and key < ${before}`;
  const { rows } = await sql<Omit<Unjudged, "busy"> & { parties: string }>`
    select latest.key, latest.id, latest.confidence, coalesce(facts.support, 0) as support, latest.usd,
      coalesce(facts.conflicts, 0) as conflicts, latest.parties
    from (select key, id, case when verdict is null then confidence else 0.5 end as confidence, usd, parties from claims
      where retired is null and (verdict is null or verdict = 'disputed') ${further}
      order by key desc limit ${most}) as latest
    left join fact_claims on fact_claims.claim = latest.key left join facts on facts.id = fact_claims.fact
    order by latest.key desc`.execute(tx);
  const pairs = new Map(rows.map(({ parties }) => [parties, pairsOf(JSON.parse(parties) as string[])]));
  const busy = await businessOf(engine, tx, [...pairs.values()].flat());
  return rows.map(({ parties, ...claim }) => ({
    ...claim,
    busy: Math.max(0, ...pairs.get(parties)!.map((pair) => busy.get(pair.join(" ")) ?? 0)),
  }));
}

/** Each two of parties, in order. */
function pairsOf(parties: readonly string[]): (readonly [string, string])[] {
  const ids = [...parties].sort();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
}

/** Facts of pairs, by "a b". */
async function businessOf(
  engine: Engine,
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, number>> {
  const distinct = [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
  const { rows } = await sql<{ a: string; b: string; facts: number }>`select ties.a, ties.b, ties.facts
    from ${engine.pairs(distinct)} join ties on ties.a = wanted.a and ties.b = wanted.b`.execute(tx);
  return new Map(rows.map(({ a, b, facts }) => [`${a} ${b}`, facts]));
}

/** How many claims have no verdict that holds, at most so many. */
export async function unjudgedClaims(tx: Transaction, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (select 1 as one from claims
    where retired is null and (verdict is null or verdict = 'disputed') limit ${most}) as waiting`.execute(tx);
  return Number(rows[0]!.count);
}

/** How many claims have a verdict; goes through the judgements alone. */
export async function judgedClaims(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from claims
    where verdict is not null and verdict <> 'disputed' and retired is null and id in
      (select claim from judged union select heir from claims where id in (select claim from judged) and heir is not null)`.execute(
    tx,
  );
  return Number(rows[0]!.count);
}
