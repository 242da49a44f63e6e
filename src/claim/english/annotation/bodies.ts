import { fold, slug } from "../../../annotation/index.js";
import { officeBySlug } from "../../../vocabulary/index.js";
import { LONGEST, runEnd } from "./capital-run.js";
import type { Draft, Mention } from "./draft.js";
import { behindDyad } from "./dyads.js";
import type { Name } from "./name.js";
import { stateBefore, stateInside } from "./owner-state.js";
import type { Hits } from "./table-names.js";

// Organisations, firms, public bodies and places that stand in no table, told by the head word of their names: "Tarim Basin
// Development Fund", "Institute of World Economy", "Ministry of Water Resources", "Kambarata Dam".

type HeadKind = "organisation" | "firm" | "press" | "body" | "place";

/** Puts down the names that head words tell. A name that a table already gives in full stays. */
export function placeBodies(draft: Draft, hits: Hits): void {
  const offices = officeWords(draft, hits);
  for (let s = 0; s < draft.sentences.length; s++) {
    const limit = draft.starts[s + 1]!;
    for (let at = draft.starts[s]!; at < limit; ) {
      if (!opensRun(draft, at)) {
        at++;
        continue;
      }
      const end = runEnd(draft, at, limit);
      readRun(draft, at, end, offices);
      at = Math.max(end, at + 1);
    }
  }
}

function opensRun(draft: Draft, at: number): boolean {
  if (!draft.isNameWord(at)) return false;
  const before = draft.atoms[at - 1];
  return !(before && draft.atoms[at]!.glued && before.kind === "mark" && before.text === "'");
}

function readRun(draft: Draft, from: number, end: number, offices: Offices): void {
  let at = from;
  while (at < end) {
    const head = lastHead(draft, at, end, offices);
    if (!head) {
      if (draft.compiled.sets.placeOpeners.has(draft.atoms[at]!.text)) openPlace(draft, at, end);
      return;
    }
    at = Math.max(readHead(draft, at, head, end), head.to);
  }
}

/** Office whose phrase covers an atom: "Mineral Resources" in "Minister of Energy and Mineral Resources" is no firm. */
type Offices = ReadonlyMap<number, string>;

function officeWords(draft: Draft, hits: Hits): Offices {
  const offices = new Map<number, string>();
  let end = 0;
  for (const [at, found] of hits) {
    if (at < end) continue;
    for (const { to, payloads } of found) {
      const office = payloads.find((sense) => sense.kind === "office");
      if (!office || to - at < 2 || !draft.isNameWord(at)) continue;
      for (let k = at; k < to; k++) offices.set(k, office.title);
      end = to;
      break;
    }
  }
  return offices;
}

interface Head {
  readonly at: number;
  readonly to: number;
  readonly kind: HeadKind;
  readonly title?: string;
}

/** The last head word of the first name in the run: a word that opens a person's title ends the search. */
function lastHead(draft: Draft, from: number, end: number, offices: Offices): Head | null {
  let found: Head | null = null;
  for (let k = from; k < end; k++) {
    const atom = draft.atoms[k]!;
    if (atom.kind !== "letters") continue;
    const head = headAt(draft, k);
    if (k > from && found && !head && isTitleWord(draft, k)) break;
    const cover = draft.cover[k];
    // A name of the tables ends the name before it: "World Bank China" is two.
    if (cover && found && k > found.at && cover.from === k && cover.value.kind !== "state") break;
    if (!head) continue;
    const title = offices.get(k);
    if (title === undefined) found = head;
    else if (head.kind === "body" || officeBySlug(title)?.rank === "body") found = { ...head, kind: "body", title };
  }
  return found;
}

function headAt(draft: Draft, at: number): Head | null {
  const word = draft.atoms[at]!.text;
  const { organisationHeads, firmHeads, firmForms, pressHeads, placeHeads } = draft.compiled.sets;
  const to = draft.wordEnd(at);
  const title = draft.compiled.tables.words.bodyHeads[word];
  if (title !== undefined) return { at, to, kind: "body", title };
  if (firmHeads.has(word) || firmForms.has(word)) return { at, to, kind: "firm" };
  if (pressHeads.has(word)) return { at, to, kind: "press" };
  if (organisationHeads.has(word)) return { at, to, kind: "organisation" };
  if (placeHeads.has(word)) return { at, to, kind: "place" };
  return null;
}

function isTitleWord(draft: Draft, at: number): boolean {
  return draft.compiled.gazetteer
    .match(draft.atoms, at, draft.limit(at))
    .some(({ payloads }) => payloads.some((sense) => sense.kind === "office" || sense.kind === "honorific"));
}

/** Reads the name around a head word; returns where reading may go on. */
function readHead(draft: Draft, from: number, head: Head, end: number): number {
  let start = from;
  if (head.kind === "firm" && !mayStandFor(draft, start, head, end)) return head.to;
  // "National Welfare Fund" within a name of the tables, or the tail of it: nothing new.
  const cover = draft.cover[head.at];
  if (cover && cover.value.kind !== "state" && cover.to >= head.to) return cover.to;
  // "Union of the Comoros": a state whose name goes on after the head word.
  if (cover && cover.value.kind === "state" && cover.to > head.to) return cover.to;
  // "Downing Street": the seat of a government that ends with the head word.
  if (cover?.value.naming === "capital" && cover.from < head.at && cover.to === head.to) return cover.to;
  // Names of the tables other than states before the head are names of their own: "UN Human Rights Commission" is one, though.
  for (let k = start; k < head.at; k++) {
    const mention = draft.cover[k];
    if (mention && mention.value.kind === "person") start = mention.to;
  }
  // In a headline every word has a capital, so that a name of the tables, or a state after other words, begins a new name.
  if (draft.headline[draft.sentenceOf(from)] === 1) {
    for (let k = start; k < head.at; k++) {
      const mention = draft.cover[k];
      if (mention && (mention.value.kind !== "state" || k > start))
        start = mention.value.kind === "state" ? k : mention.to;
    }
  }
  // "the Turkey–Iraq Development Road", "the Laos-Vietnam Development Road": two states and a dash are names of their own.
  if (head.kind === "place") start = behindDyad(draft, start, head.at);
  while (start < head.at && isLooseOpener(draft, start)) start = draft.wordEnd(start);
  // "Guest-Post": the head word is a part of the word that opens the run, and ends no name.
  if (start > head.at) return head.to;
  let to = head.to;
  const tail = linkedTail(draft, head);
  const headFirst = start === head.at || tail > to;
  if (tail > to) to = tail;
  to = firmForm(draft, to, draft.limit(from));
  if (start === head.at && head.kind === "place" && draft.compiled.sets.closingPlaces.has(draft.atoms[start]!.text))
    return head.to;
  if (start === head.at && to === head.to) return Math.max(end, head.to);
  if (draft.headline[draft.sentenceOf(from)] === 1 && to - start > 6) return head.to;
  if (start === head.at && !headFirst) return head.to;
  if (onlyStatesBefore(draft, start, head.at) && to === head.to && !namesABody(head)) {
    // "the Chinese Party", "Turkish Airlines": a state and a bare head word. Firms and bodies are named so, others are not.
    const capital = head.kind === "place" && draft.cover[start]!.value.naming === "capital";
    if (!capital && !isPaper(draft, start, head) && (head.kind !== "firm" || draft.token(head.at).upos === "NOUN"))
      return head.to;
  }
  const joined = joinedStart(draft, start, to, head);
  if (joined === start && start < head.at && allOrdinary(draft, start, head.at) && to === head.to) return head.to;
  if (isRefused(draft, start, to)) return to;
  const long = longForm(draft, start, to);
  if (long) return draft.place({ from: start, to, value: long, rule: "name/table-and-form", parts: [] }) ? to : head.to;
  start = joined;
  const mention: Mention = {
    from: start,
    to,
    value: value(draft, start, to, head),
    rule: `name/${head.kind}-by-head`,
    parts: [],
  };
  return draft.place(mention) ? to : head.to;
}

/**
 * Whether a firm's head word closes the name ("XXV International Vocal Competition" is no firm), or opens it ("Bank of Peru",
 * but not "Construction of Roads" nor "Construction of the Balta railway").
 */
function mayStandFor(draft: Draft, from: number, head: Head, end: number): boolean {
  const { firmForms, firmOpeners, linking, articles } = draft.compiled.sets;
  const word = draft.atoms[head.at]!.text;
  const linked = articles.has(draft.lowerAt(head.to + 1)) ? head.to + 2 : head.to + 1;
  if (linking.has(draft.lowerAt(head.to)) && draft.isNameWord(linked)) return firmOpeners.has(word);
  if (head.to >= end || from === head.at) return true;
  const next = draft.atoms[head.to]!;
  return firmForms.has(next.text) || isTitleWord(draft, head.to) || draft.opensName(head.to) || firmOpeners.has(word);
}

/** "Working Group", "Training Centre": words that the document writes small as well are no name. */
function allOrdinary(draft: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (draft.atoms[at]!.kind !== "letters") continue;
    if (draft.cover[at] || !draft.isAlsoLower(at)) return false;
  }
  return true;
}

/** The tables know the phrase, but the document did not let it be their organisation: it is not another one of that name. */
function isRefused(draft: Draft, from: number, to: number): boolean {
  return draft.compiled.gazetteer
    .match(draft.atoms, from, to)
    .some((hit) => hit.to === to && hit.payloads.some((sense) => sense.kind === "organisation"));
}

/** A name of the tables with a legal form or a general word after it: "Sinohydro Corporation Ltd". */
function longForm(draft: Draft, from: number, to: number): Name | null {
  const inner = draft.cover[from];
  if (
    !inner ||
    inner.from !== from ||
    inner.to >= to ||
    (inner.value.kind !== "firm" && inner.value.kind !== "organisation")
  )
    return null;
  const { firmForms } = draft.compiled.sets;
  for (let at = inner.to; at < to; at++) {
    const atom = draft.atoms[at]!;
    if (atom.kind === "letters" && !firmForms.has(atom.text) && !GENERAL.has(atom.text)) return null;
  }
  return inner.value;
}

const GENERAL = new Set(["Corporation", "Company", "Group", "Holding", "Holdings", "International"]);

/**
 * Where the name begins if words joined by "and" before the run belong to it: "China Machinery Import and Export Co" does,
 * because its first part is no name yet; so does what the initials in brackets ask for.
 */
function joinedStart(draft: Draft, from: number, to: number, head: Head): number {
  const { conjunctions } = draft.compiled.sets;
  if (head.kind === "place") return from;
  let start = from;
  for (let k = 0; k < 2; k++) {
    const joint = start - 1;
    const first = draft.start(from);
    if (joint <= first || !conjunctions.has(draft.lowerAt(joint))) return start;
    let before = joint;
    while (
      before > first &&
      (draft.isNameWord(before - 1) || draft.atoms[before - 1]!.text === "&") &&
      !draft.isInitialArticle(before - 1)
    ) {
      const cover = draft.cover[before - 1];
      if (cover && cover.value.kind !== "state") return start;
      before--;
    }
    if (before === joint || headInside(draft, before, joint)) return start;
    const owner = draft.cover[before];
    const possessed = before > first && draft.isClitic(before - 1);
    const opened = possessed || (owner?.value.kind === "state" && owner.from === before && owner.to < joint);
    const asked =
      draft.atoms[to]?.text === "(" &&
      fold(draft.atoms[to + 1]?.text ?? "").startsWith(fold(draft.atoms[before]!.text)[0]!);
    if (!opened && !asked) return start;
    start = before;
  }
  return start;
}

/** "Korea Times", "Nairobi Herald": a land or its capital and a word of the press; an adjective names none ("the Chinese News"). */
function isPaper(draft: Draft, start: number, head: Head): boolean {
  if (head.kind !== "press" || draft.headline[draft.sentenceOf(start)] === 1) return false;
  const naming = draft.cover[start]?.value.naming;
  return naming === "name" || naming === "capital";
}

function namesABody(head: Head): boolean {
  return head.kind === "body";
}

/** A word at the head of a sentence that has its capital from there only ("Meanwhile", "Former"). */
function isLooseOpener(draft: Draft, at: number): boolean {
  if (draft.cover[at]) return false;
  const word = draft.atoms[at]!;
  if (draft.compiled.sets.articles.has(word.lower) || draft.compiled.sets.neverNames.has(word.lower)) return true;
  if (isTitleWord(draft, at)) return true;
  return draft.isInitial(at) && draft.isAlsoLower(at) && !["PROPN", "ADJ"].includes(draft.token(at).upos);
}

function onlyStatesBefore(draft: Draft, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const cover = draft.cover[k];
    if (cover?.value.kind !== "state") return false;
  }
  return true;
}

/** End of "of World Economy and International Relations" after a head word, or the head's own end. */
function linkedTail(draft: Draft, head: Head): number {
  const { linking, articles, conjunctions } = draft.compiled.sets;
  const limit = Math.min(draft.limit(head.at), head.at + 3 * LONGEST);
  let to = head.to;
  for (;;) {
    let next = to;
    if (next >= limit) return to;
    const link = draft.lowerAt(next);
    const linked = linking.has(link);
    const joined = to > head.to && (conjunctions.has(link) || link === ",");
    if (!linked && !joined) return to;
    next++;
    if (next < limit && articles.has(draft.lowerAt(next)) && linked) next++;
    if (next >= limit || !draft.isNameWord(next) || draft.compiled.sets.neverNames.has(draft.lowerAt(next))) return to;
    let end = beforePerson(draft, next, runEnd(draft, next, limit));
    // "Bank of Peru President Ramos": the name ends with the state.
    const state = draft.cover[next];
    if (state?.value.kind === "state" && state.from === next && state.to < end) end = state.to;
    const only = coveredWhole(draft, next, end);
    if (joined) {
      // "Ministry of Trade and Industry", but not "Ministry of Trade and China" nor "Bank of Ghana and Ecobank".
      if (only || headInside(draft, next, end)) return to;
      if (link === "," && !continuesList(draft, end)) return to;
      // The joined part belongs to the name only where the part before is no state.
      if (draft.cover[to - 1]?.value.kind === "state") return to;
    }
    if (linked && isTitleWord(draft, next)) return to;
    if (linked && link !== "of" && link !== "for" && only && draft.cover[next]?.value.kind !== "state") return to;
    to = end;
    if (only && draft.cover[next]?.value.kind === "state") return to;
  }
}

/** "Academy of Sciences Ivan Petrov": a run ends where a person's name begins. */
function beforePerson(draft: Draft, from: number, end: number): number {
  for (let at = draft.wordEnd(from); at < end; at = draft.wordEnd(at)) {
    if (draft.cover[at]?.value.kind === "person" || draft.opensName(at)) return at;
  }
  return end;
}

function continuesList(draft: Draft, at: number): boolean {
  const { conjunctions } = draft.compiled.sets;
  const next = draft.lowerAt(at);
  return conjunctions.has(next) || (next === "," && conjunctions.has(draft.lowerAt(at + 1)));
}

function coveredWhole(draft: Draft, from: number, to: number): boolean {
  const cover = draft.cover[from];
  return cover !== null && cover !== undefined && cover.from === from && cover.to >= to;
}

function headInside(draft: Draft, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (draft.atoms[k]!.kind === "letters" && headAt(draft, k)) return true;
  return false;
}

/** "Co., Ltd.", ", Inc." after the name. */
function firmForm(draft: Draft, from: number, limit: number): number {
  let to = from;
  for (let k = 0; k < 3; k++) {
    const at = draft.atoms[to]?.text === "," ? to + 1 : to;
    if (at >= limit || !draft.compiled.sets.firmForms.has(draft.atoms[at]!.text)) return to;
    to = draft.wordEnd(at);
    if (draft.atoms[to]?.text === "." && draft.atoms[to]!.glued && to + 1 < limit) to++;
  }
  return to;
}

function openPlace(draft: Draft, at: number, end: number): void {
  const to = draft.wordEnd(at);
  if (to >= end || !draft.isFree(at, end)) return;
  const name = draft.written(at, end);
  draft.place({ from: at, to: end, value: { kind: "place", id: null, name }, rule: "name/place-by-head", parts: [] });
}

function value(draft: Draft, from: number, to: number, head: Head): Name {
  const name = draft.written(from, to);
  const state = stateInside(draft, from, to) ?? stateBefore(draft, from) ?? draft.compiled.tables.words.usual[name];
  const owned = state ? { state } : {};
  if (head.kind === "place") return { kind: "place", id: null, name, ...owned };
  if (head.kind === "body")
    return { kind: "office", id: null, name, office: { title: head.title!, text: name }, ...owned };
  if (head.kind === "press") return { kind: "firm", id: `media:${slug(name)}`, name, press: true, ...owned };
  const prefix = head.kind === "firm" ? "firm" : "org";
  return { kind: head.kind, id: `${prefix}:${slug(name)}`, name, ...owned };
}
