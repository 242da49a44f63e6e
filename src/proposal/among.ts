import { sigmoid } from "../reading/index.js";
import { overlaps, type Span } from "../text/index.js";
import type { Proposal } from "./proposal.js";
import type { OwnSigns, Signs } from "./signs.js";

/**
 * Proposals, in the order of their words, with what stands around each: others of some of the same words, and others in its sentence.
 * How likely another one is, its act and its sides together, is what it counts.
 */
export function amongOthers<P extends Proposal & { readonly signs: OwnSigns }>(
  proposals: readonly P[],
  sentences: readonly Span[],
): (P & { readonly signs: Signs })[] {
  return bySentence(proposals, sentences).flatMap((all) =>
    all.map((one) => {
      const others = all.filter((other) => other !== one);
      const across = others.filter(({ words }) => overlaps(words, one.words));
      return { ...one, signs: { ...one.signs, across: chances(across), beside: chances(others) } };
    }),
  );
}

const chances = (some: readonly { readonly signs: OwnSigns }[]): number =>
  Math.log1p(some.reduce((sum, { signs }) => sum + sigmoid(signs.act) * Math.exp(signs.lead), 0));

/** Parts of a list in the order of its words: those whose words begin in one sentence. */
function bySentence<P extends Proposal>(proposals: readonly P[], sentences: readonly Span[]): P[][] {
  const parts: P[][] = [];
  let at = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const one of proposals) {
    if (one.words.start >= end || parts.length === 0) {
      while (at < sentences.length && sentences[at]!.end <= one.words.start) at++;
      end = sentences[at]?.end ?? Number.POSITIVE_INFINITY;
      parts.push([]);
    }
    parts.at(-1)!.push(one);
  }
  return parts;
}
