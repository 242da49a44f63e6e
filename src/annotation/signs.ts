import type { Language, NameTable } from "../language/index.js";
import { personById, soundGap } from "../vocabulary/index.js";
import type { Atom } from "./atom.js";
import { foldText } from "./folding.js";
import { Forms } from "./forms.js";
import type { Mention, Passage } from "./mentions.js";
import { romanised } from "./romanise.js";
import type { Run } from "./runs.js";

type Characters = NonNullable<NameTable["words"]["nameCharacters"]>;

interface Ready {
  readonly foreign: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly after: Forms<true>;
  readonly lands: ReadonlySet<string>;
}

const made = new WeakMap<Language, Ready | null>();

function ready(language: Language): Ready | null {
  const before = made.get(language);
  if (before !== undefined) return before;
  const table: Characters | undefined = language.names().words.nameCharacters;
  let set: Ready | null = null;
  if (table !== undefined) {
    const after = new Forms<true>(language.letters);
    for (const form of table.after) after.add(form, true);
    set = {
      foreign: new Set(foldText(table.foreign, language.letters)),
      surnames: new Set(table.surnames.map((name) => foldText(name, language.letters))),
      after,
      lands: new Set(table.lands),
    };
  }
  made.set(language, set);
  return set;
}

/** What parts the names of a foreign name. */
const isPoint = (word: Atom) => word.lower === "·" || word.lower === "•" || word.lower === "・";

/** Characters of a foreign name at most, its points between included. */
const LONGEST = 14;

/**
 * The name that begins at a word where words are not parted by blanks: behind an office, either characters that spell foreign names, or a family name with one or two
 * characters and then something that follows names. Null where there is none, and for languages with blanks.
 */
export function nameFrom(
  { words }: Passage,
  from: number,
  covered: (at: number) => boolean,
  language: Language,
): Run | null {
  const set = ready(language);
  if (set === null) return null;
  const isAfter = (at: number, least: number) => set.after.at(words, at).some((match) => match.to - at >= least);
  const ends = (at: number) =>
    at >= words.length || (words[at]!.kind !== "letters" && !isPoint(words[at]!)) || covered(at) || isAfter(at, 1);
  if (from >= words.length || isWord(set.after, words, from)) return null;
  for (const size of [2, 1]) {
    const surname = words
      .slice(from, from + size)
      .map(({ lower }) => lower)
      .join("");
    if (!set.surnames.has(surname) || covered(from)) continue;
    for (const given of [1, 2]) {
      const to = from + size + given;
      if (
        to <= words.length &&
        words.slice(from, to).every((word, i) => word.kind === "letters" && !covered(from + i)) &&
        ends(to)
      )
        return { from, to };
    }
  }
  const isForeign = (at: number) => at < words.length && set.foreign.has(words[at]!.lower) && !covered(at);
  const isInside = (at: number) =>
    words.slice(from, at).some(isPoint) &&
    words[at]!.kind === "letters" &&
    isForeign(at - 1) &&
    isForeign(at + 1) &&
    isForeign(at + 2) &&
    !isAfter(at, 1) &&
    !isAfter(at + 1, 2);
  let to = from;
  while (to < words.length && to - from < LONGEST && !covered(to)) {
    if (isPoint(words[to]!)) to++;
    // Behind a point a name surely goes on, also with a sign that begins common words elsewhere.
    else if (to > from && isPoint(words[to - 1]!) && words[to]!.kind === "letters") to++;
    else if (set.foreign.has(words[to]!.lower) && !isAfter(to, to > from + 1 ? 1 : 2)) to++;
    // So does it over one that stands between signs of names: "阿别诺夫".
    else if (isInside(to)) to++;
    else break;
  }
  // "巴赫季约尔·赛义多夫": the table knows whose family name follows.
  if (to > from && isPoint(words[to - 1]!) && to < words.length && covered(to)) return null;
  while (to > from && isPoint(words[to - 1]!)) to--;
  return to - from >= 2 ? { from, to } : null;
}

/** Signs of a first name at most. */
const LONGEST_FIRST = 6;

/**
 * Whether a family name of the tables is here that of somebody else: behind a point and a first name that sounds like none of its bearer's ("叶尔兰·萨金塔耶夫" is no Bakytzhan
 * Sagintayev). False where nothing tells, and for languages with blanks.
 */
export function isNamesake(id: string, { from, to }: Mention, { words, at }: Passage, language: Language): boolean {
  const set = ready(language);
  const { sounds } = language.letters;
  if (set === null || sounds === undefined || from < 2 || !isPoint(words[from - 1]!)) return false;
  if (words.slice(from, to).some(isPoint)) return false;
  const names = (personById(id)?.name ?? "").split(/[\s-]+/u).slice(0, -1);
  const first: string[] = [];
  for (let i = from - 2; i >= 0 && first.length < LONGEST_FIRST; i--) {
    const word = words[i]!;
    if (at[i] !== undefined || !set.foreign.has(word.lower)) break;
    first.unshift(word.lower);
    // Where the first name begins nothing tells but the mark or the name before it: any part that sounds right will do.
    if (names.some((name) => soundGap(romanised(first.join(""), language.letters), name, sounds) !== null))
      return false;
  }
  return names.length > 0 && first.length > 1;
}

/** Whether a foreign name stands without a first name, before it or in it. */
export function isFamilyName({ from, to }: Mention, { words }: Passage): boolean {
  return !words.slice(Math.max(0, from - 1), to).some(isPoint);
}

/**
 * The foreign name that ends right before a word (a title: "赛义德总统"), where it begins behind a mark, a name or one of the small words that follow names. Null where there
 * is none, and for languages with blanks.
 */
export function nameBefore(
  { words }: Passage,
  to: number,
  covered: (at: number) => boolean,
  language: Language,
): Run | null {
  const set = ready(language);
  if (set === null) return null;
  let from = to;
  while (from > 0 && to - from < LONGEST && !covered(from - 1)) {
    const word = words[from - 1]!;
    if (!set.foreign.has(word.lower) && !isPoint(word)) break;
    from--;
  }
  while (from < to && isPoint(words[from]!)) from++;
  if (to - from < 2 || to - from === LONGEST || isWord(set.after, words, from)) return null;
  const before = words[from - 1];
  const begins = before === undefined || before.kind === "mark" || covered(from - 1);
  return begins || endsAt(set.after, words, from) ? { from, to } : null;
}

/** Whether a word of two signs or more that follows names begins here: "加大", "马上". */
function isWord(forms: Forms<true>, words: readonly Atom[], from: number): boolean {
  return forms.at(words, from).some((match) => match.to - from > 1);
}

/** Characters of a word that stands before a name, at most. */
const LONGEST_BEFORE = 4;

function endsAt(forms: Forms<true>, words: readonly Atom[], to: number): boolean {
  for (let from = Math.max(0, to - LONGEST_BEFORE); from < to; from++)
    if (forms.at(words, from).some((match) => match.to === to)) return true;
  return false;
}

/** Whether a name may be spelt by its signs: not where all of them spell foreign names and its bearer is of a land that has no such names. */
export function mayBeNative(name: string, state: string | undefined, language: Language): boolean {
  const set = ready(language);
  if (set === null || state === undefined || set.lands.has(state)) return true;
  return [...foldText(name, language.letters)].some((sign) => !set.foreign.has(sign));
}
