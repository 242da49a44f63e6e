import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import { standing } from "./judge.js";
import { judgementsOn } from "./judged.js";

/** Claims that are reckoned together: a family (cell ""), or a cell of a large one. */
export interface Unit {
  readonly family: string;
  readonly cell: string;
}

/** A unit that may have lost its claims to others, since its family was divided or is whole again: then only its facts are to be taken away. */
export interface PresentUnit extends Unit {
  readonly emptied: boolean;
}

/** A family with more living claims than this is reckoned cell by cell, so that a new claim never costs more than so many. */
export const LARGEST_FAMILY = 200;

export const unitKey = ({ family, cell }: Unit) => `${family}\n${cell}`;

/** Marks where facts are to be reckoned anew. */
export async function unsettle(engine: Engine, tx: Transaction, places: readonly Unit[]): Promise<void> {
  const distinct = new Map(places.map(({ family, cell }) => [unitKey({ family, cell }), { family, cell }]));
  await engine.insert(tx, "unsettled", [...distinct.values()]);
}

/** How many living claims families have, counted no further than to one more than is reckoned at once. */
export async function livingOf(
  engine: Engine,
  tx: Transaction,
  families: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ family: string; living: number }>`
    select a as family, (select count(*) from (select 1 from claims where claims.family = a and retired is null
      limit ${sql.lit(LARGEST_FAMILY + 1)}) as found) as living
    from ${engine.pairs(families.map((family) => [family, ""] as const))}`.execute(tx);
  return new Map(rows.map(({ family, living }) => [family, living]));
}

/**
 * The units that places (the families and cells of claims) stand for now. Whether a family is divided depends on how many claims it has and on
 * nothing that was before; where that has changed, all its units are named, and `divided` is brought up to date.
 */
export async function unitsOf(engine: Engine, tx: Transaction, places: readonly Unit[]): Promise<PresentUnit[]> {
  const families = [...new Set(places.map(({ family }) => family))];
  if (families.length === 0) return [];
  const living = await livingOf(engine, tx, families);
  const large = new Set(families.filter((family) => living.get(family)! > LARGEST_FAMILY));
  const before = new Set(
    (
      await sql<{ family: string }>`select family from divided where family in ${engine.list(families)}`.execute(tx)
    ).rows.map(({ family }) => family),
  );
  const units = new Map<string, PresentUnit>();
  const name = (unit: Unit) =>
    units.set(unitKey(unit), { ...unit, emptied: (unit.cell === "") === large.has(unit.family) });
  for (const { family, cell } of places) name({ family, cell: large.has(family) ? cell : "" });
  const changed = families.filter((family) => large.has(family) !== before.has(family));
  if (changed.length > 0) {
    await engine.insert(
      tx,
      "divided",
      changed.filter((family) => large.has(family)).map((family) => ({ family })),
    );
    const joined = changed.filter((family) => !large.has(family));
    await sql`delete from divided where family in ${engine.list(joined)}`.execute(tx);
    const cells = await sql<Unit>`select distinct family, cell from claims where family in ${engine.list(changed)}
      and retired is null union select distinct family, cell from facts where family in ${engine.list(changed)}`.execute(
      tx,
    );
    for (const { family, cell } of cells.rows) name({ family, cell });
    for (const family of changed) name({ family, cell: "" });
  }
  return [...units.values()];
}

/**
 * Units joined to groups by what persons said is the same thing, with all units that such words lead to: each group is reckoned at once, and its
 * facts stand under its first unit. Groups and their units are in order.
 */
export async function groupsOf(engine: Engine, tx: Transaction, places: readonly Unit[]): Promise<PresentUnit[][]> {
  const units = new Map<string, PresentUnit>();
  const leaders = new Map<string, string>();
  const leader = (key: string): string => {
    let at = key;
    while (leaders.get(at) !== at) at = leaders.get(at)!;
    return at;
  };
  const asked = new Set<string>();
  let coming = await unitsOf(engine, tx, places);
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
      const there = judgement.claims.flatMap((claim) => named.get(claim) ?? []);
      for (const unit of await unitsOf(engine, tx, there)) {
        const key = unitKey(unit);
        if (leaders.has(key)) continue;
        leaders.set(key, key);
        coming.push(unit);
      }
      // Asked again: now that every division is known, these are the units of the claims and no others.
      const joined = (await unitsOf(engine, tx, there)).map(unitKey).sort();
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

/** What claims or facts belong to: families that are reckoned whole, and cells (as `wanted(a, b)`) of others. */
export function within(engine: Engine, units: readonly PresentUnit[]) {
  const present = units.filter(({ emptied }) => !emptied);
  return {
    families: engine.list(present.filter(({ cell }) => cell === "").map(({ family }) => family)),
    cells: engine.pairs(present.filter(({ cell }) => cell !== "").map(({ family, cell }) => [family, cell] as const)),
  };
}

async function livingIn(engine: Engine, tx: Transaction, units: readonly PresentUnit[]): Promise<string[]> {
  const any = await tx.selectFrom("judged").select("claim").limit(1).executeTakeFirst();
  if (!any) return [];
  const { families, cells } = within(engine, units);
  const found = await sql<{ id: string }>`
    select id from claims where family in ${families} and retired is null
    union select id from ${cells} join claims on claims.family = wanted.a and claims.cell = wanted.b where retired is null`.execute(
    tx,
  );
  return found.rows.map(({ id }) => id);
}
