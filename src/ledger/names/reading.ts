import { foldRomanised } from "../../vocabulary/index.js";
import { lettersApart } from "../search/index.js";
import type { Named, Spelling } from "./named.js";
import { isHan, keysOf, type Romanisation } from "./spelling.js";

/** A spelling, made ready to be compared. */
export interface Entry {
  readonly named: Named;
  readonly spelling: Spelling;
  readonly words: readonly { readonly key: string; readonly stem: boolean }[];
  /** The words in one, and with the habits of romanisation evened out. */
  readonly key: string;
  readonly even: string;
  /** Whether it is romanised: "k" is rather Kazakhstan than Китай. */
  readonly foreign: boolean;
}

const LATIN = /\p{Script=Latin}/u;

/** All spellings of a name that can be compared. */
export function entriesOf(named: Named, romanised: Romanisation): readonly Entry[] {
  return named.spellings.flatMap((spelling) => {
    const words = spelling.written.split(/[\s-]+/u).flatMap((word) => {
      const keys = keysOf(word, romanised);
      return keys.map((key, i) => ({ key, stem: word.endsWith("*") && i === keys.length - 1 }));
    });
    const key = words.map((word) => word.key).join(" ");
    return key === ""
      ? []
      : [{ named, spelling, words, key, even: foldRomanised(key), foreign: !LATIN.test(spelling.written) }];
  });
}

/** Whether words are this name, in any of its cases where the table has stems. */
export function isWhole(entry: Entry, asked: readonly string[]): boolean {
  return entry.words.length === asked.length && asked.every((word, i) => isWord(entry, i, word));
}

function isWord({ words, spelling: { endings } }: Entry, at: number, asked: string): boolean {
  const { key, stem } = words[at]!;
  return key === asked || (stem && asked.startsWith(key) && endings?.has(asked.slice(key.length)) === true);
}

/** Whether a spelling is no name of its own: an adjective, a people, a capital. */
export const isBeside = ({ spelling: { sort } }: Entry): boolean => sort === "other" || sort === "seat";

/** How near a name comes to what is typed, 0 best; null where it does not begin so at all. */
export function rankOf(entry: Entry, asked: readonly string[], even: string): number | null {
  const [key, typed] = [entry.key, asked.join(" ")];
  const beside = isBeside(entry);
  if (isWhole(entry, asked)) return beside ? 2 : 0;
  if (entry.spelling.sort === "code") return null;
  const whole = beside ? 3 : 0;
  if (begins(entry, asked)) return 1 + whole + (entry.spelling.usual && !entry.foreign ? 0 : 0.5);
  if (isHan(typed)) return key.includes(typed) ? 2 + whole : null;
  if (key.includes(` ${typed}`)) return 3 + whole;
  return even.length > 2 && entry.even.startsWith(even) ? 4 + whole : null;
}

/** Whether a name begins with these words, the last of which may be cut. */
function begins(entry: Entry, asked: readonly string[]): boolean {
  const { words, key } = entry;
  if (key.startsWith(asked.join(" "))) return true;
  if (asked.length > words.length) return false;
  return asked.every((word, i) => isWord(entry, i, word) || (i === asked.length - 1 && words[i]!.key.startsWith(word)));
}

/** Letters that may be wrong: one in four, and none of three or fewer. */
const wrong = (length: number) => (length < 4 ? 0 : Math.max(1, Math.floor(length / 4)));

/** How many letters part a name from what is typed, whole or so far; null for too many. */
export function slipsIn({ key, spelling }: Entry, typed: string): number | null {
  const limit = wrong(typed.length) + 1;
  if (spelling.sort !== "name" || limit < 2 || !startsAlike(key, typed) || isHan(typed)) return null;
  const whole = Math.abs(key.length - typed.length) < limit ? lettersApart(typed, key, limit) : limit;
  const begun =
    key.length > typed.length && whole > 1 ? lettersApart(typed, key.slice(0, typed.length), limit) + 0.5 : limit;
  const least = Math.min(whole, begun);
  return least < limit ? least : null;
}

/** Few slip in both of the first two letters; to look at the rest of every name would take longer than people wait. */
function startsAlike(key: string, typed: string): boolean {
  const isSwapped = key[0] === typed[1] && key[1] === typed[0];
  return key[0] === typed[0] || key[1] === typed[1] || isSwapped;
}
