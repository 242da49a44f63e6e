// How well a network tags and parses a treebank's sentences, given their words.
import type { Network } from "../../src/claim/english/annotation/network/network.js";
import { type TreebankSentence, universal } from "./conllu.js";

/** Shares of right answers, in per cent; punctuation counts. */
export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  /** Right heads, and right heads with right universal label (without subtype). */
  readonly uas: number;
  readonly las: number;
  /** Of the verbs with an active subject and an object, those with both at the verb and rightly named. */
  readonly subjectAndObject: number;
  /** Harmonic mean of precision and recall of arcs with a label. */
  readonly f1: ReadonlyMap<string, number>;
}

/** The label without its subtype, but with the passive kept apart from the active. */
function voiced(relation: string): string {
  return relation.includes("pass") ? `${universal(relation)}:pass` : universal(relation);
}

/** Parses the sentences and counts what is right. */
export function score(network: Pick<Network, "parse">, sentences: readonly TreebankSentence[]): Scores {
  let [words, upos, xpos, heads, labels, pairs, rightPairs] = [0, 0, 0, 0, 0, 0, 0];
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const count = (relation: string) => {
    const known = counts.get(relation) ?? { gold: 0, found: 0, right: 0 };
    counts.set(relation, known);
    return known;
  };
  for (const gold of sentences) {
    const parsed = network.parse(gold.forms);
    const right: boolean[] = [];
    gold.forms.forEach((_, i) => {
      const [wanted, found] = [gold.relations[i]!, parsed.relations[i]!];
      const sameHead = parsed.heads[i] === gold.heads[i];
      right[i] = sameHead && universal(found) === universal(wanted);
      words++;
      if (parsed.upos[i] === gold.upos[i]) upos++;
      if (parsed.xpos[i] === gold.xpos[i]) xpos++;
      if (sameHead) heads++;
      if (right[i]) labels++;
      count(voiced(wanted)).gold++;
      count(voiced(found)).found++;
      if (sameHead && voiced(found) === voiced(wanted)) count(voiced(wanted)).right++;
    });
    const last = (relation: string) =>
      new Map(gold.heads.flatMap((head, i) => (voiced(gold.relations[i]!) === relation ? [[head, i] as const] : [])));
    const subjects = last("nsubj");
    for (const [head, object] of last("obj")) {
      const subject = subjects.get(head);
      if (subject === undefined) continue;
      pairs++;
      if (right[subject] && right[object]) rightPairs++;
    }
  }
  const f1 = [...counts].map(([name, c]) => [name, (200 * c.right) / (c.gold + c.found)] as const);
  return {
    words,
    upos: (100 * upos) / words,
    xpos: (100 * xpos) / words,
    uas: (100 * heads) / words,
    las: (100 * labels) / words,
    subjectAndObject: (100 * rightPairs) / pairs,
    f1: new Map(f1),
  };
}

/** The scores in a line. */
export function describe(scores: Scores): string {
  const { words, upos, xpos, uas, las, subjectAndObject } = scores;
  const shares = Object.entries({ UPOS: upos, XPOS: xpos, UAS: uas, LAS: las, "subject and object": subjectAndObject });
  return `${words} words  ${shares.map(([name, share]) => `${name} ${share.toFixed(2)}`).join("  ")}`;
}
