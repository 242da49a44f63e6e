import { anyOf, phrasesOf } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { later } from "./later.js";
import { HOLE } from "./slip.js";

/** A stretch between two delimiters of a reference, with what stands before and after it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Abbreviations that a full stop ends without ending a sentence. */
const ABBREVIATION = later(() => `(?<!\\p{L})(?:\\p{Lu}|\\p{Lu}\\p{Ll}|${anyOf("abbreviations")})$`);
const SENTENCE_END = /[.?!…]["'”’»]?(?=\s+["'“‘«„(]?[\p{Lu}\d\uE000[–—]|\s*$)/gu;

/** Offsets after each sentence's end mark, from an offset on; initials and abbreviations end none. */
export function sentenceEnds(open: string, from = 0): number[] {
  const ends: number[] = [];
  for (const match of open.slice(from).matchAll(SENTENCE_END)) {
    const at = from + match.index;
    const word = open.slice(Math.max(0, at - 12), at);
    const next = open.slice(at + 1, at + 4);
    if (match[0] === "." && ABBREVIATION().test(word) && !/^\s[–—]/u.test(next)) continue;
    ends.push(at + match[0].length);
  }
  return ends;
}

const DELIMITER = later(() => `${HOLE}+|,\\s|;|\\s//?\\s|\\s[–—|]\\s|[()[\\]]|\\.\\s[–—-]\\s`, "gu");

/** Places that imprints shorten to a letter. */
const SHORT_PLACES: ReadonlySet<string> = new Set(
  phrasesOf("publishingPlaces").filter((place) => /^\p{Lu}\.$/u.test(place)),
);

/** The stretches of an open text between holes, commas, brackets and sentence ends, without the empty ones. */
export function segmentsOf(open: string, from: number): Segment[] {
  const cuts: (readonly [number, number])[] = [];
  for (const match of open.slice(from).matchAll(DELIMITER()))
    cuts.push([from + match.index, from + match.index + match[0].length]);
  for (const end of sentenceEnds(open, from)) cuts.push([/[?!]/u.test(open[end - 1]!) ? end : end - 1, end]);
  cuts.push([open.length, open.length]);
  cuts.sort((a, b) => a[0] - b[0]);
  const segments: Segment[] = [];
  let start = from;
  for (const [cut, next] of cuts) {
    const text = open.slice(start, cut);
    const bare = trimmed(text, /[\s,:;.“”"«»–—-]/u, /[\s,:;“”"«»–—]/u);
    if (/\p{L}{2}/u.test(bare) || SHORT_PLACES.has(bare)) {
      const at = start + text.indexOf(bare);
      segments.push({ start: at, end: at + bare.length, text: bare });
    }
    start = Math.max(start, next);
  }
  return segments;
}
