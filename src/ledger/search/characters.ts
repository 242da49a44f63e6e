import type { Script } from "../../language/search/index.js";

/** What a unit of a text is to the search. */
export const Unit = { Other: 1, Letter: 2, Digit: 3, Ideograph: 4, Apostrophe: 5, Point: 6, Unseen: 7 } as const;
export type UnitKind = (typeof Unit)[keyof typeof Unit];

const IDEOGRAPH = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{N}$/u;
const APOSTROPHE = /^['’ʼ‘`´ʹ]$/u;
const POINT = /^[.,]$/u;
/** Soft hyphens, zero-width characters and marks that turn the direction of writing. */
const UNSEEN = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u;

const kinds = new Uint8Array(0x10000);

/** The kind of the character at a place; both halves of one outside the basic plane have its kind. */
export function kindAt(text: string, at: number): UnitKind {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) return kindOfPair(text, at);
  const known = kinds[code] as UnitKind | 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOfPair(text: string, at: number): UnitKind {
  const start = text.charCodeAt(at) >= 0xdc00 ? at - 1 : at;
  const point = start < 0 ? undefined : text.codePointAt(start);
  return point === undefined || point < 0x10000 ? Unit.Other : kindOf(String.fromCodePoint(point));
}

function kindOf(character: string): UnitKind {
  if (IDEOGRAPH.test(character)) return Unit.Ideograph;
  if (APOSTROPHE.test(character)) return Unit.Apostrophe;
  if (LETTER.test(character)) return Unit.Letter;
  if (DIGIT.test(character)) return Unit.Digit;
  if (POINT.test(character)) return Unit.Point;
  return UNSEEN.test(character) ? Unit.Unseen : Unit.Other;
}

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ["Latin", /\p{sc=Latin}/u],
  ["Cyrillic", /\p{sc=Cyrillic}/u],
  ["Han", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u],
];

/** The script of a run of letters: the first that is in it; null where it is none of ours. */
export function scriptOf(run: string): Script | null {
  return SCRIPTS.find(([, letters]) => letters.test(run))?.[0] ?? null;
}
