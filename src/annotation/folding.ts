import type { Letters } from "../language/index.js";

/** What a code unit is: white space, a letter (with its marks), a digit, another mark, or a character that is a word by itself. */
export enum Unit {
  Blank,
  Letter,
  Digit,
  Mark,
  Han,
}

/** A language's letters made ready: what each code unit folds to, and what it is. */
export interface Folding {
  readonly to: Uint16Array;
  readonly unit: Uint8Array;
}

const made = new WeakMap<Letters, Folding>();

/** The folding of a language's letters; the first call for a value makes it. */
export function foldingOf(letters: Letters): Folding {
  const before = made.get(letters);
  if (before) return before;
  const folding = { to: foldTable(letters), unit: unitTable(letters.spaced) };
  made.set(letters, folding);
  return folding;
}

/**
 * The text with one case, one dash, one apostrophe, one quotation mark, ASCII for its full-width twins, without marks where the language asks for it. As many code units
 * as before, so that every offset holds.
 */
export function foldText(text: string, letters: Letters): string {
  const { to } = foldingOf(letters);
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = to[code]!;
    if (folded === code) continue;
    out += text.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

const DASHES = "‐‑‒–—―−－﹣";
const APOSTROPHES = "’‘ʼʻ`´＇‛ʹ′";
const QUOTES = "“”„‟«»＂″";

function foldTable(letters: Letters): Uint16Array {
  small ??= smallTable();
  const to = small.slice();
  if (!letters.marks)
    for (const [from, until] of MARKED) for (let code = from; code < until; code++) to[code] = bare(to[code]!);
  const all = (characters: string, as: string) => {
    for (const character of characters) to[character.charCodeAt(0)] = as.charCodeAt(0);
  };
  all(DASHES, "-");
  all(APOSTROPHES, "'");
  all(QUOTES, '"');
  all("\u00a0\u2007\u202f\u2009\u2002\u2003\u3000", " ");
  for (const pair of pairs(letters.lower ?? "")) to[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const pair of pairs(letters.same)) to[pair.charCodeAt(0)] = to[pair.charCodeAt(1)]!;
  return to;
}

/** Code units that are looked at together. */
const ROW = 256;
const rowAt = (first: number): string => String.fromCharCode(...Array.from({ length: ROW }, (_, at) => first + at));
const isSmall = (row: string): boolean => row.toLowerCase() === row;

/** What is small in every language, made once for all of them. */
let small: Uint16Array | null = null;

function smallTable(): Uint16Array {
  const to = new Uint16Array(65536);
  for (let code = 0; code < to.length; code++) to[code] = code;
  // Surrogates, and letters whose small form is longer ("İ"), stay as they are; so do rows without a capital, which most are.
  for (let row = 0; row < to.length; row += ROW) {
    const isOutside = row >= 0xd800 && row < 0xf900;
    if (isOutside || isSmall(rowAt(row))) continue;
    for (let code = row; code < row + ROW; code++) to[code] = lowered(code);
  }
  for (let code = 0xff01; code <= 0xff5e; code++) to[code] = lowered(code - 0xfee0);
  return to;
}

/** Where Latin letters with marks stand: Latin-1, Extended-A and -B, Extended Additional. */
const MARKED = [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
] as const;

function lowered(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code === 0x130 ? 0x69 : code;
}

/** Letters with a stroke, which no decomposition parts. */
const STROKES: Readonly<Record<string, string>> = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ə: "a" };

function bare(code: number): number {
  const character = String.fromCharCode(code);
  const base = STROKES[character] ?? character.normalize("NFD");
  return /^[a-z]/u.test(base) ? base.charCodeAt(0) : code;
}

function pairs(text: string): string[] {
  return text.split(/\s+/u).filter((pair) => pair.length === 2);
}

const unitTables = new Map<boolean, Uint8Array>();

function unitTable(spaced: boolean): Uint8Array {
  const known = unitTables.get(spaced);
  if (known) return known;
  // Each kind is looked for in all code units at once: to ask 65,536 times what one is costs every start. Where a unit is of two kinds, the later one holds.
  const every = Array.from({ length: 65536 / ROW }, (_, row) => rowAt(row * ROW)).join("");
  const unit = new Uint8Array(65536).fill(Unit.Mark);
  const mark = (runs: RegExp, kind: Unit) => {
    for (const { 0: run, index } of every.matchAll(runs)) unit.fill(kind, index, index + run.length);
  };
  mark(/\p{Nd}+/gu, Unit.Digit);
  mark(/[\p{L}\p{M}]+/gu, Unit.Letter);
  if (!spaced) mark(/\p{Script=Han}+/gu, Unit.Han);
  mark(/\s+/gu, Unit.Blank);
  unitTables.set(spaced, unit);
  return unit;
}
