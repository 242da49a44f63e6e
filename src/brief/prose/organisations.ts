import { calledIn } from "../../language/called/index.js";
import { languageOf } from "../../language/index.js";
import { organisationName, type Speech } from "../../words/index.js";
import type { Phrase } from "../article/index.js";

/** What an organisation is called in a text: in full, and by its letters once it was named. */
export interface OrganisationPhrases {
  readonly full: Phrase;
  readonly short: Phrase | null;
}
export type Organisations = (id: string) => OrganisationPhrases | null;

/**
 * How organisations and firms are written in a language; null of one that no table has, or whose name the language can't put into a sentence.
 * @param full a name in the nominative
 * @param short letters that stand for the name; null where the language has no way to put them into a sentence
 * @param nominative of a firm's name in the tables of those that read, with `*` behind words that change; null where it can't be told
 */
export function organisationsIn(
  speech: Speech,
  full: (name: string) => Phrase | null,
  short: (letters: string, full: Phrase) => Phrase | null = () => null,
  nominative: (marked: string) => string | null = (marked) => marked.replaceAll("*", ""),
): Organisations {
  const { firms } = languageOf(speech.locale.slice(0, 2))!.names();
  return (id) => {
    const names = calledIn(speech.locale)?.organisations[id] ?? firms[id];
    const ambiguous = names?.ambiguous ?? [];
    // A pattern, or a word that commonly means something else, names nothing by itself.
    const isName = (form: string) => !ambiguous.includes(form) && /^[\p{L}\p{M}\p{N}\s*’'().-]+$/u.test(form);
    const called = [
      organisationName(id, speech),
      ...(firms[id]?.names ?? []).filter(isName).map((marked) => nominative(marked)),
    ];
    const whole = called.map((name) => (name == null ? null : full(name))).find((phrase) => phrase !== null);
    if (whole == null) return null;
    const letters = names?.acronyms?.find((form) => isName(form) && !/[a-z*]/u.test(form));
    return { full: whole, short: letters === undefined ? null : short(letters, whole) };
  };
}
