import type { Letters } from "../language/index.js";
import { foldRomanised, PERSONS, personById, slug } from "../vocabulary/index.js";
import { foldText } from "./folding.js";

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

let known: ReadonlyMap<string, string> | undefined;

/** The id of a person that no table of the language has: that of the world's table which romanisation does not tell apart, else one made of the name. */
export function personId(name: string, letters: Letters, isFamily: (word: string) => boolean = () => false): string {
  known ??= new Map(PERSONS.map((person) => [keyOf(personById(person)?.name ?? person), person]));
  const latin = letters.spaced ? romanised(name, letters) : spelt(name, letters, isFamily);
  return known.get(keyOf(latin)) ?? `person:${slug(latin)}`;
}

/** Characters of a native name at most: two of the family and two given. */
const LONGEST_NATIVE = 4;

/** Where words are not parted: a native name, family first, in Latin letters; a foreign one as it stands, since its characters do not tell how it is spelt. */
function spelt(name: string, letters: Letters, isFamily: (word: string) => boolean): string {
  const folded = foldText(name, letters);
  for (const size of [2, 1]) {
    const given = folded.length - size;
    if (given > 0 && given < 3 && folded.length <= LONGEST_NATIVE && isFamily(folded.slice(0, size)))
      return `${romanised(folded.slice(0, size), letters)} ${romanised(folded.slice(size), letters)}`;
  }
  return name;
}

function keyOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map(foldRomanised)
    .join(" ");
}
