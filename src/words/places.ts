import type { ClaimPlace } from "../claim/index.js";
import { calledIn } from "../language/called/index.js";
import { placeKey, stateById } from "../vocabulary/index.js";
import { stateName, typeset } from "./names.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";

/** A place as claims and facts have it; facts do not keep the words of documents. */
type Named = Pick<ClaimPlace, "name" | "country" | "text">;

/**
 * What a place is called: by the tables of the language where they have it (a state, its capital, a town); else as the document writes it, in a language that writes no Latin
 * letters and has no cases; else by its English name. @param place with `country` null where that is not known
 */
export function placeName({ name, country, text = "" }: Named, said: Speech = ENGLISH_SPEECH): string {
  const tables = calledIn(said.locale);
  if (tables === null) return name;
  const key = placeKey(name);
  const state = country === null ? undefined : stateById(country);
  if (state !== undefined && placeKey(state.name) === key) return stateName(state.id, said) ?? name;
  const seat = state !== undefined && placeKey(state.capital) === key ? tables.seats.get(state.id) : undefined;
  const listed = seat ?? tables.towns.get(key);
  if (listed !== undefined) return typeset(listed);
  return !tables.cased && HAN.test(text) && HAN.test(said.words.types.visit) ? text : name;
}

const HAN = /^\p{Script=Han}/u;
