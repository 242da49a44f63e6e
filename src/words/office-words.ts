import { own } from "../text/index.js";
import { OFFICES_OF_STATES } from "./offices/index.js";
import { slugWords } from "./slug-words.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/**
 * What an office or a body is called, by its slug; words of a document stand for themselves.
 * @param of id of the state or organisation that has it, where one is known: some call theirs otherwise than most do
 */
export function officeWords(office: string, said: Speech = ENGLISH_SPEECH, of?: string | null): string {
  const { offices } = said.words;
  return (
    own(ofStates(said), `${office}:${of}`) ??
    own(offices, office) ??
    (/^[a-z-]+$/u.test(office) ? slugWords(office) : office)
  );
}

/** Offices and bodies that some states and organisations call otherwise in a language, by slug and id: "president:CHN". */
export function ofStates({ locale }: Pick<Speech, "locale">): Readonly<Record<string, string>> {
  return own(OFFICES_OF_STATES, locale.split("-")[0]!)?.() ?? {};
}
