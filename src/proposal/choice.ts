import {
  type Act,
  type Candidate,
  type Mention,
  type Scores,
  SPECIAL_TIMES,
  sigmoid,
  type Window,
} from "../reading/index.js";
import type { Span } from "../text/index.js";
import { CLAIM_TYPES, type ClaimType, STATUSES } from "../vocabulary/index.js";
import type { Named, Proposal } from "./proposal.js";
import { type Parties, type Signs, signsOf } from "./signs.js";

/** Types whose parties are always, or never, the same on both sides; and those that may lack a target. */
export const MUTUAL: ReadonlySet<ClaimType> = new Set(["meeting", "agreement", "partnership"]);
export const DIRECTED: ReadonlySet<ClaimType> = new Set(["visit", "statement", "membership", "finance"]);
const ALONE: ReadonlySet<ClaimType> = new Set(["statement", "action", "position", "finance", "cooperation"]);
export const WITH_SUM: ReadonlySet<ClaimType> = new Set(["finance", "trade", "project"]);

/** Bounds of the choice, found on publishers left out of training: training/README.md has the figures. */
export interface Bounds {
  /** A further party must be nearly certain; one of several that are each done to, less so; one of two that are mutual, least. */
  readonly further: number;
  readonly each: number;
  readonly mutual: number;
  readonly detail: number;
  readonly field: number;
  /** How much likelier than nobody (or no time) the best target, speaker or time may fall short of being, in logits: the network is shy of all. */
  readonly target: number;
  readonly speaker: number;
  readonly time: number;
}

export const BOUNDS: Bounds = {
  further: 0.9,
  each: 0.6,
  mutual: 0.35,
  detail: 0.15,
  field: 0.4,
  target: 0.5,
  speaker: 1,
  time: 1.7,
};

/** A value of a detail that the network knows: type, key, value. */
export type DetailValue = readonly [type: string, key: string, value: string];

/** What an act with its scores proposes, one of all `acts` of its window: nothing where it lacks a party that its type needs. */
export function proposalsOf(
  window: Window,
  act: Act,
  details: readonly DetailValue[],
  acts: readonly Act[] = [act],
  bounds: Bounds = BOUNDS,
): (Proposal & { readonly signs: Signs })[] {
  const type = CLAIM_TYPES[act.type]!;
  const { scores } = act;
  const parties = partiesOf(window, type, scores, bounds);
  if (parties === null) return [];
  const { mutual, source, target, weakest } = parties;
  const words = { start: window.pieces[scores.words[0]]!.start, end: window.pieces[scores.words[1]]!.end };
  const { start, end } = window.pieces[act.at]!;
  const name = (number: number, role: 0 | 1 | 2): Named => named(window, number, act.at, scores, role);
  const rest = {
    type,
    trigger: { start, end },
    words,
    mutual,
    source: source.map((number) => name(number, 0)),
    speaker: speakerOf(scores, name, bounds),
    time: timeOf(window, scores, bounds),
    sum: WITH_SUM.has(type) ? sumOf(window, scores) : null,
    status: STATUSES[best(scores.state, 0, STATUSES.length)]!,
    details: detailsOf(type, scores, details, bounds),
    score: act.probability * Math.sqrt(Math.max(1e-6, weakest)),
    signs: signsOf(window, act, acts, parties),
  };
  const apart = target.length > 1 && (type === "visit" || isEach(scores));
  return apart
    ? target.map((number) => ({ ...rest, target: [name(number, 1)] }))
    : [{ ...rest, target: target.map((number) => name(number, 1)) }];
}

function partiesOf(
  { candidates }: Window,
  type: ClaimType,
  scores: Scores,
  bounds: Bounds,
): (Parties & { readonly weakest: number }) | null {
  const { roles, nobody, state } = scores;
  const able = candidates.flatMap(({ kind }, i) => (kind === "state" || kind === "organisation" ? [i] : []));
  if (able.length === 0) return null;
  const by = (score: (i: number) => number, some = able) => [...some].sort((a, b) => score(b) - score(a) || a - b);
  const chance = (i: number, role: 0 | 1) => sigmoid(roles[i]![role]);
  if (MUTUAL.has(type) || (!DIRECTED.has(type) && state[STATUSES.length]! > 0)) {
    const takes = (i: number) => Math.max(chance(i, 0), chance(i, 1));
    const source = by(takes).filter((i, rank) => takes(i) > (rank < 2 ? bounds.mutual : bounds.further));
    if (source.length === 0 || (source.length === 1 && candidates[source[0]!]!.kind !== "organisation")) return null;
    return { mutual: true, source, target: [], weakest: Math.min(...source.slice(0, 2).map(takes)) };
  }
  const source = by((i) => roles[i]![0]).filter(
    (i, rank) => rank === 0 || (chance(i, 0) > bounds.further && chance(i, 0) > chance(i, 1)),
  );
  const others = able.filter((i) => !source.includes(i));
  const further = isEach(scores) ? bounds.each : bounds.further;
  const ranked = by((i) => roles[i]![1], others);
  let target = ranked.filter((i, rank) =>
    rank === 0 ? roles[i]![1] > nobody[0] - bounds.target : chance(i, 1) > further,
  );
  if (target.length === 0 && !ALONE.has(type)) target = ranked.slice(0, 1);
  if (target.length === 0 && !ALONE.has(type)) return null;
  return {
    mutual: false,
    source,
    target,
    weakest: Math.min(chance(source[0]!, 0), ...target.slice(0, 1).map((i) => chance(i, 1))),
  };
}

function isEach({ state }: Scores): boolean {
  return state[STATUSES.length + 1]! > 0;
}

/** A candidate with the mention nearest to the act that names it in the text: one that speaks of it by name goes before one that acts for it. */
function named(window: Window, number: number, at: number, scores: Scores, role: 0 | 1 | 2): Named {
  const candidate: Candidate = window.candidates[number]!;
  const sentence = window.sentence[at];
  const cost = ({ first }: Mention) => Math.abs(first - at) + (window.sentence[first] === sentence ? 0 : 1000);
  const mentions = candidate.mentions.filter(({ first }) => window.sentence[first]! >= 0);
  const nearest = [...mentions].sort((a, b) => cost(a) - cost(b))[0];
  return {
    id: candidate.id,
    span: nearest === undefined ? null : spanOf(window, nearest),
    score: sigmoid(scores.roles[number]![role]),
  };
}

function spanOf({ pieces }: Window, { first, last }: Mention): Span {
  return { start: pieces[first]!.start, end: pieces[last]!.end };
}

function speakerOf(scores: Scores, name: (number: number, role: 2) => Named, bounds: Bounds): Named | null {
  const { roles, nobody } = scores;
  let speaker = -1;
  roles.forEach((role, i) => {
    if (speaker < 0 || role[2] > roles[speaker]![2]) speaker = i;
  });
  return speaker < 0 || roles[speaker]![2] <= nobody[1] - bounds.speaker ? null : name(speaker, 2);
}

function timeOf(window: Window, { times }: Scores, bounds: Bounds): Proposal["time"] {
  const row = 1 + best(times, 1, times.length);
  if (times[row]! <= times[0]! - bounds.time) return null;
  const time = window.times[row - SPECIAL_TIMES];
  return time === undefined ? { part: (["day", "month", "year"] as const)[row - 1]! } : { index: time.index };
}

function sumOf(window: Window, { sums }: Scores): Proposal["sum"] {
  const sum = window.sums[best(sums, 0, sums.length) - 1];
  return sum === undefined ? null : { index: sum.index };
}

/** The likeliest value of each detail that the type has, where it is likely enough; of fields all that are, or the likeliest. */
function detailsOf(
  type: ClaimType,
  { state }: Scores,
  details: readonly DetailValue[],
  { detail, field }: Bounds,
): Record<string, string | string[]> {
  const first = STATUSES.length + 2;
  const chances = new Map<string, { readonly value: string; readonly chance: number }[]>();
  details.forEach(([of, key, value], i) => {
    if (of !== type) return;
    const known = chances.get(key) ?? [];
    known.push({ value, chance: sigmoid(state[first + i]!) });
    chances.set(key, known);
  });
  const found: Record<string, string | string[]> = {};
  for (const [key, values] of chances) {
    const [top, ...others] = [...values].sort((a, b) => b.chance - a.chance);
    if (top!.chance <= detail) continue;
    if (key === "fields")
      found[key] = [top!, ...others.filter(({ chance }) => chance > field)].map(({ value }) => value);
    else if (values.length > 1) found[key] = top!.value;
  }
  return found;
}

function best(scores: Float32Array, from: number, to: number): number {
  let top = from;
  for (let i = from + 1; i < to; i++) if (scores[i]! > scores[top]!) top = i;
  return top - from;
}
