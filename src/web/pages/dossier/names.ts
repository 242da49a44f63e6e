import type { FactSummary } from "../../../ledger/index.js";
import type { Names } from "../../../picture/index.js";
import { headlineOf, nameOf, placeName, type Speech, termWords } from "../../../words/index.js";
import type { Facts } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";

/** Headlines that were made: a picture wants those of hundreds of facts to find room for a few, wide and narrow. */
const headlines = new WeakMap<Speech, WeakMap<FactSummary, string>>();

function headlineIn(fact: FactSummary, speech: Speech): string {
  const made = headlines.get(speech) ?? new WeakMap<FactSummary, string>();
  headlines.set(speech, made);
  const known = made.get(fact) ?? headlineOf(fact, speech);
  made.set(fact, known);
  return known;
}

/** What pictures of a dossier call its things. */
export function namesOf(facts: Facts, { speech }: Tongue): Names {
  return {
    party: (id) => nameOf(id, speech),
    place: (place) => placeName(place, speech),
    fact: (id) => (facts[id] === undefined ? id : headlineIn(facts[id], speech)),
    level: (slug) => termWords(slug, speech, "level"),
    field: (slug) => termWords(slug, speech, "fields"),
  };
}
