import { fold, foldRomanised } from "../../../annotation/index.js";
import type { Draft } from "./draft.js";
import type { NameRun, Standing } from "./people.js";
import type { Reading } from "./persons.js";
import type { Sense } from "./sense.js";
import type { Hits } from "./table-names.js";

/** The persons of the tables whom the words of a name may mean. */
function personsAt(hits: Hits, run: NameRun): Extract<Sense, { kind: "person" }>[] {
  return (hits.get(run.from) ?? [])
    .filter(({ to }) => to === run.to)
    .flatMap(({ payloads }) => payloads)
    .filter((sense): sense is Extract<Sense, { kind: "person" }> => sense.kind === "person");
}

/** "President Bush" in a text without a date: whichever it is, both were presidents of one state. Undefined where the bearers' states differ. */
export function sharedState({ draft, hits, published }: Reading, run: NameRun, told: Standing): string | undefined {
  const { office } = told;
  if (office === undefined || told.state !== undefined || told.organisation !== undefined) return undefined;
  const { hasHeld, stateOf } = draft.compiled.tables;
  const holders = personsAt(hits, run).filter(({ id }) => hasHeld(id, office.title, published));
  const states = new Set(holders.map(({ id }) => stateOf(id)));
  return states.size === 1 ? [...states][0] : undefined;
}

/** The id that the tables give the name: by its full form, or by a short one where title and state agree. */
export function knownId(
  { draft, hits, people, published }: Reading,
  run: NameRun,
  told: Standing,
  titled: boolean,
): string | undefined {
  const cover = draft.cover[run.from];
  if (cover?.value.kind === "person" && cover.to === run.to && cover.value.id) return cover.value.id;
  const senses = personsAt(hits, run);
  const full = senses.find((sense) => !sense.short);
  if (full) return full.id;
  if (people.find(run.words)) return undefined;
  if (titled && run.words.length === 1) {
    const person = people.findByGivenName(run.words[0]!);
    if (person && (told.state === undefined || person.state === undefined || person.state === told.state))
      return person.id;
  }
  const { stateOf, organisationOf, incumbent } = draft.compiled.tables;
  const owner = told.organisation ?? told.state;
  const fits = (id: string) => owner === undefined || stateOf(id) === owner || organisationOf(id) === owner;
  // Two spellings of one name ("Erdoğan", "Erdogan") are one person.
  const ofState = senses.filter((sense, k) => fits(sense.id) && senses.findIndex(({ id }) => id === sense.id) === k);
  const holder = owner && told.office ? incumbent(told.office.title, owner, published) : undefined;
  if (holder !== undefined && ofState.some((sense) => sense.id === holder)) return holder;
  if (ofState.length === 1 && (titled || !ofState[0]!.ambiguous)) return ofState[0]!.id;
  const leading = published === null ? [] : ofState.filter(({ id }) => draft.compiled.tables.leads(id, published));
  if (!titled && leading.length === 1) return leading[0]!.id;
  // "President Erdoğan": of those who bear the name, the one who holds the office.
  const { office } = told;
  const holding =
    owner === undefined && office
      ? ofState.filter(({ id }) => incumbent(office.title, stateOf(id) ?? organisationOf(id) ?? "", published) === id)
      : [];
  if (holding.length === 1) return holding[0]!.id;
  // "President Reagan" in a text of today: the one of that name who ever held it.
  const once =
    owner === undefined && titled && office && holding.length === 0
      ? ofState.filter(({ id }) => draft.compiled.tables.hasHeld(id, office.title, published))
      : [];
  if (once.length === 1) return once[0]!.id;
  if (holder !== undefined && sameFamily(draft, holder, run.words) && mayBe(draft, holder, run.words)) return holder;
  return owner === undefined && titled && office && published !== null
    ? soleHolder(draft, office.title, published, run)
    : undefined;
}

/** "President Clinton", 1996: the one of that family name who held such an office anywhere on the day. */
function soleHolder(draft: Draft, title: string, published: string, run: NameRun): string | undefined {
  const { states, incumbent } = draft.compiled.tables;
  const holders = Object.keys(states).flatMap((state) => incumbent(title, state, published) ?? []);
  const fitting = [...new Set(holders)].filter((id) => sameFamily(draft, id, run.words) && mayBe(draft, id, run.words));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether given names allow it: "Stoyan Radev" is not Rumen Radev, "Sergey Lavrov" may be Sergei Lavrov. */
function mayBe(draft: Draft, id: string, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const initials = new Set(
    (draft.compiled.tables.people[id]?.names ?? []).flatMap((name) =>
      name.split(/[\s-]+/).map((word) => foldRomanised(fold(word)).charAt(0)),
    ),
  );
  return initials.size === 0 || initials.has(foldRomanised(fold(words[0]!)).charAt(0));
}

function sameFamily(draft: Draft, id: string, words: readonly string[]): boolean {
  const { people } = draft.compiled.tables;
  const family = foldRomanised(words[words.length - 1]!);
  return (people[id]?.short ?? []).some((short) => foldRomanised(fold(short)) === family);
}
