import type { Joining } from "../ledger/index.js";
import type { Bond } from "./bonds.js";
import type { Gist } from "./gist.js";
import { RULES, standingOf } from "./likeness/index.js";
import { Scale, weighSentence } from "./scale.js";
import type { Telling } from "./telling.js";

/** Tellings that a person has said to be one, or a single one. */
export interface Unit {
  readonly tellings: readonly Telling[];
  readonly bonds: readonly Bond[];
}

/** Tellings of one thing, with why each is among them. */
export interface Cluster {
  readonly units: Unit[];
  readonly joinings: Joining[];
  /** What its tellings are about, taken together. */
  readonly gist: Gist;
}

/** Why a unit is taken to be about a thing. */
export interface Fit {
  readonly into: Cluster;
  readonly mine: Telling;
  readonly theirs: Telling;
  readonly weight: number;
  readonly rule: "standing" | "alike" | "only-fit";
}

/** Details of which most reports say nothing, and which some get wrong: what all that name them say counts, not what the likest one says. */
const ASIDE = new Map(
  ["place", "kind", "way", "agency", "sector", "flow", "instrument"].flatMap((detail) => [
    [detail, detail],
    [`${detail}-differs`, detail],
  ]),
);

/**
 * How a unit fits a thing, but for its gist: the best of its likenesses to what is there, with the mean of what the details there say; null where nothing can be
 * compared, "never" where something excludes it.
 */
export function fitOf(unit: Unit, into: Cluster): Fit | null | "never" {
  let best: Fit | null = null;
  let elsewhen = false;
  let together = false;
  const details = new Map<string, { sum: number; count: number }>();
  const mines = unit.tellings.map((mine) => ({ mine, standing: standingOf(mine) }));
  for (const other of into.units) {
    let possible = false;
    for (const { mine, standing } of mines)
      for (const theirs of other.tellings) {
        if (mine.family !== theirs.family) continue;
        if (standing !== null && standing === standingOf(theirs))
          return { into, mine, theirs, weight: 1000, rule: "standing" };
        if (standing !== null) continue;
        const scale = weigh(mine, theirs, false);
        if (scale.against !== null) continue;
        possible = true;
        if (scale.silent) continue;
        if (scale.elsewhen) {
          elsewhen = true;
          continue;
        }
        const weight = scale.weight - aside(scale, details);
        if (best === null || weight > best.weight) best = { into, mine, theirs, weight, rule: "alike" };
        if (scale.together && scale.weight >= RULES[mine.type].enough) together = true;
      }
    if (!possible) return "never";
  }
  // A step of a history may be told under the name of another: what is of the time of one step need not be of the time of all.
  if (elsewhen && !together) return "never";
  if (best === null) return null;
  let { weight } = best;
  for (const { sum, count } of details.values()) weight += sum / count;
  return { ...best, weight };
}

/** A fit with what words and people say to it. */
export function withGist(fit: Fit): Fit {
  if (fit.rule === "standing") return fit;
  const scale = new Scale(RULES[fit.mine.type].weights, false);
  fit.into.gist.weigh(scale, fit.mine);
  return scale.weight === 0 ? fit : { ...fit, weight: fit.weight + scale.weight };
}

/** Puts what a scale says of details to the others of their sort; returns how much it is. */
function aside(scale: Scale, details: Map<string, { sum: number; count: number }>): number {
  let all = 0;
  for (const { feature, weight } of scale.features) {
    const detail = ASIDE.get(feature);
    if (detail === undefined) continue;
    all += weight;
    const known = details.get(detail);
    if (known) {
      known.sum += weight;
      known.count++;
    } else details.set(detail, { sum: weight, count: 1 });
  }
  return all;
}

/** The share that the best fit has of all that might be meant: the others that fit, and a thing that nobody else tells of. */
export function shareOf(best: Fit, fits: readonly Fit[]): number {
  const odds = (weight: number) => Math.exp(weight - best.weight);
  return 1 / fits.reduce((sum, { weight }) => sum + odds(weight), odds(RULES[best.mine.type].untold));
}

function weigh(a: Telling, b: Telling, aloud: boolean): Scale {
  const rule = RULES[a.type];
  const scale = new Scale(rule.weights, aloud);
  weighSentence(scale, a, b);
  rule.weigh(scale, a, b);
  return scale;
}

/** Why, in words; to be asked before the unit is put there. */
export function reasons(fit: Fit): string[] {
  if (fit.rule === "standing") return [`the same ${standingOf(fit.mine)!.replaceAll("-", " ")}`];
  const scale = weigh(fit.mine, fit.theirs, true);
  fit.into.gist.weigh(scale, fit.mine);
  const { because } = scale;
  return fit.rule === "only-fit" ? [...because, `no other ${fit.mine.type} between them fits`] : because;
}
