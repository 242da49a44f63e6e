import { type RawBuilder, type SqlBool, sql } from "kysely";
import { nameIn } from "../actors-named.js";
import type { Engine, Transaction } from "../engine.js";
import type { FactSummary } from "../fact-summary.js";
import { identitiesIn, isActorId, isKnownActor } from "../identity.js";
import type { Judgement } from "../judgement.js";
import { claimsByKey, type KeptClaim } from "./claims.js";
import { type DocumentSummary, documentsByIds } from "./documents.js";
import { summariesByIds } from "./facts.js";
import { judgementsOf } from "./judgements.js";

/** A person, an organisation or a firm that claims name, under the id that stands for all of its own. */
export interface ListedActor {
  readonly id: string;
  /** As the newest claim that names it does; null where the tables know it, or that claim has but the id. */
  readonly name: string | null;
  /** Living claims that name it, rejected ones left out. */
  readonly claims: number;
}

/** Living claims that nobody rejected, in the words of the index on them. */
const TOLD = sql<SqlBool>`retired is null and actors <> '[]' and (verdict is null or verdict <> 'rejected')`;

/** All persons, organisations and firms that claims name, those with most claims first. They are read off an index, but for names that no table has. */
export async function actors(engine: Engine, tx: Transaction): Promise<ListedActor[]> {
  const { rows } = await sql<{ actors: string; count: number; key: number }>`
    select actors, count(*) as count, max(key) as key from claims where ${TOLD} group by actors`.execute(tx);
  const found = new Map<string, { claims: number; key: number }>();
  for (const { actors, count, key } of rows)
    for (const id of JSON.parse(actors) as string[]) {
      const before = found.get(id);
      const newest = Math.max(before?.key ?? Number(key), Number(key));
      found.set(id, { claims: (before?.claims ?? 0) + Number(count), key: newest });
    }
  const strangers = [...found].filter(([id]) => !isKnownActor(id));
  const claims = await claimsByKey(engine, tx, [...new Set(strangers.map(([, { key }]) => key))]);
  const byKey = new Map(claims.map(({ key, claim }) => [key, claim]));
  const names = new Map(strangers.map(([id, { key }]) => [id, nameIn(byKey.get(key)!, id)]));
  return [...found]
    .map(([id, { claims }]) => ({ id, name: names.get(id) ?? null, claims }))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
}

/** What a ledger has of a person, an organisation or a firm. */
export interface ActorMaterial {
  /** The id that stands for it. */
  readonly id: string;
  /** Other ids that persons say to be the same, in order. */
  readonly aliases: readonly string[];
  /** The living claims that name it, the newest first; `total` says of how many. */
  readonly claims: readonly KeptClaim[];
  readonly total: number;
  /** The facts of those claims, by id. */
  readonly facts: readonly FactSummary[];
  /** Their documents, by id. */
  readonly documents: readonly DocumentSummary[];
  /** What persons said of who it is. */
  readonly judgements: readonly Judgement[];
}

/**
 * What a ledger has of a person, an organisation or a firm, from at most so many of its newest claims; null where no claim names it. An id that persons say
 * to be another's is answered with that one.
 */
export async function actorMaterial(
  engine: Engine,
  tx: Transaction,
  asked: string,
  most: number,
): Promise<ActorMaterial | null> {
  if (!isActorId(asked)) return null;
  const identities = await identitiesIn(tx);
  const id = identities.get(asked) ?? asked;
  const aliases = [...identities].flatMap(([alias, leader]) => (leader === id ? [alias] : [])).sort();
  const keys = await keysNaming(engine, tx, id);
  if (keys.length === 0) return null;
  const claims = await claimsByKey(engine, tx, keys.slice(0, most));
  const named = (of: (claim: KeptClaim) => string | null) => [...new Set(claims.flatMap((one) => of(one) ?? []))];
  return {
    id,
    aliases,
    claims,
    total: keys.length,
    facts: await summariesByIds(
      engine,
      tx,
      named(({ fact }) => fact),
    ),
    documents: await documentsByIds(
      engine,
      tx,
      named(({ claim }) => claim.document),
    ),
    judgements: await judgementsOf(engine, tx, [id, ...aliases]),
  };
}

/** Keys of the claims that name an id, the newest first: which lists of names have it is read off the index first. */
async function keysNaming(engine: Engine, tx: Transaction, id: string): Promise<number[]> {
  const lists = await sql<{ actors: string }>`select distinct actors from claims
    where ${TOLD} and ${has(id)}`.execute(tx);
  const exact = lists.rows.flatMap(({ actors }) => ((JSON.parse(actors) as string[]).includes(id) ? [actors] : []));
  const { rows } = await sql<{ key: number }>`select key from claims where ${TOLD}
    and actors in ${engine.list(exact)} order by key desc`.execute(tx);
  return rows.map(({ key }) => key);
}

const has = (id: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`actors like ${`%"${id.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}"%`} escape '\\'`;
