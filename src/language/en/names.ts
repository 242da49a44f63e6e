import type { NameTables } from "../../annotation/name-tables.js";
import { firmById, organisationById } from "../../vocabulary/index.js";
import { firms } from "./firms.js";
import { nameWords } from "./name-words.js";
import { honorifics, officeModifiers, offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { notStates, states } from "./states.js";

let made: NameTables | undefined;

/** English names: the tables of this folder with what the world's tables know of them. Built when first asked for. */
export function names(): NameTables {
  made ??= {
    states,
    notStates,
    organisations,
    firms,
    offices,
    officeModifiers,
    people: {},
    place: () => undefined,
    stateOf,
    incumbent: () => undefined,
    pluralOffice,
    words: { ...nameWords, honorifics },
  };
  return made;
}

function stateOf(id: string): string | undefined {
  return firmById(id)?.state ?? organisationById(id)?.state;
}

/** "foreign minister" → "foreign ministers", "minister of trade" → "ministers of trade"; nothing for what is plural already. */
function pluralOffice(phrase: string): readonly string[] {
  const [, head = phrase, rest = ""] = /^(.*?)( (?:of|for|to|in|at|without) .*)?$/u.exec(phrase) ?? [];
  if (/(?:s|men)$/u.test(head)) return [];
  const plural = /man$/u.test(head)
    ? head.replace(/man$/u, "men")
    : /[^aeiou]y$/u.test(head)
      ? head.replace(/y$/u, "ies")
      : `${head}s`;
  return [plural + rest];
}
