import { languageOf } from "../../language/index.js";
import type { Phrase } from "../article/index.js";

/** The people of a state as who something is done to, by the table of a language; null where it has no plain word for several of them. */
export type Peoples = (id: string) => Phrase | null;

const formsOf = (code: string, id: string): readonly string[] => languageOf(code)!.names().states[id]?.people ?? [];

export const englishPeoples: Peoples = (id) => {
  const forms = formsOf("en", id);
  const plural = forms.includes(`${forms[0]}s`) ? `${forms[0]}s` : forms.find((form) => /(?:s|ese)$/u.test(form));
  return plural === undefined ? null : { text: plural, agreement: 3 };
};

/** In Russian the accusative of people is their genitive. */
export const russianPeoples: Peoples = (id) => {
  const [form] = formsOf("ru", id);
  if (form === undefined) return null;
  const stem = form.replace(/\*$/u, "");
  const gen = /ец$/u.test(stem)
    ? stem.replace(/ец$/u, "цев")
    : /ц$/u.test(stem)
      ? `${stem}ев`
      : /ы$/u.test(stem)
        ? stem.slice(0, -1)
        : /(?:[иыая]н|ок)$/u.test(stem)
          ? stem
          : `${stem}ов`;
  return { text: gen, agreement: 3, forms: { gen, acc: gen } };
};

export const turkishPeoples: Peoples = (id) => {
  const forms = formsOf("tr", id).filter((one) => one.endsWith("*"));
  // "Britanyalı" are all of the state, "İskoçlar" some.
  const form = forms.find((one) => /l[ıiuü]\*$/u.test(one)) ?? forms[0];
  if (form === undefined) return null;
  const stem = form.slice(0, -1);
  const vowel = [...stem].reverse().find((letter) => "aeıioöuü".includes(letter)) ?? "e";
  const back = "aıou".includes(vowel);
  const plural = /l[ae]r$/u.test(stem) ? stem : `${stem}${back ? "lar" : "ler"}`;
  return { text: plural, agreement: 3, forms: { acc: `${plural}${plural.endsWith("lar") ? "ı" : "i"}` } };
};

/** Whether a word is the adjective of a state, and no name of one: "Korean" of "Korean firms". */
export const isAdjective = (word: string, code: string): boolean =>
  Object.values(languageOf(code)!.names().states).some(
    ({ names, adjectives = [] }) => adjectives.includes(word) && !names.includes(word),
  );
