// What the API says of itself, in the languages of the pages. Each is loaded where it is spoken.
import { own } from "../../../text/index.js";
import { retold, teller } from "../../../words/index.js";

/** Sentences by their English, which is that of /openapi.json; {a} and {b} are names and other sentences. */
export type Descriptions = Readonly<Record<string, string>>;

const CATALOGUES: Readonly<Record<string, () => Promise<{ readonly descriptions: Descriptions }>>> = {
  en: () => import("./english/index.js"),
  ru: () => import("./russian/index.js"),
  tr: () => import("./turkish/index.js"),
  zh: () => import("./chinese/index.js"),
};

/** What says a summary or a description of the API in a language of the pages (BCP 47); what a catalogue does not have stays as it was said. In English that is much: its catalogue has only what reads better otherwise. */
export async function describedIn(code: string): Promise<(said: string) => string> {
  const catalogue = own(CATALOGUES, code);
  if (catalogue === undefined) return (said) => said;
  const { descriptions } = await catalogue();
  const find = teller(Object.keys(descriptions));
  const say = (said: string): string => {
    const found = find(said);
    return found === null ? said : retold(descriptions[found.sentence]!, found.values, say);
  };
  return say;
}
