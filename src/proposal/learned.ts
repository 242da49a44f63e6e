import { type Annotation, publisherOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import { type Weights, windowsOf } from "../reading/index.js";
import { publisherNamed } from "../vocabulary/index.js";
import { certaintyOf, PLAIN } from "./certainty.js";
import { proposalsOf } from "./choice.js";
import type { Proposal, Proposer } from "./proposal.js";

/** Windows of one document that are read: some 20,000 words, which takes less than half the usual limit of time. */
const MOST = 100;

/** The network as a proposer. */
export class LearnedReader implements Proposer {
  readonly name: string;
  /** Claims less certain than this are not kept: chosen on publishers left out of training. */
  readonly least: number;

  constructor(private readonly weights: Weights) {
    this.name = `learned@${weights.digest}`;
    this.least = weights.least ?? 0;
  }

  async propose(annotation: Annotation): Promise<{ readonly proposals: Proposal[]; readonly until: number }> {
    const { reader, pieces, details, certainty = PLAIN } = this.weights;
    const { publisher, title, date } = annotation.document.metadata;
    const masthead = { publisher, title, date, home: homeOf(annotation) };
    const found: Proposal[] = [];
    const windows = windowsOf(annotation, masthead, pieces);
    for (const window of windows.slice(0, MOST))
      for (const act of await reader.acts(window)) found.push(...proposalsOf(window, act, details));
    const proposals = withoutDoubles(found).map((proposal) => ({
      ...proposal,
      score: certaintyOf(proposal.score, proposal.type, annotation.language, certainty),
    }));
    const until = windows[MOST]?.pieces[windows[MOST].own]?.start ?? annotation.document.text.length;
    return { proposals, until };
  }
}

/** Whose voice a document is, or which state's its newspaper. */
export function homeOf({ document, language }: Annotation): string | null {
  const { publisher } = document.metadata;
  const tables: Language | undefined = languageOf(language);
  const voice = tables === undefined ? null : publisherOf(document, tables);
  return voice ?? (publisher === null ? null : (publisherNamed(publisher)?.state ?? null));
}

/** Of proposals of one type and the same parties whose words overlap, the surest. */
function withoutDoubles(proposals: readonly Proposal[]): Proposal[] {
  const ids = (named: Proposal["source"]) =>
    named
      .map(({ id }) => id)
      .sort()
      .join("+");
  const key = ({ type, source, target }: Proposal) => `${type} ${ids(source)} > ${ids(target)}`;
  const kept = new Map<string, Proposal[]>();
  for (const proposal of [...proposals].sort((a, b) => b.score - a.score || a.words.start - b.words.start)) {
    const same = kept.get(key(proposal)) ?? [];
    if (same.some(({ words }) => words.start < proposal.words.end && proposal.words.start < words.end)) continue;
    kept.set(key(proposal), [...same, proposal]);
  }
  return [...kept.values()]
    .flat()
    .sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end || b.score - a.score);
}
