import type { Actor } from "../claim/index.js";
import { calledIn } from "../language/called/index.js";
import { FIRMS, firmById, ORGANISATIONS, organisationById, personById, stateById } from "../vocabulary/index.js";
import { personCalled } from "./people.js";
import { slugWords } from "./slug-words.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";
import { capitalised } from "./words.js";

/** The name of a state in a language, in the nominative; undefined where nobody has it. */
export function stateName(id: string, { words, regions }: Speech): string | undefined {
  const state = stateById(id);
  if (state === undefined || regions === null) return state?.name;
  const own = (words.states as Readonly<Record<string, string>>)[id];
  if (own !== undefined && own !== "") return own;
  return (/^[A-Z]{2}$/u.test(state.iso2) ? regions.of(state.iso2) : undefined) ?? state.name;
}

/** The name of an organisation in a language, in the nominative; undefined of one that the tables do not have. */
export function organisationName(id: string, { locale }: Speech): string | undefined {
  const known = organisationById(id);
  const called = calledIn(locale)?.organisations[id]?.called;
  return known && (called === undefined ? known.name : typeset(called));
}

/** The tables have names as texts type them; shown, an apostrophe is the curly one. */
export const typeset = (name: string): string => name.replace(/(?<=[\p{L}\d])'(?=\p{L})/gu, "’");

/** The name of a firm in a language, in the nominative: its own where a table has one, else the English one; undefined of one that nobody knows. */
function firmName(id: string, { locale }: Speech): string | undefined {
  const called = calledIn(locale)?.firms[id]?.called;
  return called ? typeset(called) : firmById(id)?.name;
}

/** The name of an actor's id: "person:xi-jinping" → "Xi Jinping"; whom no table has is called as the documents of the ledger do, else by the words of the id, those of a person or firm each with a capital. */
export function nameOf(id: string, said: Speech = ENGLISH_SPEECH): string {
  if (!id.includes(":")) return stateName(id, said) ?? id;
  const known = knownName(id, said);
  if (known !== undefined) return known;
  const words = slugWords(id.slice(id.indexOf(":") + 1));
  return /^(?:person|firm):/u.test(id)
    ? words
        .split(" ")
        .map((word) => capitalised(word))
        .join(" ")
    : capitalised(words);
}

let bodies: ReadonlyMap<string, string> | undefined;

/** What a bank or an agency is called that a claim has by its id or by its English name; one that no table has stands as it is written. */
export function bodyName(named: string, said: Speech = ENGLISH_SPEECH): string {
  bodies ??= new Map([...ORGANISATIONS, ...FIRMS].map(({ id, name }) => [name, id]));
  return nameOf(bodies.get(named) ?? named, said);
}

/** What an actor is called: by the tables where they have it, otherwise by the words of the document; by its id where it has no other name. */
export function actorName({ id, name }: Pick<Actor, "id" | "name">, said: Speech = ENGLISH_SPEECH): string {
  return stateName(id, said) ?? knownName(id, said) ?? (name === id ? nameOf(id, said) : name);
}

function knownName(id: string, said: Speech): string | undefined {
  const listed =
    personCalled(id, said)?.full ?? personById(id)?.name ?? organisationName(id, said) ?? firmName(id, said);
  return listed ?? said.called?.(id);
}
