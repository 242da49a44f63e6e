import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { beginningsOf, isWithin, type PresentUnit, type Unit, unitKey, wanted } from "./units.js";

/** A place (the cell of claims) with the unit in which it lies now, and how many claims that has. */
export interface Placed {
  readonly place: Unit;
  readonly unit: Unit;
  readonly living: number;
}

/**
 * The units in which places lie, in the order of the places. Where a family is divided depends on how many claims each of its parts has and on nothing
 * that was before.
 */
export async function divisionOf(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  places: readonly Unit[],
): Promise<Placed[]> {
  const placed: Placed[] = [];
  let open = places.map((place, at) => ({ place, beginnings: beginningsOf(place.cell), at }));
  for (let depth = 0; open.length > 0; depth++) {
    const asked = open.map((one) => ({ one, unit: { family: one.place.family, cell: one.beginnings[depth]! } }));
    const keyed = asked.map((each) => ({ ...each, key: unitKey(each.unit) }));
    const counts = await livingOf(engine, tx, folds, new Map(keyed.map(({ key, unit }) => [key, unit])));
    open = keyed.flatMap(({ one, unit, key }) => {
      const living = counts.get(key)!;
      if (living > folds.largest(unit.family, unit.cell) && depth + 1 < one.beginnings.length) return [one];
      placed[one.at] = { place: one.place, unit, living };
      return [];
    });
  }
  return placed;
}

/** What the units of places are parts of, by unitKey. */
function dividedBy(placed: readonly Placed[]): Map<string, Unit> {
  const divided = new Map<string, Unit>();
  for (const { place, unit } of placed)
    if (unit.cell !== "")
      for (const cell of beginningsOf(place.cell)) {
        if (cell === unit.cell) break;
        const whole = { family: unit.family, cell };
        divided.set(unitKey(whole), whole);
      }
  return divided;
}

/** How many living claims units have, counted no further than to one more than is reckoned at once. */
async function livingOf(engine: Engine, tx: Transaction, folds: Folds, units: ReadonlyMap<string, Unit>) {
  const counts = new Map<string, number>();
  const most = new Map<number, Unit[]>();
  for (const unit of units.values()) {
    const size = folds.largest(unit.family, unit.cell);
    most.set(size, [...(most.get(size) ?? []), unit]);
  }
  for (const [size, those] of most) {
    const { rows } = await sql<{ family: string; cell: string; living: number }>`
      select a as family, b as cell, (select count(*) from (select 1 from claims where ${isWithin("claims")} and retired is null
        limit ${sql.lit(size + 1)}) as found) as living from ${wanted(engine, those)}`.execute(tx);
    for (const { family, cell, living } of rows) counts.set(unitKey({ family, cell }), Number(living));
  }
  return counts;
}

/**
 * The units in which places lie now, as divisionOf has found them. Where the division of a family has changed, all units that it changes are named, and
 * `divided` is brought up to date.
 */
export async function unitsOf(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  placed: readonly Placed[],
): Promise<PresentUnit[]> {
  if (placed.length === 0) return [];
  const found = new Map<string, PresentUnit>();
  const name = ({ family, cell }: Unit, emptied: boolean) =>
    found.set(unitKey({ family, cell }), { family, cell, emptied });
  const divided = dividedBy(placed);
  const whole = new Map(placed.map(({ unit }) => [unitKey(unit), unit]));
  for (const unit of whole.values()) name(unit, false);
  const before = await knownAmong(engine, tx, [...whole.values(), ...divided.values()]);
  const opened = [...divided].flatMap(([key, unit]) => (before.has(key) ? [] : unit));
  const closed = [...whole].flatMap(([key, unit]) => (before.has(key) ? unit : []));
  if (opened.length > 0) {
    await engine.insert(tx, "divided", opened);
    for (const unit of opened) name(unit, true);
    // Claims that are part of no fact yet wait in `unsettled` themselves.
    const moved = await sql<Unit>`select distinct claims.family, claims.cell from ${wanted(engine, opened)}
      join claims on ${isWithin("claims")} join fact_claims on fact_claims.claim = claims.key where retired is null`.execute(
      tx,
    );
    const now = await divisionOf(engine, tx, folds, moved.rows);
    await engine.insert(tx, "divided", [...dividedBy(now).values()]);
    for (const { unit } of now) name(unit, false);
  }
  if (closed.length > 0) {
    await sql`delete from divided where (family, cell) in
      (select divided.family, divided.cell from ${wanted(engine, closed)} join divided on ${isWithin("divided")})`.execute(
      tx,
    );
    const emptied = await sql<Unit>`select distinct facts.family, facts.cell from ${wanted(engine, closed)}
      join facts on ${isWithin("facts")} where facts.cell <> wanted.b`.execute(tx);
    for (const unit of emptied.rows) name(unit, true);
  }
  return [...found.values()];
}

/** Which of these were divided before. */
async function knownAmong(engine: Engine, tx: Transaction, units: readonly Unit[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Unit>`select family, cell from ${wanted(engine, units)}
    join divided on divided.family = wanted.a and divided.cell = wanted.b`.execute(tx);
  return new Set(rows.map(unitKey));
}
