import type { Annotation } from "../annotation/index.js";
import { type Act, type Weights, type Window, windowsOf } from "../reading/index.js";
import { amongOthers } from "./among.js";
import { certaintyOf, PLAIN } from "./certainty.js";
import { BOUNDS, proposalsOf } from "./choice.js";
import { homeOf } from "./home.js";
import { Witness } from "./model/index.js";
import type { Proposal, Proposer } from "./proposal.js";
import { companyOf, heaviest, sidesOf, type Weighed } from "./sides.js";
import type { OwnSigns, Signs } from "./signs.js";

/** A proposal of the network, with what tells for and against it. */
export type Signed = Proposal & { readonly signs: Signs };

/** An act with the sides that it may have, one of all acts of its window. */
export interface WeighedAct {
  readonly window: Window;
  readonly act: Act;
  readonly acts: readonly Act[];
  readonly weighed: readonly Weighed[];
}

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
    const { details, sides, certainty = PLAIN } = this.weights;
    const windows = this.windows(annotation);
    const found: (Proposal & { readonly signs: OwnSigns })[] = [];
    for (const { window, act, acts, weighed } of await this.weighed(windows.slice(0, MOST))) {
      const chosen = sides === undefined ? { sides: weighed[0]!.sides, lead: 0 } : heaviest(weighed, sides);
      found.push(...proposalsOf(window, act, details, acts, chosen));
    }
    const proposals = amongOthers(withoutDoubles(found), annotation.sentences).map((proposal) => ({
      ...proposal,
      score: certaintyOf(proposal.signs, proposal.type, annotation.language, certainty),
    }));
    const until = windows[MOST]?.pieces[windows[MOST].own]?.start ?? annotation.document.text.length;
    return { proposals, until };
  }

  /** A document as the network sees it. */
  windows(annotation: Annotation): Window[] {
    const { publisher, title, date } = annotation.document.metadata;
    return windowsOf(annotation, { publisher, title, date, home: homeOf(annotation) }, this.weights.pieces);
  }

  /** All acts of a document, each with its sides: what the whole document tells for them is known only when all is read. */
  async weighed(windows: readonly Window[]): Promise<WeighedAct[]> {
    const found: WeighedAct[] = [];
    for (const window of windows) {
      const acts = await this.weights.reader.acts(window);
      for (const act of acts) {
        const weighed = sidesOf(window, act, BOUNDS);
        if (weighed.length > 0) found.push({ window, act, acts, weighed });
      }
    }
    const companies = new Map<string, number>();
    const company = ({ window, weighed }: WeighedAct) => companyOf(window, weighed[0]!.sides);
    for (const one of found) companies.set(company(one), (companies.get(company(one)) ?? 0) + one.act.probability);
    return found.map((one) => ({
      ...one,
      weighed: one.weighed.map(({ sides, pulls }) => {
        const name = companyOf(one.window, sides);
        const own = name === company(one) ? one.act.probability : 0;
        return { sides, pulls: { ...pulls, elsewhere: Math.log1p(Math.max(0, (companies.get(name) ?? 0) - own)) } };
      }),
    }));
  }

  /** The network as a witness to what others say that a document says. */
  witness(annotation: Annotation): Witness {
    return new Witness(this.weights.reader, this.weights.pieces, annotation);
  }
}

/** Of proposals of one type and the same parties whose words overlap, the surest. */
function withoutDoubles<P extends Proposal>(proposals: readonly P[]): P[] {
  const ids = (named: Proposal["source"]) =>
    named
      .map(({ id }) => id)
      .sort()
      .join("+");
  const key = ({ type, source, target }: Proposal) => `${type} ${ids(source)} > ${ids(target)}`;
  const kept = new Map<string, P[]>();
  for (const proposal of [...proposals].sort((a, b) => b.score - a.score || a.words.start - b.words.start)) {
    const same = kept.get(key(proposal)) ?? [];
    if (same.some(({ words }) => words.start < proposal.words.end && proposal.words.start < words.end)) continue;
    kept.set(key(proposal), [...same, proposal]);
  }
  return [...kept.values()]
    .flat()
    .sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end || b.score - a.score);
}
