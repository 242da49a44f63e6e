import type { NameTable } from "../language.js";
import { firms } from "./firms.js";
import { groups } from "./groups.js";
import { homonyms } from "./homonyms.js";
import { nameWords } from "./name-words.js";
import { notNames } from "./not-names.js";
import { officeOwners } from "./office-owners.js";
import { officeModifiers, titles } from "./offices.js";
import { organisations } from "./organisations.js";
import { people } from "./people.js";
import { states } from "./states.js";

let made: NameTable | undefined;

/** English names; made when first asked for. */
export function names(): NameTable {
  made ??= {
    states: states(),
    organisations: organisations(),
    firms: firms(),
    people: people(),
    offices: titles,
    officeOwners,
    officeModifiers,
    groups,
    notNames,
    homonyms,
    words: nameWords,
  };
  return made;
}
