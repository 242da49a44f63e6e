import type { Joining } from "../ledger/index.js";
import type { Bond, Bonds } from "./bonds.js";
import { type Cluster, type Fit, fitOf, reasons, shareOf, type Unit, withGist } from "./fit.js";
import { Gist, Spread } from "./gist.js";
import { RULES } from "./likeness/index.js";
import { Shelf } from "./shelf.js";
import type { Telling } from "./telling.js";

/** How sure it must be that a thing is the one meant, and none of the others that fit, and none that nobody else tells of. */
const SURE = 0.82;

/** Weight from which one that denies and one that asserts are taken to be about one thing: a month and who it was, a day. */
const DENIED = 4;

/**
 * Puts tellings of one thing together. Those that say most come first; each joins the thing that it fits best, if that is far likelier to
 * be meant than any other and than one that nobody else tells of; what fits several alike stays apart. Nothing joins a thing with one of whose tellings it can't be one,
 * nor against a judgement. The result depends on the tellings alone, not on their order.
 */
export function cluster(tellings: readonly Telling[], bonds: Bonds): Cluster[] {
  const units = unitsOf(tellings, bonds);
  const spread = new Spread();
  if (units.length === 1) return [{ units, joinings: joiningsOf(units[0]!, null), gist: new Gist(spread) }];
  const clusters: Cluster[] = [];
  const shelf = new Shelf<Cluster>();
  for (const unit of units) {
    const found = place(unit, shelf, bonds);
    const into = found?.into ?? { units: [], joinings: [], gist: new Gist(spread) };
    if (!found) clusters.push(into);
    into.joinings.push(...joiningsOf(unit, found));
    into.units.push(unit);
    putInto(into, unit, shelf);
  }
  return reunite(clusters, bonds);
}

function putInto(thing: Cluster, { tellings }: Unit, shelf: Shelf<Cluster>): void {
  for (const telling of tellings) {
    shelf.put(telling, thing);
    thing.gist.add(telling);
  }
}

/**
 * What was placed before others could vouch for it: things that fit one another well, and nothing else as well, become one. The least told goes
 * first.
 */
function reunite(clusters: readonly Cluster[], bonds: Bonds): Cluster[] {
  if (clusters.length === 1) return [...clusters];
  const shelf = new Shelf<Cluster>();
  const alive = new Set(clusters);
  for (const one of clusters)
    for (const { tellings } of one.units) for (const telling of tellings) shelf.put(telling, one);
  const fitsOf = (one: Cluster): Fit[] => {
    const tellings = one.units.flatMap((unit) => unit.tellings);
    const others = new Set(tellings.flatMap((telling) => shelf.near(telling)));
    return [...others].flatMap((other) =>
      other !== one && alive.has(other) ? (meetingOf(one, other, bonds) ?? []) : [],
    );
  };
  for (const one of [...clusters].reverse()) {
    const best = likeliest(fitsOf(one), bonds);
    // Of many claims some pair is always alike: only one that stands alone is weighed as it was when it was placed.
    if (!best || (one.units.length > 1 && best.weight < RULES[best.mine.type].enough)) continue;
    // What is vague enough to be several things may be the only one that fits each of them.
    if (best.into.units.length === 1 && likeliest(fitsOf(best.into), bonds)?.into !== one) continue;
    const { into } = best;
    into.units.push(...one.units);
    into.joinings.push(
      ...turned(one.joinings, {
        claim: best.mine.claim.id,
        to: best.theirs.claim.id,
        rule: `${best.mine.type}/${best.rule}`,
        because: reasons(best),
      }),
    );
    for (const unit of one.units) putInto(into, unit, shelf);
    alive.delete(one);
  }
  return clusters.filter((one) => alive.has(one));
}

/** How one thing fits another: as the best of its units does; null where something excludes it or nothing can be compared. */
function meetingOf(one: Cluster, other: Cluster, bonds: Bonds): Fit | null {
  let best: Fit | null = null;
  for (const unit of one.units) {
    const found = fitOf(unit, other);
    if (found === "never" || other.units.some((their) => parted(unit.tellings, their.tellings, bonds))) return null;
    if (found === null) continue;
    other.gist.read();
    const fit = withGist(found);
    if (best === null || fit.weight > best.weight) best = fit;
  }
  return best;
}

/** The joinings of a thing that joins another by this one: those on the way from its first claim to the claim that joins are turned round. */
function turned(joinings: readonly Joining[], by: Joining): Joining[] {
  const known = new Map(joinings.map((joining) => [joining.claim, joining]));
  let next: Joining = by;
  for (;;) {
    const old = known.get(next.claim)!;
    known.set(next.claim, next);
    if (old.to === null) return joinings.map(({ claim }) => known.get(claim)!);
    next = { ...old, claim: old.to, to: old.claim };
  }
}

/** What is placed as one, in the order of placing: most told first. */
function unitsOf(tellings: readonly Telling[], bonds: Bonds): Unit[] {
  if (bonds.same.length === 0) return [...tellings].sort(byTold).map((telling) => ({ tellings: [telling], bonds: [] }));
  const owner = new Map(tellings.flatMap((telling) => telling.claims.map((id) => [id, telling] as const)));
  const group = new Map(tellings.map((telling) => [telling, { tellings: [telling], bonds: [] as Bond[] }]));
  for (const bond of bonds.same) {
    const [a, b] = [owner.get(bond.a), owner.get(bond.b)];
    if (!a || !b) continue;
    const [one, other] = [group.get(a)!, group.get(b)!];
    if (one === other) continue;
    if (parted(one.tellings, other.tellings, bonds)) continue;
    one.tellings.push(...other.tellings);
    one.bonds.push(bond, ...other.bonds);
    for (const telling of other.tellings) group.set(telling, one);
  }
  const units = [...new Set(group.values())];
  for (const unit of units) unit.tellings.sort(byTold);
  return units.sort((a, b) => byTold(a.tellings[0]!, b.tellings[0]!));
}

function byTold(a: Telling, b: Telling): number {
  if (a.told !== b.told) return b.told - a.told;
  if (a.signature !== b.signature) return a.signature < b.signature ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
}

/** Whether a judgement holds some of these apart. */
function parted(these: readonly Telling[], those: readonly Telling[], { different }: Bonds): boolean {
  if (different.size === 0) return false;
  return these.some(({ claims }) =>
    claims.some((id) => {
      const not = different.get(id);
      return not !== undefined && those.some((other) => other.claims.some((one) => not.has(one)));
    }),
  );
}

/** Where a unit belongs, null where it is the first of its thing or might be several. */
function place(unit: Unit, shelf: Shelf<Cluster>, bonds: Bonds): Fit | null {
  const fits: Fit[] = [];
  for (const into of new Set(unit.tellings.flatMap((telling) => shelf.near(telling)))) {
    const fit = fitOf(unit, into);
    if (fit !== null && fit !== "never" && !into.units.some((other) => parted(unit.tellings, other.tellings, bonds)))
      fits.push(fit);
  }
  if (fits.length === 0) return null;
  for (const { into } of fits) into.gist.read();
  return likeliest(fits.map(withGist), bonds);
}

/** Log odds within which another thing rivals the best. */
const RIVAL = 6;

/** Whether two things are surely one, though nothing has joined them yet. */
function isOne(one: Cluster, other: Cluster, bonds: Bonds): boolean {
  const fit = meetingOf(one, other, bonds);
  return fit !== null && fit.weight >= RULES[fit.mine.type].enough;
}

/** The fit that is far likelier than all others, null where none is. Another thing that is surely the same as the likeliest is no rival to it. */
function likeliest(all: readonly Fit[], bonds: Bonds): Fit | null {
  const top = all.reduce<Fit | null>((most, fit) => (most === null || fit.weight > most.weight ? fit : most), null);
  const fits =
    top === null || top.rule === "standing"
      ? all
      : all.filter((fit) => fit === top || fit.weight < top.weight - RIVAL || !isOne(top.into, fit.into, bonds));
  const best = fits.reduce<Fit | null>((most, fit) => (most === null || fit.weight > most.weight ? fit : most), null);
  if (best === null || best.rule === "standing") return best;
  if (shareOf(best, fits) < SURE) return null;
  if (best.weight >= RULES[best.mine.type].enough) return best;
  // What is denied must be told well enough to know what it is.
  if ((best.mine.status === "denied") !== (best.theirs.status === "denied") && best.weight < DENIED) return null;
  return { ...best, rule: "only-fit" };
}

function joiningsOf({ tellings, bonds }: Unit, fit: Fit | null): Joining[] {
  const joinings: Joining[] = [];
  const placed = new Set<string>();
  const lead = fit?.mine ?? tellings[0]!;
  joinings.push(
    fit
      ? { claim: lead.claim.id, to: fit.theirs.claim.id, rule: `${lead.type}/${fit.rule}`, because: reasons(fit) }
      : { claim: lead.claim.id, to: null, rule: "first", because: [] },
  );
  placed.add(lead.claim.id);
  const judged = judgedFrom(lead, bonds);
  for (const telling of tellings) {
    if (telling !== lead) joinings.push(judged.get(telling.claim.id)!);
    for (const id of telling.claims.slice(1))
      joinings.push({
        claim: id,
        to: telling.claim.id,
        rule: `${telling.type}/same-telling`,
        because: ["says the very same"],
      });
  }
  return joinings;
}

/** The joinings that judgements made, each towards the lead: a tree, whatever circle the bonds run in. By claim. */
function judgedFrom(lead: Telling, bonds: readonly Bond[]): ReadonlyMap<string, Joining> {
  const joinings = new Map<string, Joining>();
  const reached = new Set(lead.claims);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { a, b, judgement } of bonds) {
      if (reached.has(a) === reached.has(b)) continue;
      const [claim, to] = reached.has(a) ? [b, a] : [a, b];
      const { reviewer, at, reason } = judgement;
      const because = `${reviewer} says so (${at.slice(0, 10)})${reason === null ? "" : `: ${reason}`}`;
      joinings.set(claim, { claim, to, rule: "judged-same", because: [because] });
      reached.add(claim);
      grown = true;
    }
  }
  return joinings;
}
