import type { NameTable } from "../language.js";
import { firms } from "./firms.js";
import { groups } from "./groups.js";
import { homonyms } from "./homonyms.js";
import { nameWords } from "./name-words.js";
import { notNames } from "./not-names.js";
import { officeModifiers, offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { people } from "./people.js";
import { states } from "./states.js";

/** The names of Chinese. */
export function names(): NameTable {
  return {
    states,
    organisations,
    firms,
    people,
    offices,
    officeModifiers,
    groups,
    notNames,
    homonyms,
    words: nameWords,
  };
}
