import { fold, foldRomanised } from "../fold.js";

// One name in several romanisations: "Imamali Rahman" for Emomali Rahmon, "Si Tsinpin" for Xi Jinping. Words are reduced to what most ways
// to write a sound share; what is left of differences is counted, vowels and sounds that are close by less than others. The comparison is
// lenient, so it is for choosing among the few people who held an office, never for finding a name among all.

/** Words of a name that others leave out: particles, titles, what follows a family name. */
const LOOSE = new Set(
  (
    "al el ul ur bin ibn ben bint von van der den de del della da do dos das di la le of the and dit ould " +
    "king queen pope emperor emir sultan prince princess president prime minister premier chancellor " +
    "sheikh shaikh sheikha imam ayatollah mullah general colonel marshal sir dame lord dr mr mrs ms comrade jr sr ii iii iv"
  ).split(" "),
);

/** Fathers' names as Russian adds them: "Nursultan Abishevich Nazarbayev". */
const PATRONYMIC = /(?:ovich|evich|ovna|evna|ich|uulu|uly|ogly|kyzy|kizi)$/u;
/** "Son of": the order of the words tells father and son apart. */
const SON_OF = /\b(?:bin|ibn|ben|bint|ould)\b/u;

/** The words of a name that tell it from others, folded, and its initials. */
interface Words {
  readonly full: readonly string[];
  readonly initials: readonly string[];
}

function wordsOf(name: string): Words {
  return kept(wordsKept, name, split);
}

const wordsKept = new Map<string, Words>();
const skeletonsKept = new Map<string, readonly string[]>();
/** Holders of an office are compared again and again; beyond this many different words the memory is given back. */
const KEPT = 20_000;

function kept<V>(memory: Map<string, V>, key: string, make: (key: string) => V): V {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  if (memory.size >= KEPT) memory.clear();
  memory.set(key, made);
  return made;
}

function split(name: string): Words {
  const all = fold(name)
    .replace(/[''’ʻʼ`]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const full = all.filter((word) => word.length > 1 && !LOOSE.has(word));
  return {
    full: full.length > 0 ? full : all.filter((word) => word.length > 1),
    initials: all.filter((word) => word.length === 1),
  };
}

/** How the romanisations of a language write one sound, evened out before the habits that all share. */
export type Reading = "chinese" | "korean" | "turkish";

const COMMON: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, "s"],
  [/tsch|tch/gu, "ch"],
  [/dzh|zh|dj/gu, "j"],
  [/ts|tz/gu, "z"],
  [/(?<=[aeiou])j(?![aeiou])/gu, "i"],
  [/ge$/u, "j"],
  [/ee/gu, "i"],
  [/oo/gu, "u"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
];

const LANGUAGES: Readonly<Record<Reading, readonly (readonly [RegExp, string])[]>> = {
  // Pinyin, Wade-Giles and what is left of them in Cyrillic and back: jing, ching, tszin, dzin; xi, hsi, si; zhu, chu, chzhu.
  chinese: [
    [/chzh|tszh|dzh|tch|tsz|zh|ch|dz|ts|tz|q|j|z|c/gu, "c"],
    [/sh|hs|x/gu, "s"],
    [/^r/u, "c"],
    [/ng(?![aeiou])/gu, "n"],
    [/uo/gu, "o"],
  ],
  // c as in Recep is dzh elsewhere.
  turkish: [[/dzh|dj|zh|j|ch|c/gu, "c"]],
  // Revised, McCune-Reischauer, the North's own, and Kontsevich's in Cyrillic and back: jong, chong, chen; il, ir; un, yn, eun.
  korean: [
    [/^(?:rhee|lee|ri|yi|li)$/u, "i"],
    [/^(?:park|bak|pak)$/u, "pak"],
    [/^(?:choe|choi|tsoi|tskhve)$/u, "coi"],
    [/tch|zh|ch|j/gu, "c"],
    [/^ce(?=n)/u, "co"],
    [/eo/gu, "o"],
    [/eun$|yn$/gu, "un"],
    [/ae/gu, "e"],
    [/ng/gu, "n"],
    [/r/gu, "l"],
  ],
};

/** Readings that the names of a state's people may need. */
export function readingOf(state: string): Reading | undefined {
  if (state === "CHN" || state === "TWN") return "chinese";
  if (state === "PRK" || state === "KOR") return "korean";
  return state === "TUR" ? "turkish" : undefined;
}

/** Endings that came and went with Russian: Rahmonov is Rahmon, Nazarbayev's stem is Nazarbay. */
const RUSSIAN_ENDING = /(?<=.{3})(?:y?ev|ov|ow|yew|eva|ova)$/u;

/** What is left of a word, in the ways in which it may be read. A word is compared with another read in the same way. */
function skeletons(word: string, reading: Reading | undefined): readonly string[] {
  return kept(skeletonsKept, `${reading ?? ""} ${word}`, () => reduced(word, reading));
}

function reduced(word: string, reading: Reading | undefined): readonly string[] {
  const even = (text: string) =>
    foldRomanised(COMMON.reduce((left, [habit, letter]) => left.replace(habit, letter), text));
  const found = [even(word), even(word.replace(RUSSIAN_ENDING, ""))];
  if (reading !== undefined) {
    found.push(foldRomanised(LANGUAGES[reading].reduce((left, [habit, letter]) => left.replace(habit, letter), word)));
  }
  return found;
}

const VOWELS = new Set("aeiou");
/** Sounds that romanisations, dialects and typists exchange. */
const CLOSE = ["bp", "dt", "gkh", "fv", "vb", "szj", "mn", "lr"];

/** What letters cost. Chinese and Korean names are so short that a vowel more makes another name: Lien Chan, Lin Chuan. */
interface Costs {
  readonly vowelChanged: number;
  readonly vowelAdded: number;
}
const USUAL: Costs = { vowelChanged: 0.4, vowelAdded: 0.5 };
const SHORT_NAMES: Costs = { vowelChanged: 0.6, vowelAdded: 1 };

function substitution(one: string, other: string, costs: Costs): number {
  if (one === other) return 0;
  if (VOWELS.has(one) && VOWELS.has(other)) return costs.vowelChanged;
  return CLOSE.some((sounds) => sounds.includes(one) && sounds.includes(other)) ? 0.6 : 1;
}

/** No letter costs less to put in or to leave out. */
const CHEAPEST = 0.4;
const addition = (letter: string, costs: Costs) =>
  VOWELS.has(letter) ? costs.vowelAdded : letter === "h" ? CHEAPEST : 1;

/** What it costs to make one skeleton of the other (Levenshtein, with the weights above). */
function distance(one: string, other: string, costs: Costs): number {
  let row = [0];
  for (const letter of other) row.push(row.at(-1)! + addition(letter, costs));
  for (const letter of one) {
    const next = [row[0]! + addition(letter, costs)];
    for (const [at, against] of [...other].entries()) {
      next.push(
        Math.min(
          row[at]! + substitution(letter, against, costs),
          row[at + 1]! + addition(letter, costs),
          next[at]! + addition(against, costs),
        ),
      );
    }
    row = next;
  }
  return row.at(-1)!;
}

/** So much may differ between two spellings of a word so long; short words differ by chance. Chosen on the names in spelling.test.ts. */
function allowed(length: number): number {
  if (length <= 3) return 0.4;
  return length <= 5 ? 0.8 : length <= 7 ? 1.2 : length <= 9 ? 1.6 : 2;
}

/** 1 for one word, less for two spellings of it, null for different words. */
function closeWords(one: string, other: string, reading: Reading | undefined): number | null {
  if (one === other) return 1;
  const mine = skeletons(one, reading);
  const theirs = skeletons(other, reading);
  const costs = reading === "chinese" || reading === "korean" ? SHORT_NAMES : USUAL;
  let best: number | null = null;
  for (const [way, skeleton] of mine.entries()) {
    const against = theirs[way]!;
    const length = Math.max(skeleton.length, against.length);
    // Another first consonant makes another name: Ramaphosa is no Samaphosa, but Gaddafi is Kaddafi.
    if (substitution(skeleton[0] ?? "", against[0] ?? "", costs) > 0.6) continue;
    if (Math.abs(skeleton.length - against.length) * CHEAPEST > allowed(length)) continue;
    const apart = distance(skeleton, against, costs);
    if (apart > allowed(length)) continue;
    // One skeleton is not yet one spelling.
    const close = 0.99 - apart / Math.max(length, 4);
    best = Math.max(best ?? 0, close);
  }
  return best;
}

/** What words in another order, a further word, and a word or an initial left out take away. */
const REORDERED = 0.06;
const FURTHER = 0.1;
const LEFT_OUT = 0.02;
/** Two words written as one, or one as two, must be nearly the same. */
const JOINED = 0.9;

/**
 * How close a name as a text writes it is to a name of the table: 1 for the same words, less the more the spelling differs, null for
 * another name. Words may stand in another order, except in "son of", and be left out. Every word written must be a word of the name, but
 * for a father's name, and for one further word where the whole name is there.
 * @param written the name in a text, without an office.
 * @param name the name in the table.
 */
export function closeness(written: string, name: string, reading?: Reading): number | null {
  const text = wordsOf(written);
  const known = wordsOf(name);
  const matched = match(text.full, known.full, reading);
  const fitting = matched.places.length;
  if (fitting === 0 || (matched.fathers > 0 && fitting < 2)) return null;
  if (matched.further > 0 && (fitting < 2 || matched.further > 1 || matched.leftOut > 0)) return null;
  const inOrder = matched.places.every((place, at) => at === 0 || place > matched.places[at - 1]!);
  if (!inOrder && SON_OF.test(`${fold(written)} ${fold(name)}`)) return null;
  const initials = initialsApart(text, known, matched.leftOut);
  if (initials === null) return null;
  const lost = (inOrder ? 0 : REORDERED) + matched.further * FURTHER + (matched.leftOut + initials) * LEFT_OUT;
  return Math.max(0, matched.close - lost);
}

interface Match {
  /** Mean of the words that fit, by their length. */
  readonly close: number;
  /** Where in the name the words that fit stand, in the order written. */
  readonly places: readonly number[];
  /** Words written that are none of the name, fathers' names apart; words of the name that are not written. */
  readonly further: number;
  readonly fathers: number;
  readonly leftOut: number;
}

function match(text: readonly string[], known: readonly string[], reading: Reading | undefined): Match {
  const open = known.map((word, place) => ({ word, place }));
  const places: number[] = [];
  let [total, letters, further, fathers] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const word = text[at]!;
    const single = bestFit(word, open, reading);
    const double = at + 1 < text.length ? bestFit(word + text[at + 1]!, open, reading, true) : null;
    const best = double !== null && (single === null || double.close > single.close) ? double : single;
    if (best === null) {
      if (PATRONYMIC.test(word)) fathers++;
      else further++;
      continue;
    }
    if (best === double) at++;
    places.push(open[best.from]!.place);
    open.splice(best.from, best.count);
    total += best.close * word.length;
    letters += word.length;
  }
  return { close: letters === 0 ? 0 : total / letters, places, further, fathers, leftOut: open.length };
}

interface Fitting {
  readonly close: number;
  readonly from: number;
  readonly count: number;
}

/** The word of a name, or two that follow each other, that a written word spells best. */
function bestFit(
  word: string,
  open: readonly { readonly word: string }[],
  reading: Reading | undefined,
  joined = false,
): Fitting | null {
  let best: Fitting | null = null;
  for (let from = 0; from < open.length; from++) {
    for (const count of joined ? [1] : [1, 2]) {
      if (from + count > open.length) continue;
      const words = open.slice(from, from + count).map((each) => each.word);
      const close = closeWords(word, words.join(""), reading);
      if (close === null || ((joined || count === 2) && close < JOINED)) continue;
      if (best === null || close > best.close) best = { close, from, count };
    }
  }
  return best;
}

/**
 * Initials that only one of two names has: George W. Bush is not George H. W. Bush. Null where an initial is that of another given name:
 * V. P. Singh is not Manmohan Singh.
 */
function initialsApart(text: Words, known: Words, leftOut: number): number | null {
  const foreign = text.initials.filter(
    (letter) => !known.initials.includes(letter) && !known.full.some((word) => word.startsWith(letter)),
  ).length;
  if (foreign > 0 && leftOut > 0) return null;
  const missing = known.initials.filter((letter) => !text.initials.includes(letter)).length;
  return missing * (text.initials.length > 0 ? 3 : 1) + foreign * 3;
}
