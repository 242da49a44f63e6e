import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Actor, Attribution, Claim } from "../claim/index.js";
import { firmById, organisationById, personById } from "../vocabulary/index.js";
import type { Transaction } from "./engine.js";
import { standing } from "./judge.js";
import type { Judgement } from "./judgement.js";

/** The kinds of those whom persons may say to be one: "person:xi-jinping", "org:SCO", "firm:china-eximbank". States are who they are. */
const KINDS = ["firm", "org", "person"] as const;

/** For each id that stands for somebody who has another one too, the one that is used. */
export type Identities = ReadonlyMap<string, string>;

/** Whether an id is one of a person, an organisation or a firm. */
export function isActorId(id: string): boolean {
  return KINDS.some((kind) => id.startsWith(`${kind}:`));
}

/** Who is who, by what persons say: of ids that are one, the one that the tables know stands for all, else the first. */
export function identitiesOf(judgements: readonly Judgement[]): Identities {
  const leaders = new Map<string, string>();
  const leader = (id: string): string => {
    const next = leaders.get(id);
    return next === undefined ? id : leader(next);
  };
  for (const { verdict, claims, others } of standing(judgements)) {
    if (verdict !== "same") continue;
    const [first, ...rest] = [...new Set([...claims, ...others].filter(isActorId).map(leader))].sort(byStanding);
    for (const id of rest) leaders.set(id, first!);
  }
  return new Map([...leaders.keys()].map((id) => [id, leader(id)]));
}

/** Whether a table has the id of a person, an organisation or a firm. */
export function isKnownActor(id: string): boolean {
  return tableName(id) !== undefined;
}

function byStanding(a: string, b: string): number {
  return Number(isKnownActor(b)) - Number(isKnownActor(a)) || (a < b ? -1 : 1);
}

function tableName(id: string): string | undefined {
  return (personById(id) ?? organisationById(id) ?? firmById(id))?.name;
}

/** What persons say of who is who in a ledger. */
export async function identitiesIn(tx: Transaction): Promise<Identities> {
  const { rows } = await sql<{ body: string }>`select distinct judgements.id, judgements.body from judged
    join judgements on judgements.id = judged.judgement where ${sql.join(
      // ";" stands behind ":" in the order of characters.
      KINDS.map((kind) => sql<SqlBool>`(judged.claim >= ${`${kind}:`} and judged.claim < ${`${kind};`})`),
      sql` or `,
    )}`.execute(tx);
  return identitiesOf(rows.map(({ body }) => JSON.parse(body) as Judgement));
}

/** The condition that the body of a claim names one of these ids. */
export function isNamed(ids: readonly string[]): RawBuilder<SqlBool> {
  const escaped = (id: string) => id.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`);
  const any = ids.map((id) => sql<SqlBool>`claims.body like ${`%"${escaped(id)}"%`} escape '\\'`);
  return any.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(any, sql` or `)})`;
}

/** Whether a claim, as JSON, names somebody who goes by another id. */
export function namesAlias(body: string, identities: Identities): boolean {
  for (const id of identities.keys()) if (body.includes(`"${id}"`)) return true;
  return false;
}

/** A claim with everybody in it under the id that stands for them. */
export function identified(claim: Claim, identities: Identities): Claim {
  if (identities.size === 0) return claim;
  const actor = (one: Actor): Actor => {
    const id = identities.get(one.id);
    return id === undefined ? one : { ...one, id, name: tableName(id) ?? one.name };
  };
  const speaker = (said: Attribution): Attribution => ({
    ...said,
    speaker: actor(said.speaker),
    ...(said.via === undefined ? {} : { via: speaker(said.via) }),
  });
  const detail = (value: unknown): unknown =>
    typeof value === "string" ? (identities.get(value) ?? value) : Array.isArray(value) ? value.map(detail) : value;
  return {
    ...claim,
    source: claim.source.map(actor),
    target: claim.target.map(actor),
    agents: claim.agents.map((agent) => ({ ...agent, actor: actor(agent.actor) })),
    details: Object.fromEntries(Object.entries(claim.details).map(([key, value]) => [key, detail(value)])),
    attribution: claim.attribution === null ? null : speaker(claim.attribution),
  };
}
