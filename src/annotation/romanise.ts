import type { Letters } from "../language/index.js";
import { foldRomanised, personById, persons, slug } from "../vocabulary/index.js";
import { foldText } from "./folding.js";
import { endingsOf } from "./forms.js";

const made = new WeakMap<Letters, ReadonlyMap<string, string>>();

function latinOf(letters: Letters): ReadonlyMap<string, string> {
  const before = made.get(letters);
  if (before) return before;
  const pairs = new Map(
    letters.romanised
      .split(/\s+/u)
      .filter((pair) => pair.includes("="))
      .map((pair) => {
        const at = pair.indexOf("=");
        return [foldText(pair.slice(0, at), letters), pair.slice(at + 1)] as const;
      }),
  );
  made.set(letters, pairs);
  return pairs;
}

/** Longest sign of a script that stands for Latin letters of its own. */
const LONGEST_SIGN = 3;

/** A name in Latin letters, as the language's table spells its signs; signs that it lacks stay. */
export function romanised(name: string, letters: Letters): string {
  const latin = latinOf(letters);
  if (latin.size === 0) return name;
  const folded = foldText(name, letters);
  let out = "";
  for (let at = 0; at < folded.length; ) {
    let size = Math.min(LONGEST_SIGN, folded.length - at);
    while (size > 0 && !latin.has(folded.slice(at, at + size))) size--;
    out += size === 0 ? folded[at] : latin.get(folded.slice(at, at + size))!;
    at += Math.max(size, 1);
  }
  return out;
}

interface KnownNames {
  /** Ids by names, as `keyOf` has them. */
  readonly ids: ReadonlyMap<string, string>;
  /** The words of these names. */
  readonly words: ReadonlySet<string>;
}

let known: KnownNames | undefined;

function knownNames(): KnownNames {
  if (known !== undefined) return known;
  const ids = new Map(persons().map((person) => [keyOf(personById(person)?.name ?? person), person]));
  known = { ids, words: new Set([...ids.keys()].flatMap((key) => key.split(" "))) };
  return known;
}

/**
 * The id of a person that no table of the language has: that of the world's table which romanisation does not tell apart, in this case of the name or in another, else one
 * made of the name.
 */
export function personId(name: string, letters: Letters, isFamily: (word: string) => boolean = () => false): string {
  const latin = letters.spaced ? romanised(name, letters) : spelt(name, letters, isFamily);
  const known = knownNames().ids.get(keyOf(latin)) ?? inOtherCase(name, letters);
  if (known !== undefined) return known;
  const plain = withoutInitials(latin);
  return knownNames().ids.get(keyOf(plain)) ?? `person:${slug(plain)}`;
}

/** A name without the initials in its middle, which some texts have and others do not: "Harry B. Harris" is "Harry Harris". */
function withoutInitials(name: string): string {
  return name.replace(/(?<=\p{L}{2} )(?:\p{L}\. ?){1,2}(?=\p{L}{2})/gu, "");
}

/** Words of a name that may be in another case, and readings of it that are tried, at most. */
const MOST_WORDS = 4;
const MOST_READINGS = 64;

/** The person of the world's table whose name this is with case endings: "Бориса Тадича" is Boris Tadić. Only where endings stand on names themselves, in a script of its own. */
function inOtherCase(name: string, letters: Letters): string | undefined {
  if (letters.endings.length === 0 || latinOf(letters).size === 0) return undefined;
  const parts = name.split(/[\s-]+/u);
  if (parts.length < 2 || parts.length > MOST_WORDS) return undefined;
  const { ids, words } = knownNames();
  let readings: string[] = [""];
  for (const part of parts) {
    const keys = new Set(basesOf(part, letters).map((base) => foldRomanised(romanised(base, letters))));
    readings = readings.flatMap((before) =>
      [...keys].filter((key) => words.has(key)).map((key) => (before === "" ? key : `${before} ${key}`)),
    );
    if (readings.length === 0 || readings.length > MOST_READINGS) return undefined;
  }
  for (const reading of readings) {
    const id = ids.get(reading);
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * A name that stands in a case, without the endings: "Серика Абенова" of somebody whose id has the words "serik" and "abenov". Null where its words do not lead there, and of a name
 * whose last word is that of the id as it stands: its first may end as a case does.
 */
export function uninflected(name: string, letters: Letters, words: readonly string[]): string | null {
  const parts = name.split(/[\s-]+/u);
  if (letters.endings.length === 0 || latinOf(letters).size === 0 || parts.length !== words.length) return null;
  const spelt = (word: string) => foldRomanised(romanised(word, letters));
  if (spelt(parts.at(-1)!) === foldRomanised(words.at(-1)!)) return null;
  const plain = parts.map((part, i) => {
    const base = basesOf(part, letters).find((one) => romanised(one, letters) === words[i]);
    return base?.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  });
  return plain.includes(undefined) ? null : plain.join(" ");
}

/** Letters of a name without its ending, at least. */
const SHORTEST_STEM = 2;
/** Letters of an ending that may stand on a name, at most. */
const LONGEST_ENDING = 3;

/** What a word may be called by itself: without any of its endings, alone or with an ending of one letter. */
function basesOf(word: string, letters: Letters): string[] {
  const endings = endingsOf(letters);
  const short = [...endings].filter((ending) => ending.length < 2);
  const folded = foldText(word, letters);
  const bases = [folded];
  for (let size = Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING); size < folded.length; size++)
    if (endings.has(folded.slice(size))) bases.push(...short.map((ending) => folded.slice(0, size) + ending));
  return bases;
}

/** Characters of a native name at most: two of the family and two given. */
const LONGEST_NATIVE = 4;

/** Where words are not parted: a native name, family first, in Latin letters; a foreign one as it stands, since its characters do not tell how it is spelt. */
function spelt(name: string, letters: Letters, isFamily: (word: string) => boolean): string {
  const folded = foldText(name, letters);
  for (const size of [2, 1]) {
    const given = folded.length - size;
    if (given < 1 || given > 2 || folded.length > LONGEST_NATIVE || !isFamily(folded.slice(0, size))) continue;
    const latin = `${romanised(folded.slice(0, size), letters)} ${romanised(folded.slice(size), letters)}`;
    if (!/\p{Script=Han}/u.test(latin)) return latin;
  }
  return name;
}

function keyOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map(foldRomanised)
    .join(" ");
}
