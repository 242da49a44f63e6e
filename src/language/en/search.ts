import { fold } from "../../vocabulary/index.js";
import type { SearchWords } from "../search-words.js";
import { IRREGULAR, WHOLE } from "./irregular.js";

/** What an apostrophe cuts off: "China's", "they're", "I'd". */
const CLITIC = /['’ʼ](?:s|re|ve|ll|d|m)$/iu;
const APOSTROPHES = /['’ʼ‘`´]/gu;
const LETTERS = /^[a-z]+$/u;
const VOWEL = /[aeiouy]/u;
/** One syllable that ends in a vowel and a consonant: before -ing and -ed it has lost an "e", for else it had doubled its last letter. */
const SHORT = /^(?:[^aeiou]*[aeiouy]|[aeiouy])[^aeiouwxy]$/u;
const SYLLABLES = /[aeiouy]+/gu;

/**
 * The stem of an English word in small plain letters. Inflections alone are taken away (plural, past, -ing, degrees): "agreement" is not "agree".
 * "-ise" and "-ize" are one.
 */
export function stem(word: string): string {
  if (!LETTERS.test(word)) return word;
  const whole = IRREGULAR.get(word) ?? (word.length < 4 || WHOLE.has(word) ? word : null);
  const base = whole ?? uninflected(word);
  // "founded" has lost its ending and is "found", which is a form of "find" too.
  return evened(base === "found" ? "find" : base);
}

function uninflected(word: string): string {
  if (word.endsWith("s")) {
    const single = singular(word);
    if (single === word) return word;
    return IRREGULAR.get(single) ?? (/(?:ing|ed)$/u.test(single) && !WHOLE.has(single) ? uninflected(single) : single);
  }
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("eed")) return word;
  for (const ending of ["ing", "ed"]) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 2 || !VOWEL.test(rest)) return word;
    return SHORT.test(rest) ? `${rest}e` : rest;
  }
  return word;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|o)es$/u.test(word)) return word.slice(0, -2);
  return VOWEL.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** What forms of one word still differ in: the last letter doubled, a silent "e", "y" and "i", "s" and "z" in "-ise". */
function evened(word: string): string {
  let even = word;
  const [last, before] = [even.at(-1)!, even.at(-2)];
  const doubled = last === before && !VOWEL.test(last);
  const syllables = even.match(SYLLABLES)?.length ?? 0;
  if (doubled && (/[^lsz]/u.test(last) || (last !== "z" && syllables > 1))) even = even.slice(0, -1);
  if (even.endsWith("e") && VOWEL.test(even.slice(0, -1)) && !SHORT.test(even.slice(0, -1))) even = even.slice(0, -1);
  if (even.length > 3 && /[^aeiou]y$/u.test(even)) even = `${even.slice(0, -1)}i`;
  return even.replace(/(?<=.{4})is(?=$|ation$)/u, "iz");
}

/** English: stems of words, and of words in Latin letters wherever they stand in a text of another script. */
export const searchWords: SearchWords = {
  code: "en",
  script: "Latin",
  unspaced: false,
  little: new Set(
    "a an the of to in on for at by with from as and or its it his her their our that this these those is are was were be been has have had will would also again once more".split(
      " ",
    ),
  ),
  prefixes: new Set("a bi co de e ex geo mid mis neo non pan pre pro re sub tri un uni".split(" ")),
  terms(run) {
    const word = fold(run.replace(CLITIC, "").replace(APOSTROPHES, ""));
    return [{ term: stem(word), start: 0, end: run.length }];
  },
};
