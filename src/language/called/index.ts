// What organisations, firms and people are called in each language, by its code. They stand apart, so that who writes a page loads nothing that reads documents.
import type { FirmNames, OrganisationNames, PersonNames } from "../../vocabulary/index.js";
import { firms as ruFirms } from "../ru/firms.js";
import { organisations as ru } from "../ru/organisations.js";
import { people as ruPeople } from "../ru/people.js";
import { firms as trFirms } from "../tr/firms.js";
import { organisations as tr } from "../tr/organisations.js";
import { people as trPeople } from "../tr/people.js";
import { firms as zhFirms } from "../zh/firms.js";
import { organisations as zh } from "../zh/organisations.js";
import { people as zhPeople } from "../zh/people.js";

/** Names by id. */
interface Called {
  readonly organisations: Readonly<Record<string, OrganisationNames>>;
  readonly firms: Readonly<Record<string, FirmNames>>;
  readonly people: Readonly<Record<string, PersonNames>>;
}

/** English has none: its names are those of vocabulary/. */
const TABLES: Readonly<Record<string, () => Called>> = {
  ru: () => ({ organisations: ru(), firms: ruFirms(), people: ruPeople() }),
  tr: () => ({ organisations: tr(), firms: trFirms, people: trPeople() }),
  zh: () => ({ organisations: zh(), firms: zhFirms, people: zhPeople() }),
};
const made = new Map<string, Called | null>();

/** The tables of a language by the code that its locale begins with ("ru-RU"), made when first asked for; null for one that has none. */
export function calledIn(locale: string): Called | null {
  const code = locale.slice(0, 2);
  const known = made.get(code);
  if (known !== undefined) return known;
  const tables = TABLES[code]?.() ?? null;
  made.set(code, tables);
  return tables;
}
