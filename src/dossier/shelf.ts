import { typesWith } from "../vocabulary/index.js";
import type { Telling } from "./telling.js";

/** Types of which it can be told where a telling may belong: by its time, its people, the words of its object and its sum. */
const FOUND = typesWith("found");
/** A word that more things have is not rare. */
const FEW = 20;
const MONTH = 31;
/** What spans more than so many months is compared with everything. */
const WIDEST = 26;
/** Days before and after its publication that a text without a date may be about; see moment.ts. */
const BACK = 48;
const AHEAD = 153;

/** Where the things of one family lie. */
interface Places<T> {
  readonly all: Set<T>;
  /** Under months, people, words of objects and sums; "any" is what may be anywhere. */
  readonly told: Map<string, Set<T>>;
  /** Under the words of their sentences, and what is still to be put there. */
  readonly words: Map<string, Set<T>>;
  readonly unread: (readonly [Telling, T])[];
}

/**
 * Where things lie so that those a telling may belong to are found without looking at all: under its family and the months, people, words and
 * sums that it tells. What tells none of these is compared with everything.
 */
export class Shelf<T> {
  readonly #families = new Map<string, Places<T>>();

  put(telling: Telling, thing: T): void {
    let places = this.#families.get(telling.family);
    if (places === undefined) {
      places = { all: new Set(), told: new Map(), words: new Map(), unread: [] };
      this.#families.set(telling.family, places);
    }
    places.all.add(thing);
    for (const key of keysOf(telling) ?? ["any"]) add(places.told, key, thing);
    if (FOUND.has(telling.type)) places.unread.push([telling, thing]);
  }

  /** Things that may be told by this telling. */
  near(telling: Telling): T[] {
    const places = this.#families.get(telling.family);
    if (places === undefined) return [];
    const keys = keysOf(telling);
    if (keys === null) return [...places.all];
    const found = new Set<T>();
    for (const key of [...keys, "any"]) for (const thing of places.told.get(key) ?? []) found.add(thing);
    // What has no date may be known by its words, where few things have them.
    if (telling.moment.edtf === null) {
      for (const [one, thing] of places.unread.splice(0))
        for (const word of one.matter?.stems ?? []) add(places.words, word, thing);
      for (const word of telling.matter?.stems ?? []) {
        const those = places.words.get(word);
        if (those && those.size <= FEW) for (const thing of those) found.add(thing);
      }
    }
    return [...found];
  }
}

/** Under what a telling lies; null where it may be anything. */
function keysOf(telling: Telling): string[] | null {
  const { type, people, object, sum } = telling;
  if (!FOUND.has(type)) return null;
  const named = object !== null && object.stems.size > 0;
  // A work is looked for by its name alone, whenever it is told; one that is not named may be any.
  if (type === "project") return named ? [...object.stems] : null;
  const keys = monthsOf(telling);
  if (keys === null) return null;
  if (type === "visit") for (const ids of people.values()) keys.push(...ids);
  if (named) keys.push(...object.stems);
  if (sum) for (const bucket of bucketsOf(sum.lo, sum.hi)) keys.push(`${sum.currency} ${bucket}`);
  return keys.length === 0 ? null : keys;
}

/** Stretches of 31 days that a telling touches, with the days beside them; null where it touches too many. */
function monthsOf({ moment, status }: Telling): string[] | null {
  const ahead = status === "planned" || status === "pledged";
  const [lo, hi] =
    moment.edtf !== null
      ? [moment.lo, moment.hi]
      : moment.published === null
        ? [1, 0]
        : [moment.published - (ahead ? 3 : BACK), moment.published + (ahead ? AHEAD : 3)];
  if (lo > hi) return [];
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return null;
  const [from, to] = [Math.floor((lo - 3) / MONTH), Math.floor((hi + 3) / MONTH)];
  return to - from > WIDEST ? null : Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`);
}

/** Sums of one bucket differ by less than a quarter. */
function bucketsOf(lo: number, hi: number): number[] {
  const [from, to] = [Math.floor(Math.log2(lo) * 3), Math.floor(Math.log2(hi) * 3)];
  return Array.from({ length: Math.min(to - from, 12) + 1 }, (_, i) => from + i);
}

function add<T>(map: Map<string, Set<T>>, key: string, thing: T): void {
  const known = map.get(key);
  if (known) known.add(thing);
  else map.set(key, new Set([thing]));
}
