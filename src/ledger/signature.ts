import type { Document } from "../document/index.js";
import { type Wording, wordsOf } from "./wording.js";

/**
 * How copies are found. A text is the set of its runs of SHINGLE words; each run has a fixed number, as if drawn by lot, and the signature of a
 * text holds the SKETCH smallest of them (bottom-k MinHash: Broder 1997, Cohen and Kaplan 2007). Two texts drew from one urn, so the share of small
 * numbers that they have in common estimates the share of runs, of the smaller text too when it stands inside a longer one. Runs with a figure or a
 * name in them go before formulas ("exchanged views on bilateral relations and"), and formulas before quotations, which reporters who never met
 * have in common. Copies may have another headline, so only running text is read.
 *
 * After the runs come the smallest numbers of the text's names and figures: two readouts of one ministry have most runs in common, but not whom the
 * minister met; two reporters at one meeting have the names in common, but not the runs. A copy has both. Last come the smallest numbers of long
 * runs, the bands, by which texts are looked up: few texts have one in common by chance, so that few need be compared.
 */
export interface Likeness {
  /** The share of the smaller text's runs that the other has too, 0 to 1. */
  readonly inSmaller: number;
  /** The same of the larger text. */
  readonly inLarger: number;
  /** The share of the names and figures of the text with fewer of them that the other has too; 1 where too few are known. */
  readonly names: number;
  /** How many of the bands are the same. */
  readonly bands: number;
}

/** Words in a run. */
const SHINGLE = 4;
/** Runs kept of a text. */
const SKETCH = 80;
/** Names and figures kept of a text. */
const NAMES = 48;
/** Below so many runs nothing can be told. */
const LEAST = 20;
/** Words in a long run: what two texts have by chance in common is shorter. */
const LONG = 8;
/** Long runs kept of a text, by which it is looked up. */
const BANDS = 24;
/** So many runs with names or figures are enough to compare texts by these alone. */
const LEAST_TELLING = 10;
/** So many names and figures are enough to tell texts apart by. */
const LEAST_NAMES = 5;

/** From which shares on two texts are one text and its copy, or two copies of one; measured by test/copies. */
export const COPIED: Likeness = { inSmaller: 0.45, inLarger: 0.12, names: 0.85, bands: 2 };

const URN = 2 ** 40;
/** Numbers from here on are of runs without a name or figure. */
const FORMULAS = 2 * URN;
/** Numbers from here on are of names and figures. */
const FIRST_NAME = 4 * URN;
/** Numbers from here on are of long runs. */
const FIRST_BAND = 5 * URN;
const KINDS = new Set(["paragraph", "list-item", "quotation"]);

/** The signature of a document's running text; empty for texts too short to tell. Cost is linear in the text. */
export function signatureOf(document: Pick<Document, "text" | "blocks">): number[] {
  const body = document.blocks
    .filter((block) => KINDS.has(block.kind))
    .map(({ span }) => document.text.slice(span.start, span.end));
  return signatureOfText(body.join("\n"));
}

/** The signature of running text: runs, names, bands, each smallest first. */
export function signatureOfText(text: string): number[] {
  const words = wordsOf(text);
  const high = new Uint32Array(words.length);
  const low = new Uint32Array(words.length);
  const names = new Set<number>();
  for (const [i, { word, telling }] of words.entries()) {
    high[i] = hash(word, 0x811c9dc5);
    low[i] = hash(word, 0x9747b28c);
    if (telling) names.add(FIRST_NAME + drawn(mix(high[i]!), mix(low[i]!)));
  }
  const runs = runsIn(words, high, low, SHINGLE, 1);
  if (runs.size < LEAST) return [];
  const bands = runsIn(words, high, low, LONG, 2);
  return [
    ...smallest(runs, SKETCH),
    ...smallest(names, NAMES),
    ...smallest(bands, BANDS).map((number) => FIRST_BAND + number),
  ];
}

/** The numbers of all runs of so many words; those with so many names or figures come first, then those with fewer. */
function runsIn(
  words: readonly Wording[],
  high: Uint32Array,
  low: Uint32Array,
  length: number,
  telling: number,
): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + length <= words.length; i++) {
    let a = 0x3c6ef372;
    let b = 0x1f83d9ab;
    for (let k = i; k < i + length; k++) {
      a = mix(a ^ high[k]!);
      b = mix(b ^ low[k]!);
    }
    runs.add(rankOf(words, i, length, telling) * URN + drawn(a, b));
  }
  return runs;
}

/** The numbers of a signature by which it is looked up. */
export function bandsOf(signature: readonly number[]): readonly number[] {
  return partOf(signature, FIRST_BAND, Number.POSITIVE_INFINITY);
}

/** How much two texts have in common, told from their signatures; a pair without a signature has nothing. */
export function likeness(a: readonly number[], b: readonly number[]): Likeness {
  const [x, y] = [partOf(a, 0, FIRST_NAME), partOf(b, 0, FIRST_NAME)];
  const telling = (runs: readonly number[]) => runs.filter((number) => number < FORMULAS).length;
  // What two texts with names and figures have in common besides is formulas.
  const few = Math.min(telling(x), telling(y)) < LEAST_TELLING;
  const runs = compare(x, y, SKETCH, few ? Number.POSITIVE_INFINITY : FORMULAS);
  const names = compare(
    partOf(a, FIRST_NAME, FIRST_BAND),
    partOf(b, FIRST_NAME, FIRST_BAND),
    NAMES,
    Number.POSITIVE_INFINITY,
  );
  const bands = compare(bandsOf(a), bandsOf(b), Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return {
    inSmaller: runs.shared / Math.max(1, Math.min(runs.a, runs.b)),
    inLarger: runs.shared / Math.max(1, runs.a, runs.b),
    names: Math.min(names.a, names.b) < LEAST_NAMES ? 1 : names.shared / Math.min(names.a, names.b),
    bands: bands.shared,
  };
}

/**
 * Whether one of two texts copies the other, or both a third. A matter of the two signatures alone, and never undone by a third: so no order of
 * adding changes which texts hang together.
 */
export function areCopies(a: readonly number[], b: readonly number[]): boolean {
  const { inSmaller, inLarger, names, bands } = likeness(a, b);
  return inSmaller >= COPIED.inSmaller && inLarger >= COPIED.inLarger && names >= COPIED.names && bands >= COPIED.bands;
}

/**
 * The numbers of two sorted sketches up to where both are known, and not beyond `limit`: a sketch with room left holds all there is, of a full one
 * nothing is known past its last number.
 */
function compare(a: readonly number[], b: readonly number[], room: number, limit: number) {
  const last = (sketch: readonly number[]) => (sketch.length < room ? Number.POSITIVE_INFINITY : sketch.at(-1)!);
  const reach = Math.min(last(a), last(b));
  const upTo = (sketch: readonly number[]) => {
    const past = sketch.findIndex((number) => number > reach || number >= limit);
    return past < 0 ? sketch.length : past;
  };
  const [m, n] = [upTo(a), upTo(b)];
  let [i, j, shared] = [0, 0, 0];
  while (i < m && j < n) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { a: m, b: n, shared };
}

/** The numbers of a signature from one to another: its parts stand one after the other. */
function partOf(signature: readonly number[], from: number, to: number): readonly number[] {
  const start = signature.findIndex((number) => number >= from);
  if (start < 0) return [];
  const end = signature.findIndex((number) => number >= to);
  return signature.slice(start, end < 0 ? signature.length : end);
}

function smallest(numbers: ReadonlySet<number>, count: number): number[] {
  return [...Float64Array.from(numbers).sort().subarray(0, count)];
}

/** 0 for a run with more names or figures than `telling`, 1 for so many, 2 for fewer, 3 for what is quoted. */
function rankOf(words: readonly Wording[], from: number, length: number, telling: number): number {
  let count = 0;
  for (let k = from; k < from + length; k++) {
    if (words[k]!.quoted) return 3;
    if (words[k]!.telling) count++;
  }
  return count > telling ? 0 : count === telling ? 1 : 2;
}

/** A number below 2^40 out of two of 32 bits. */
function drawn(a: number, b: number): number {
  return (a % 2 ** 20) * 2 ** 20 + (b % 2 ** 20);
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(word: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input bears on every bit of the result. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
