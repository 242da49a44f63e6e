import { type Act, type Scores, sigmoid, type Window } from "../reading/index.js";
import { CLAIM_TYPES, type ClaimType, STATUSES, typesWith } from "../vocabulary/index.js";

/** Types whose parties are always, or never, the same on both sides; and those that may lack a target. */
export const MUTUAL = typesWith("two-sided");
export const DIRECTED = typesWith("directed");
const ALONE = typesWith("alone");

/** Who takes part in a proposal, by number of the window's candidates. */
export interface Parties {
  readonly mutual: boolean;
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Bounds of the network's own choice, found on publishers left out of training. */
export interface SideBounds {
  /** A further party must be nearly certain; one of several that are each done to, less so; one of two that are mutual, least. */
  readonly further: number;
  readonly each: number;
  readonly mutual: number;
  /** How much likelier than nobody the best target may fall short of being, in logits: the network is shy of all. */
  readonly target: number;
}

/**
 * What tells for and against sides; which are taken is the greatest weighted sum of these.
 * - `chance`: logarithm of how likely the network holds them
 * - `alone`, `pair`, `more`: one party and no other; two or more who are both sides; `targets`, `sources`: more than one target or, beside a target, source
 * - `sourceFar`, `targetFar`: logarithm of the pieces between the act and the farthest of them; `sourceBeside`, `targetBeside`: that one stands in its sentence
 * - `sourceBody`, `targetBody`: all are organisations
 * - `sourceOften`, `targetOften`: logarithm of the window's mentions of them; `elsewhere`: of the chances of other acts of the document whose likeliest sides are the same ones
 */
export const PULLS = [
  "chance",
  "alone",
  "pair",
  "more",
  "targets",
  "sources",
  "sourceFar",
  "targetFar",
  "sourceBeside",
  "targetBeside",
  "sourceBody",
  "targetBody",
  "sourceOften",
  "targetOften",
  "elsewhere",
] as const;
export type Pulls = Readonly<Partial<Record<(typeof PULLS)[number], number>>>;

/** Sides that an act may have, with what tells for them. */
export interface Weighed {
  readonly sides: Parties;
  readonly pulls: Readonly<Record<(typeof PULLS)[number], number>>;
}

/** Candidates that are combined, and sides that are weighed: the likeliest. */
const COMBINED = 6;
const MOST = 8;

/** The sides that an act may have, those of the network's own choice first; none where it finds no party that the type needs. */
export function sidesOf(window: Window, act: Act, bounds: SideBounds): Weighed[] {
  const type = CLAIM_TYPES[act.type]!;
  const own = ownChoice(window, type, act.scores, bounds);
  if (own === null) return [];
  const all = combined(window, type, act.scores);
  const same = ({ source, target }: Parties) =>
    keyOf(source) === keyOf(own.source) && keyOf(target) === keyOf(own.target);
  // Sides that are no combination of these few are held half as likely as the likeliest that is.
  const chance = all.find(({ sides }) => same(sides))?.chance ?? (all[0]?.chance ?? 1) / 2;
  return [{ sides: own, chance }, ...all.filter(({ sides }) => !same(sides))].map((one) => ({
    sides: one.sides,
    pulls: pullsOf(window, act, one.sides, one.chance),
  }));
}

/** Who takes part, on whichever side: what acts of a document are counted by. */
export function companyOf({ candidates }: Window, { source, target }: Parties): string {
  return [...new Set([...source, ...target])]
    .map((i) => candidates[i]!.id)
    .sort()
    .join();
}

/** The sides that weigh most, and the logarithm of their share of what all weigh. */
export function heaviest(
  weighed: readonly Weighed[],
  weights: Pulls,
): { readonly sides: Parties; readonly lead: number } {
  const sums = weighed.map(({ pulls }) => PULLS.reduce((sum, name) => sum + (weights[name] ?? 0) * pulls[name], 0));
  const top = Math.max(...sums);
  const all = sums.reduce((sum, x) => sum + Math.exp(x - top), 0);
  return { sides: weighed[sums.indexOf(top)]!.sides, lead: -Math.log(all) };
}

const keyOf = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).join();

function able({ candidates }: Window): number[] {
  return candidates.flatMap(({ kind }, i) => (kind === "state" || kind === "organisation" ? [i] : []));
}

const ranked = (score: (i: number) => number, some: readonly number[]) =>
  [...some].sort((a, b) => score(b) - score(a) || a - b);

/** The likeliest source and target, with further ones where they are nearly certain. */
function ownChoice(window: Window, type: ClaimType, scores: Scores, bounds: SideBounds): Parties | null {
  const { roles, nobody, state } = scores;
  const some = able(window);
  if (some.length === 0) return null;
  const chance = (i: number, role: 0 | 1) => sigmoid(roles[i]![role]);
  if (MUTUAL.has(type) || (!DIRECTED.has(type) && state[STATUSES.length]! > 0)) {
    const takes = (i: number) => Math.max(chance(i, 0), chance(i, 1));
    const source = ranked(takes, some).filter((i, rank) => takes(i) > (rank < 2 ? bounds.mutual : bounds.further));
    const few = source.length === 1 && window.candidates[source[0]!]!.kind !== "organisation";
    return source.length === 0 || few ? null : { mutual: true, source, target: [] };
  }
  const source = ranked((i) => roles[i]![0], some).filter(
    (i, rank) => rank === 0 || (chance(i, 0) > bounds.further && chance(i, 0) > chance(i, 1)),
  );
  const others = ranked(
    (i) => roles[i]![1],
    some.filter((i) => !source.includes(i)),
  );
  const further = isEach(scores) ? bounds.each : bounds.further;
  let target = others.filter((i, rank) =>
    rank === 0 ? roles[i]![1] > nobody[0] - bounds.target : chance(i, 1) > further,
  );
  if (target.length === 0 && !ALONE.has(type)) target = others.slice(0, 1);
  return target.length === 0 && !ALONE.has(type) ? null : { mutual: false, source, target };
}

function isEach({ state }: Scores): boolean {
  return state[STATUSES.length + 1]! > 0;
}

/** The sides of each claim that an act comes to: one, or one for each target where it is done to each. */
export function apart(act: Act, sides: Parties): Parties[] {
  const each = sides.target.length > 1 && (CLAIM_TYPES[act.type] === "visit" || isEach(act.scores));
  return each ? sides.target.map((one) => ({ ...sides, target: [one] })) : [sides];
}

/** All of one source with one target or none, and all of two to four who are both sides, the likeliest first. */
function combined(
  window: Window,
  type: ClaimType,
  { roles, nobody, state }: Scores,
): { readonly sides: Parties; readonly chance: number }[] {
  const some = able(window);
  const both = MUTUAL.has(type) ? 1 : DIRECTED.has(type) ? 0 : sigmoid(state[STATUSES.length]!);
  const found: { sides: Parties; chance: number }[] = [];
  if (both < 1) {
    const highest = Math.max(...some.flatMap((i) => [roles[i]![0], roles[i]![1]]), nobody[0]);
    const as = (i: number, role: 0 | 1) => Math.exp(roles[i]![role] - highest);
    const sources = some.reduce((sum, i) => sum + as(i, 0), 0);
    const none = Math.exp(nobody[0] - highest);
    const top = ranked((i) => Math.max(roles[i]![0], roles[i]![1]), some).slice(0, COMBINED);
    for (const i of top) {
      const targets = some.reduce((sum, j) => (j === i ? sum : sum + as(j, 1)), none);
      const chance = ((1 - both) * as(i, 0)) / sources / targets;
      if (ALONE.has(type)) found.push({ sides: { mutual: false, source: [i], target: [] }, chance: chance * none });
      for (const j of top)
        if (j !== i) found.push({ sides: { mutual: false, source: [i], target: [j] }, chance: chance * as(j, 1) });
    }
  }
  if (both > 0) {
    const takes = (i: number) => sigmoid(Math.max(roles[i]![0], roles[i]![1]));
    const top = ranked(takes, some).slice(0, COMBINED);
    for (let set = 0; set < 1 << top.length; set++) {
      const source = top.filter((_, bit) => set & (1 << bit));
      if (source.length < 2 || source.length > 4) continue;
      const chance = top.reduce((product, i) => product * (source.includes(i) ? takes(i) : 1 - takes(i)), both);
      found.push({ sides: { mutual: true, source, target: [] }, chance });
    }
  }
  return found.sort((a, b) => b.chance - a.chance).slice(0, MOST);
}

function pullsOf(window: Window, { at }: Act, { mutual, source, target }: Parties, chance: number): Weighed["pulls"] {
  const { candidates, sentence } = window;
  const nearest = (i: number) =>
    candidates[i]!.mentions.map(({ first }) => first).reduce((best, place) =>
      Math.abs(place - at) < Math.abs(best - at) ? place : best,
    );
  const farthest = (some: readonly number[]) =>
    some.map(nearest).reduce((worst, place) => (Math.abs(place - at) > Math.abs(worst - at) ? place : worst), at);
  const beside = (place: number) => (sentence[place] === sentence[at] ? 1 : 0);
  const often = (some: readonly number[]) =>
    some.length === 0 ? 0 : Math.log1p(some.reduce((sum, i) => sum + candidates[i]!.mentions.length, 0) / some.length);
  const bodies = (some: readonly number[]) =>
    some.length > 0 && some.every((i) => candidates[i]!.kind === "organisation") ? 1 : 0;
  const [from, to] = [farthest(source), farthest(target)];
  return {
    chance: Math.log(chance + 1e-9),
    alone: target.length === 0 && source.length === 1 ? 1 : 0,
    pair: mutual && source.length === 2 ? 1 : 0,
    more: mutual && source.length > 2 ? 1 : 0,
    targets: target.length > 1 ? 1 : 0,
    sources: !mutual && source.length > 1 ? 1 : 0,
    sourceFar: Math.log1p(Math.abs(from - at)),
    targetFar: Math.log1p(Math.abs(to - at)),
    sourceBeside: beside(from),
    targetBeside: target.length > 0 ? beside(to) : 0,
    sourceBody: bodies(source),
    targetBody: bodies(target),
    sourceOften: often(source),
    targetOften: often(target),
    elsewhere: 0,
  };
}
