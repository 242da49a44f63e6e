import type { Letters } from "../language/index.js";
import { foldText } from "./folding.js";
import { endingsOf } from "./forms.js";

/** How a word is written: all in small letters, with a capital, all in capitals (one letter too), or otherwise ("iPhone", "FMs"). */
export type Shape = "small" | "capital" | "capitals" | "mixed";

/** The letters of a language made ready for phrases: folding, and what may follow a stem. */
export interface Lettering {
  readonly letters: Letters;
  /** The word without case and what else does not count. A dash that is no hyphen stays one: "1999-01" is a month, "1999–01" are years. */
  readonly fold: (word: string) => string;
  /** Whether a folded rest of a word is an ending of the language; the empty rest is. */
  readonly isEnding: (rest: string) => boolean;
  /** Whether letters may stand behind an apostrophe as an ending of the word before it. */
  readonly isSuffix: (letters: string) => boolean;
}

const DASH = /^[–—―−‒]$/u;
/** Letters behind an apostrophe that may be endings. */
const LONGEST_TAIL = 14;

const ready = new WeakMap<Letters, Lettering>();

/** The letters of a language made ready, once for each. */
export function letteringOf(letters: Letters): Lettering {
  const known = ready.get(letters);
  if (known) return known;
  const endings = endingsOf(letters);
  const fold = (word: string) => (DASH.test(word) ? "–" : foldText(word, letters));
  const suffixes = letters.apostrophe === null ? null : new Set(letters.apostrophe.map(fold));
  const made = {
    letters,
    fold,
    isEnding: (rest: string) => endings.has(rest),
    isSuffix: (tail: string) =>
      suffixes ? suffixes.has(fold(tail)) : tail.length <= LONGEST_TAIL && shapeOf(tail) === "small",
  };
  ready.set(letters, made);
  return made;
}

/** The shape of a word as it is written. */
export function shapeOf(word: string): Shape {
  const first = word[0] ?? "";
  const rest = word.slice(1);
  if (first.toLowerCase() === first) return word.toLowerCase() === word ? "small" : "mixed";
  if (rest === "" || rest.toUpperCase() === rest) return "capitals";
  return rest.toLowerCase() === rest ? "capital" : "mixed";
}
