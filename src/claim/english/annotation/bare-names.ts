import { officeBySlug } from "../../../vocabulary/index.js";
import type { Draft, Mention } from "./draft.js";
import { isCapital } from "./gazetteer.js";
import type { Name } from "./name.js";
import { type NameRun, readName } from "./people.js";
import { hostOf, type LoneTitle, officeName, placePerson, type Reading, standing } from "./persons.js";

// Names that no title goes with, and titles that no name goes with: what they stand for is told by the rest of the document.

/** Persons told by the verb they speak with ("…, Ana Ruiz said"), by "according to", or by their given name. */
export function placeSpeakers(reading: Reading): void {
  const { draft } = reading;
  for (let at = 0; at < draft.atoms.length; ) {
    const cover = draft.cover[at];
    if (cover) {
      if (cover.value.kind === "person" && cover.rule === "name/known-person") introduceKnown(reading, cover);
      at = cover.to;
      continue;
    }
    if (!isCapital(draft.atoms[at]!.text) || !draft.isNameWord(at) || isInsideWord(reading, at)) {
      at++;
      continue;
    }
    const run = readName(draft, at);
    if (run && run.words.length > 1 && run.words.length <= 4 && isPerson(reading, run))
      placePerson(reading, run.from, run, null, {});
    at = run ? Math.max(run.to, at + 1) : at + 1;
  }
}

function isInsideWord({ draft }: Reading, at: number): boolean {
  return draft.atoms[at]!.glued && (draft.atoms[at - 1]?.text === "'" || draft.atoms[at - 1]?.text === "-");
}

function introduceKnown(reading: Reading, mention: Mention): void {
  const words = reading.draft.written(mention.from, mention.to).split(" ");
  placePerson(reading, mention.from, { from: mention.from, to: mention.to, words }, null, {});
}

function isPerson(reading: Reading, run: NameRun): boolean {
  const { draft } = reading;
  const { givenNames, reporting, familyFirst } = draft.compiled.sets;
  const first = draft.lowerAt(run.from);
  if (draft.compiled.gazetteer.match(draft.atoms, run.from, run.to).some(({ to }) => to === run.to)) return false;
  if (givenNames.has(first)) return true;
  if (draft.headline[draft.sentenceOf(run.from)] === 1) return false;
  const last = draft.token(run.to - 1);
  const inside = (token: number) => token >= draft.token(run.from).index && token <= last.index;
  for (let k = run.from; k < run.to; k++) {
    const token = draft.token(k);
    if (inside(token.head) || token.head < 0) continue;
    const governor = draft.tokens[token.head]!;
    if (token.relation === "nsubj" && reporting.has(governor.lemma.toLowerCase()) && governor.upos === "VERB")
      return true;
  }
  if (familyFirst.has(first) && run.words.length <= 3 && allProper(reading, run)) return true;
  return isSource(reading, run.from);
}

function allProper({ draft }: Reading, run: NameRun): boolean {
  for (let k = run.from; k < run.to; k++)
    if (draft.atoms[k]!.kind === "letters" && draft.token(k).upos !== "PROPN") return false;
  return true;
}

function isSource({ draft }: Reading, at: number): boolean {
  return draft.compiled.tables.words.sources.some((source) => {
    const words = source.split(" ");
    return words.every((word, k) => draft.lowerAt(at - words.length + k) === word);
  });
}

/** Later and earlier mentions of the document's persons by a part of their names: "Mao", "Mr Ruiz", "Trump-Putin". */
export function placeShortNames(reading: Reading): void {
  const { draft } = reading;
  for (let at = 0; at < draft.atoms.length; ) {
    const atom = draft.atoms[at]!;
    const borrowed = draft.cover[at] ? borrowedRun(reading, at) : null;
    if (borrowed) {
      placePerson(reading, at, borrowed, null, {});
      at = borrowed.to;
      continue;
    }
    if (draft.cover[at] || atom.kind !== "letters" || !isCapital(atom.text)) {
      at++;
      continue;
    }
    const run = shortRun(reading, at);
    if (run) {
      placePerson(reading, run.from, run, null, {});
      at = run.to;
      continue;
    }
    const famous = famousAt(reading, at);
    if (famous) {
      placePerson(reading, at, famous, null, {});
      at = famous.to;
      continue;
    }
    at++;
  }
}

/** "Israel Katz" where the document has introduced a person of that name: the state's name is only the first of the words. */
function borrowedRun({ draft, people }: Reading, at: number): NameRun | null {
  const cover = draft.cover[at]!;
  const next = draft.wordEnd(at);
  if (cover.from !== at || cover.to !== next || cover.value.kind !== "state" || next >= draft.limit(at)) return null;
  if (draft.cover[next] || draft.atoms[next]!.kind !== "letters" || draft.atoms[next]!.glued) return null;
  const to = draft.wordEnd(next);
  const words = [draft.written(at, next), draft.written(next, to)];
  return people.find(words) ? { from: at, to, words } : null;
}

function shortRun(reading: Reading, at: number): NameRun | null {
  const { draft, people } = reading;
  const { particles, wordsToo } = draft.compiled.sets;
  const limit = draft.limit(at);
  // The longest stretch of words that names one of the document's persons.
  let best: NameRun | null = null;
  const words: string[] = [];
  let end = at;
  for (let k = 0; k < 5 && end < limit; k++) {
    const atom = draft.atoms[end]!;
    if (atom.kind !== "letters" || draft.cover[end] || (!isCapital(atom.text) && !particles.has(atom.lower))) break;
    const to = draft.wordEnd(end);
    words.push(draft.written(end, to));
    end = to;
    if (people.find(words)) best = { from: at, to: end, words: [...words] };
  }
  if (!best && draft.wordEnd(at) > at + 1 && people.knows(draft.atoms[at]!.text) && draft.atoms[at + 1]!.text === "-") {
    best = { from: at, to: at + 1, words: [draft.atoms[at]!.text] };
  }
  if (!best) return null;
  if (best.words.length > 1) return best;
  const word = draft.atoms[at]!;
  const { upos } = draft.token(at);
  const small = draft.isAlsoLower(at) || wordsToo.has(word.lower);
  if (small && (upos !== "PROPN" || draft.isInitial(at) || draft.atoms[best.to]?.kind === "digits")) return null;
  return hasStrangeNeighbour(reading, best) ? null : best;
}

/** Another unknown name word directly beside: "Mao Zedong" is not the "Mao" of this document. */
function hasStrangeNeighbour({ draft }: Reading, run: NameRun): boolean {
  if (draft.headline[draft.sentenceOf(run.from)] === 1) return false;
  const { neverNames } = draft.compiled.sets;
  const strange = (at: number) =>
    !draft.cover[at] &&
    draft.isNameWord(at) &&
    draft.token(at).upos === "PROPN" &&
    !neverNames.has(draft.lowerAt(at)) &&
    !draft.isAlsoLower(at);
  const before = run.from - 1;
  if (before >= draft.start(run.from) && !draft.atoms[run.from]!.glued && strange(before) && !draft.isClitic(before))
    return true;
  return run.to < draft.limit(run.from) && !draft.atoms[run.to]!.glued && strange(run.to);
}

/** A family name that one leader of the tables alone has, and that is no ordinary word. */
function famousAt(reading: Reading, at: number): NameRun | null {
  const { draft, hits } = reading;
  for (const { to, payloads } of hits.get(at) ?? []) {
    const ids = new Set(payloads.flatMap((sense) => (sense.kind === "person" ? [sense.id] : [])));
    if (!draft.isFree(at, to) || !draft.isWordEdge(to)) continue;
    if (payloads.some((sense) => sense.kind !== "person") || !draft.isNameWord(at) || draft.isAlsoLower(at)) continue;
    const sure = ids.size === 1 && !payloads.some((sense) => sense.kind === "person" && sense.ambiguous);
    if (!sure && !isInOffice(reading, at, [...ids])) continue;
    const run = { from: at, to, words: draft.written(at, to).split(" ") };
    if (!hasStrangeNeighbour(reading, run)) return run;
  }
  return null;
}

/**
 * A name that many bear ("Carter", "Li") is that of the one who led a state on the day of publication where the document names that state, and
 * the word is none of the ordinary ones.
 */
function isInOffice({ draft, published }: Reading, at: number, ids: readonly string[]): boolean {
  const { tables, sets } = draft.compiled;
  if (published === null || sets.wordsToo.has(draft.lowerAt(at)) || draft.token(at).upos !== "PROPN") return false;
  const leading = ids.filter((id) => tables.leads(id, published));
  const state = leading.length === 1 ? tables.stateOf(leading[0]!) : undefined;
  return state !== undefined && draft.mentions().some(({ value }) => value.kind === "state" && value.id === state);
}

/** Offices that a document takes up again without their state: "the prime minister said", "the foreign ministry denied". */
const SPEAKS_ALONE = /-(?:ministry|minister)$/;

/** Offices and bodies without a name: "the President of Peru", "Thai government". */
export function placeOffices(reading: Reading, titles: readonly LoneTitle[]): void {
  for (const title of titles) placeOffice(reading, title);
}

/** Who the tables say held the office on the day; in a document without a date only somebody whom it names. */
function tableHolder(
  { draft, people, published }: Reading,
  title: string,
  owner: string | undefined,
): string | undefined {
  const id = owner === undefined ? undefined : draft.compiled.tables.incumbent(title, owner, published);
  return id !== undefined && (published !== null || people.has(id)) ? id : undefined;
}

/** "In 1975 the French president …": a sentence that names another year than the document's is not about those in office now. */
function isOfAnotherYear({ draft, published }: Reading, at: number): boolean {
  const year = published?.slice(0, 4);
  for (let k = draft.start(at); k < draft.limit(at); k++) {
    const { text } = draft.atoms[k]!;
    if (YEAR.test(text) && text !== year) return true;
  }
  return false;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** "the Head of State", "the President of the Republic" in capitals: those of the land whose government writes. */
function isOfTheRealm(draft: Draft, title: LoneTitle): boolean {
  if (!title.definite) return false;
  const last = draft.lowerAt(title.to - 1);
  return draft.isNameWord(title.to - 1) && draft.compiled.sets.realms.has(last);
}

/** "The Secretary-General" alone: of the organisation that publishes, of the one named with him, or of the one that the word mostly means. */
function bodyOf({ draft, home }: Reading, title: LoneTitle, named: string | undefined): string | undefined {
  const usual = draft.compiled.tables.words.usualBodies[title.title];
  if (usual === undefined || !title.definite) return undefined;
  return named ?? (home?.startsWith("org:") ? home : usual);
}

function placeOffice(reading: Reading, title: LoneTitle): void {
  const { draft, people, bodies } = reading;
  for (let at = title.from; at < title.to; at++) if (draft.cover[at]?.value.kind === "person") return;
  const told = standing(draft, title);
  const owned = told.state !== undefined || told.organisation !== undefined;
  if (title.plural || (title.ambiguous && !owned)) return;
  const words = draft.folded(title.core[0], title.core[1]).split(" ").length;
  const capital = draft.isNameWord(title.core[0]) && !draft.isInitial(title.core[0]);
  if (!owned && !capital && (words < 2 || !SPEAKS_ALONE.test(title.title))) return;
  const isBody = officeBySlug(title.title)?.rank === "body";
  const holder = isBody || title.modified ? undefined : people.holder(title.title, told.state, told.organisation);
  const own = isOfTheRealm(draft, title) ? (reading.home ?? undefined) : undefined;
  const usual = draft.compiled.tables.words.usual[draft.written(title.core[0], title.core[1])];
  const served = owned || title.modified ? told.organisation : bodyOf(reading, title, holder?.organisation);
  const implied = own ?? holder?.state ?? bodies.get(title.title) ?? usual;
  const state = told.state ?? (served ? undefined : implied);
  if (state === undefined && served === undefined && (words < 2 || !capital)) return;
  const known =
    isBody || title.modified
      ? undefined
      : (holder?.id ??
        (isOfAnotherYear(reading, title.from) ? undefined : tableHolder(reading, title.title, served ?? state)));
  const office = officeName(draft, title);
  const value: Name = {
    kind: "office",
    id: known ?? null,
    name: office.text,
    office,
    ...(state !== undefined ? { state } : {}),
    ...(served !== undefined ? { organisation: served } : {}),
    ...hostOf(title),
  };
  draft.place({ from: title.from, to: title.to, value, rule: isBody ? "name/body" : "name/office", parts: [] });
}
