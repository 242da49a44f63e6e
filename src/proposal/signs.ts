import type { Act, Scores, Window } from "../reading/index.js";
import { STATUSES } from "../vocabulary/index.js";
import type { Parties } from "./sides.js";

/**
 * What tells for and against a proposal; its certainty is a weighted sum of these (certainty.ts).
 * - `act`, `rival`: how likely an act of the type hangs on the word, in logits; by how much the likeliest other type of the same words falls short of that
 * - `source`, `target`, `sourceLead`, `targetLead`: the least likely source and target, in logits; how far they lead before the likeliest candidate that was left out
 * - `mutual`, `sided`, `turned`: the sides are one; by how many logits the network is sure whether they are; how far the sides lead before the same ones changed
 * - `lead`: the logarithm of the share that the sides have in what all sides weigh that the act may have (sides.ts)
 * - `alone`, `several`: no target; done by or to several
 * - `apart`, `far`: parties whom the sentence of the act does not name; logarithm of the pieces between the act and the farthest of the others
 * - `echo`, `crowd`: how likely another act of the type stands in the sentence, in logits; logarithm of the acts in it
 * - `status`: by how many logits the likeliest status leads
 * - `words`, `company`: logarithms of the pieces that the words hold, and of the candidates of the window
 * - `across`, `beside`: logarithms of the chances of all else that is proposed of some of the same words, and in the same sentence (among.ts)
 */
export const SIGNS = [
  "act",
  "rival",
  "source",
  "target",
  "sourceLead",
  "targetLead",
  "mutual",
  "sided",
  "turned",
  "lead",
  "alone",
  "several",
  "apart",
  "far",
  "echo",
  "crowd",
  "status",
  "words",
  "company",
  "across",
  "beside",
] as const;
export type Signs = Readonly<Record<(typeof SIGNS)[number], number>>;
/** Those that the window tells by itself; the others are known when all is proposed. */
export type OwnSigns = Omit<Signs, "across" | "beside">;

/** Pieces within which another type's act is one of the same words. */
const NEAR = 3;
/** Logits beyond which more tells nothing more. */
const MOST = 8;

/** @param acts all acts of the window. @param lead see SIGNS. */
export function signsOf(window: Window, act: Act, acts: readonly Act[], parties: Parties, lead: number): OwnSigns {
  const { scores } = act;
  const taking = (i: number) => Math.max(scores.roles[i]![0], scores.roles[i]![1]);
  const asSource = (i: number) => (parties.mutual ? taking(i) : scores.roles[i]![0]);
  const asTarget = (i: number) => scores.roles[i]![1];
  const taken = new Set([...parties.source, ...parties.target]);
  const left = window.candidates.flatMap(({ kind }, i) =>
    (kind === "state" || kind === "organisation") && !taken.has(i) ? [i] : [],
  );
  const top = (score: (i: number) => number, among: readonly number[], none: number) =>
    among.reduce((best, i) => Math.max(best, score(i)), none);
  const least = (score: (i: number) => number, among: readonly number[]) =>
    among.reduce((worst, i) => Math.min(worst, score(i)), MOST);
  const bound = (x: number) => Math.max(-MOST, Math.min(MOST, x));
  const source = least(asSource, parties.source);
  const target = parties.target.length === 0 ? 0 : least(asTarget, parties.target);
  const places = [...taken].map((i) => nearest(window, i, act.at));
  const logit = (p: number) => Math.log(p / (1 - p));
  const mine = logit(act.probability);
  const rival = acts.reduce(
    (most, other) =>
      other.type !== act.type && Math.abs(other.at - act.at) <= NEAR ? Math.max(most, logit(other.probability)) : most,
    -MOST,
  );
  const beside = acts.filter((other) => other !== act && window.sentence[other.at] === window.sentence[act.at]);
  const echo = beside.reduce(
    (most, { type, probability }) => (type === act.type ? Math.max(most, logit(probability)) : most),
    -MOST,
  );
  const statuses = [...scores.state.slice(0, STATUSES.length)].sort((a, b) => b - a);
  const alone = parties.mutual || parties.target.length > 0 ? 0 : 1;
  return {
    act: bound(mine),
    rival: bound(mine - rival),
    source: bound(source),
    target: bound(target),
    sourceLead: bound(source - top(asSource, left, -MOST)),
    targetLead: parties.mutual
      ? 0
      : bound((alone ? scores.nobody[0] : target) - top(asTarget, left, alone ? -MOST : scores.nobody[0])),
    mutual: parties.mutual ? 1 : 0,
    sided: bound(Math.abs(scores.state[STATUSES.length]!)),
    turned: parties.mutual
      ? 0
      : bound(
          Math.min(
            ...parties.source.map((i) => asSource(i) - asTarget(i)),
            ...parties.target.map((i) => asTarget(i) - asSource(i)),
          ),
        ),
    lead: bound(lead),
    alone,
    several: parties.source.length > (parties.mutual ? 2 : 1) || parties.target.length > 1 ? 1 : 0,
    apart: places.filter((far) => far === null).length,
    far: Math.log1p(Math.max(0, ...places.map((far) => far ?? 0))),
    echo: bound(echo),
    crowd: Math.log1p(beside.length),
    status: bound(statuses[0]! - statuses[1]!),
    words: wordsOf(scores),
    company: Math.log(window.candidates.length),
  };
}

/** Pieces between an act and the nearest mention of a candidate in its sentence; null where there is none. */
function nearest({ candidates, sentence }: Window, number: number, at: number): number | null {
  let best: number | null = null;
  for (const { first } of candidates[number]!.mentions)
    if (sentence[first] === sentence[at]) best = Math.min(best ?? Number.POSITIVE_INFINITY, Math.abs(first - at));
  return best;
}

function wordsOf({ words: [first, last] }: Scores): number {
  return Math.log(last - first + 1);
}
