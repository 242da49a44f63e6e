import type { SegmentationTables } from "./segmentation.js";

/** Where the tokens of a normal text begin and end. */
export interface Cuts {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// What can stand at a place, tried in this order. Every pattern is sticky and bounded or free of nested repetition.
const URL = /(?:(?:https?|ftp|mailto):|www\.)[^\s<>"]+/iuy;
const ADDRESS = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_.-]{1,253}/uy;
const DOMAIN =
  /(?:[\p{L}\p{N}_-]{1,63}\.){1,8}(?:com|org|net|gov|edu|int|info|mil|biz|io|eu|cn|ru|kz|uz|kg|tj|tr|uk|de|fr|jp|kr|pk)(?![\p{L}\p{N}])(?:\/[^\s<>"]*)?/uy;
const TAG = /[#@](?=\p{L})[\p{L}\p{N}_]+/uy;
const EMOTICON = /[:;=]-?[)(DP](?![\p{L}\p{N}])/uy;
const NUMERIC_DATE = /\d{1,4}([-/])\d{1,2}\1\d{1,4}(?![\p{L}\p{N}])/uy;
const TELEPHONE =
  /\+\d{1,3}(?:-\d{1,5}){2,4}(?![\p{L}\p{N}])|\+?\d{1,4}-\d{3,4}-\d{3,4}(?:-\d{3,4})?(?![\p{L}\p{N}])|\d{3}-\d{4}(?![\p{L}\p{N}-])/uy;
const NUMBER = /\+?(?:\d{1,3}(?:,\d{2,3}){0,9},\d{3}(?!\d)|\d+)(?:[.:]\d+)*|\.\d+/uy;
const LETTERS_AFTER = /[\p{L}\p{M}]+/uy;
const MONEY_SIGN = /(?:\p{Lu}{1,3})?\p{Sc}/uy;
/** "U.S.", "p.m.", and "U.S" and "p.m", which lack the last period. */
const DOTTED = /(?:\p{L}\.){1,12}(?:\p{L}\.|\p{L}(?![\p{L}\p{M}\p{N}'.]))/uy;
/** Superscript and subscript digits and fractions are no part of a word: "km²" is two tokens, as in GUM. */
const WORD = /[\p{L}\p{Nd}\p{Nl}\p{M}_]+(?:'[\p{L}\p{Nd}\p{Nl}\p{M}_]+)*/uy;
const AMPERSAND = /\p{Lu}{1,5}(?:&\p{Lu}{1,5})+(?![\p{L}\p{N}])/uy;
const BRACKETED_ELLIPSIS = /\[\.{2,4}\]/uy;
const RUN = /[.!?]{2,}|([-*=_~#>+$])\1+|<<+|``|''/uy;
const HYPHENATED = /[\p{L}\p{N}\p{M}_']+(?:-[\p{L}\p{N}\p{M}_']+)+/uy;
/** The same as far as a name in the table of whole words can reach: what is split is read again from each part. */
const HYPHENATED_NAME = /[\p{L}\p{N}\p{M}_']+(?:-[\p{L}\p{N}\p{M}_']+){1,4}/uy;
const SLASHED = /[\p{L}\p{N}]{1,12}\/[\p{L}\p{N}]{1,12}(?![\p{L}\p{N}/])/uy;
/** The rest of a name with periods inside: "comp.sources.unix", "report.doc", "p.m". */
const DOTTED_REST = /(?:\.[\p{L}\p{N}_]+)+/uy;
/** A full stop and the next sentence without a space: "force.The", "force.NATO". */
const SENTENCE_GLUED = /\.\p{Lu}(?:\p{Ll}|(?=\s))/uy;
const SENTENCE_GLUED_CAPITALS = /(?<=\p{Ll}{2})\.\p{Lu}{2,}(?![\p{L}\p{N}_.])/uy;
const SPACE = /\s+/uy;
const ANY = /[\s\S]/uy;
const TRAILING = new Set(".,;:!?'\")]}>*");
const DIGIT = /^\d/u;
const NUMBER_NEXT = /\.\s*[#\d]/uy;
const PLAIN_CHUNK = /[A-Za-z]+(?=\s|$)/y;

/** Cuts a normal text (see `normalise`) into tokens. */
export function tokenise(text: string, tables: SegmentationTables): Cuts {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  let chunkEnd = 0;
  // What the chunk (up to the next white space) holds, so that costly patterns run only where they can match.
  let hasAt = false;
  let hasDot = false;
  while (at < text.length) {
    const blank = length(SPACE, text, at);
    if (blank > 0) {
      at += blank;
      continue;
    }
    const plain = at >= chunkEnd ? length(PLAIN_CHUNK, text, at) : 0;
    if (plain > 0) {
      splitFused(text, at, at + plain, tables, add);
      at += plain;
      continue;
    }
    if (at >= chunkEnd) {
      chunkEnd = endOfChunk(text, at);
      const chunk = text.slice(at, chunkEnd);
      hasAt = chunk.includes("@");
      hasDot = chunk.includes(".");
    }
    at = take(text, at, hasAt, hasDot, tables, add);
  }
  return { starts, ends };
}

type Add = (start: number, end: number) => void;

/** Takes what stands at `at`, which is not white space; returns the place behind it. */
function take(text: string, at: number, hasAt: boolean, hasDot: boolean, tables: SegmentationTables, add: Add): number {
  const whole = wholeFrom(text, at, hasAt, hasDot);
  if (whole > at) {
    add(at, whole);
    return whole;
  }
  const number = length(NUMBER, text, at);
  if (number > 0) return takeNumber(text, at, at + number, tables, add);
  const word = length(WORD, text, at);
  if (word > 0) return takeWord(text, at, at + word, hasDot, tables, add);
  if (text[at] === "'") {
    const tail = length(WORD, text, at + 1);
    if (tail > 0 && tables.apostropheWords.has(text.slice(at, at + 1 + tail).toLowerCase())) {
      add(at, at + 1 + tail);
      return at + 1 + tail;
    }
    const year = text.slice(at, at + 5).match(/^'\d\ds?(?![\p{L}\p{N}])/u);
    if (year) {
      add(at, at + year[0].length);
      return at + year[0].length;
    }
  }
  const mark = Math.max(length(RUN, text, at), length(ANY, text, at), 1);
  add(at, at + mark);
  return at + mark;
}

/** The end of an address, a date or another thing that is never cut; `at` when none begins here. */
function wholeFrom(text: string, at: number, hasAt: boolean, hasDot: boolean): number {
  const c = text.charCodeAt(at);
  const letter = (c | 32) >= 97 && (c | 32) <= 122;
  const digit = c >= 48 && c <= 57;
  if (letter || digit || c > 127) {
    if (letter) {
      const url = length(URL, text, at);
      if (url > 0) return at + trimmed(text, at, url);
    }
    if (hasAt) {
      const address = length(ADDRESS, text, at);
      if (address > 0) return at + trimmed(text, at, address);
    }
    if (hasDot) {
      const domain = length(DOMAIN, text, at);
      if (domain > 0) return at + trimmed(text, at, domain);
    }
    if (letter) return at + Math.max(length(AMPERSAND, text, at), length(MONEY_SIGN, text, at));
  }
  if (digit || c === 43) {
    return at + Math.max(length(NUMERIC_DATE, text, at), length(TELEPHONE, text, at));
  }
  if (c === 35 || c === 64) return at + length(TAG, text, at);
  if (c === 91) return at + length(BRACKETED_ELLIPSIS, text, at);
  if (c === 58 || c === 59 || c === 61) return at + length(EMOTICON, text, at);
  return at;
}

function takeNumber(text: string, start: number, end: number, tables: SegmentationTables, add: Add): number {
  const slashed = length(SLASHED, text, start);
  if (slashed > 0 && tables.whole.has(text.slice(start, start + slashed))) {
    add(start, start + slashed);
    return start + slashed;
  }
  const letters = length(LETTERS_AFTER, text, end);
  if (letters > 0 && length(WORD, text, end) === letters && tables.units.has(text.slice(end, end + letters))) {
    add(start, end);
    const closing = dottedUnit(text, end, letters, tables);
    add(end, closing);
    return closing;
  }
  const word = length(WORD, text, end);
  if (word === 0) {
    // "1990's" and "60's" are decades; any other number's 's is a clitic.
    if (/^\d*0's(?![\p{L}\p{N}])/u.test(text.slice(start, end + 3))) {
      add(start, end + 2);
      return end + 2;
    }
    const dotted = length(DOTTED, text, end);
    if (dotted > 0) {
      add(start, end);
      add(end, end + dotted);
      return end + dotted;
    }
    add(start, end);
    return end;
  }
  const dotted = length(DOTTED, text, end);
  if (dotted > 0 && tables.abbreviations.has(text.slice(end, end + dotted - 1))) {
    add(start, end);
    add(end, end + dotted);
    return end + dotted;
  }
  add(start, end + word);
  return end + word;
}

function dottedUnit(text: string, start: number, letters: number, tables: SegmentationTables): number {
  const end = start + letters;
  return text[end] === "." && tables.abbreviations.get(text.slice(start, end)) === "final" ? end + 1 : end;
}

function takeWord(
  text: string,
  start: number,
  end: number,
  hasDot: boolean,
  tables: SegmentationTables,
  add: Add,
): number {
  if (text[end] === "-" || text[end - 1] === "'") {
    const hyphenated = length(tables.splitsHyphens ? HYPHENATED_NAME : HYPHENATED, text, start);
    if (hyphenated > 0) return takeHyphenated(text, start, end, start + hyphenated, tables, add);
  }
  if (text[end] === "/") {
    const slashed = length(SLASHED, text, start);
    if (slashed > 0 && tables.whole.has(text.slice(start, start + slashed))) {
      add(start, start + slashed);
      return start + slashed;
    }
  }
  if (hasDot && text[end] === ".") {
    const closed = withPeriod(text, start, end, tables);
    if (closed > end) {
      add(start, closed);
      return closed;
    }
  }
  const code = text.slice(start, Math.min(end, start + 3));
  if (end - start > 3 && tables.currencies.has(code) && DIGIT.test(text.slice(start + 3, start + 4))) {
    add(start, start + 3);
    return start + 3;
  }
  splitClitic(text, start, end, tables, add);
  return end;
}

/** The end of a word whose period or periods belong to it; `end` when the period is a full stop. */
function withPeriod(text: string, start: number, end: number, tables: SegmentationTables): number {
  const dotted = length(DOTTED, text, start);
  if (dotted > 0) return start + dotted;
  const word = text.slice(start, end);
  const kind = tables.abbreviations.get(word);
  if (kind !== undefined) {
    if (kind === "number" && length(NUMBER_NEXT, text, end) === 0) return end;
    return text.startsWith("..", end + 1) ? end : end + 1;
  }
  if (text[end + 1] === ".") return end;
  // "M.Sc." and "Ph.D." are in the table under their whole names.
  const rest = length(DOTTED_REST, text, end);
  if (rest > 0 && text[end + rest] === "." && tables.abbreviations.has(text.slice(start, end + rest))) {
    return end + rest + 1;
  }
  if (/^\p{Lu}$/u.test(word) && rest <= 2) return initial(text, end);
  if (length(SENTENCE_GLUED, text, end) > 0 || length(SENTENCE_GLUED_CAPITALS, text, end) > 0) return end;
  return end + rest;
}

/** A capital before a period is an initial when a name or a number follows ("J. Smith"); at a text's end it is not. */
function initial(text: string, end: number): number {
  const after = /^\.(?:\s*["'(]?[\p{L}\d]|[-,])/u.test(text.slice(end, end + 5));
  return after ? end + 1 : end;
}

function takeHyphenated(
  text: string,
  start: number,
  wordEnd: number,
  end: number,
  tables: SegmentationTables,
  add: Add,
): number {
  const closing = closingApostrophes(text, start, end);
  const word = text.slice(start, closing);
  const host = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (!tables.splitsHyphens || tables.whole.has(host)) {
    splitClitic(text, start, closing, tables, add);
    return closing;
  }
  const first = text.slice(start, wordEnd);
  const prefix = first.toLowerCase();
  if (tables.prefixes.has(prefix) && (first.length === 1 || first !== first.toUpperCase())) {
    const second = length(WORD, text, wordEnd + 1);
    if (second > 0) {
      splitClitic(text, start, wordEnd + 1 + second, tables, add);
      return wordEnd + 1 + second;
    }
  }
  splitClitic(text, start, wordEnd, tables, add);
  return wordEnd;
}

function closingApostrophes(text: string, start: number, end: number): number {
  let closing = end;
  while (closing > start && text[closing - 1] === "'") closing--;
  return closing;
}

/** Splits a word from its clitics, of which it can have two: "she'd've". */
function splitClitic(text: string, start: number, end: number, tables: SegmentationTables, add: Add): void {
  const inner = cliticStart(text, start, end, tables);
  const outer = inner < end ? cliticStart(text, start, inner, tables) : inner;
  splitFused(text, start, outer, tables, add);
  if (outer < inner) add(outer, inner);
  if (inner < end) add(inner, end);
}

/** Where the last clitic of a word begins; the word's end when it has none. */
function cliticStart(text: string, start: number, end: number, tables: SegmentationTables): number {
  if (!text.slice(Math.max(start, end - 6), end).includes("'")) return end;
  const lower = text.slice(start, end).toLowerCase();
  for (const { suffix, hosts } of tables.clitics) {
    if (lower.length <= suffix.length || !lower.endsWith(suffix)) continue;
    if (hosts === null || hosts.has(lower.slice(0, -suffix.length))) return end - suffix.length;
  }
  return end;
}

function splitFused(text: string, start: number, end: number, tables: SegmentationTables, add: Add): void {
  const cut = end - start < 12 ? tables.fused.get(text.slice(start, end).toLowerCase()) : undefined;
  if (cut === undefined) {
    add(start, end);
  } else {
    add(start, start + cut);
    add(start + cut, end);
  }
}

function length(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function endOfChunk(text: string, at: number): number {
  const white = /\s/gu;
  white.lastIndex = at;
  const found = white.exec(text);
  return found ? found.index : text.length;
}

/** The length of an address without the punctuation of the sentence around it. */
function trimmed(text: string, at: number, matched: number): number {
  let kept = matched;
  while (kept > 0 && TRAILING.has(text[at + kept - 1]!)) kept--;
  return kept > 0 ? kept : matched;
}
