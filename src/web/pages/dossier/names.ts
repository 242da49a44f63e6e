import type { Names } from "../../../picture/index.js";
import { partyName } from "../../../vocabulary/index.js";
import { headlineOf, slugWords } from "../../../words/index.js";
import type { Facts } from "../../tables/index.js";

/** What pictures of a dossier call its things. */
export function namesOf(facts: Facts): Names {
  return {
    party: partyName,
    fact: (id) => (facts[id] === undefined ? id : headlineOf(facts[id])),
    level: slugWords,
    field: slugWords,
  };
}
