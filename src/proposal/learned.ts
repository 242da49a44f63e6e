import type { Annotation } from "../annotation/index.js";
import { type Weights, windowsOf } from "../reading/index.js";
import { certaintyOf, PLAIN } from "./certainty.js";
import { proposalsOf } from "./choice.js";
import { homeOf } from "./home.js";
import { Witness } from "./model/index.js";
import type { Proposal, Proposer } from "./proposal.js";
import type { Signs } from "./signs.js";

/** A proposal of the network, with what tells for and against it. */
export type Signed = Proposal & { readonly signs: Signs };

/** Windows of one document that are read: some 150,000 words, two minutes of one core. */
const MOST = 1000;

/** The network as a proposer. */
export class LearnedReader implements Proposer {
  readonly name: string;
  /** By language: claims less certain than this are not kept. Chosen on publishers left out of training. */
  readonly least: Readonly<Record<string, number>>;
  /** How sure it is beside the rules: see claim/merged.ts. */
  readonly together: Weights["together"];

  constructor(private readonly weights: Weights) {
    this.name = `learned@${weights.digest}`;
    this.least = weights.least ?? {};
    this.together = weights.together;
  }

  async propose(annotation: Annotation): Promise<{ readonly proposals: Signed[]; readonly until: number }> {
    const { reader, pieces, details, certainty = PLAIN } = this.weights;
    const { publisher, title, date } = annotation.document.metadata;
    const masthead = { publisher, title, date, home: homeOf(annotation) };
    const found: Signed[] = [];
    const windows = windowsOf(annotation, masthead, pieces);
    for (const window of windows.slice(0, MOST)) {
      const acts = await reader.acts(window);
      for (const act of acts) found.push(...proposalsOf(window, act, details, acts));
    }
    const proposals = withoutDoubles(found).map((proposal) => ({
      ...proposal,
      score: certaintyOf(proposal.signs, proposal.type, annotation.language, certainty),
    }));
    const until = windows[MOST]?.pieces[windows[MOST].own]?.start ?? annotation.document.text.length;
    return { proposals, until };
  }

  /** The network as a witness to what others say that a document says. */
  witness(annotation: Annotation): Witness {
    return new Witness(this.weights.reader, this.weights.pieces, annotation);
  }
}

/** Of proposals of one type and the same parties whose words overlap, the surest. */
function withoutDoubles(proposals: readonly Signed[]): Signed[] {
  const ids = (named: Proposal["source"]) =>
    named
      .map(({ id }) => id)
      .sort()
      .join("+");
  const key = ({ type, source, target }: Proposal) => `${type} ${ids(source)} > ${ids(target)}`;
  const kept = new Map<string, Signed[]>();
  for (const proposal of [...proposals].sort((a, b) => b.score - a.score || a.words.start - b.words.start)) {
    const same = kept.get(key(proposal)) ?? [];
    if (same.some(({ words }) => words.start < proposal.words.end && proposal.words.start < words.end)) continue;
    kept.set(key(proposal), [...same, proposal]);
  }
  return [...kept.values()]
    .flat()
    .sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end || b.score - a.score);
}
