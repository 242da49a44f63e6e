import {
  type Act,
  type Candidate,
  type Mention,
  type Scores,
  SPECIAL_TIMES,
  sigmoid,
  spanOf,
  type Window,
} from "../reading/index.js";
import { CLAIM_TYPES, type ClaimType, STATUSES, typesWith } from "../vocabulary/index.js";
import type { Named, Proposal } from "./proposal.js";
import { apart, type Parties, type SideBounds, sidesOf } from "./sides.js";
import { type OwnSigns, signsOf } from "./signs.js";

export const WITH_SUM = typesWith("sum");

/** Bounds of the choice, found on publishers left out of training: training/README.md has the figures. */
export interface Bounds extends SideBounds {
  readonly detail: number;
  readonly field: number;
  /** How much likelier than nobody (or no time) the best speaker or time may fall short of being, in logits: the network is shy of both. */
  readonly speaker: number;
  /** What a newspaper, agency or broadcaster that speaks is given, in logits: none stood among the candidates when the weights were made. */
  readonly press: number;
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
  press: 3,
  time: 1.7,
};

/** A value of a detail that the network knows: type, key, value. */
export type DetailValue = readonly [type: string, key: string, value: string];

/** The sides of an act and the logarithm of their share of all that were weighed. */
export interface Chosen {
  readonly sides: Parties;
  readonly lead: number;
}

/** What an act with its scores proposes, one of all `acts` of its window: nothing where it lacks a party that its type needs. `chosen` are its sides; those of the network's own choice where nobody weighed others. */
export function proposalsOf(
  window: Window,
  act: Act,
  details: readonly DetailValue[],
  acts: readonly Act[] = [act],
  chosen: Chosen | null = firstOf(window, act),
  bounds: Bounds = BOUNDS,
): (Proposal & { readonly signs: OwnSigns })[] {
  if (chosen === null) return [];
  const type = CLAIM_TYPES[act.type]!;
  const { scores } = act;
  const { mutual, source } = chosen.sides;
  const words = { start: window.pieces[scores.words[0]]!.start, end: window.pieces[scores.words[1]]!.end };
  const { start, end } = window.pieces[act.at]!;
  const name = (number: number, role: 0 | 1 | 2): Named => named(window, number, act.at, scores, role);
  const rest = {
    type,
    trigger: { start, end },
    words,
    mutual,
    source: source.map((number) => name(number, 0)),
    speaker: speakerOf(window, scores, name, bounds),
    time: timeOf(window, scores, bounds),
    sum: WITH_SUM.has(type) ? sumOf(window, scores) : null,
    status: STATUSES[best(scores.state, 0, STATUSES.length)]!,
    details: detailsOf(type, scores, details, bounds),
    score: act.probability * Math.sqrt(sigmoid(Math.max(...scores.roles[source[0]!]!.slice(0, 2)))),
    passed: passedOf(window, act, chosen.sides),
    signs: signsOf(window, act, acts, chosen.sides, chosen.lead),
  };
  return apart(act, chosen.sides).map((one) => ({ ...rest, target: one.target.map((number) => name(number, 1)) }));
}

/** The network's own choice. */
function firstOf(window: Window, act: Act): Chosen | null {
  const [first] = sidesOf(window, act, BOUNDS);
  return first === undefined ? null : { sides: first.sides, lead: 0 };
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

/** How likely somebody is at least, of those passed over who are told; and how many of these. */
const PASSED = 0.05;
const MOST_PASSED = 2;

function passedOf(window: Window, { at, scores }: Act, { source, target }: Parties): NonNullable<Proposal["passed"]> {
  const likeliest = (role: 0 | 1) =>
    window.candidates
      .flatMap(({ kind }, i) =>
        (kind === "state" || kind === "organisation") && !source.includes(i) && !target.includes(i)
          ? [named(window, i, at, scores, role)]
          : [],
      )
      .filter(({ score }) => score >= PASSED)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_PASSED);
  return { source: likeliest(0), target: likeliest(1) };
}

function speakerOf(
  { candidates }: Window,
  { roles, nobody }: Scores,
  name: (number: number, role: 2) => Named,
  bounds: Bounds,
): Named | null {
  const heard = roles.map((role, i) => role[2] + (candidates[i]!.kind === "press" ? bounds.press : 0));
  const speaker = best(heard, 0, heard.length);
  return heard.length === 0 || heard[speaker]! <= nobody[1] - bounds.speaker ? null : name(speaker, 2);
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

function best(scores: ArrayLike<number>, from: number, to: number): number {
  let top = from;
  for (let i = from + 1; i < to; i++) if (scores[i]! > scores[top]!) top = i;
  return top - from;
}
