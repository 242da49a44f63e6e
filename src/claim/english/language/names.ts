import {
  firms,
  honorifics,
  notNames,
  officeModifiers,
  offices,
  organisations,
  people,
  states,
} from "../../../language/en/index.js";
import {
  findPlaces,
  firmById,
  hasHeld,
  incumbent,
  leads,
  organisationById,
  personById,
} from "../../../vocabulary/index.js";
import type { NameTables } from "../annotation/index.js";
import { nameWords } from "./name-words.js";

let made: NameTables | undefined;

/** English names: the tables of this folder with what the world's tables know of them. Built when first asked for. */
export function names(): NameTables {
  made ??= {
    states: states(),
    notStates: notNames,
    organisations: organisations(),
    firms: firms(),
    offices,
    officeModifiers,
    people: people(),
    places: findPlaces,
    stateOf,
    organisationOf,
    incumbent: (title, owner, day) => incumbent(title, owner, day)?.person,
    leads,
    hasHeld,
    pluralOffice,
    words: { ...nameWords, honorifics },
  };
  return made;
}

function stateOf(id: string): string | undefined {
  const state = firmById(id)?.state ?? organisationById(id)?.state ?? personById(id)?.state;
  return state?.startsWith("org:") ? undefined : state;
}

function organisationOf(person: string): string | undefined {
  const home = personById(person)?.state;
  return home?.startsWith("org:") ? home : undefined;
}

const LINKS = [" of ", " for ", " to ", " in ", " at ", " without "];

/** "foreign minister" → "foreign ministers", "minister of trade" → "ministers of trade"; null for what is plural already. */
function pluralOffice(phrase: string): string | null {
  let end = phrase.length;
  for (const link of LINKS) {
    const at = phrase.indexOf(link);
    if (at > 0 && at < end) end = at;
  }
  const head = phrase.slice(0, end);
  if (head.endsWith("s") || head.endsWith("men")) return null;
  if (head.endsWith("man")) return `${head.slice(0, -2)}en${phrase.slice(end)}`;
  if (head.endsWith("y")) return `${head.slice(0, -1)}ies${phrase.slice(end)}`;
  return `${head}s${phrase.slice(end)}`;
}
