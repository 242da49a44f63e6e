import { slug } from "../../../annotation/index.js";
import { type Draft, type Mention, NO_NAME } from "./draft.js";
import { type Hit, isCapital } from "./gazetteer.js";
import type { Name, Naming } from "./name.js";
import type { Homonym, PlaceFact } from "./name-tables.js";
import type { Sense } from "./sense.js";

type Of<K extends Sense["kind"]> = Extract<Sense, { kind: K }>;

/** Table matches of a document, by the atom they begin at; atoms without any are absent. */
export type Hits = ReadonlyMap<number, readonly Hit<Sense>[]>;

/** Every match of the tables in the document. Matches do not cross sentences. */
export function tableHits(draft: Draft): Hits {
  const hits = new Map<number, readonly Hit<Sense>[]>();
  for (let s = 0; s < draft.sentences.length; s++) {
    const limit = draft.starts[s + 1]!;
    for (let at = draft.starts[s]!; at < limit; at++) {
      if (draft.atoms[at]!.kind === "mark") continue;
      const found = draft.compiled.gazetteer.match(draft.atoms, at, limit);
      if (found.length > 0) hits.set(at, found);
    }
  }
  return hits;
}

/** Puts down the names that stand in the tables, the longest first at every place, where the context lets them be names. */
export function placeTableNames(draft: Draft, hits: Hits): void {
  const support = countSupport(draft, hits);
  for (let at = 0; at < draft.atoms.length; ) {
    const mention = bestAt(draft, hits, at, support);
    // "The Gambia" is listed with its article; a mention has none.
    if (mention && mention.to > at + 1 && draft.compiled.sets.articles.has(draft.lowerAt(at))) mention.from = at + 1;
    if (mention) draft.place(mention);
    at = mention ? mention.to : at + 1;
  }
}

/** How often each identity is named in the document by a string that means nothing else. */
type Support = ReadonlyMap<string, number>;

function supports(sense: Sense): sense is Of<"state"> | Of<"organisation"> | Of<"firm"> {
  if (sense.kind === "organisation") return !sense.ambiguous && sense.via !== "seat";
  return (sense.kind === "state" || sense.kind === "firm") && !sense.ambiguous;
}

function countSupport(draft: Draft, hits: Hits): Support {
  const support = new Map<string, number>();
  for (let at = 0; at < draft.atoms.length; at++) {
    const hit = hits.get(at)?.find(({ payloads }) => payloads.some(isName));
    if (!hit) continue;
    for (const sense of hit.payloads) {
      if (supports(sense)) {
        support.set(sense.id, (support.get(sense.id) ?? 0) + 1);
      }
    }
    at = hit.to - 1;
  }
  return support;
}

function isName(sense: Sense): boolean {
  return sense.kind !== "office" && sense.kind !== "modifier" && sense.kind !== "honorific" && sense.kind !== "prefix";
}

function bestAt(draft: Draft, hits: Hits, at: number, support: Support): Mention | null {
  for (const { to, payloads } of hits.get(at) ?? []) {
    if (!draft.isWordEdge(to)) continue;
    const mention =
      other(draft, at, to, payloads) ??
      organisation(draft, at, to, payloads, support) ??
      firm(draft, at, to, payloads, support) ??
      person(draft, at, to, payloads) ??
      state(draft, at, to, payloads, support);
    if (mention) return mention;
    // A longer match that turned out to be no name still tells that the shorter ones inside are none ("Michael Jordan").
  }
  return null;
}

function other(draft: Draft, from: number, to: number, payloads: readonly Sense[]): Mention | null {
  const sense = payloads.find((each): each is Of<"other"> => each.kind === "other");
  if (!sense || payloads.some((each) => each.kind === "organisation" || each.kind === "firm")) return null;
  const { organisationEndings, pressHeads, givenNames, placeHeads, regionWords } = draft.compiled.sets;
  const { name } = sense;
  const words = name.split(" ");
  const made = (value: Name): Mention => ({ from, to, value, rule: "name/not-a-state", parts: [] });
  if (givenNames.has(words[0]!.toLowerCase())) return made({ kind: "person", id: `person:${slug(name)}`, name });
  if (pressHeads.has(words[words.length - 1]!)) {
    const state = stateWordIn(draft, from, to);
    return made({ kind: "firm", id: `media:${slug(name)}`, name, press: true, ...(state ? { state } : {}) });
  }
  if (organisationEndings.has(words[0]!) || organisationEndings.has(words[words.length - 1]!)) {
    const state = stateWordIn(draft, from, to);
    return made({ kind: "organisation", id: `org:${slug(name)}`, name, ...(state ? { state } : {}) });
  }
  const place = draft.compiled.tables.places(name)[0];
  if (place || words.some((word) => placeHeads.has(word) || regionWords.has(word))) {
    return made({ kind: "place", id: null, name, ...coordinates(place) });
  }
  // "Chinese language", "Paris Agreement": the words are taken, but name nothing that is told here.
  return { ...made({ kind: "place", id: null, name }), rule: NO_NAME };
}

/** The state that a word inside a longer name means. */
function stateWordIn(draft: Draft, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    for (const { payloads } of draft.compiled.gazetteer.match(draft.atoms, at, to)) {
      const sense = payloads.find((each): each is Of<"state"> => each.kind === "state");
      if (sense) return sense.id;
    }
  }
  return undefined;
}

function organisation(
  draft: Draft,
  from: number,
  to: number,
  payloads: readonly Sense[],
  support: Support,
): Mention | null {
  const senses = payloads.filter((each): each is Of<"organisation"> => each.kind === "organisation");
  const sense = mostSupported(senses, support);
  if (!sense) return null;
  if (sense.ambiguous && sense.via === "name" && isOwn(draft, from, to)) return null;
  const supported = (support.get(sense.id) ?? 0) > 0;
  // "WHO" may be shouted; "the WHO" is the organisation.
  const articled = draft.compiled.sets.articles.has(draft.lowerAt(from - 1)) && senses.length === 1;
  // "the Security Council", but not "the Security Council of the club".
  const whole = sense.via === "name" && to - from > 1 && draft.lowerAt(to) !== draft.compiled.tables.words.genitive;
  const named = articled && (sense.via === "acronym" || whole);
  if (sense.ambiguous && !supported && !named) return null;
  if (sense.via === "seat") {
    if (payloads.some((each) => each.kind === "state")) return null;
    // "Brussels urged Kigali to": who acts there is the organisation, unless the text speaks of the state alone.
    const state = draft.compiled.tables.places(draft.written(from, to))[0]?.state;
    const acts = /^nsubj/.test(draft.token(to - 1).relation);
    const home = state !== undefined && (support.get(state) ?? 0) > 0 ? state : undefined;
    if (!supported && !acts) return null;
    if (!supported && home !== undefined) return stateMention(draft, from, to, home, "capital");
  }
  if (sense.via === "acronym" && !standsAlone(draft, from, to)) return null;
  const state = draft.compiled.tables.stateOf(sense.id);
  const naming: Partial<Name> =
    sense.via === "adjective"
      ? { naming: "adjective" }
      : sense.via === "seat"
        ? { naming: "capital" }
        : { naming: "name" };
  const value: Name = {
    kind: "organisation",
    id: sense.id,
    name: draft.compiled.names.get(sense.id)!,
    ...naming,
    ...(state ? { state } : {}),
  };
  return { from, to, value, rule: `name/organisation-${sense.via}`, parts: [] };
}

function firm(draft: Draft, from: number, to: number, payloads: readonly Sense[], support: Support): Mention | null {
  const senses = payloads.filter((each): each is Of<"firm"> => each.kind === "firm");
  const sense = mostSupported(senses, support);
  if (!sense || (sense.ambiguous && !support.get(sense.id))) return null;
  const state = draft.compiled.tables.stateOf(sense.id);
  if (state !== undefined && isAnothers(draft, from, state)) return null;
  const value: Name = {
    kind: "firm",
    id: sense.id,
    name: draft.compiled.names.get(sense.id)!,
    ...(state ? { state } : {}),
  };
  return { from, to, value, rule: "name/firm", parts: [] };
}

/** "Armenia's Security Council", "the Security Council of Kazakhstan", "the secretary of the Security Council": a state's own, whatever else the text names. */
function isOwn(draft: Draft, from: number, to: number): boolean {
  const { genitive, ownOfficers } = draft.compiled.tables.words;
  const article = draft.compiled.sets.articles.has(draft.lowerAt(from - 1)) ? 1 : 0;
  if (draft.lowerAt(from - article - 1) === genitive && ownOfficers.includes(draft.lowerAt(from - article - 2)))
    return true;
  if (ownOfficers.includes(draft.lowerAt(to))) return true;
  let at = from - 1;
  while (at >= draft.start(from) && draft.isClitic(at)) at--;
  if (at < from - 1 && stateWordIn(draft, at, at + 1) !== undefined) return true;
  return (
    draft.lowerAt(to) === genitive && stateWordIn(draft, to + 1, Math.min(to + 3, draft.limit(from))) !== undefined
  );
}

/** "Peru's National Welfare Fund" is not the fund of that name in the tables, which is another state's. */
function isAnothers(draft: Draft, from: number, state: string): boolean {
  let at = from - 1;
  if (at < draft.start(from) || !draft.isClitic(at)) return false;
  while (at >= draft.start(from) && draft.isClitic(at)) at--;
  const owner = draft.cover[at];
  return owner?.value.kind === "state" && owner.value.id !== state;
}

function person(draft: Draft, from: number, to: number, payloads: readonly Sense[]): Mention | null {
  const sense = payloads.find((each): each is Of<"person"> => each.kind === "person" && !each.short);
  if (!sense || sense.ambiguous) return null;
  const organisation = draft.compiled.tables.organisationOf(sense.id);
  const value: Name = {
    kind: "person",
    id: sense.id,
    name: draft.compiled.names.get(sense.id)!,
    ...stateOf(draft, sense.id),
    ...(organisation ? { organisation } : {}),
  };
  return { from, to, value, rule: "name/known-person", parts: [] };
}

function state(draft: Draft, from: number, to: number, payloads: readonly Sense[], support: Support): Mention | null {
  const senses = payloads.filter((each): each is Of<"state"> => each.kind === "state");
  const prefix = payloads.find((each): each is Of<"prefix"> => each.kind === "prefix");
  if (prefix && draft.atoms[to]?.text === "-" && isStateWord(draft, to + 1)) {
    return stateMention(draft, from, to, prefix.id, "adjective");
  }
  if (senses.length === 0) return null;
  // "US$5m" is a sum.
  const next = draft.atoms[to];
  if (next?.glued && /\p{Sc}/u.test(next.text)) return null;
  const word = draft.written(from, to);
  const ids = new Set(senses.map(({ id }) => id));
  let id = senses[0]!.id;
  if (ids.size > 1) id = chooseState(draft, word, [...ids], support);
  const own = senses.filter((sense) => sense.id === id);
  const ambiguous = own.every((sense) => sense.ambiguous);
  if (ambiguous) {
    const homonym = draft.compiled.tables.words.homonyms.find((each) => each.word === word);
    if (homonym && meansOther(draft, homonym)) {
      const value: Name = { kind: "place", id: null, ...homonym.other };
      return { from, to, value, rule: "name/homonym", parts: [] };
    }
    const usual = draft.compiled.tables.words.usual[word] !== undefined;
    if (!usual && !(support.get(id) ?? 0)) return null;
    // "Prime Minister of Georgia Levan Abashidze": behind a title's genitive it is the state.
    const owner =
      from > 1 && draft.lowerAt(from - 1) === draft.compiled.tables.words.genitive && draft.isNameWord(from - 2);
    if (!owner && isInPersonsName(draft, from, to)) return null;
    if (isPlainWord(draft, from, to)) return null;
  }
  return stateMention(draft, from, to, id, naming(draft, from, to, own));
}

function capital(draft: Draft, from: number, to: number, state: string): PlaceFact | undefined {
  return draft.compiled.tables.places(draft.written(from, to)).find((place) => place.state === state);
}

function stateMention(draft: Draft, from: number, to: number, id: string, naming: Naming): Mention {
  const place = naming === "capital" ? capital(draft, from, to, id) : undefined;
  const value: Name = {
    kind: "state",
    id,
    name: draft.compiled.names.get(id) ?? id,
    naming,
    ...(place?.latitude !== undefined && place.longitude !== undefined
      ? { latitude: place.latitude, longitude: place.longitude }
      : {}),
  };
  return { from, to, value, rule: naming === "name" ? "name/state" : `name/state-${naming}`, parts: [] };
}

/** The same string may be listed as a name, an adjective and a people: the place in the tree tells which it is. */
function naming(draft: Draft, from: number, to: number, senses: readonly Of<"state">[]): Naming {
  const kinds = new Set(senses.map((sense) => sense.naming));
  if (kinds.has("name")) return "name";
  if (kinds.size === 1) return senses[0]!.naming;
  if (kinds.has("capital")) return "capital";
  const token = draft.token(to - 1);
  if (token.relation === "amod" || token.relation === "compound" || draft.atoms[to]?.text === "-") return "adjective";
  const article = from > 0 && draft.compiled.sets.articles.has(draft.lowerAt(from - 1));
  if (token.upos === "ADJ" && !article) return "adjective";
  const next = draft.atoms[to];
  if (next?.text === "," && isStateWord(draft, to + 1) && !article) return "adjective";
  if (next && draft.compiled.sets.conjunctions.has(next.lower) && to + 1 < draft.limit(from)) {
    if (isStateWord(draft, to + 1) || draft.token(to + 1).upos === "ADJ") return "adjective";
  }
  const nextTag = next ? draft.token(to).upos : "";
  return nextTag === "NOUN" || nextTag === "ADJ" || nextTag === "PROPN" ? "adjective" : "people";
}

/** Which of several states a shared word means: the one that the document names, else the usual one. */
function chooseState(draft: Draft, word: string, ids: readonly string[], support: Support): string {
  const usual = draft.compiled.tables.words.usual[word] ?? ids[0]!;
  let best = usual;
  for (const id of ids) if ((support.get(id) ?? 0) > (support.get(best) ?? 0)) best = id;
  return best;
}

function mostSupported<S extends { readonly id: string; readonly ambiguous: boolean }>(
  senses: readonly S[],
  support: Support,
): S | undefined {
  let best = senses.find((sense) => !sense.ambiguous) ?? senses[0];
  for (const sense of senses) if ((support.get(sense.id) ?? 0) > (support.get(best!.id) ?? 0)) best = sense;
  return best;
}

function isStateWord(draft: Draft, at: number): boolean {
  const atom = draft.atoms[at];
  if (!atom) return false;
  return draft.compiled.gazetteer
    .match(draft.atoms, at, draft.limit(at))
    .some(({ payloads }) => payloads.some((sense) => sense.kind === "state" || sense.kind === "prefix"));
}

/** "Chad Smith", "Michael Jordan", "Georgia Meloni": an unknown word with a capital stands directly beside it. */
function isInPersonsName(draft: Draft, from: number, to: number): boolean {
  const { givenNames, particles } = draft.compiled.sets;
  const before = from - 1;
  if (before >= draft.start(from) && draft.atoms[before]!.kind === "letters") {
    if (givenNames.has(draft.lowerAt(before)) && isCapital(draft.atoms[before]!.text)) return true;
  }
  if (before > draft.start(from) && draft.atoms[before]!.text === "." && draft.atoms[before - 1]!.text.length === 1) {
    // "Vernon E. Jordan"
    if (before - 2 >= draft.start(from) && draft.isNameWord(before - 2)) return true;
  }
  if (to < draft.limit(from) && !draft.atoms[to]!.glued) {
    if (draft.headline[draft.sentenceOf(from)] === 1)
      return givenNames.has(draft.lowerAt(from)) && isUnknownName(draft, to);
    if (particles.has(draft.lowerAt(to))) return isUnknownName(draft, to + 1);
    return isUnknownName(draft, to) && draft.token(from).relation !== "amod";
  }
  return false;
}

function isUnknownName(draft: Draft, at: number): boolean {
  if (at >= draft.atoms.length || !draft.isNameWord(at) || draft.token(at).upos === "NOUN") return false;
  const { neverNames, organisationHeads, firmHeads, pressHeads, placeHeads } = draft.compiled.sets;
  const word = draft.atoms[at]!;
  if (neverNames.has(word.lower) || draft.isAlsoLower(at)) return false;
  if (
    pressHeads.has(word.text) ||
    organisationHeads.has(word.text) ||
    firmHeads.has(word.text) ||
    placeHeads.has(word.text)
  )
    return false;
  if (draft.compiled.tables.words.bodyHeads[word.text]) return false;
  return draft.compiled.gazetteer.match(draft.atoms, at, draft.limit(at)).length === 0;
}

/** "May", "Chad" and the like at the head of a sentence, tagged as an ordinary word. */
function isPlainWord(draft: Draft, from: number, to: number): boolean {
  return (
    to === from + 1 && draft.isInitial(from) && ["VERB", "AUX", "ADV", "ADP", "NOUN"].includes(draft.token(from).upos)
  );
}

/** "in WHO offices" may be the organisation; "WHO ARE WE" is not: all its neighbours are in capitals. */
function standsAlone(draft: Draft, from: number, to: number): boolean {
  const shouts = (at: number) => {
    const atom = draft.atoms[at];
    return atom?.kind === "letters" && atom.text.length > 1 && atom.text === atom.text.toUpperCase();
  };
  const before = from > draft.start(from) && shouts(from - 1);
  const after = to < draft.limit(from) && shouts(to);
  return !(before && after);
}

/** Per document, because the cues are looked for in the whole text. */
const verdicts = new WeakMap<Draft, Map<Homonym, boolean>>();

function meansOther(draft: Draft, homonym: Homonym): boolean {
  const known = verdicts.get(draft) ?? new Map<Homonym, boolean>();
  verdicts.set(draft, known);
  let verdict = known.get(homonym);
  if (verdict === undefined) {
    verdict = count(draft, homonym.otherCues) > count(draft, homonym.stateCues);
    known.set(homonym, verdict);
  }
  return verdict;
}

function count(draft: Draft, cues: readonly string[]): number {
  return cues.filter((cue) => draft.text.includes(cue)).length;
}

function stateOf(draft: Draft, id: string): { state?: string } {
  const state = draft.compiled.tables.stateOf(id);
  return state ? { state } : {};
}

function coordinates(place: { state?: string; latitude?: number; longitude?: number } | undefined): Partial<Name> {
  if (!place) return {};
  return {
    ...(place.state ? { state: place.state } : {}),
    ...(place.latitude !== undefined ? { latitude: place.latitude } : {}),
    ...(place.longitude !== undefined ? { longitude: place.longitude } : {}),
  };
}
