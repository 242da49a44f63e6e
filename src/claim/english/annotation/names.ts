import type { Derived } from "../../../annotation/index.js";
import { type Attempt, outright } from "../../../document/index.js";
import { seatBefore } from "../../../vocabulary/index.js";
import { placeDefinedNames } from "./acronyms.js";
import { placeOffices, placeShortNames, placeSpeakers } from "./bare-names.js";
import { placeBodies } from "./bodies.js";
import { Draft, NO_NAME } from "./draft.js";
import type { Name } from "./name.js";
import type { NameTables } from "./name-tables.js";
import { People } from "./people.js";
import { placeTitledPersons } from "./persons.js";
import { placePlaces } from "./place-names.js";
import { compile } from "./sense.js";
import { placeTableNames, tableHits } from "./table-names.js";
import type { Sentence, Token } from "./token.js";

/**
 * The names of a whole document in text order: states, organisations, firms, persons, offices and places. Those at the top
 * do not overlap; what a longer name is made of is in its parts. A short form has the id of the full one that the document
 * gives anywhere. `published` (EDTF) tells who held an office that stands without a name, `home` whose "the Head of State" is in a text that a
 * government publishes. Cost is linear in the text. A sort of names that can't be found costs the document that sort.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: NameTables,
  published: string | null = null,
  home: string | null = null,
  attempt: Attempt = outright,
): Derived<Name>[] {
  const compiled = compile(tables);
  const draft = new Draft(text, tokens, sentences, compiled);
  const hits = tableHits(draft);
  attempt("names that stand in tables", undefined, () => placeTableNames(draft, hits));
  attempt("names of organisations, firms and bodies", undefined, () => placeBodies(draft, hits));
  attempt("names with initials in brackets", undefined, () => placeDefinedNames(draft));
  const people = new People(compiled.sets);
  const reading = { draft, hits, people, bodies: new Map<string, string>(), published, home };
  const lone = attempt("persons with titles", [], () => placeTitledPersons(reading));
  attempt("speakers", undefined, () => placeSpeakers(reading));
  attempt("names in their short forms", undefined, () => placeShortNames(reading));
  attempt("offices", undefined, () => placeOffices(reading, lone));
  attempt("places", undefined, () => placePlaces(draft));
  const stand = draft.mentions().filter((mention) => mention.rule !== NO_NAME);
  for (const mention of stand) mention.value = atTheTime(mention.value, published);
  return stand.map((mention) => draft.derived(mention));
}

/** Of what state a capital was the seat on a day (EDTF): "Moscow" of 1980 is the Soviet Union. */
export function atTheTime(name: Name, published: string | null): Name {
  if (name.kind !== "state" || name.naming !== "capital" || name.id === null || published === null) return name;
  const former = seatBefore(name.id, published);
  return former === undefined ? name : { ...name, id: former.id, name: former.name };
}
