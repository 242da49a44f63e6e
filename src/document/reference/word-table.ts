import { type PhraseField, phrasesOf } from "../../language/documents/index.js";
import { fold } from "../fold.js";

/**
 * Whether a text holds a word of a table. An entry is a word, the beginning of one ("institut*"), its end ("*verlag"), or
 * several words. A look-up costs a word and not the table, and a table needs no compilation as a long regular expression does.
 */
export function wordTable(...fields: readonly PhraseField[]): (text: string) => boolean {
  let table: Table | undefined;
  return (text) => {
    table ??= tableOf(phrasesOf(...fields));
    const { known, phrases } = table;
    const found = fold(text).match(WORD) ?? [];
    if (found.some(known)) return true;
    const line = ` ${found.join(" ")} `;
    return phrases.some((phrase) => line.includes(phrase));
  };
}

interface Table {
  readonly known: (word: string) => boolean;
  readonly phrases: readonly string[];
}

function tableOf(entries: readonly string[]): Table {
  const words = new Set<string>();
  const beginnings = new Map<string, string[]>();
  const ends: string[] = [];
  const phrases: string[] = [];
  for (const entry of entries.map(fold)) {
    if (entry.startsWith("*")) ends.push(entry.slice(1));
    else if (entry.includes(" ")) phrases.push(` ${entry} `);
    else if (entry.endsWith("*")) {
      const key = entry.slice(0, SHORTEST);
      beginnings.set(key, [...(beginnings.get(key) ?? []), entry.slice(0, -1)]);
    } else words.add(entry);
  }
  const known = (word: string): boolean =>
    words.has(word) ||
    (beginnings.get(word.slice(0, SHORTEST))?.some((beginning) => word.startsWith(beginning)) ?? false) ||
    ends.some((end) => word.endsWith(end));
  return { known, phrases };
}

/** Beginnings have this many units at least. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}]+(?:['.-][\p{L}\p{M}]+)*|&/gu;
