import { lazily, own } from "../text/index.js";
import { ORGANISATIONS, STATES } from "../vocabulary/index.js";
import { casesOf } from "./cases/index.js";
import { nameOf } from "./names.js";
import { placeName } from "./places.js";
import { slugWords } from "./slug-words.js";
import type { Speech } from "./speech.js";
import { capitalised } from "./words.js";

/** "turkiye" of "Türkiye", as the words of an object become a slug. */
const slugOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/gu, "-");

const states = lazily(() => new Map(STATES.map(({ id, name }) => [slugOf(name), id])));
/** By name, and by the letters of the id: "wto" of "org:WTO". */
const organisations = lazily(
  () =>
    new Map(
      ORGANISATIONS.flatMap(({ id, name }) =>
        [slugOf(name), id.slice("org:".length).toLowerCase()].map((one) => [one, id]),
      ),
    ),
);

/**
 * What an issue is called by its slug: as the tables have it, or the state that it is, or the accession, membership or independence of a name, in its case; one that nobody
 * knows is written with spaces for hyphens.
 */
export function issueWords(issue: string, said: Speech): string {
  const known = own(said.words.issues, issue);
  if (known !== undefined) return known;
  const state = states().get(issue);
  return state === undefined ? (namedIssue(issue, said) ?? slugWords(issue)) : nameOf(state, said);
}

const NAMED = /^(.+)-(accession|membership|independence)$/u;

/** "finland-nato-accession", "eurasec-membership", "kosovo-independence": null of any other. */
function namedIssue(issue: string, said: Speech): string | null {
  const [, slug, matter] = NAMED.exec(issue) ?? [];
  if (slug === undefined) return null;
  const { namedIssues } = said.words;
  const cases = casesOf(said);
  const stateOf = (id: string | null) => (id === null ? null : cases.of(nameOf(id, said), id));
  if (matter === "independence") {
    const state = states().get(slug);
    return namedIssues.independence({ state: stateOf(state ?? null) ?? cases.of(placeOf(slug, said), slug) });
  }
  const [state, joined] = partsOf(slug);
  return joinedWords(matter as "accession" | "membership", state, joined, said);
}

/** Whose accession, or membership, to what: "accession of Kazakhstan to the World Trade Organization". `joined`: a slug, "wto". */
export function joinedWords(
  matter: "accession" | "membership",
  state: string | null,
  joined: string | null,
  said: Speech,
): string {
  const { namedIssues } = said.words;
  const cases = casesOf(said);
  const put = matter === "accession" ? cases.into : cases.within;
  const organisation = joined === null ? null : organisations().get(joined);
  const name = organisation === undefined ? placeOf(joined!, said) : organisation && nameOf(organisation, said);
  return namedIssues[matter]({
    state: state === null ? null : cases.of(nameOf(state, said), state),
    organisation: name === null ? null : put(name),
  });
}

/** The state whose accession or membership it is, and the slug of what is joined; null for what the slug does not name. */
function partsOf(slug: string): readonly [state: string | null, joined: string | null] {
  const whole = states().get(slug);
  if (whole !== undefined) return [whole, null];
  if (organisations().has(slug)) return [null, slug];
  for (let at = slug.indexOf("-"); at !== -1; at = slug.indexOf("-", at + 1)) {
    const state = states().get(slug.slice(0, at));
    const joined = slug.slice(at + 1).replace(/^s-/u, "");
    if (state !== undefined && organisations().has(joined)) return [state, joined];
  }
  return [null, slug];
}

const SMALL: ReadonlySet<string> = new Set(["of", "the", "and", "for", "in", "on"]);

/** A name that no table of states has: a place where one of those has it. */
function placeOf(slug: string, said: Speech): string {
  const name = slug
    .split("-")
    .map((word) => (SMALL.has(word) ? word : capitalised(word, "en")))
    .join(" ");
  return placeName({ name, country: null }, said);
}
