import { languageOf } from "../../language/index.js";
import { stemOf } from "./covering.js";
import { GRAMMARS } from "./grammars/index.js";
import type { Ground } from "./ground.js";
import { isSpaced } from "./senses/index.js";
import { matches, tokensOf } from "./tokens.js";
import { sensesOf } from "./wording.js";

/** Words behind one that denies in which the same must be. */
const REACH = 4;
/** Letters of a stem at least. */
const STEM = 3;

/** A function that says whether a word of a language denies. */
export const denies = (code: string): ((word: string) => boolean) => {
  const forms = [...languageOf(code)!.negation, ...GRAMMARS[code]!.negation];
  return (word) => forms.some((form) => matches(form, word));
};

/** What words of a text stand behind each that denies: their stems, and what tables say of them, whatever the language. */
function deniedIn(text: string, code: string): { readonly stems: readonly string[]; readonly senses: Set<number> }[] {
  const words = tokensOf(text, { start: 0, end: text.length }, { code, spaced: isSpaced(code) }).map(
    ({ word }) => word,
  );
  const isNegation = denies(code);
  const tables = sensesOf(code);
  return words.flatMap((word, i) => {
    if (!isNegation(word)) return [];
    const behind = words.slice(i + 1, i + 1 + REACH);
    return [{ stems: behind.map((one) => stemOf(one, GRAMMARS[code]!)), senses: tables.all(tables.termsOf(behind)) }];
  });
}

/** Whether the sources deny what a verb denies by its own form: behind a word of theirs that denies the same is said. */
export function isVerbDeniedToo(word: string, grounds: readonly Ground[], code: string): boolean {
  const tables = sensesOf(code);
  const said = tables.all(tables.termsOf([word]));
  return grounds.some(({ words, around }) =>
    [...words, ...around].some(
      ({ language, text }) =>
        GRAMMARS[language] !== undefined &&
        deniedIn(text, language).some(({ senses }) => [...senses].some((id) => said.has(id))),
    ),
  );
}

/**
 * Whether the sources deny what a sentence denies: behind a word that denies one of the next words is the same, or says the same.
 * @param text the words of the sentence from that word on
 */
export function isDeniedToo(text: string, grounds: readonly Ground[], code: string): boolean {
  const [said] = deniedIn(text, code);
  if (said === undefined) return false;
  return grounds.some(({ words }) =>
    words.some(
      ({ language, text: told }) =>
        GRAMMARS[language] !== undefined &&
        deniedIn(told, language).some(
          ({ stems, senses }) =>
            (language === code && stems.some((stem) => stem.length >= STEM && said.stems.includes(stem))) ||
            [...senses].some((id) => said.senses.has(id)),
        ),
    ),
  );
}

export const hasNegation = ({ words }: Ground, code: string, isNegation: (word: string) => boolean): boolean =>
  words.some(
    ({ language, text }) =>
      language === code &&
      tokensOf(text, { start: 0, end: text.length }, { code, spaced: true }).some(({ word }) => isNegation(word)),
  );

export const isUndone = (grounds: readonly Ground[]) =>
  grounds.some(
    ({ statuses, details }) =>
      ["denied", "cancelled", "suspended"].some((one) => statuses.has(one as "denied")) ||
      details.get("act")?.has("deny"),
  );
