import { sql } from "kysely";
import { storable } from "./digest.js";
import { divisionOf, type Placed } from "./divide.js";
import type { Engine, Transaction } from "./engine.js";
import { factOf, factRow } from "./fact-row.js";
import type { Folds } from "./folds.js";
import { groupsOf } from "./groups.js";
import { judgementsOn } from "./judged.js";
import { replaceContradictions } from "./kept-contradictions.js";
import { replaceMoney } from "./kept-money.js";
import { PairChanges, type Weighed, weighed } from "./kept-pairs.js";
import { SumChanges } from "./kept-sums.js";
import type { Schema } from "./schema.js";
import { advance } from "./state.js";
import { type KeptTestimony, type KnownDocuments, testimoniesOf } from "./testimonies.js";
import { type Told, toldOf } from "./told.js";
import { beginningsOf, isWithin, type PresentUnit, unitKey, wanted } from "./units.js";

/** Claims that are reckoned at once, about: what is held in memory. */
const PORTION = 4000;
/** Claims whose facts one transaction writes, about: sums that many facts have a part in are written once in it. */
const TOGETHER = 40_000;
/** Places that one transaction looks at. */
const PLACES = 40_000;

/** Reckons anew the facts of all families whose claims changed. Returns how many facts were written. Nothing is lost when it is broken off. */
export async function settle(engine: Engine, folds: Folds): Promise<number> {
  let written = 0;
  await engine.write((tx) => startAnew(engine, tx, folds));
  for (;;) {
    const count = await engine.write((tx) => settleSome(engine, tx, folds));
    if (count === null) return written;
    written += count;
  }
}

/** Reckons what waits, but no more than one transaction should. Returns how many facts were written; null where nothing waits. */
async function settleSome(engine: Engine, tx: Transaction, folds: Folds): Promise<number | null> {
  const waiting = await tx
    .selectFrom("unsettled")
    .selectAll()
    .orderBy("family")
    .orderBy("cell")
    .limit(PLACES)
    .execute();
  if (waiting.length === 0) return null;
  const beside: Beside = {
    pairs: new PairChanges(),
    sums: new SumChanges(),
    documents: new Map(),
    reckoned: new Set(),
  };
  const placed = await divisionOf(engine, tx, folds, waiting);
  let [written, claims, from] = [0, 0, 0];
  while (from < placed.length && claims < TOGETHER) {
    const portion = portionOf(placed, from, beside.reckoned);
    written += await reckon(engine, tx, folds, portion.placed, beside);
    claims += portion.claims;
    from = portion.to;
  }
  await beside.pairs.write(engine, tx);
  await beside.sums.write(engine, tx);
  await advance(engine, tx, written, ...waiting.slice(0, from).map(unitKey));
  return written;
}

/** What one transaction knows and gathers beside the facts that it writes. */
interface Beside {
  readonly pairs: PairChanges;
  readonly sums: SumChanges;
  readonly documents: KnownDocuments;
  /** Units that have been reckoned, by unitKey. */
  readonly reckoned: Set<string>;
}

/** The next places, with about PORTION claims in their units; those of units that have been reckoned with others are done. */
function portionOf(placed: readonly Placed[], from: number, reckoned: ReadonlySet<string>) {
  const known = new Set<string>();
  const taken: Placed[] = [];
  let [claims, to] = [0, from];
  for (; to < placed.length; to++) {
    const one = placed[to]!;
    const key = unitKey(one.unit);
    if (reckoned.has(key)) continue;
    if (!known.has(key)) {
      if (taken.length > 0 && claims + one.living > PORTION) break;
      known.add(key);
      claims += one.living;
    }
    taken.push(one);
  }
  return { placed: taken, claims, to };
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

/** Reckons the facts of some places, and of all that lies in a unit with one. What comes out the same is not written again. */
async function reckon(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  placed: readonly Placed[],
  beside: Beside,
): Promise<number> {
  const groups = await groupsOf(engine, tx, folds, placed);
  const units = groups.flat();
  const present = units.filter(({ emptied }) => !emptied);
  for (const unit of present) beside.reckoned.add(unitKey(unit));
  const testimonies = await testimoniesOf(engine, tx, present, beside.documents);
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
      rows.set(fact.id, { row: factRow(fact, home, usd, told), weighed: weighed(fact, weight, told) });
      for (const claim of fact.claims) facts.set(claim, fact.id);
    }
  }
  await placeClaims(engine, tx, testimonies, facts);
  const written = await placeFacts(engine, tx, folds, units, rows, beside);
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
  const placed = (those: typeof changed) =>
    those
      .flatMap(({ key, fact }) => (fact === null ? [] : [{ claim: key, fact }]))
      .sort((one, other) => one.claim - other.claim);
  await engine.append(tx, "fact_claims", placed(changed.filter(({ before }) => before === null)));
  await engine.replace(tx, "fact_claims", ["claim"], placed(changed.filter(({ before }) => before !== null)));
}

/** A fact that was reckoned, and the row that it is kept in. */
interface Reckoned {
  readonly row: Schema["facts"];
  readonly weighed: Weighed;
}

/** Writes the facts of units in the place of those that stood there, and with them what is added up of them. */
async function placeFacts(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  units: readonly PresentUnit[],
  rows: ReadonlyMap<string, Reckoned>,
  beside: Beside,
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
  const was = gone.rows.map((row) => weighedRow(row, folds));
  const now = changed.map((one) => one.weighed);
  beside.pairs.change(was, now);
  beside.sums.count(was, -1);
  beside.sums.count(now, 1);
  const facts = now.map(({ fact }) => fact);
  await replaceMoney(
    engine,
    tx,
    folds,
    was.map(({ fact }) => fact),
    facts,
  );
  await sql`delete from fact_keys where fact in ${stale}`.execute(tx);
  if (other.length > 0) await sql`delete from facts where id in ${engine.list(other)}`.execute(tx);
  const there = new Set(gone.rows.map(({ id }) => id));
  const written = (those: readonly Reckoned[]) => those.map(({ row }) => row);
  await engine.append(tx, "facts", written(changed.filter(({ row }) => !there.has(row.id))));
  await engine.replace(tx, "facts", ["id"], written(changed.filter(({ row }) => there.has(row.id))));
  await engine.insert(
    tx,
    "fact_keys",
    facts.flatMap((fact) =>
      [...new Set((folds.keys?.(fact) ?? []).map(storable))].map((key) => ({ key, fact: fact.id })),
    ),
  );
  await replaceContradictions(engine, tx, folds, touched, facts);
  return changed.length;
}

function weighedRow(row: Schema["facts"], folds: Folds): Weighed {
  const fact = factOf(row);
  return weighed(fact, folds.weight?.(fact, row.usd) ?? 0, JSON.parse(row.told) as Told);
}
