import { languageOf } from "../../language/index.js";
import type { Phrase } from "../article/index.js";

/** What an organisation is called in a text: in full, and by its letters once it was named. */
export interface OrganisationPhrases {
  readonly full: Phrase;
  readonly short: Phrase | null;
}
export type Organisations = (id: string) => OrganisationPhrases | null;

/**
 * How organisations and firms are written in a language, by its tables of names; null of one that the tables have not.
 * @param full a name of the table, with `*` behind words that change
 * @param short letters that stand for the name; null where the language has no way to put them into a sentence
 */
export function organisationsIn(
  code: string,
  full: (marked: string) => Phrase | null,
  short: (letters: string, full: Phrase) => Phrase | null = () => null,
): Organisations {
  const { organisations, firms } = languageOf(code)!.names();
  return (id) => {
    const own = organisations[id] ?? firms[id];
    if (own === undefined) return null;
    // A pattern, or a word that commonly means something else, names nothing by itself.
    const isName = (form: string) => !own.ambiguous?.includes(form) && /^[\p{L}\p{M}\p{N}\s*’'().-]+$/u.test(form);
    const whole = own.names
      .filter(isName)
      .map(full)
      .find((phrase) => phrase !== null);
    if (whole == null) return null;
    const letters = own.acronyms?.find((form) => isName(form) && !/[a-z*]/u.test(form));
    return { full: whole, short: letters === undefined ? null : short(letters, whole) };
  };
}
