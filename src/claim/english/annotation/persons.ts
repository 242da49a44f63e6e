import { visible } from "../../../text/index.js";
import { officeBySlug } from "../../../vocabulary/index.js";
import type { Draft, Mention } from "./draft.js";
import { knownId, sharedState } from "./identity.js";
import type { Name, OfficeName } from "./name.js";
import { type NameRun, type People, readName, type Standing } from "./people.js";
import type { Hits } from "./table-names.js";
import { ownerBefore, type Title, titleAt } from "./titles.js";

/** A title without a name, kept until all persons of the document are known. */
export type LoneTitle = Title;

/** The day a document was published tells who held an office when it gives no name. */
export interface Reading {
  readonly draft: Draft;
  readonly hits: Hits;
  readonly people: People;
  /** The state that a body was last named with: "the Foreign Ministry" after "the Thai Foreign Ministry" is Thai. */
  readonly bodies: Map<string, string>;
  readonly published: string | null;
  /** The state whose government publishes the text. */
  readonly home: string | null;
}

/** Persons that titles and honorifics introduce. Returns the titles that no name goes with. */
export function placeTitledPersons(reading: Reading): LoneTitle[] {
  const { draft, hits } = reading;
  const lone: LoneTitle[] = [];
  for (let at = 0; at < draft.atoms.length; ) {
    const honorific = skipHonorifics(reading, at);
    if (honorific > at) {
      const run = readName(draft, honorific);
      if (run) placePerson(reading, at, run, null, {});
      at = run ? run.to : honorific;
      continue;
    }
    const royal = placeNamedWithOffice(reading, at);
    if (royal !== null) {
      at = royal;
      continue;
    }
    const title = hits.has(at) || draft.cover[at]?.value.kind === "office" ? titleAt(draft, hits, at) : null;
    if (!title) {
      at++;
      continue;
    }
    const { state } = standing(draft, title);
    if (state !== undefined) for (const slug of title.titles) reading.bodies.set(slug, state);
    const to = placeTitled(reading, title);
    if (to === null) lone.push(title);
    at = Math.max(to ?? title.to, at + 1);
  }
  return lone;
}

/** "Saudi King Salman": where the tables know the person with the office in the name, only the owner before it is missing. */
function placeNamedWithOffice({ draft, hits }: Reading, at: number): number | null {
  const cover = draft.cover[at];
  if (cover?.from !== at || cover.rule !== "name/known-person") return null;
  const office = hits
    .get(at)
    ?.flatMap(({ payloads }) => payloads)
    .find((sense) => sense.kind === "office");
  const owner = office ? ownerBefore(draft, at) : null;
  if (!office || !owner) return null;
  const text = draft.written(owner.from, at + 1);
  const value: Name = { ...cover.value, office: { title: office.title, text } };
  draft.place({ from: owner.from, to: cover.to, value, rule: "name/person-by-title", parts: [] });
  return cover.to;
}

/** One past the honorific that begins at the atom, with its point; null if none does. */
function honorificAt({ draft, hits }: Reading, at: number): number | null {
  const hit = hits.get(at)?.find(({ payloads }) => payloads.some((sense) => sense.kind === "honorific"));
  if (!hit || !draft.isFree(at, hit.to) || !draft.isWordEdge(hit.to)) return null;
  let to = hit.to;
  if (draft.atoms[to]?.text === "." && draft.atoms[to]!.glued) to++;
  return to < draft.limit(at) ? to : null;
}

function skipHonorifics(reading: Reading, at: number): number {
  let to = at;
  while (to < reading.draft.atoms.length) {
    const next = honorificAt(reading, to);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** Puts down the person or persons that a title goes with; returns the atom after them, null when there is none. */
function placeTitled(reading: Reading, title: Title): number | null {
  const { draft } = reading;
  const limit = draft.limit(title.from);
  if (officeBySlug(title.title)?.rank === "body") return placePostposed(reading, title);
  const start = skipHonorifics(reading, title.to);
  const run = start < limit ? readName(draft, start) : null;
  if (run) return title.plural ? placeSeveral(reading, title, run) : placeDirect(reading, title, run);
  const comma = draft.atoms[title.to];
  if (comma?.text === "," && (title.definite || title.owners.length > 0) && !title.plural && title.to + 1 < limit) {
    const at = skipHonorifics(reading, title.to + 1);
    const name = readName(draft, at);
    if (name && (at > title.to + 1 || isApposed(reading, name, limit, title.definite))) {
      placePerson(reading, title.from, name, title, standing(draft, title));
      return name.to;
    }
  }
  return placePostposed(reading, title);
}

function placeDirect(reading: Reading, title: Title, run: NameRun): number | null {
  // An ordinary word ("head", "representative") is a title only in capitals or with an owner.
  const word = reading.draft.atoms[title.core[0]]!.text;
  if (title.ambiguous && title.owners.length === 0) {
    if (!reading.draft.isNameWord(title.core[0]) || (word.length > 1 && word === word.toUpperCase())) return null;
  }
  const told = standing(reading.draft, title);
  const home =
    told.state === undefined && told.organisation === undefined ? stateAfterName(reading.draft, run.to) : null;
  const to = home?.to ?? run.to;
  placePerson(reading, title.from, run, title, home?.value.id ? { ...told, state: home.value.id } : told, to);
  return to;
}

/** "Prime Minister Luis Ramos of Peru": the state stands after the name. */
function stateAfterName(draft: Draft, at: number): Mention | null {
  const { belonging, articles } = draft.compiled.sets;
  const link = draft.lowerAt(at);
  if (at >= draft.atoms.length || !belonging.has(link) || link === draft.compiled.tables.words.sentTo) return null;
  if (draft.compiled.sets.locatives.has(link) && link !== draft.compiled.tables.words.genitive) return null;
  const next = articles.has(draft.lowerAt(at + 1)) ? at + 2 : at + 1;
  const mention = draft.cover[next];
  return mention?.from === next && mention.value.kind === "state" && mention.value.naming === "name" ? mention : null;
}

/** "Presidents Xi and Putin": the title goes with each of the names. */
function placeSeveral(reading: Reading, title: Title, first: NameRun): number {
  const { draft } = reading;
  const { conjunctions } = draft.compiled.sets;
  const runs = [first];
  let to = first.to;
  for (;;) {
    const joint = draft.lowerAt(to);
    if (joint !== "," && !conjunctions.has(joint)) break;
    const next = joint === "," && conjunctions.has(draft.lowerAt(to + 1)) ? to + 2 : to + 1;
    const run = next < draft.limit(first.from) ? readName(draft, skipHonorifics(reading, next)) : null;
    if (!run) break;
    runs.push(run);
    to = run.to;
    if (conjunctions.has(joint)) break;
  }
  const owners = pairedOwners(draft, title);
  runs.forEach((run, k) => {
    const owner = owners.length === runs.length ? owners[k] : owners.length === 1 ? owners[0] : undefined;
    const from = k === 0 && owners.length < 2 ? title.from : run.from;
    placePerson(reading, from, run, k === 0 && owners.length < 2 ? title : null, {
      ...(owner?.value.kind === "state" && owner.value.id ? { state: owner.value.id } : {}),
      ...(runs.length > 1 || owners.length > 0 ? { office: officeName(draft, title) } : {}),
    });
  });
  return to;
}

/** The owners of a plural title in their order: "the Chinese and Russian presidents". */
function pairedOwners(draft: Draft, title: Title): Mention[] {
  const owners = [...title.owners];
  let at = title.from;
  while (owners.length > 0) {
    const joint = at - 1;
    if (
      joint <= draft.start(at) ||
      !(draft.compiled.sets.conjunctions.has(draft.lowerAt(joint)) || draft.lowerAt(joint) === ",")
    )
      break;
    const other = draft.cover[joint - 1];
    if (other?.value.kind !== "state" || other.to !== joint) break;
    owners.unshift(other);
    at = other.from;
  }
  return owners;
}

/** After a comma only what ends in a comma, a full stop or a verb is the name of the person before it. */
function isApposed(reading: Reading, run: NameRun, limit: number, definite: boolean): boolean {
  const { draft } = reading;
  if (run.words.length < 2 && !reading.people.find(run.words)) return false;
  if (run.to >= limit) return true;
  const next = draft.atoms[run.to]!;
  if (next.kind === "mark") return next.text !== "(" && next.text !== "'";
  // "at the invitation of the Thai President, Xi visited": only a definite title waits for its name over a comma.
  if (!definite) return false;
  const { upos } = draft.token(run.to);
  return upos === "VERB" || upos === "AUX" || upos === "ADP" || upos === "ADV" || upos === "CCONJ";
}

/** "Ayşe Kaya, Türkiye's deputy trade minister": the title stands after the name. */
function placePostposed(reading: Reading, title: Title): number | null {
  const { draft } = reading;
  const rank = officeBySlug(title.title)?.rank;
  if (rank === "body" || title.plural) return null;
  let comma = title.from - 1;
  const start = draft.start(title.from);
  if (comma > start && draft.compiled.sets.articles.has(draft.lowerAt(comma))) comma--;
  if (comma <= start || draft.atoms[comma]!.text !== ",") return null;
  if (title.owners.length === 0 && !title.definite && !draft.isNameWord(title.core[0])) return null;
  const run = nameBefore(reading, comma, start);
  if (!run) return null;
  placePerson(reading, run.from, run, title, standing(draft, title), title.to);
  return title.to;
}

/** The person's name that ends directly before an atom. */
function nameBefore({ draft, people }: Reading, end: number, start: number): NameRun | null {
  const cover = draft.cover[end - 1];
  if (cover) {
    // A person with a title takes no second one: a chain of them would nest without end.
    if (cover.value.kind !== "person" || cover.to !== end || cover.rule === "name/person-by-title") return null;
    return { from: cover.from, to: cover.to, words: nameWords(draft, cover) };
  }
  let from = end;
  for (let k = 0; k < 8 && from - 1 >= start; k++) {
    const before = from - 1;
    if (draft.cover[before]) break;
    const atom = draft.atoms[before]!;
    const inside =
      atom.text === "-" || atom.text === "'" || (atom.text === "." && draft.atoms[before - 1]?.text.length === 1);
    if (!inside && !draft.isNameWord(before) && !draft.compiled.sets.particles.has(atom.lower) && !atom.glued) break;
    if (!inside && atom.kind !== "letters") break;
    from = before;
  }
  for (let at = from; at < end; at++) {
    if (draft.atoms[at]!.kind !== "letters") continue;
    const run = readName(draft, at);
    if (run && run.to === end && (run.words.length > 1 || people.find(run.words))) return run;
  }
  return null;
}

function nameWords(draft: Draft, mention: Mention): string[] {
  const bare = mention.parts.find((part) => part.value.kind === "person") ?? mention;
  const words: string[] = [];
  for (let at = bare.from; at < bare.to; ) {
    const end = Math.max(draft.wordEnd(at), at + 1);
    words.push(draft.written(at, Math.min(end, bare.to)));
    at = end;
  }
  return words;
}

export function officeName(draft: Draft, title: Title): OfficeName {
  const { start } = draft.span(title.from, title.to);
  return {
    title: title.title,
    text: visible(draft.text.slice(start, draft.span(title.from, title.to).end)).replace(/\s+/gu, " "),
  };
}

/** State and organisation of a title by its owners, and the office. */
export function standing(draft: Draft, title: Title): Standing {
  let state: string | undefined;
  let organisation: string | undefined;
  for (const { value } of title.owners) {
    if (value.kind === "state" && value.id) state ??= value.id;
    else {
      if (value.kind === "organisation" && value.id) organisation ??= value.id;
      state ??= value.state;
    }
  }
  for (let at = title.from; at < title.to; at++) {
    const cover = draft.cover[at];
    if (cover?.value.kind === "office") state ??= cover.value.state;
  }
  return {
    ...(state !== undefined ? { state } : {}),
    ...(organisation !== undefined ? { organisation } : {}),
    office: officeName(draft, title),
    holds: !title.modified,
  };
}

/** The state that an office is sent to, where its words name one. */
export function hostOf({ hosts }: Pick<Title, "hosts">): { host?: string } {
  const host = hosts.length === 1 && hosts[0]!.value.kind === "state" ? hosts[0]!.value.id : null;
  return host === null ? {} : { host };
}

/** Puts a person down: title, name and all between them; the office, the states in it and the bare name are its parts. */
export function placePerson(
  reading: Reading,
  from: number,
  run: NameRun,
  title: Title | null,
  told: Standing,
  to: number = run.to,
): void {
  const { draft, people } = reading;
  const known = knownId(reading, run, told, title !== null || from < run.from);
  const shown = known === undefined ? undefined : draft.compiled.names.get(known);
  const { stateOf, organisationOf } = draft.compiled.tables;
  const home = told.state ?? (known === undefined ? sharedState(reading, run, told) : stateOf(known));
  const serves = told.organisation ?? (known === undefined ? undefined : organisationOf(known));
  const person = people.introduce(
    run.words,
    { ...told, ...(home ? { state: home } : {}), ...(serves ? { organisation: serves } : {}) },
    known,
    shown,
  );
  // Who serves an organisation does not stand for the state that he comes from.
  const state = told.state ?? (person.organisation ? undefined : person.state);
  const value: Name = {
    kind: "person",
    id: person.id,
    name: person.name,
    ...(state ? { state } : {}),
    ...((told.organisation ?? person.organisation)
      ? { organisation: (told.organisation ?? person.organisation)! }
      : {}),
    ...(told.office ? { office: told.office } : person.office ? { office: person.office } : {}),
    ...(title ? hostOf(title) : {}),
  };
  for (let at = run.from; at < run.to; at++) {
    const cover = draft.cover[at];
    if (cover && (cover.value.kind !== "person" || title !== null || from < run.from)) draft.remove(cover);
  }
  const bare: Mention = {
    from: run.from,
    to: run.to,
    value: { kind: "person", id: person.id, name: person.name },
    rule: "name/person-name",
    parts: [],
  };
  if (title) {
    const office: Name = {
      kind: "office",
      id: null,
      name: officeName(draft, title).text,
      office: officeName(draft, title),
      ...(told.state ? { state: told.state } : {}),
    };
    draft.place({ from: title.from, to: title.to, value: office, rule: "name/office", parts: [] });
  }
  const titled = title !== null || from < run.from;
  if (titled) {
    draft.place(bare);
    const rule = title ? "name/person-by-title" : "name/person-by-honorific";
    draft.place({ from: Math.min(from, run.from), to: Math.max(to, run.to), value, rule, parts: [] });
  } else {
    const cover = draft.cover[run.from];
    const rule = cover?.rule ?? (known === undefined ? "name/person" : "name/known-person");
    if (cover && cover.from === run.from && cover.to === run.to) cover.value = value;
    else draft.place({ from: run.from, to: run.to, value, rule, parts: [] });
  }
}
