import { fold, foldRomanised, romanised } from "../../annotation/index.js";
import type { Letters } from "../../language/index.js";
import { soundGap } from "../../vocabulary/index.js";
import { closeness } from "../../vocabulary/reference/index.js";
import type { Token } from "./tokens.js";

// Names of the sources in another spelling or script.

/** Characters that a name may have where words are not parted, the most first; a dot parts those of foreigners. */
const SIZES = [9, 8, 7, 6, 5, 4, 3, 2];
/** How close a word must sound: see `closeness`. */
const SOUND = 0.8;
/** Letters of a word at least: shorter ones are those of too many words. */
const SHORTEST = 3;

const latinOf = (text: string, letters: Letters): string =>
  fold(romanised(text, letters)).replace(/[^\p{L}\p{N}]/gu, "");

/** How far a word or a run of characters, in Latin letters, is from a name or a part of one; null where it is another. */
function gapOf(written: string, name: string, { sounds }: Letters): number | null {
  // "Al" of "Al Thani" is too short to sound like anything, and is itself.
  if (written === name) return 0;
  if (name.length < SHORTEST || written.length < SHORTEST) return null;
  const heard = sounds === undefined ? null : soundGap(written, name, sounds);
  const [read, own] = [foldRomanised(written), foldRomanised(name)];
  if (heard !== null || read === own) return heard ?? 0;
  const close = Math.abs(own.length - read.length) < own.length / 2 ? closeness(read, own) : null;
  return close !== null && close >= SOUND ? 1 - close : null;
}

/** Whether words as a text writes them are a whole name as it sounds. */
export const isHeardAs = (written: string, name: readonly string[], letters: Letters): boolean =>
  name.length > 1 &&
  letters.sounds !== undefined &&
  soundGap(latinOf(written, letters), name.join(""), letters.sounds) !== null;

/** Parts of a name of which each may stand for it: all runs of its words. */
const partsOf = (name: readonly string[]): string[] =>
  name.flatMap((_, from) => name.slice(from).map((_, k) => name.slice(from, from + k + 1).join("")));

/** A function that says of each place of a sentence how many words from there on are one of these names: each by its sound, or characters by how they are read. */
export function hearing(
  names: readonly (readonly string[])[],
  letters: Letters,
): (tokens: readonly Token[], i: number) => number {
  const words = [...new Set(names.flat())];
  const parts = letters.spaced ? [] : [...new Set(names.flatMap(partsOf))];
  return (tokens, i) => {
    if (letters.spaced) {
      const read = latinOf(tokens[i]!.word.split("'", 1)[0]!, letters);
      return words.some((own) => gapOf(read, own, letters) !== null) ? 1 : 0;
    }
    let [taken, least] = [0, Number.POSITIVE_INFINITY];
    for (const size of SIZES) {
      const run = tokens.slice(i, i + size);
      if (run.length < size || run.some(({ span }, k) => k > 0 && span.start - run[k - 1]!.span.end > 1)) continue;
      if (!run.every(({ word: sign }) => /^\p{Script=Han}$/u.test(sign))) continue;
      const read = latinOf(run.map((one) => one.word).join(""), letters);
      for (const own of parts) {
        const gap = gapOf(read, own, letters);
        // Of runs as close the shortest: "弗莱塔斯" and not the verb behind it.
        if (gap !== null && gap <= least) [taken, least] = [size, gap];
      }
    }
    return taken;
  };
}
