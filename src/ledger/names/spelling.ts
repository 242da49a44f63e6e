import { fold } from "../../vocabulary/index.js";

/** A way of writing a name in Latin letters: what stands for which sign. */
export type Romanisation = ReadonlyMap<string, string>;

const HAN = /\p{Script=Han}/u;
const SILENT = /['’ʻʼ`´.·]/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Pairs as the tables of languages write them ("ж=zh"), signs without marks. */
export function romanisationOf(tables: readonly string[]): Romanisation {
  const pairs = tables.flatMap((table) =>
    table.split(/\s+/u).flatMap((pair): [string, string][] => {
      const [sign = "", latin = ""] = pair.split("=");
      return sign === "" || !pair.includes("=") ? [] : [[fold(sign), latin]];
    }),
  );
  // What folding makes one ("й" is "и") keeps what the first of them stands for.
  return new Map(pairs.reverse());
}

/** The words of a name as names are compared: without case, marks and apostrophes, in Latin letters; Chinese signs stay as they are. */
export function keysOf(written: string, romanised: Romanisation): readonly string[] {
  return fold(written.replace(SILENT, ""))
    .split(BETWEEN)
    .filter((word) => word !== "")
    .map((word) => latinOf(word, romanised));
}

/** Letters that endings of more than one part have at most; a name with more of them is written by nobody who looks for it. */
const LONGEST_ENDING = 4;

/** What may follow a stem of a language, as names are compared: one of each slot of its endings, in their order. */
export function endingsOf(slots: readonly (readonly string[])[], romanised: Romanisation): ReadonlySet<string> {
  const written = slots.reduce<readonly string[]>(
    (all, slot, i) =>
      all.flatMap((before) =>
        slot.map((ending) => before + ending).filter((both) => i === 0 || both.length <= LONGEST_ENDING),
      ),
    [""],
  );
  return new Set(written.map((ending) => keysOf(ending, romanised).join("")));
}

function latinOf(word: string, romanised: Romanisation): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  return [...word].map((sign) => romanised.get(sign) ?? sign).join("");
}

/** Whether a word is of a script that puts no spaces between words. */
export const isHan = (word: string): boolean => HAN.test(word);
