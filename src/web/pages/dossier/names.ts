import type { FactSummary } from "../../../ledger/index.js";
import type { Names } from "../../../picture/index.js";
import { partyName } from "../../../vocabulary/index.js";
import { headlineOf, slugWords } from "../../../words/index.js";
import type { Facts } from "../../tables/index.js";

/** Headlines that were made: a picture wants those of hundreds of facts to find room for a few, wide and narrow. */
const headlines = new WeakMap<FactSummary, string>();

function headlineIn(fact: FactSummary): string {
  const known = headlines.get(fact) ?? headlineOf(fact);
  headlines.set(fact, known);
  return known;
}

/** What pictures of a dossier call its things. */
export function namesOf(facts: Facts): Names {
  return {
    party: partyName,
    fact: (id) => (facts[id] === undefined ? id : headlineIn(facts[id])),
    level: slugWords,
    field: slugWords,
  };
}
