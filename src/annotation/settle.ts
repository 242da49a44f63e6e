import {
  hasHeld,
  isOfTime,
  isYetUnknown,
  officeBySlug,
  personById,
  serves,
  stateGroup,
  voiceOf,
} from "../vocabulary/index.js";
import type { Atom } from "./atom.js";
import { type Gazetteer, type Sense, senseOf } from "./gazetteer.js";
import type { Mention, Passage } from "./mentions.js";
import { endsIn, startsSentence } from "./runs.js";

/** Everything that a document's words name without doubt, counted: what homonyms and doubtful forms are told by. */
export type Census = ReadonlyMap<string, number>;

export function censusOf(passages: readonly Passage[]): Census {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { mentions } of passages) {
    for (const { senses } of mentions) {
      const sense = senses.find(({ doubtful }) => !doubtful);
      if (sense === undefined) continue;
      if (sense.kind === "group") {
        const voice = voiceOf(sense.members);
        if (voice === undefined) sense.members.forEach(add);
        else add(voice);
      } else if (sense.kind !== "body" && "id" in sense && !(sense.kind === "person" && sense.short)) {
        const isPerson = sense.kind === "person";
        // A full name that two bear bears out neither.
        if (!isPerson || senses.filter(({ kind, doubtful }) => kind === "person" && !doubtful).length === 1)
          add(sense.id);
        const state = isPerson ? personById(sense.id)?.state : undefined;
        if (state !== undefined) add(state);
      }
    }
  }
  return counts;
}

/** The one sense that a mention has in this document, or null where none holds. */
export function settled(
  mention: Mention,
  passage: Passage,
  census: Census,
  date: string | null,
  gazetteer: Gazetteer,
): Sense | null {
  const isName = isSurname(mention, passage.words, gazetteer);
  const senses = mention.senses
    .filter(
      (sense) =>
        !(isName && (sense.kind === "office" || isPlace(sense))) &&
        !(isPlace(sense) && isTitled(mention, passage, gazetteer)) &&
        !isAhead(sense, census, date) &&
        !(sense.kind === "person" && sense.short && isFirstName(mention, passage.words)) &&
        !(sense.kind === "office" && isHyphened(mention, passage.words)),
    )
    .map((sense) => (sense.kind === "homonym" ? chosen(sense, census, date) : sense));
  const sure = senses.filter(({ doubtful }) => !doubtful);
  if (sure.length === 1) return sure[0]!;
  const usual = (list: readonly Sense[]): Sense | undefined =>
    list.length < 2 ? list[0] : [...list].sort((x, y) => weight(y, census, date) - weight(x, census, date))[0];
  if (sure.length > 1) return usual(sure)!;
  return usual(senses.filter((sense) => isSupported(sense, mention, passage, census, date, gazetteer))) ?? null;
}

/** Whether a family name's bearer in the tables is somebody whom nobody knew on the day of the document: "Admiral Harris" of 2016 is no vice president of 2021. */
function isAhead(sense: Sense, census: Census, date: string | null): boolean {
  return (
    sense.kind === "person" &&
    sense.short &&
    date !== null &&
    (census.get(sense.id) ?? 0) === 0 &&
    isYetUnknown(sense.id, date)
  );
}

/** Whether an initial and a name stand behind: no "Antony" of India in "Antony J. Blinken". */
function isFirstName({ next }: Mention, words: readonly Atom[]): boolean {
  return (
    /^\p{Lu}$/u.test(words[next]?.text ?? "") &&
    words[next + 1]?.text === "." &&
    /^\p{Lu}\p{Ll}/u.test(words[next + 2]?.text ?? "")
  );
}

/** Whether an office whose state stands behind "of", or a form of address, has a name right behind it: "Attorney General | Monaco", "Ms | Malé". */
function isTitled({ from, to, next }: Mention, { words, at }: Passage, { belonging }: Gazetteer): boolean {
  const before = at[from - 1];
  if (belonging.size === 0 || before === undefined || words[from]!.glued || !/^\p{Lu}\p{Ll}/u.test(words[from]!.text))
    return false;
  return (
    before.next === from &&
    /^\p{Lu}\p{Ll}/u.test(words[before.from]!.text) &&
    before.senses.some(
      (sense) =>
        (sense.kind === "office" && PERSONAL.has(officeBySlug(sense.title)?.rank ?? "")) ||
        (sense.kind === "word" && sense.of === "honorific" && next === to),
    )
  );
}

/** Ranks of those who are called by office and name. */
const PERSONAL: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "minister",
  "deputy-minister",
  "legislator",
]);

/** "King-Akerele" */
function isHyphened({ next }: Mention, words: readonly Atom[]): boolean {
  const hyphen = words[next];
  return hyphen?.lower === "-" && hyphen.glued && /^\p{Lu}/u.test(words[next + 1]?.text ?? "");
}

/** A name that families have as well: "Jorge Lima", "Michael Jordan". */
function isPlace(sense: Sense): boolean {
  return sense.kind === "organ" || (sense.kind === "state" && (sense.naming === "name" || sense.naming === "capital"));
}

/** How much a document bears out a sense: how often it names the same one, and of namesakes whether they held an office then. */
function weight(sense: Sense, census: Census, date: string | null): number {
  if (!("id" in sense)) return 0;
  const count = census.get(sense.id) ?? 0;
  if (sense.kind !== "person") return count;
  return count + (sense.short ? 0 : 1) + (date !== null && serves(sense.id, date) ? IN_OFFICE : 0);
}

/** Less than a name in full. */
const IN_OFFICE = 0.5;

/** How many times more often another bearer must be named than the usual one. */
const CLEARLY = 3;

/** What the census counts a bearer as: a body as its state, a continent as what its states act in. */
function countedAs(id: string): string {
  return id.startsWith("group:") ? (stateGroup(id.slice(6))?.voice ?? id) : id.replace(/^@/u, "");
}

function chosen(homonym: Extract<Sense, { kind: "homonym" }>, census: Census, date: string | null): Sense {
  const { ids, before } = homonym;
  const count = (id: string) =>
    id
      .split("+")
      .reduce((sum, part, i) => sum + (i === 0 && id.includes("+") ? 0 : (census.get(countedAs(part)) ?? 0)), 0);
  let best = before !== null && date !== null && date < before && ids.length > 1 ? ids[1]! : ids[0]!;
  for (const id of ids)
    if (id.includes("+") === best.includes("+") && count(id) > 0 && count(id) >= CLEARLY * count(best)) best = id;
  return senseOf(best);
}

/** Whether the text itself bears out a form that has another common meaning. */
function isSupported(
  sense: Sense,
  mention: Mention,
  passage: Passage,
  census: Census,
  date: string | null,
  gazetteer: Gazetteer,
): boolean {
  switch (sense.kind) {
    case "state":
    case "prefix":
    case "organ":
      // "Georgetown University", "Nassau County"
      if (isPlace(sense) && isNamedAfter(mention, passage, gazetteer)) return false;
      return (
        (census.get(sense.id) ?? 0) > 0 ||
        (sense.kind === "state" && sense.naming === "capital" && isAnswered(sense.id, mention, passage)) ||
        standsBeside(
          mention,
          passage,
          gazetteer,
          (other) => other.kind === "office" || other.kind === "state" || other.kind === "organ",
        )
      );
    case "organisation":
    case "body":
      return (census.get(sense.id) ?? 0) > 0 || (sense.id.startsWith("org:UN") && (census.get("org:UN") ?? 0) > 0);
    case "person": {
      const left = (wanted: (other: Sense) => boolean) => standsBeside(mention, passage, gazetteer, wanted, "left");
      const titled = left((other) => other.kind === "office" || (other.kind === "word" && other.of === "honorific"));
      const says = isSaying(mention, passage, gazetteer);
      // "May 2017"
      if (gazetteer.neverNames.at(passage.words, mention.from).length > 0 && !titled && !says) return false;
      if ((census.get(sense.id) ?? 0) > 0) return true;
      // "克劳斯·施瓦布": a family name behind another first name.
      if (passage.words[mention.from - 1]?.lower === "·") return false;
      if (isOfAnother(mention, passage, personById(sense.id)?.state)) return false;
      if (left((other) => other.kind === "office" && hasHeld(sense.id, other.title, date))) return true;
      // A family name that many bear is theirs whose state the text names: who holds an office at the time, who speaks, who stands behind an office or a form of address.
      const state = personById(sense.id)?.state;
      if (state === undefined || (census.get(state) ?? 0) === 0) return false;
      if (date !== null && !isOfTime(sense.id, date)) return false;
      return titled || says || (date !== null && serves(sense.id, date));
    }
    case "office":
      return standsBeside(
        mention,
        passage,
        gazetteer,
        (other) =>
          other.kind === "state" || other.kind === "organ" || other.kind === "person" || other.kind === "organisation",
      );
    case "firm":
      return (census.get(sense.id) ?? 0) > 0;
    default:
      return false;
  }
}

/** Words behind a seat in which another one tells that it is a seat. */
const ANSWER = 16;

/** Whether a capital begins a sentence that names another state's without doubt: "Georgetown protested to Caracas". */
function isAnswered(state: string, { from, next }: Mention, { words, at }: Passage): boolean {
  if (!startsSentence(words, from)) return false;
  for (let i = next; i < Math.min(words.length, next + ANSWER) && !/^[.!?]$/u.test(words[i]!.text); i++)
    if (at[i]?.senses.some((o) => o.kind === "state" && o.naming === "capital" && !o.doubtful && o.id !== state))
      return true;
  return false;
}

/** Words before a family name in which another first name is looked for: "Florence Jaffray Harriman". */
const FIRST_NAMES = 2;

/** Whether a family name of the tables is here that of somebody else: another first name stands before it, or any name where many bear it. */
export function isSomeoneElse(
  { id, doubtful }: { readonly id: string; readonly doubtful: boolean },
  { from }: Mention,
  { words, at }: Passage,
  { namesOf, personEndings, givenNames }: Gazetteer,
): boolean {
  for (let i = from - 1; i >= Math.max(0, from - FIRST_NAMES); i--) {
    const before = words[i]!;
    if (before.kind !== "letters" || at[i] !== undefined || !/^\p{Lu}\p{L}/u.test(before.text)) return false;
    if (personEndings.some((ending) => endsIn(before.lower, ending))) return false;
    if ([...namesOf(id)].some((name) => name.slice(0, 3) === before.lower.slice(0, 3))) return false;
    if (givenNames.at(words, i).length > 0) return true;
    if (doubtful && i === from - 1 && !startsSentence(words, i)) return true;
  }
  return false;
}

/** Whether what stands behind a family name makes a body or a place of it: "Harris County", "Clinton Foundation". */
export function isNamedAfter({ next, to }: Mention, { words, at, loud }: Passage, { heads }: Gazetteer): boolean {
  const behind = words[next];
  return (
    !loud &&
    next === to &&
    behind !== undefined &&
    at[next] === undefined &&
    /^\p{Lu}/u.test(behind.text) &&
    heads.at(words, next).length > 0
  );
}

/** Small words of four letters and more that a headline, in which capitals tell nothing, has fewer of. */
const SMALL = 2;
const LONG = 4;

/** Whether a family name of the tables begins or holds somebody else's longer name: "Batbold Erdene", "Min Aung Hlaing". */
export function goesOn(
  { next, to }: Mention,
  { words, at, loud }: Passage,
  { neverNames, reporting, heads, particles }: Gazetteer,
  common: ReadonlySet<string>,
): boolean {
  const behind = words[next];
  if (loud || next !== to || behind === undefined || behind.kind !== "letters" || behind.glued) return false;
  if (at[next] !== undefined || !/^\p{Lu}\p{Ll}/u.test(behind.text) || common.has(behind.lower)) return false;
  for (const forms of [neverNames, reporting, heads]) if (forms.at(words, next).length > 0) return false;
  if (particles.has(behind.lower)) return false;
  return (
    words.filter(({ kind, text }) => kind === "letters" && text.length >= LONG && !/^\p{Lu}/u.test(text)).length >=
    SMALL
  );
}

/** Whether a word of saying stands right behind a mention or before it. */
function isSaying({ from, next }: Mention, { words }: Passage, { reporting }: Gazetteer): boolean {
  const is = (at: number) => words[at] !== undefined && reporting.at(words, at).length > 0;
  return is(next) || is(from - 1);
}

/** Whether a title is the family name of somebody whose first name stands before it: "Robert King". */
export function isSurname({ from }: Mention, words: readonly Atom[], { givenNames }: Gazetteer): boolean {
  const before = words[from - 1];
  return (
    before !== undefined &&
    !words[from]!.glued &&
    /^\p{Lu}/u.test(before.text) &&
    /^\p{Lu}/u.test(words[from]!.text) &&
    givenNames.at(words, from - 1).length > 0
  );
}

/** Whether a mention of a sort stands next to this one, with nothing but small words (or one comma) between. */
function standsBeside(
  { from, next }: Mention,
  { words, at }: Passage,
  { links }: Gazetteer,
  wanted: (sense: Sense) => boolean,
  side?: "left",
): boolean {
  const look = (start: number, step: -1 | 1): boolean => {
    for (let i = start, gaps = 0; i >= 0 && i < words.length && gaps < 3; i += step, gaps++) {
      const other = at[i];
      if (other !== undefined) return other.senses.some((sense) => !sense.doubtful && wanted(sense));
      const { lower, text, kind } = words[i]!;
      // "Armenia and Georgia": one small word may stand between.
      const isJoint = gaps === 0 && kind === "letters" && text === lower;
      if (!isJoint && !links.has(lower) && lower !== "," && lower !== "'") return false;
    }
    return false;
  };
  return look(from - 1, -1) || (side === undefined && look(next, 1));
}

/** Words between a name and the state of its office, at most. */
const REACH = 8;

/** Whether the office before a name stands with another state's name than the bearer's: "法国总统卡特" is no Carter of the United States. */
function isOfAnother({ from }: Mention, { at }: Passage, home: string | undefined): boolean {
  if (home === undefined || home.startsWith("org:") || at[from - 1] === undefined) return false;
  let offices = 0;
  for (let i = from - 1; i >= 0 && i > from - REACH; ) {
    const mention = at[i];
    if (mention === undefined) return false;
    const state = mention.senses.find(({ kind, doubtful }) => (kind === "state" || kind === "organ") && !doubtful);
    if (state?.kind === "state" || state?.kind === "organ")
      return offices > 0 && state.id !== home && mention.senses.length === 1;
    if (mention.senses.some(({ kind }) => kind === "office")) offices++;
    i = mention.from - 1;
  }
  return false;
}
