import { sql } from "kysely";
import type { Placed } from "./divide.js";
import type { Engine, Transaction } from "./engine.js";
import type { Folds } from "./folds.js";
import { groupsOf } from "./groups.js";
import { judgementsOn } from "./judged.js";
import { FactChanges } from "./kept-facts.js";
import type { SumChanges } from "./kept-sums.js";
import { type KeptTestimony, type KnownDocuments, testimoniesOf } from "./testimonies.js";
import { toldOf } from "./told.js";
import { beginningsOf, isWithin, type Unit, unitKey, wanted } from "./units.js";

/** What one transaction knows, and what it gathers to be written at its end. */
export interface Beside {
  readonly sums: SumChanges;
  readonly documents: KnownDocuments;
  /** Units that have been reckoned, by unitKey. */
  readonly reckoned: Set<string>;
}

/**
 * Reckons the facts of some places, and of all that lies in a unit with one. What comes out the same is not written again. Returns how many facts were
 * written.
 */
export async function reckon(
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
  const claims = await testimoniesOf(engine, tx, present, beside.documents);
  const { judgements, byClaim: judged } = await judgementsOn(
    engine,
    tx,
    claims.map(({ id }) => id),
  );
  const byUnit = inUnits(claims, present);
  const changes = await FactChanges.of(engine, tx, folds, units);
  const facts = new Map<string, string>();
  for (const group of groups) {
    const homes = new Map<string, Unit>();
    const members = group.flatMap((unit) =>
      (byUnit.get(unitKey(unit)) ?? []).map((one) => {
        homes.set(one.id, unit);
        return one.testimony();
      }),
    );
    if (members.length === 0) continue;
    const byClaim = new Map(members.map((testimony) => [testimony.claim.id, testimony]));
    const ids = new Set(members.flatMap(({ claim }) => judged.get(claim.id) ?? []));
    const about = [...ids].sort().map((id) => judgements.get(id)!);
    for (const fact of folds.reconcile(members, about)) {
      let usd: number | null = null;
      for (const id of fact.amount[0]?.claims ?? []) usd ??= folds.dollars?.(byClaim.get(id)!.claim) ?? null;
      // Where a claim of its own lies: a group may fall apart, and what stood with others would be taken for theirs.
      changes.put(fact, homes.get(fact.claims[0]!)!, usd, toldOf(fact, byClaim));
      for (const claim of fact.claims) facts.set(claim, fact.id);
    }
  }
  await placeClaims(engine, tx, claims, facts);
  const written = await changes.write(engine, tx, beside.sums);
  await sql`delete from unsettled where (family, cell) in (select unsettled.family, unsettled.cell
    from ${wanted(engine, present)} join unsettled on ${isWithin("unsettled")})`.execute(tx);
  return written;
}

/** Claims by the unitKey of the unit that each lies in. */
function inUnits(claims: readonly KeptTestimony[], units: readonly Unit[]): Map<string, KeptTestimony[]> {
  const byUnit = new Map<string, KeptTestimony[]>(units.map((unit) => [unitKey(unit), []]));
  for (const claim of claims) {
    const { family } = claim;
    const cell = beginningsOf(claim.cell).find((cell) => byUnit.has(unitKey({ family, cell })))!;
    byUnit.get(unitKey({ family, cell }))!.push(claim);
  }
  return byUnit;
}

/** Writes which fact each claim is part of, where that changed. */
async function placeClaims(
  engine: Engine,
  tx: Transaction,
  claims: readonly KeptTestimony[],
  facts: ReadonlyMap<string, string>,
): Promise<void> {
  const gone: number[] = [];
  const [fresh, moved]: { claim: number; fact: string }[][] = [[], []];
  for (const { key, id, fact: before } of claims) {
    const fact = facts.get(id) ?? null;
    if (fact === before) continue;
    if (fact === null) gone.push(key);
    else (before === null ? fresh : moved)!.push({ claim: key, fact });
  }
  if (gone.length > 0) await sql`delete from fact_claims where claim in ${engine.list(gone)}`.execute(tx);
  await engine.append(
    tx,
    "fact_claims",
    fresh!.sort((one, other) => one.claim - other.claim),
  );
  await engine.replace(tx, "fact_claims", ["claim"], moved!);
}
