import { bounded, phrasesOf, RECOGNITION, valuesOf } from "../language/documents/index.js";
import { fold } from "./fold.js";

/** Codes of languages (ISO 639-1) by their names as pages write them, folded: in the language itself, and in those that documents are in. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...RECOGNITION.flatMap(({ code, names }) => names.map((name) => [fold(name), code] as const)),
  ...valuesOf("languageNames").flatMap((table) =>
    Object.entries(table).flatMap(([code, names]) => names.map((name) => [fold(name), code] as const)),
  ),
]);
const BETWEEN = new RegExp(`^(?:${bounded(phrasesOf("and"))}|:|-|–|\\.)$`, "u");

/**
 * The languages a row of names lists, such as "Türkçe Русский" or "English | Français" → their codes in order. Null when a word of
 * the row is no language's name.
 */
export function languagesNamed(row: string): readonly string[] | null {
  const words = fold(row)
    .split(/[\s,;|/·•()]+/u)
    .filter((word) => word !== "" && !BETWEEN.test(word));
  const codes: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = CODES.get(`${words[i]} ${words[i + 1]}`);
    const code = two ?? CODES.get(words[i]!.replace(/[.:]$/u, ""));
    if (code === undefined) return null;
    if (two !== undefined) i++;
    if (!codes.includes(code)) codes.push(code);
  }
  return codes.length > 0 ? codes : null;
}
