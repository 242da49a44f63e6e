import type { SearchWords, Term } from "../search-words.js";
import { letters } from "./letters.js";

/** Traditional characters with the simplified ones that they are found as. */
const SIMPLIFIED = new Map(
  letters.same
    .trim()
    .split(/\s+/u)
    .map((pair) => [...pair] as [string, string]),
);

/**
 * Chinese, and what else stands in Han characters: each two characters side by side are a term, so that no list of words is needed, and the last character of a
 * run is one by itself. A word of two characters or more is found by its pairs, a single character by what begins with it.
 * Traditional characters are found by simplified ones, and the other way about.
 */
export const searchWords: SearchWords = {
  code: "zh",
  script: "Han",
  unspaced: true,
  little: new Set(),
  terms(run) {
    const characters: Term[] = [];
    let start = 0;
    for (const character of run) {
      const end = start + character.length;
      characters.push({ term: SIMPLIFIED.get(character) ?? character, start, end });
      start = end;
    }
    return characters.map(({ term, start, end }, i) => {
      const next = characters[i + 1];
      return next === undefined ? { term, start, end } : { term: term + next.term, start, end: next.end };
    });
  },
};
