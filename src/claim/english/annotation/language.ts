import type { ValueLanguage } from "../../../annotation/index.js";
import type { Grammar } from "./grammar.js";
import type { Lexicon } from "./lexicon.js";
import type { NameTables } from "./name-tables.js";
import type { SegmentationTables } from "./segmentation.js";

/**
 * A language as a value: what the engine must know of it, as tables and rules. Every folder of language/ exports one; its trained model and lemma
 * table lie in models/ under its code.
 */
export interface Language {
  /** BCP 47: "en". */
  readonly code: string;
  readonly segmentation: SegmentationTables;
  /** Tables of numbers, times and sums. */
  readonly values: ValueLanguage;
  /** Built when first asked for: the tables are large. */
  readonly names: () => NameTables;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** How sure claims in the language are: a linear model by the names of its features (claim/confidence.ts). */
  readonly judgement: {
    readonly base: number;
    readonly threshold: number;
    readonly weights: Readonly<Record<string, number>>;
  };
}
