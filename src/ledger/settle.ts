import { divisionOf, type Placed } from "./divide.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { type Indexed, indexAnew, isIndexed } from "./index-anew.js";
import { SumChanges } from "./kept-sums.js";
import { type Beside, reckon } from "./reckon.js";
import { advance } from "./state.js";
import { unitKey } from "./units.js";

/** Claims that are reckoned at once, about: what is held in memory. */
const PORTION = 2000;
/** Claims whose facts one transaction writes, about: sums that many facts have a part in are written once in it. */
const TOGETHER = 40_000;
/** Places that one transaction looks at. */
const PLACES = 40_000;

/**
 * Indexes what waits to be indexed, and reckons anew the facts of all families whose claims changed. Returns how many facts were written. Nothing is lost when it is
 * broken off.
 */
export async function settle(engine: Engine, folds: Folds, indexed?: Indexed): Promise<number> {
  await indexAnew(engine, indexed);
  let written = 0;
  for (let more = true; more; ) {
    const some = await engine.write((tx) => settleSome(engine, tx, folds));
    written += some.written;
    more = some.more;
  }
  return written;
}

interface Some {
  /** Facts that were written. */
  readonly written: number;
  /** Whether others may wait still. */
  readonly more: boolean;
}

/** Reckons what waits, but no more than one transaction should. */
async function settleSome(engine: Engine, tx: Transaction, folds: Folds): Promise<Some> {
  if (await startAnew(engine, tx, folds)) return { written: 0, more: true };
  const waiting = await tx
    .selectFrom("unsettled")
    .selectAll()
    .orderBy("family")
    .orderBy("cell")
    .limit(PLACES)
    .execute();
  if (waiting.length === 0) return { written: 0, more: false };
  const beside: Beside = { sums: new SumChanges(), documents: new Map(), reckoned: new Set() };
  const placed = await divisionOf(engine, tx, folds, waiting);
  let [written, claims, from] = [0, 0, 0];
  while (from < placed.length && claims < TOGETHER) {
    const portion = portionOf(placed, from, beside.reckoned);
    if (portion.placed.length > 0) written += await reckon(engine, tx, folds, portion.placed, beside);
    claims += portion.claims;
    from = portion.to;
  }
  await beside.sums.write(engine, tx);
  await advance(engine, tx, written, ...waiting.slice(0, from).map(unitKey));
  return { written, more: from < placed.length || waiting.length === PLACES };
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

/** Whether nothing waits: to be indexed, and to be reckoned because claims changed or because the folds are others. */
export async function isSettled(tx: Transaction, folds: Folds): Promise<boolean> {
  const waiting = await tx.selectFrom("unsettled").select("family").limit(1).executeTakeFirst();
  if (waiting) return false;
  const made = await tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst();
  return made?.value === folds.version && (await isIndexed(tx));
}

/** Facts that other folds made are all to be reckoned anew, and families and cells are then others too. Returns whether they are. */
async function startAnew(engine: Engine, tx: Transaction, folds: Folds): Promise<boolean> {
  const made = await tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst();
  if (made?.value === folds.version) return false;
  const { replaceDerived } = await import("./derive-anew.js");
  await replaceDerived(engine, tx, folds);
  await advance(engine, tx, folds.version);
  await engine.replace(tx, "meta", ["key"], [{ key: "folds", value: folds.version }]);
  return true;
}
