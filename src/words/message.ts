import { IntlMessageFormat } from "intl-messageformat";

/** What stands in a place of a message: words, a number that the language writes and counts by, or what it chooses by: nothing ("none"), "yes" and "no". */
export type Value = string | number | boolean | null;

/** A sentence with places, in ICU MessageFormat: called with what stands in them, it gives the words. */
export interface Message<Place extends string = string> {
  (values: Readonly<Record<Place, Value>>): string;
  readonly pattern: string;
  readonly places: readonly Place[];
}

/** What the pages of a subject say, in one language: fixed words, sentences with places, and groups of both. */
export interface Catalogue {
  readonly [key: string]: string | Message<never> | Texts | Catalogue;
}

/** A list of words, or of rows of words. */
type Texts = readonly string[] | readonly (readonly string[])[];

/** The same catalogue in another language: patterns alone, at the same keys. A missing or strange key is a compile error. */
export type Patterns<C> = {
  readonly [K in keyof C]: C[K] extends string
    ? string
    : C[K] extends { readonly pattern: string }
      ? string
      : Patterns<C[K]>;
};

/** The language that catalogues are written in first. */
const FIRST = "en-GB";

/**
 * A sentence with places: `message("{n, plural, one {# claim} other {# claims}} of {who}", "n", "who")`.
 * @param places names of all places of the pattern. Where pattern and places differ, words/message.test.ts says so.
 */
export function message<Place extends string>(pattern: string, ...places: readonly Place[]): Message<Place> {
  return inLocale(pattern, places, FIRST);
}

function inLocale<Place extends string>(pattern: string, places: readonly Place[], locale: string): Message<Place> {
  // Patterns are compiled when they are first said: most are not said in one run.
  let compiled: IntlMessageFormat | undefined;
  const say = (values: Readonly<Record<Place, Value>>): string => {
    compiled ??= new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    return String(compiled.format(chosen(values)));
  };
  return Object.assign(say, { pattern, places });
}

/** Values with words for what is no words. */
function chosen(values: Readonly<Record<string, Value>>): Record<string, string | number> {
  // A page says thousands of these.
  const words: Record<string, string | number> = {};
  for (const [place, value] of Object.entries(values))
    words[place] = value === null ? "none" : typeof value === "boolean" ? (value ? "yes" : "no") : value;
  return words;
}

/** A catalogue with the patterns of another language in place of its own. @param locale BCP 47, with the region that numbers follow. */
export function translated<C>(catalogue: C, patterns: Patterns<C>, locale: string): C {
  const said = Object.entries(catalogue as Catalogue).flatMap(([key, own]): [string, unknown][] => {
    const pattern = (patterns as Readonly<Record<string, unknown>>)[key];
    // In a list that is open, a language may have fewer words than the first.
    if (pattern === undefined) return [];
    if (typeof own === "string" || Array.isArray(own)) return [[key, pattern]];
    if (typeof own === "function") return [[key, inLocale(pattern as string, own.places, locale)]];
    return [[key, translated(own as Catalogue, pattern as Patterns<Catalogue>, locale)]];
  });
  return Object.fromEntries(said) as C;
}
