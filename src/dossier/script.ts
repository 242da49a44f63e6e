import { trimmed } from "../text/index.js";
import { ABROAD } from "./lexicon-abroad.js";

// Words in other letters than Latin ones, so that names are compared across scripts.

export const CYRILLIC = /\p{Script=Cyrillic}/u;
export const HAN = /\p{Script=Han}/u;

/** After the passport standard of the ICAO (Doc 9303, part 3, section 6), with one letter for what one hears. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    е: "e",
    ё: "e",
    ж: "zh",
    з: "z",
    и: "i",
    й: "i",
    к: "k",
    л: "l",
    м: "m",
  },
  ...{ н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch" },
  ...{ ъ: "", ы: "y", ь: "", э: "e", ю: "iu", я: "ia", і: "i", ї: "i", є: "ie", ґ: "g", ў: "u" },
};

/** A word in small Cyrillic letters in Latin ones. */
export function romanised(word: string): string {
  return word.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? letter);
}

/** A name by what is heard of it, whoever writes it: "Хойма" and "Hoima", "Gorazde" and "Горажде". */
export function skeleton(word: string): string {
  const latin = romanised(word)
    .replaceAll("kh", "h")
    .replaceAll("zh", "z")
    .replaceAll("sh", "s")
    .replaceAll("ch", "c")
    .replaceAll(/[yj]/gu, "i")
    .replaceAll("w", "v")
    .replaceAll(/ck|q/gu, "k")
    .replaceAll(/(.)\1+/gu, "$1");
  const bare = trimmed(latin.replace(/'?s$/u, ""), null, /[aeiou]/u);
  return (bare.length < 3 ? latin : bare).slice(0, 6);
}

const known = new Set(ABROAD.flat().filter((word) => HAN.test(word)));
const longest = Math.max(...[...known].map((word) => word.length));

/** Chinese characters without spaces as words: those that the lexicon knows, the longest first, and what stands between them. */
export function hanWords(run: string): string[] {
  const words: string[] = [];
  let rest = "";
  for (let i = 0; i < run.length; ) {
    let size = Math.min(longest, run.length - i);
    while (size > 0 && !known.has(run.slice(i, i + size))) size--;
    if (size === 0) rest += run[i++]!;
    else {
      if (rest !== "") words.push(rest);
      rest = "";
      words.push(run.slice(i, i + size));
      i += size;
    }
  }
  return rest === "" ? words : [...words, rest];
}
