import { type SegmentationTables, segment } from "../../src/claim/english/annotation/index.js";
import type { Span } from "../../src/text/index.js";
import type { RawBlock } from "./treebank.js";

/** Precision, recall and F1 in percent of spans that are right at both ends (as the CoNLL 2018 shared task scores them). */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface SegmentationScore {
  readonly sentences: Score;
  readonly words: Score;
}

/** Segments every block from its raw text and compares the spans of sentences and of words with the treebank's. */
export function scoreSegmentation(blocks: readonly RawBlock[], tables: SegmentationTables): SegmentationScore {
  const sentences = new Count();
  const words = new Count();
  for (const block of blocks) {
    const segments = segment(block.text, { start: 0, end: block.text.length }, tables);
    sentences.add(
      block.sentences,
      segments.map((each) => each.span),
    );
    words.add(
      block.words,
      segments.flatMap((each) => each.tokens.map((token) => token.span)),
    );
  }
  return { sentences: sentences.score(), words: words.score() };
}

class Count {
  private gold = 0;
  private found = 0;
  private right = 0;

  add(gold: readonly Span[], found: readonly Span[]): void {
    const keys = new Set(gold.map((span) => `${span.start}:${span.end}`));
    this.gold += gold.length;
    this.found += found.length;
    for (const span of found) if (keys.has(`${span.start}:${span.end}`)) this.right++;
  }

  score(): Score {
    const precision = (100 * this.right) / Math.max(1, this.found);
    const recall = (100 * this.right) / Math.max(1, this.gold);
    return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  }
}
