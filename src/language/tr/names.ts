import type { NameTable } from "../language.js";
import { firms } from "./firms.js";
import { groups } from "./groups.js";
import { homonyms } from "./homonyms.js";
import { nameWords } from "./name-words.js";
import { notNames } from "./not-names.js";
import { officeOwners } from "./office-owners.js";
import { officeModifiers, offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { people } from "./people.js";
import { states } from "./states.js";

let table: NameTable | undefined;

/** Everything that the recogniser of names knows of Turkish; built when first asked for. */
export function names(): NameTable {
  table ??= {
    states: states(),
    organisations: organisations(),
    firms: firms(),
    people: people(),
    offices,
    officeOwners,
    officeModifiers,
    groups,
    notNames,
    homonyms,
    words: nameWords,
  };
  return table;
}
