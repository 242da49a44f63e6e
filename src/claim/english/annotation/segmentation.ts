import { normalise, type Span } from "../../../text/index.js";
import { sentenceEnds } from "./sentence-splitter.js";
import { type Cuts, tokenise } from "./tokenizer.js";

/**
 * What a word with a period at its end is, and so whether a sentence can end there.
 * - `title`: stands before a name ("Mr.", "St."); never ends a sentence.
 * - `number`: is an abbreviation only before a number ("No. 5", "p. 12").
 * - `inner`: leads on to something ("e.g.", "vs."); never ends a sentence.
 * - `date`: ends a sentence before any capitalised word but another one of its kind ("Sept.", "etc.").
 * - `final`: may end a sentence, and does so before a word that usually begins one ("Inc.", "p.m.").
 */
export type AbbreviationKind = "title" | "number" | "inner" | "date" | "final";

/** A clitic with an apostrophe: the suffix ("'s", "n't") and the lower-case hosts it is split from; null is any. */
export interface Clitic {
  readonly suffix: string;
  readonly hosts: ReadonlySet<string> | null;
}

/** What the tokenizer and the sentence splitter must know of a language. Apostrophes are straight, periods left out. */
export interface SegmentationTables {
  /** Case-sensitive, without the last period: "Mr", "e.g", "No". */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Longest suffix first. */
  readonly clitics: readonly Clitic[];
  /** Words begun by an apostrophe that belongs to them: "'em", "'s". Lower case. */
  readonly apostropheWords: ReadonlySet<string>;
  /** Words written as one and read as two, lower case, with the place of the cut: "cannot" → 3. */
  readonly fused: ReadonlyMap<string, number>;
  /** Whether a hyphen between words is a token of its own (as in English treebanks) or part of the word (Russian, Turkish). */
  readonly splitsHyphens: boolean;
  /** Where hyphens are split: lower-case first parts that keep theirs, as in "non-member". */
  readonly prefixes: ReadonlySet<string>;
  /** Words with hyphens, slashes or other marks inside that stay whole, as written: "Nur-Sultan", "9/11". */
  readonly whole: ReadonlySet<string>;
  /** Units split from the number before them: "km", "bn", "pm". */
  readonly units: ReadonlySet<string>;
  /** Codes split from the number after them: "USD", "RMB". */
  readonly currencies: ReadonlySet<string>;
  /** Capitalised words that begin a sentence after an abbreviation. */
  readonly starters: ReadonlySet<string>;
  /** Verbs, lower case, that tie a quoted question or exclamation to its speaker: `"Why?" Mao asked`. */
  readonly sayings: ReadonlySet<string>;
}

/** A token before it is tagged: its place in the document and its normal form. */
export interface Piece {
  readonly span: Span;
  readonly form: string;
}

/** A sentence with its tokens. */
export interface Segment {
  readonly span: Span;
  readonly tokens: readonly Piece[];
}

/** What stands for one block: the normal text without the skipped spans, and where its units are in the original. */
interface Reading {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Cuts one block of a text into sentences and tokens. All spans are offsets into `text`; tokens ascend, never overlap
 * and cover every character of `span` but white space, characters that normalisation drops, and the `skip` spans:
 * note marks, which must ascend and not overlap. Cost is linear in the length of `span`.
 */
export function segment(text: string, span: Span, tables: SegmentationTables, skip: readonly Span[] = []): Segment[] {
  const reading = read(text, span, skip);
  const cuts = tokenise(reading.text, tables);
  const segments: Segment[] = [];
  let from = 0;
  for (const to of sentenceEnds(reading.text, cuts, tables)) {
    const tokens = pieces(reading, cuts, from, to, segments.at(-1)?.span.end ?? 0);
    from = to;
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) segments.push({ span: { start: first.span.start, end: last.span.end }, tokens });
  }
  return segments;
}

/** The tokens in the original's offsets. Two cuts through one original character (a "…", say) are one token. */
function pieces(reading: Reading, cuts: Cuts, from: number, to: number, floor: number): Piece[] {
  const tokens: Piece[] = [];
  for (let i = from; i < to; i++) {
    const a = cuts.starts[i]!;
    const b = cuts.ends[i]!;
    const form = reading.text.slice(a, b);
    const start = reading.starts[a]!;
    const end = reading.ends[b - 1]!;
    const before = tokens.at(-1);
    if (start >= (before?.span.end ?? floor)) tokens.push({ span: { start, end }, form });
    else if (before) tokens[tokens.length - 1] = { span: { start: before.span.start, end }, form: before.form + form };
  }
  return tokens;
}

const TERMINATOR_BEFORE = /[.!?"')\]]$/u;
const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

function read(text: string, span: Span, skip: readonly Span[]): Reading {
  const parts: { text: string; starts: Int32Array; ends: Int32Array }[] = [];
  let at = span.start;
  const take = (from: number, to: number) => {
    if (to <= from) return;
    const normal = normalise(text.slice(from, to));
    const last = parts.at(-1)?.text ?? "";
    // A mark between a full stop and a word, or between two words, was the only thing that kept them apart.
    const apart = TERMINATOR_BEFORE.test(last.slice(-2)) || WORD_BEFORE.test(last.slice(-2));
    if (apart && WORD_AFTER.test(normal.text.slice(0, 2))) {
      parts.push({ text: " ", starts: Int32Array.of(from), ends: Int32Array.of(from) });
    }
    const [starts, ends] = [new Int32Array(normal.text.length), new Int32Array(normal.text.length)];
    for (let k = 0; k < starts.length; k++) {
      starts[k] = normal.starts[k]! + from;
      ends[k] = normal.ends[k]! + from;
    }
    parts.push({ text: normal.text, starts, ends });
  };
  for (const mark of skip) {
    if (mark.end <= at || mark.start >= span.end) continue;
    take(at, Math.max(at, mark.start));
    at = Math.max(at, mark.end);
  }
  take(at, span.end);
  if (parts.length === 1) return parts[0]!;
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let offset = 0;
  for (const part of parts) {
    starts.set(part.starts, offset);
    ends.set(part.ends, offset);
    offset += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(""), starts, ends };
}
