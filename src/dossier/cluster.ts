import type { Joining } from "../ledger/index.js";
import type { Bond, Bonds } from "./bonds.js";
import { RULES, standingOf } from "./likeness/index.js";
import { Scale } from "./scale.js";
import { Shelf } from "./shelf.js";
import type { Telling } from "./telling.js";

/** Tellings that a person has said to be one, or a single one. */
interface Unit {
  readonly tellings: readonly Telling[];
  readonly bonds: readonly Bond[];
}

/** Tellings of one thing, with why each is among them. */
export interface Cluster {
  readonly units: Unit[];
  readonly joinings: Joining[];
}

/** By how much the best of several things that fit must be ahead: else it is not known which one is meant. */
const AHEAD = 0.1;

/**
 * Puts tellings of one thing together. Those that say most come first; each joins the thing that it fits best, if enough speaks for it, or if
 * it is the only one that it fits at all; what fits several alike stays apart. Nothing joins a thing with one of whose tellings it can't be one,
 * nor against a judgement. The result depends on the tellings alone, not on their order.
 */
export function cluster(tellings: readonly Telling[], bonds: Bonds): Cluster[] {
  const clusters: Cluster[] = [];
  const shelf = new Shelf<Cluster>();
  for (const unit of unitsOf(tellings, bonds)) {
    const found = place(unit, shelf, bonds);
    const into = found?.into ?? { units: [], joinings: [] };
    if (!found) clusters.push(into);
    into.joinings.push(...joiningsOf(unit, found));
    into.units.push(unit);
    for (const telling of unit.tellings) shelf.put(telling, into);
  }
  return reunite(clusters, bonds);
}

/**
 * What was placed before others could vouch for it: things that fit one another well, and nothing else as well, become one. The least told goes
 * first.
 */
function reunite(clusters: readonly Cluster[], bonds: Bonds): Cluster[] {
  const shelf = new Shelf<Cluster>();
  const alive = new Set(clusters);
  for (const one of clusters)
    for (const { tellings } of one.units) for (const telling of tellings) shelf.put(telling, one);
  for (const one of [...clusters].reverse()) {
    const tellings = one.units.flatMap((unit) => unit.tellings);
    const others = [...new Set(tellings.flatMap((telling) => shelf.near(telling)))].filter(
      (other) => other !== one && alive.has(other),
    );
    const fits = others.flatMap((other) => {
      const found = one.units.map((unit) => ({ unit, fit: fitOf(unit, other) }));
      if (
        found.some(
          ({ unit, fit }) =>
            fit === "never" || other.units.some((their) => parted(unit.tellings, their.tellings, bonds)),
        )
      )
        return [];
      return found
        .flatMap(({ fit }) => (fit === null || fit === "never" ? [] : fit))
        .sort(byWeight)
        .slice(0, 1);
    });
    const [best, next] = fits.sort(byWeight);
    if (!best || best.weight < RULES[best.mine.type].enough || (next && next.weight > best.weight - AHEAD)) continue;
    const { into } = best;
    into.units.push(...one.units);
    into.joinings.push(
      ...turned(one.joinings, {
        claim: best.mine.claim.id,
        to: best.theirs.claim.id,
        rule: `${best.mine.type}/alike`,
        because: reasons(best),
      }),
    );
    for (const telling of tellings) shelf.put(telling, into);
    alive.delete(one);
  }
  return clusters.filter((one) => alive.has(one));
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

const byWeight = (a: Fit, b: Fit) => b.weight - a.weight;

/** What is placed as one, in the order of placing: most told first. */
function unitsOf(tellings: readonly Telling[], bonds: Bonds): Unit[] {
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

interface Fit {
  readonly into: Cluster;
  readonly mine: Telling;
  readonly theirs: Telling;
  readonly weight: number;
  readonly rule: "standing" | "alike" | "only-fit";
}

/** Where a unit belongs, null where it is the first of its thing or might be several. */
function place(unit: Unit, shelf: Shelf<Cluster>, bonds: Bonds): Fit | null {
  const fits: Fit[] = [];
  for (const into of new Set(unit.tellings.flatMap((telling) => shelf.near(telling)))) {
    const fit = fitOf(unit, into);
    if (fit !== null && fit !== "never" && !into.units.some((other) => parted(unit.tellings, other.tellings, bonds)))
      fits.push(fit);
  }
  const [best, next] = fits.sort(byWeight);
  if (!best || (next && next.weight > best.weight - AHEAD)) return null;
  const { enough } = RULES[best.mine.type];
  if (best.rule === "standing" || best.weight >= enough) return best;
  // What is denied must be told well enough to know what it is.
  if (next || (best.mine.status === "denied") !== (best.theirs.status === "denied")) return null;
  return { ...best, rule: "only-fit" };
}

/** How a unit fits a thing: the best of its likenesses to what is there, null where nothing speaks for it, "never" where something excludes it. */
function fitOf(unit: Unit, into: Cluster): Fit | null | "never" {
  let best: Fit | null = null;
  let elsewhen = false;
  let together = false;
  for (const other of into.units) {
    let possible = false;
    for (const mine of unit.tellings)
      for (const theirs of other.tellings) {
        if (mine.family !== theirs.family) continue;
        const standing = standingOf(mine);
        if (standing !== null && standing === standingOf(theirs))
          return { into, mine, theirs, weight: 1000, rule: "standing" };
        if (standing !== null) continue;
        const scale = weigh(mine, theirs, false);
        if (scale.against !== null) continue;
        possible = true;
        if (scale.elsewhen) {
          elsewhen = true;
          continue;
        }
        if (scale.weight < RULES[mine.type].maybe) continue;
        if (best === null || scale.weight > best.weight)
          best = { into, mine, theirs, weight: scale.weight, rule: "alike" };
        if (scale.together && scale.weight >= RULES[mine.type].enough) together = true;
      }
    if (!possible) return "never";
  }
  // A step of a history may be told under the name of another: what is of the time of one step need not be of the time of all.
  return elsewhen && !together ? "never" : best;
}

function weigh(a: Telling, b: Telling, aloud: boolean): Scale {
  const scale = new Scale(aloud);
  RULES[a.type].weigh(scale, a, b);
  return scale;
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

function reasons(fit: Fit): string[] {
  if (fit.rule === "standing") return [`the same ${standingOf(fit.mine)!.replaceAll("-", " ")}`];
  const { because } = weigh(fit.mine, fit.theirs, true);
  return fit.rule === "only-fit" ? [...because, `no other ${fit.mine.type} between them fits`] : because;
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
