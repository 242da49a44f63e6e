import { type SqlBool, sql } from "kysely";
import { nameIn } from "../actors-named.js";
import type { Engine, Transaction } from "../engine.js";
import { claimsByKey } from "./claims.js";

/** A name that claims in a language have for somebody, and how many of those that were looked at. */
export interface Calling {
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly claims: number;
}

/** Claims that are looked at for each id. */
const MOST = 16;
/** Facts that are asked for at once. */
const PORTION = 500;

/** Living claims that nobody rejected. */
const TOLD = sql<SqlBool>`claims.retired is null and claims.actors <> '[]' and (claims.verdict is null or claims.verdict <> 'rejected')`;

/**
 * What claims call persons, organisations and firms, by id: those of facts first; of whom these do not name, claims that name nobody before them. Ids that no such claim
 * names are left out.
 */
export async function callings(
  engine: Engine,
  tx: Transaction,
  ids: readonly string[],
  facts: readonly string[],
): Promise<Map<string, Calling[]>> {
  const keys = new Map(ids.map((id) => [id, [] as number[]]));
  for (let i = 0; i < facts.length && keys.size > 0; i += PORTION) {
    const { rows } = await sql<{ key: number; actors: string }>`select claims.key, claims.actors from fact_claims
      join claims on claims.key = fact_claims.claim
      where fact_claims.fact in ${engine.list(facts.slice(i, i + PORTION))} and ${TOLD} order by claims.key`.execute(
      tx,
    );
    for (const { key, actors } of rows)
      for (const id of JSON.parse(actors) as string[]) {
        const own = keys.get(id);
        if (own !== undefined && own.length < MOST) own.push(Number(key));
      }
  }
  for (const [id, own] of keys) {
    if (own.length > 0) continue;
    // The list begins with the id: these are read off the index.
    const from = JSON.stringify([id]).slice(0, -1);
    const { rows } = await sql<{ key: number }>`select claims.key from claims
      where ${TOLD} and claims.actors >= ${from} and claims.actors < ${`${from}^`} order by claims.actors, claims.key limit ${MOST}`.execute(
      tx,
    );
    own.push(...rows.map(({ key }) => Number(key)));
  }
  const claims = await claimsByKey(engine, tx, [...new Set([...keys.values()].flat())]);
  const byKey = new Map(claims.map(({ key, claim }) => [key, claim]));
  return new Map(
    [...keys].flatMap(([id, own]) => {
      const counts = new Map<string, Calling>();
      for (const key of own) {
        const claim = byKey.get(key);
        const name = claim === undefined ? null : nameIn(claim, id);
        if (claim === undefined || name === null) continue;
        const before = counts.get(`${claim.language} ${name}`)?.claims ?? 0;
        counts.set(`${claim.language} ${name}`, { name, language: claim.language, claims: before + 1 });
      }
      return counts.size === 0 ? [] : [[id, [...counts.values()]] as const];
    }),
  );
}
