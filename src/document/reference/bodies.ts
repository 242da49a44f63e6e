import { anyOf } from "../../language/documents/index.js";
import { ORGANISATIONS } from "../../vocabulary/index.js";
import { later } from "./later.js";
import { wordTable } from "./word-table.js";

const isBodyWord = wordTable("bodyWords");
const ACRONYM = later(() => `^(?:${anyOf("acronymPrefixes")}\\s)?[\\p{Lu}\\d&./-]{2,12}(?:\\s[\\p{Lu}&/-]{2,8}){0,2}$`);

/** Whether a name is one of a body: a ministry, a bank, an institute, an acronym. */
export function isBody(name: string): boolean {
  if (name.length > 200) return false;
  return isBodyWord(name) || (ACRONYM().test(name) && /\p{Lu}{2}/u.test(name));
}

const ORGANISATION_IDS = new Set(ORGANISATIONS.map(({ id }) => id.slice(id.indexOf(":") + 1)));

/** Whether an acronym is one of an organisation that the vocabulary knows. */
export function isOrganisation(acronym: string): boolean {
  return ORGANISATION_IDS.has(acronym);
}

const isHouseWord = wordTable("houseWords");

export function isHouse(name: string): boolean {
  return name.length <= 120 && isHouseWord(name);
}
