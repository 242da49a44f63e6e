import { own } from "../text/index.js";
import { STATES } from "../vocabulary/index.js";
import { nameOf } from "./names.js";
import { slugWords } from "./slug-words.js";
import type { Speech } from "./speech.js";

/** "turkiye" of "Türkiye", as the words of an object become a slug. */
const slugOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/gu, "-");

const states = new Map(STATES.map(({ id, name }) => [slugOf(name), id]));

/** What an issue is called by its slug: as the tables have it, or the state that it is; one that nobody knows is written with spaces for hyphens. */
export function issueWords(issue: string, said: Speech): string {
  const state = states.get(issue);
  return own(said.words.issues, issue) ?? (state === undefined ? slugWords(issue) : nameOf(state, said));
}
