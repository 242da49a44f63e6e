import { languageOf } from "../../language/index.js";
import { nameOf } from "../../words/index.js";
import type { Prose } from "./prose.js";

/**
 * How people are written in a language, by its table of names.
 * @param nominative where names have cases: a stem of the table, and the word of the English name that it stands for, as the form of a dictionary; `*` stands behind words
 * that have cases.
 */
export function peopleIn(code: string, nominative?: (stem: string, english: string) => string): Prose["people"] {
  const known = languageOf(code)!.names().people;
  return (id) => {
    const own = known[id];
    // A name that many bear, or that is a word, stands for nobody by itself; a pattern is no name.
    const sure = (form: string) => !own?.ambiguous?.includes(form) && /^[\p{L}\p{M}\s*·'’.-]+$/u.test(form);
    if (own === undefined) return null;
    const english = nameOf(id).split(" ");
    // What has more or fewer words than the English name, such as one of a father, can't be told word by word.
    const whole = own.names
      .filter(sure)
      .map((name) => wordsOf(name, english, nominative))
      .find((name) => name !== null);
    if (whole === undefined || whole === null) return null;
    const family = own.short?.find(sure);
    const short = family === undefined ? null : wordsOf(family, english.slice(-1), nominative);
    return { full: whole.replaceAll("*", ""), marked: whole, short: short ?? whole };
  };
}

function wordsOf(
  marked: string,
  english: readonly string[],
  nominative?: (stem: string, english: string) => string,
): string | null {
  if (nominative === undefined) return marked.replaceAll("*", "");
  const words = marked.split(" ");
  if (words.length !== english.length) return null;
  return words
    .map((word, i) => (word.endsWith("*") ? `${nominative(word.slice(0, -1), english[i]!)}*` : word))
    .join(" ");
}
