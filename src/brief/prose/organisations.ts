import { calledIn } from "../../language/called/index.js";
import { organisationName, type Speech } from "../../words/index.js";
import type { Phrase } from "../article/index.js";

/** What an organisation is called in a text: in full, and by its letters once it was named. */
export interface OrganisationPhrases {
  readonly full: Phrase;
  readonly short: Phrase | null;
}
export type Organisations = (id: string) => OrganisationPhrases | null;

/**
 * How organisations are written in a language; null of one that no table has, or whose name the language can't put into a sentence.
 * @param full a name in the nominative
 * @param short letters that stand for the name; null where the language has no way to put them into a sentence
 */
export function organisationsIn(
  speech: Speech,
  full: (name: string) => Phrase | null,
  short: (letters: string, full: Phrase) => Phrase | null = () => null,
): Organisations {
  return (id) => {
    const name = organisationName(id, speech);
    const whole = name === undefined ? null : full(name);
    if (whole === null) return null;
    const { acronyms, ambiguous } = calledIn(speech.locale)?.organisations[id] ?? {};
    // Letters that commonly mean something else stand for nothing by themselves.
    const letters = acronyms?.find(
      (form) => !ambiguous?.includes(form) && /^[\p{L}\p{N}\s’'().-]+$/u.test(form) && !/[a-z]/u.test(form),
    );
    return { full: whole, short: letters === undefined ? null : short(letters, whole) };
  };
}
