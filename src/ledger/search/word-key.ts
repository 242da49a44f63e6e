import { fold } from "../../vocabulary/index.js";

/** Longer keys are cut: no word is as long, and an address or a code is found by its beginning. */
const LONGEST = 60;
/** What an apostrophe cuts off from a word: "'s", "'re". */
const CLITIC = /^'\p{L}{0,2}$/u;
/** A short prefix and its hyphen, which many write without: "co-operation", "re-export", "e-mail"; but "al-Assad", "mid-2011". */
const JOINED = /^(\p{L}{1,3})-(?=\p{Ll})/u;
const NUMERAL = /^\d[\d.,]*$/u;
const THOUSANDS = /,(?=\d{3}(?!\d))/gu;
const POINT = /[.,](?=\d)/gu;
const SILENT = /['.`´]/gu;
const BETWEEN = /[^\p{L}\p{N}_]+/u;

/**
 * The keys of a word's parts, under which texts and queries meet: lower case without marks, points and apostrophes; a hyphen parts words, but for
 * short prefixes. "U.S." → us, "Erdoğan" → erdogan, "Xi'an" → xian, "co-operation" → cooperation, "Sino-Kazakh" → sino kazakh, "1,500" → 1500,
 * "3.5" → 3_5. A key holds letters and digits, and "_" between digits only. None for punctuation and for what an apostrophe cuts off. Takes a
 * word as annotation cuts it: with straight quotes and plain hyphens.
 */
export function wordKeys(form: string): readonly string[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const keys = keysOf(form);
  if (known.size >= KEPT) known.clear();
  known.set(form, keys);
  return keys;
}

/** The words of a language repeat; beyond so many different ones the memory is given back. */
const KEPT = 50_000;
const known = new Map<string, readonly string[]>();

function keysOf(form: string): readonly string[] {
  if (CLITIC.test(form)) return [];
  if (NUMERAL.test(form))
    return [form.replace(THOUSANDS, "").replace(POINT, "_").replace(SILENT, "").slice(0, LONGEST)];
  const bare = fold(form.replace(JOINED, "$1")).replaceAll("_", " ").replace(SILENT, "");
  return bare
    .split(BETWEEN)
    .filter((part) => part !== "")
    .map((part) => part.slice(0, LONGEST));
}
