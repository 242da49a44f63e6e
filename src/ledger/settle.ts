import { sql } from "kysely";
import { storable } from "./digest.js";
import { divisionOf } from "./divide.js";
import type { Engine, Transaction } from "./engine.js";
import { factOf, factRow } from "./fact-row.js";
import type { Folds } from "./folds.js";
import { groupsOf } from "./groups.js";
import { judgementsOn } from "./judged.js";
import { replaceContradictions } from "./kept-contradictions.js";
import { replaceMoney } from "./kept-money.js";
import { replaceSums, type Weighed } from "./kept-sums.js";
import type { Schema } from "./schema.js";
import { advance } from "./state.js";
import { type KeptTestimony, testimoniesOf } from "./testimonies.js";
import { type Told, toldOf } from "./told.js";
import { beginningsOf, isWithin, type PresentUnit, type Unit, unitKey, wanted } from "./units.js";

/** Claims that one transaction reckons, about: what is held in memory at once. */
const PORTION = 4000;
const PLACES = 1000;

/** Reckons anew the facts of all families whose claims changed. Returns how many facts were written. Nothing is lost when it is broken off. */
export async function settle(engine: Engine, folds: Folds): Promise<number> {
  let written = 0;
  await engine.write((tx) => startAnew(engine, tx, folds));
  for (;;) {
    const portion = await engine.write(async (tx) => {
      const places = await nextPlaces(engine, tx, folds);
      if (places.length === 0) return null;
      const count = await reckon(engine, tx, folds, places);
      await advance(engine, tx, count, ...places.map(unitKey));
      return count;
    });
    if (portion === null) return written;
    written += portion;
  }
}

/** Whether facts wait to be reckoned: because claims changed, or because the folds are others. */
export async function isSettled(tx: Transaction, folds: Folds): Promise<boolean> {
  const waiting = await tx.selectFrom("unsettled").select("family").limit(1).executeTakeFirst();
  if (waiting) return false;
  const made = await tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst();
  return made?.value === folds.version;
}

/** Facts that other folds made are all to be reckoned anew, and families and cells are then others too. */
async function startAnew(engine: Engine, tx: Transaction, folds: Folds): Promise<void> {
  const made = await tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst();
  if (made?.value === folds.version) return;
  const { replaceDerived } = await import("./derive-anew.js");
  await replaceDerived(engine, tx, folds);
  await advance(engine, tx, folds.version);
  await engine.replace(tx, "meta", ["key"], [{ key: "folds", value: folds.version }]);
}

/** The next places to settle, with about PORTION claims in their units. */
async function nextPlaces(engine: Engine, tx: Transaction, folds: Folds): Promise<Unit[]> {
  const places = await tx.selectFrom("unsettled").selectAll().orderBy("family").orderBy("cell").limit(PLACES).execute();
  const { units } = await divisionOf(engine, tx, folds, places);
  const known = new Set<string>();
  let sum = 0;
  const taken: Unit[] = [];
  for (const [i, place] of places.entries()) {
    const unit = units[i]!;
    if (!known.has(unitKey(unit))) sum += unit.living;
    if (taken.length > 0 && sum > PORTION) break;
    known.add(unitKey(unit));
    taken.push(place);
  }
  return taken;
}

/** Reckons the facts of some places, and of all that lies in a unit with one. What comes out the same is not written again. */
async function reckon(engine: Engine, tx: Transaction, folds: Folds, places: readonly Unit[]): Promise<number> {
  const groups = await groupsOf(engine, tx, folds, places);
  const units = groups.flat();
  const present = units.filter(({ emptied }) => !emptied);
  const testimonies = await testimoniesOf(engine, tx, present);
  const { judgements, byClaim: judged } = await judgementsOn(
    engine,
    tx,
    testimonies.map(({ testimony }) => testimony.claim.id),
  );
  const byUnit = new Map<string, KeptTestimony[]>(present.map((unit) => [unitKey(unit), []]));
  for (const one of testimonies) {
    const { family } = one;
    const unit = beginningsOf(one.cell).find((cell) => byUnit.has(unitKey({ family, cell })))!;
    byUnit.get(unitKey({ family, cell: unit }))!.push(one);
  }
  const rows = new Map<string, Reckoned>();
  const facts = new Map<string, string>();
  for (const group of groups) {
    const members = group.flatMap((unit) => byUnit.get(unitKey(unit)) ?? []).map(({ testimony }) => testimony);
    if (members.length === 0) continue;
    const byClaim = new Map(members.map((testimony) => [testimony.claim.id, testimony]));
    const dollars = new Map(members.map(({ claim }) => [claim.id, folds.dollars?.(claim) ?? null]));
    const ids = new Set(members.flatMap(({ claim }) => judged.get(claim.id) ?? []));
    const about = [...ids].sort().map((id) => judgements.get(id)!);
    const home = group.find(({ emptied }) => !emptied)!;
    for (const fact of folds.reconcile(members, about)) {
      const usd = fact.amount[0]?.claims.map((claim) => dollars.get(claim)).find((value) => value != null) ?? null;
      const told = toldOf(fact, byClaim);
      const weight = folds.weight?.(fact, usd) ?? 0;
      rows.set(fact.id, { row: factRow(fact, home, usd, told), fact, weight, told });
      for (const claim of fact.claims) facts.set(claim, fact.id);
    }
  }
  await placeClaims(engine, tx, testimonies, facts);
  const written = await placeFacts(engine, tx, folds, units, rows);
  await sql`delete from unsettled where (family, cell) in (select unsettled.family, unsettled.cell
    from ${wanted(engine, present)} join unsettled on ${isWithin("unsettled")})`.execute(tx);
  return written;
}

/** Writes which fact each claim is part of, where that changed. */
async function placeClaims(
  engine: Engine,
  tx: Transaction,
  testimonies: readonly KeptTestimony[],
  facts: ReadonlyMap<string, string>,
): Promise<void> {
  const now = testimonies.map(({ key, fact, testimony }) => ({
    key,
    before: fact,
    fact: facts.get(testimony.claim.id) ?? null,
  }));
  const changed = now.filter(({ before, fact }) => before !== fact);
  const gone = changed.filter(({ fact }) => fact === null).map(({ key }) => key);
  if (gone.length > 0) await sql`delete from fact_claims where claim in ${engine.list(gone)}`.execute(tx);
  const placed = changed.flatMap(({ key, fact }) => (fact === null ? [] : [{ claim: key, fact }]));
  await engine.replace(tx, "fact_claims", ["claim"], placed);
}

/** A fact that was reckoned, and the row that it is kept in. */
interface Reckoned extends Weighed {
  readonly row: Schema["facts"];
}

/** Writes the facts of units in the place of those that stood there, and with them what is added up of them. */
async function placeFacts(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  units: readonly PresentUnit[],
  rows: ReadonlyMap<string, Reckoned>,
): Promise<number> {
  const before = await sql<Pick<Schema["facts"], "id" | "digest" | "told" | "family" | "cell">>`
    select facts.id, facts.digest, facts.told, facts.family, facts.cell
    from ${wanted(engine, units)}
    join facts on facts.family = wanted.a and facts.cell = wanted.b`.execute(tx);
  const same = new Set<string>();
  const other: string[] = [];
  for (const { id, digest, told, family, cell } of before.rows) {
    const now = rows.get(id)?.row;
    if (now && now.digest === digest && now.told === told && now.family === family && now.cell === cell) same.add(id);
    else other.push(id);
  }
  const changed = [...rows.values()].filter(({ row }) => !same.has(row.id));
  // A fact of the same id may stand under a unit that was reckoned with others before.
  const touched = [...new Set([...other, ...changed.map(({ row }) => row.id)])];
  const stale = engine.list(touched);
  const gone = await sql<Schema["facts"]>`select * from facts where id in ${stale}`.execute(tx);
  const was = gone.rows.map((row) => weighed(row, folds));
  const facts = changed.map(({ fact }) => fact);
  await replaceSums(engine, tx, was, changed);
  await replaceMoney(
    engine,
    tx,
    folds,
    was.map(({ fact }) => fact),
    facts,
  );
  await sql`delete from fact_keys where fact in ${stale}`.execute(tx);
  if (other.length > 0) await sql`delete from facts where id in ${engine.list(other)}`.execute(tx);
  await engine.replace(
    tx,
    "facts",
    ["id"],
    changed.map(({ row }) => row),
  );
  await engine.insert(
    tx,
    "fact_keys",
    changed.flatMap(({ fact }) =>
      [...new Set((folds.keys?.(fact) ?? []).map(storable))].map((key) => ({ key, fact: fact.id })),
    ),
  );
  await replaceContradictions(engine, tx, folds, touched, facts);
  return changed.length;
}

function weighed(row: Schema["facts"], folds: Folds): Weighed {
  const fact = factOf(row);
  return { fact, weight: folds.weight?.(fact, row.usd) ?? 0, told: JSON.parse(row.told) as Told };
}
