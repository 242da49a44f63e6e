import { lazily, own, trimmed } from "../text/index.js";
import { ALIKE, COMMON, EMPTY, FORMULA, PARTS, WEAK } from "./lexicon.js";
import { ABROAD } from "./lexicon-abroad.js";
import { CYRILLIC, HAN, hanWords, romanised, skeleton } from "./script.js";

/** The words of a name or purpose that tell it from others. */
export interface Wording {
  /** Every word that distinguishes, by its first six letters or by the first of the words that are taken for it. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that are written large: they name one thing where the others describe it. */
  readonly names: ReadonlySet<string>;
  /** Numbers in it: "Dushanbe-2" is not "Dushanbe-1". */
  readonly numbers: ReadonlySet<string>;
  /** Words that only say what sort of thing it is. */
  readonly common: ReadonlySet<string>;
  /** In which letters it is written, where these are not Latin. */
  readonly script: "Cyrillic" | "Han" | null;
}

/** Letters of a word that its root has at most. */
const ROOT = 6;

/** The words of a table and those of other languages that are taken for them. */
function stemsOf(words: readonly string[]): ReadonlySet<string> {
  const stems = new Set(words.map(stem));
  for (const [english, ...abroad] of ABROAD)
    if (stems.has(stem(english))) for (const word of abroad) stems.add(stem(word));
  return stems;
}

const empty = lazily(() => stemsOf(EMPTY));
const common = lazily(() => stemsOf(COMMON));
const formula = lazily(() => stemsOf(FORMULA));
const alike = lazily(() => {
  const one = new Map(ALIKE.flatMap((row) => row.map((word) => [stem(word), stem(row[0]!)] as const)));
  for (const [english, ...abroad] of ABROAD) {
    const first = one.get(stem(english)) ?? stem(english);
    for (const word of abroad) if (!one.has(stem(word))) one.set(stem(word), first);
  }
  return one;
});

/** What says the sort, or little, tells little where it distinguishes at all. */
const weak = lazily(() => new Set([...stemsOf(WEAK), ...common()].map((word) => alike().get(word) ?? word)));

const ROMAN: Readonly<Record<string, string>> = { ii: "2", iii: "3", iv: "4", vi: "6", vii: "7" };

const parts = lazily(() => stemsOf(PARTS));

/** Which of several a word counts: "the second unit" is unit 2. */
const ORDINALS: ReadonlyMap<string, string> = new Map(
  ["first", "second", "third", "fourth", "fifth", "sixth"].map((word, i) => [stem(word), String(i + 1)]),
);

/** The first letters of a word, without what inflects it. Russian ones in Latin letters. */
function stem(word: string): string {
  if (CYRILLIC.test(word)) return trimmed(romanised(word), null, /[aeiouy]/u).slice(0, ROOT);
  return (word.length > 3 ? word.replace(/'s$|s$/u, "") : word).slice(0, ROOT);
}

/** A root as people are shown it: "purcha…", where it may have been cut. */
export const rootShown = (root: string) => (root.length < ROOT ? root : `${root}…`);

/** What a word is, wherever it stands. */
interface Sign {
  /** Its first letters. */
  readonly root: string;
  /** The root, or the one of the words that are taken for it. */
  readonly stem: string;
  /** The figures it is, null for a word of letters. */
  readonly number: string | null;
  /** The figure that it counts, null for what is no "second". */
  readonly ordinal: string | null;
  /** Whether it is a part of a work that is counted. */
  readonly part: boolean;
  /** Whether it names one thing: written large, and itself no word for another. */
  readonly name: boolean;
}

/** Words come again and again: each is looked at once, as long as it is remembered. */
const signs = new Map<string, Sign>();
const REMEMBERED = 20_000;

function signOf(written: string): Sign {
  const known = signs.get(written);
  if (known !== undefined) return known;
  const word = written.toLowerCase();
  const root = stem(word);
  const one = alike().get(root) ?? root;
  const number = own(ROMAN, word) ?? (/^\p{N}/u.test(word) ? word : null);
  const ordinal = ORDINALS.get(one) ?? null;
  const name = one === root && /^\p{Lu}/u.test(written);
  // A name is one in whatever letters.
  const sign = { root, stem: name ? skeleton(word) : one, number, ordinal, part: parts().has(root), name };
  if (signs.size >= REMEMBERED) signs.clear();
  signs.set(written, sign);
  return sign;
}

/**
 * The wording of a name, purpose or list of goods; null where it has no words. `plain`: words that say the sort distinguish as well, as they do
 * among goods. `without`: words that distinguish nothing here.
 */
export function wordingOf(text: unknown, plain = false, without = ""): Wording | null {
  const words = wordsOf(Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : "");
  if (words.length === 0) return null;
  const idle = rootsOf(without);
  const wording = {
    stems: new Set<string>(),
    names: new Set<string>(),
    numbers: new Set<string>(),
    common: new Set<string>(),
    script: words.some((word) => CYRILLIC.test(word))
      ? "Cyrillic"
      : words.some((word) => HAN.test(word))
        ? "Han"
        : null,
  } as const;
  for (let i = 0; i < words.length; i++) {
    const { root, stem, number, ordinal, name } = signOf(words[i]!);
    if (ordinal !== null && i + 1 < words.length && signOf(words[i + 1]!).part) wording.numbers.add(ordinal);
    else if (number !== null) wording.numbers.add(number);
    else if (!plain && common().has(root)) wording.common.add(alike().get(root) ?? root);
    else if (!empty().has(root) && !idle.has(root)) {
      wording.stems.add(stem);
      if (name) wording.names.add(stem);
    }
  }
  return wording.stems.size + wording.common.size + wording.numbers.size === 0 ? null : wording;
}

/** An initial, or what is left of "it's". */
const LETTER = /^[a-z]$/u;

/** The words of a sentence that tell what it is about: none that any report on states has, nor figures. `without`: names that are compared apart. */
export function matterOf(said: Wording | null, without: string): Wording | null {
  if (said === null) return null;
  const apart = rootsOf(without);
  const left = (words: ReadonlySet<string>) =>
    new Set(
      [...words].filter(
        (word) => !LETTER.test(word) && !formula().has(word) && !common().has(word) && !apart.has(word),
      ),
    );
  const stems = left(said.stems);
  return stems.size === 0
    ? null
    : { stems, names: left(said.names), numbers: new Set(), common: new Set(), script: said.script };
}

/** The words of a text as they are written, without accents and possessive endings. */
function wordsOf(text: string): readonly string[] {
  const bare = text.replace(/[’']s\b|-free\b/gu, "");
  // Text without accents and other scripts, which most of it is, is taken apart much faster.
  if (/^[\s -~]*$/u.test(bare)) return bare.match(/[A-Za-z]+|\d+/gu) ?? [];
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[’']s\b|-free\b/gu, "")
      .match(/\p{Script=Han}+|\p{L}+|\p{N}+/gu)
      ?.flatMap((word) => (HAN.test(word) ? hanWords(word) : [word])) ?? []
  );
}

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => signOf(word).root));
}

/** How much a word tells: a name most, a word such as "services" little. */
const NAME = 2;
const LITTLE = 0.35;

/** How much a word tells, as a name or not. */
export function worthOf(word: string, named: boolean): number {
  return weak().has(word) ? LITTLE : named ? NAME : 1;
}

/** How much the words tell that both have, or all of one. */
function weightOf(words: Iterable<string>, ...wordings: readonly Wording[]): number {
  let sum = 0;
  for (const word of words)
    sum += worthOf(
      word,
      wordings.some(({ names }) => names.has(word)),
    );
  return sum;
}

/**
 * How much two wordings have in common: of what the distinguishing words of the shorter one tell, the share that the other has, 0 to 1. Null where
 * one of them names nothing but its sort; where both do ("the railway"), that is compared, and counts half.
 */
export function likeness(a: Wording | null, b: Wording | null): number | null {
  if (!a || !b) return null;
  if (a.numbers.size > 0 && b.numbers.size > 0 && both(a.numbers, b.numbers).length === 0) return 0;
  if (a.stems.size === 0 || b.stems.size === 0) {
    if (a.stems.size + b.stems.size > 0 || a.common.size === 0 || b.common.size === 0) return null;
    return (both(a.common, b.common).length / Math.max(a.common.size, b.common.size)) * 0.5;
  }
  const shared = both(a.stems, b.stems);
  // What no table knows of another script may be the same word all along.
  if (shared.length === 0 && a.script !== b.script) return null;
  return weightOf(shared, a, b) / Math.min(weightOf(a.stems, a, b), weightOf(b.stems, a, b));
}

/** Whether two wordings have a word in common that tells more than the sort. */
export function tellsOne(a: Wording | null, b: Wording | null): boolean {
  return a !== null && b !== null && both(a.stems, b.stems).some((word) => !weak().has(word));
}

/** The share of what the words of a name tell that a sentence has; 0 where it has but words that tell little. */
export function contained(name: Wording, sentence: Wording): number {
  const found = both(name.stems, sentence.stems);
  return found.every((word) => weak().has(word)) ? 0 : weightOf(found, name) / weightOf(name.stems, name);
}

/** Words of one name that the other has not, on both sides: "Nurek–Vose" and "Nurek–Kulob" are two, "new capital" and "recapitalisation" may be one. */
export function differing(a: Wording, b: Wording): "names" | "words" | null {
  const own = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    [...x].filter((word) => !y.has(word) && !weak().has(word));
  if (own(a.numbers, b.numbers).length > 0 && own(b.numbers, a.numbers).length > 0) return "names";
  const [mine, theirs] = [own(a.stems, b.stems), own(b.stems, a.stems)];
  if (mine.length === 0 || theirs.length === 0) return null;
  return mine.some((word) => a.names.has(word)) && theirs.some((word) => b.names.has(word)) ? "names" : "words";
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}

/** Numbers up to this count things; greater ones measure them. */
const COUNTED = 20;

/** Whether two names of one kind count other things: blocks 1 and 2 of a station are not blocks 3 and 4. */
export function areNumberedApart(a: Wording | null, b: Wording | null): boolean {
  if (a === null || b === null) return false;
  const counted = ({ numbers }: Wording) => [...numbers].filter((number) => Number(number) <= COUNTED);
  const [x, y] = [counted(a), counted(b)];
  if (x.length === 0 || y.length === 0) return false;
  return [...a.stems].some((stem) => b.stems.has(stem)) && !x.some((number) => y.includes(number));
}
