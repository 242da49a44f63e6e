import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import type { Judgement } from "./judgement.js";
import { type Unit, unsettle } from "./units.js";

/** A judgement on a claim: made on itself, or on a claim whose place it took. */
interface JudgedRow {
  /** The claim that the judgement names. */
  readonly named: string;
  /** The claim that it applies to now. */
  readonly claim: string;
  readonly family: string;
  readonly cell: string;
  readonly retired: string | null;
  readonly judgement: string;
  readonly body: string;
}

/** Judgements with the claims that they apply to now. */
export interface Judgements {
  /** By id; claims that are no longer found are replaced by those that took their place. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Ids of the judgements on each living claim. */
  readonly byClaim: ReadonlyMap<string, readonly string[]>;
  /** Where each living claim that they name is reckoned. */
  readonly places: ReadonlyMap<string, Unit>;
}

/**
 * Marks the facts of all claims that a judgement on one of these applies to: they are reckoned together, and no longer once these go or lead elsewhere. To be
 * called before that is written: afterwards nothing leads from one to the others.
 */
export async function unsettleJudged(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<void> {
  await unsettle(engine, tx, [...(await judgementsOn(engine, tx, claims)).places.values()]);
}

/** All judgements that apply to these living claims. */
export async function judgementsOn(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<Judgements> {
  const none = { judgements: new Map(), byClaim: new Map(), places: new Map() };
  const any = await tx.selectFrom("judged").select("claim").limit(1).executeTakeFirst();
  if (!any || claims.length === 0) return none;
  const list = engine.list(claims);
  const found = await sql<{ judgement: string }>`
    select judgement from judged where claim in ${list}
    union select judgement from claims join judged on judged.claim = claims.id where claims.heir in ${list}`.execute(
    tx,
  );
  if (found.rows.length === 0) return none;
  const ids = engine.list(found.rows.map(({ judgement }) => judgement));
  const rows = await sql<JudgedRow>`
    select named.id as named, now.id as claim, now.family, now.cell, now.retired, judgements.id as judgement, judgements.body
    from judgements join judged on judged.judgement = judgements.id
    join claims named on named.id = judged.claim
    join claims now on now.id = coalesce(named.heir, named.id)
    where judgements.id in ${ids}
    order by judgements.id, named.id`.execute(tx);
  return gathered(rows.rows);
}

function gathered(rows: readonly JudgedRow[]): Judgements {
  const now = new Map(rows.map(({ named, claim }) => [named, claim]));
  // What is no longer there lies nowhere: it would join what is there from one side, and not from the other.
  const living = rows.filter(({ retired }) => retired === null);
  const places = new Map(living.map(({ claim, family, cell }) => [claim, { family, cell }]));
  const judgements = new Map<string, Judgement>();
  const byClaim = new Map<string, string[]>();
  for (const { judgement, body, claim } of rows) {
    if (!judgements.has(judgement)) {
      const made = JSON.parse(body) as Judgement;
      const moved = (ids: readonly string[]) => [...new Set(ids.map((id) => now.get(id) ?? id))];
      judgements.set(judgement, { ...made, claims: moved(made.claims), others: moved(made.others) });
    }
    const known = byClaim.get(claim) ?? [];
    if (!known.includes(judgement)) byClaim.set(claim, [...known, judgement]);
  }
  return { judgements, byClaim, places };
}
