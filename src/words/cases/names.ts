import type { Speech } from "../speech.js";
import { articled } from "./english.js";
import type { Inflected } from "./inflected.js";
import { russianState } from "./russian.js";
import { russianOrganisation, russianStranger } from "./russian-organisations.js";
import { suffixed, turkishState } from "./turkish.js";

/** How a language puts names into words for an accession, a membership or an independence: whose it is, and what is joined or belonged to. */
interface Cases {
  of(name: string, id: string): string;
  into(name: string): string;
  within(name: string): string;
}

const form = ({ text, forms }: Inflected, name: string): string => forms?.[name] ?? text;
const russianBody = (name: string): Inflected => russianOrganisation(name) ?? russianStranger(`«${name}»`);

/** Organisations with a name of several words have an article. */
const body = (name: string): string => (name.includes(" ") ? `the ${name}` : articled(name));

const IN: Readonly<Record<string, Cases>> = {
  en: { of: articled, into: body, within: body },
  ru: {
    of: (name, id) => form(russianState(name, id), "gen"),
    into: (name) => form(russianBody(name), "into"),
    within: (name) => form(russianBody(name), "in"),
  },
  tr: {
    of: (name, id) => form(turkishState(name, id), "gen"),
    into: (name) => form(suffixed(name), "dat"),
    within: (name) => name,
  },
};

const NONE: Cases = { of: (name) => name, into: (name) => name, within: (name) => name };

/** The cases of a language; of one that has none, names as they are. */
export const casesOf = ({ locale }: Pick<Speech, "locale">): Cases => IN[locale.slice(0, 2)] ?? NONE;
