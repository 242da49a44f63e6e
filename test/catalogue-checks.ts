import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import type { Catalogue, Message } from "../src/words/index.js";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Every text and message of a catalogue, by its path. */
function said(catalogue: Catalogue, path = ""): [path: string, one: string | Message<never>][] {
  return Object.entries(catalogue).flatMap(([key, one]): [string, string | Message<never>][] => {
    const at = `${path}${key}`;
    if (typeof one === "string" || typeof one === "function") return [[at, one as string | Message<never>]];
    return said(one as Catalogue, `${at}.`);
  });
}

/** Names of all places of a pattern, and the plural categories of each that is counted. */
function placesOf(pattern: string, locale: string): { places: Set<string>; counted: string[][] } {
  const places = new Set<string>();
  const counted: string[][] = [];
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if ("value" in element && element.type !== 0) places.add(element.value);
      if (!("options" in element)) continue;
      if ("pluralType" in element) counted.push(Object.keys(element.options));
      for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true }).getAst());
  return { places, counted };
}

/** A catalogue in one language, to be held against the English one. */
export interface Checked {
  readonly code: string;
  readonly locale: string;
  readonly words: object;
}

/** Tests that catalogues say all that the English one says, with its places, and count as their languages do. */
export function checkCatalogues(what: string, english: object, all: readonly Checked[]): void {
  describe.each(all)(`${what} in $code`, ({ code, locale, words }) => {
    const own = said(words as Catalogue);

    test("say all that the English ones say, and nothing is empty", () => {
      const keys = said(english as Catalogue).map(([key]) => key);
      expect(own.map(([key]) => key)).toEqual(keys);
      expect(own.filter(([, one]) => (typeof one === "string" ? one : one.pattern) === "").map(([key]) => key)).toEqual(
        [],
      );
    });

    test("have the places that their messages are given, and no others", () => {
      const wrong = own.flatMap(([key, one]) => {
        if (typeof one === "string") return [];
        const { places } = placesOf(one.pattern, locale);
        const strange = [...places].filter((place) => !(one.places as readonly string[]).includes(place));
        return strange.length === 0 ? [] : [`${key}: ${strange.join(", ")}`];
      });
      expect(wrong).toEqual([]);
    });

    test("count as the language does", () => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const wrong = own.flatMap(([key, one]) => {
        if (typeof one === "string") return [];
        const short = placesOf(one.pattern, locale).counted.filter((given) => {
          const exact = given.some((name) => name.startsWith("="));
          return !exact && categories.some((category) => !given.includes(category));
        });
        return short.length === 0 ? [] : [key];
      });
      // Turkish nouns are the same after one and after many; a message there may have one form alone.
      expect(code === "tr" ? [] : wrong).toEqual([]);
    });
  });
}
