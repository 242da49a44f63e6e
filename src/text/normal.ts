import type { Span } from "./span.js";

/**
 * A text as rules want to read it, with the way back: unit `i` of `text` stands for the original units
 * `starts[i]` to `ends[i]`. Soft hyphens and zero-width characters are gone, no-break and other odd spaces are spaces,
 * CRLF is one line feed, curly quotes are straight, ligatures are letters, combining marks are composed.
 */
export interface Normal {
  readonly text: string;
  readonly original: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Soft hyphens, zero-width characters and marks that turn the direction of writing: nobody sees them, and no word needs them. */
const INVISIBLE =
  "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, "gu");

/** Words without what nobody sees of them; for names that are passed on, never for what offsets point into. */
export function visible(words: string): string {
  return words.replace(UNSEEN, "");
}

/** A text without what nobody sees of it, with the ways there and back. */
export interface Seen {
  readonly text: string;
  /** Where an offset of the original stands; of one within what is left out, where that was. */
  readonly seen: (offset: number) => number;
  /** The words of the original that a stretch shows, without marks at its ends. An empty span stays empty. */
  readonly original: (span: Span) => Span;
}

/** What is to be seen of a text; null where all of it is. Cost is linear in its length, that of a look-up in its logarithm. */
export function seenText(original: string): Seen | null {
  const text = visible(original);
  if (text.length === original.length) return null;
  // kept[i]: the offset of the original that unit i of the text stands at.
  const kept = new Int32Array(text.length);
  for (let at = 0, to = 0; at < original.length; at++) if (!INVISIBLE.includes(original[at]!)) kept[to++] = at;
  const seen = (offset: number) => {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const back = ({ start, end }: Span) => {
    const first = kept[start] ?? original.length;
    return { start: first, end: end <= start ? first : (kept[end - 1] ?? original.length - 1) + 1 };
  };
  return { text, seen, original: back };
}

/** One character replaced by others; what is not listed here stays, but for NFC and the ligatures U+FB00–FB06. */
const REPLACED = new Map<string, string>([
  ...Array.from(INVISIBLE, (c): [string, string] => [c, ""]),
  ...Array.from(
    "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\v\f",
    (c): [string, string] => [c, " "],
  ),
  ...Array.from("\u2028\u2029\u0085", (c): [string, string] => [c, "\n"]),
  ...Array.from("\u2018\u2019\u201A\u201B\u02BC\u2032", (c): [string, string] => [c, "'"]),
  ...Array.from("\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033", (c): [string, string] => [c, '"']),
  ...Array.from("\u2010\u2011", (c): [string, string] => [c, "-"]),
  ["\u2026", "..."],
]);

/**
 * A base character with its combining marks; anything else is one code point, and what is replaced stands alone even before a mark. CRLF
 * and lone CR count as one line end.
 */
const PIECE = new RegExp(`\\r\\n?|[^\\p{M}\\uFB00-\\uFB06${[...REPLACED.keys()].join("")}]\\p{M}+|[\\s\\S]`, "gu");
const PLAIN = /^[\x20-\x7e\n]*$/;

/** Normalises a text. Cost is linear in its length. */
export function normalise(original: string): Normal {
  if (PLAIN.test(original)) return { text: original, original, ...identity(original.length) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(PIECE)) {
    const piece = match[0];
    const replaced = replacement(piece);
    parts.push(replaced);
    for (let i = 0; i < replaced.length; i++) {
      starts.push(match.index);
      ends.push(match.index + piece.length);
    }
    // A piece kept unit for unit (a letter outside the basic plane, say) maps unit for unit.
    if (replaced === piece) {
      for (let i = 0; i < piece.length; i++) {
        starts[starts.length - piece.length + i] = match.index + i;
        ends[ends.length - piece.length + i] = match.index + i + 1;
      }
    }
  }
  return { text: parts.join(""), original, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Where a stretch of the normal text stands in the original. An empty span stays empty. */
export function originalSpan(normal: Normal, span: Span): Span {
  const start = normal.starts[span.start] ?? normal.original.length;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: normal.ends[span.end - 1] ?? normal.original.length };
}

function replacement(piece: string): string {
  if (piece[0] === "\r") return "\n";
  const known = REPLACED.get(piece);
  if (known !== undefined) return known;
  const code = piece.codePointAt(0)!;
  if (code >= 0xfb00 && code <= 0xfb06) return piece.normalize("NFKC");
  return code < 0x300 && piece.length === 1 ? piece : piece.normalize("NFC");
}

function identity(length: number): { starts: Int32Array; ends: Int32Array } {
  return { starts: Int32Array.from({ length }, (_, i) => i), ends: Int32Array.from({ length }, (_, i) => i + 1) };
}
