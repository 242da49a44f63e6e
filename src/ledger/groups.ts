import { sql } from "kysely";
import { divisionOf, type Placed, unitsOf } from "./divide.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { standing } from "./judge.js";
import { judgementsOn } from "./judged.js";
import { isWithin, type PresentUnit, unitKey, wanted } from "./units.js";

/**
 * Units joined to groups by what persons said is the same thing, with all units that such words lead to: each group is reckoned at once. Groups and their
 * units are in order.
 */
export async function groupsOf(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  placed: readonly Placed[],
): Promise<PresentUnit[][]> {
  const units = new Map<string, PresentUnit>();
  const leaders = new Map<string, string>();
  const leader = (key: string): string => {
    let at = key;
    while (leaders.get(at) !== at) at = leaders.get(at)!;
    return at;
  };
  const asked = new Set<string>();
  let coming = await unitsOf(engine, tx, folds, placed);
  while (coming.length > 0) {
    for (const unit of coming) {
      units.set(unitKey(unit), unit);
      leaders.set(unitKey(unit), leaders.get(unitKey(unit)) ?? unitKey(unit));
    }
    const { judgements, places: named } = await judgementsOn(engine, tx, await livingIn(engine, tx, coming));
    coming = [];
    for (const judgement of standing([...judgements.values()])) {
      if (judgement.verdict !== "same" || asked.has(judgement.id)) continue;
      asked.add(judgement.id);
      const places = judgement.claims.flatMap((claim) => named.get(claim) ?? []);
      const there = await divisionOf(engine, tx, folds, places);
      for (const unit of await unitsOf(engine, tx, folds, there)) {
        const key = unitKey(unit);
        if (leaders.has(key)) continue;
        leaders.set(key, key);
        coming.push(unit);
      }
      // Asked again: now that every division is known, these are the units of the claims and no others.
      const joined = (await unitsOf(engine, tx, folds, there)).map(unitKey).sort();
      for (const key of joined.slice(1)) leaders.set(leader(key), leader(joined[0]!));
    }
  }
  const groups = new Map<string, PresentUnit[]>();
  for (const key of [...units.keys()].sort()) {
    const head = leader(key);
    groups.set(head, [...(groups.get(head) ?? []), units.get(key)!]);
  }
  return [...groups.values()];
}

async function livingIn(engine: Engine, tx: Transaction, units: readonly PresentUnit[]): Promise<string[]> {
  const any = await tx.selectFrom("judged").select("claim").limit(1).executeTakeFirst();
  if (!any) return [];
  const present = units.filter(({ emptied }) => !emptied);
  const { rows } = await sql<{ id: string }>`select id from ${wanted(engine, present)}
    join claims on ${isWithin("claims")} where retired is null`.execute(tx);
  return rows.map(({ id }) => id);
}
