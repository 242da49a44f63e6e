import type { Letters } from "../language/index.js";
import type { Atom } from "./atom.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Passage } from "./mentions.js";

/** Words with capitals side by side that no table has: the name of somebody or something. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;
/** Words of a name at most: "Abdullah bin Abdulaziz Al Saud". */
const LONGEST = 6;

/**
 * The capital runs of a passage outside of what is covered.
 * @param covered whether a word belongs to a name of the tables.
 * @param common words that the document also has with a small letter: at the start of a sentence their capital tells nothing.
 */
export function runsIn(
  passage: Passage,
  covered: (at: number) => boolean,
  common: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Run[] {
  if (passage.loud) return loudRunsIn(passage, covered, gazetteer);
  const { words } = passage;
  const { particles, neverNames, givenNames } = gazetteer;
  // "Meltem Aydın": what is a town elsewhere is a family name behind a first name, where it is one too.
  const isAlsoName = (at: number) => [at - 1, at].every((one) => givenNames.at(words, one).length > 0);
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind !== "letters" || !CAPITAL.test(word.text) || covered(i)) continue;
    if ((startsSentence(words, i) && common.has(word.lower)) || neverNames.at(words, i).length > 0) continue;
    const from = i;
    let to = i + 1;
    while (to < words.length && to - from < 2 * LONGEST) {
      const next = words[to]!;
      const before = words[to - 1]!;
      if (covered(to)) break;
      if (next.text === "." && next.glued && INITIAL.test(before.text)) to++;
      else if (
        (next.lower === "-" || next.lower === "'") &&
        next.glued &&
        words[to + 1]?.glued &&
        CAPITAL.test(words[to + 1]!.text) &&
        !covered(to + 1)
      )
        to += 2;
      // "S.G.W. Benjamin"
      else if (next.kind === "letters" && next.glued && before.text === "." && CAPITAL.test(next.text)) to++;
      else if (next.kind !== "letters") break;
      else if (CAPITAL.test(next.text) && !next.glued && (neverNames.at(words, to).length === 0 || isAlsoName(to)))
        to++;
      else if (
        particles.has(next.lower) &&
        words[to + 1] !== undefined &&
        CAPITAL.test(words[to + 1]!.text) &&
        !covered(to + 1)
      )
        to += 2;
      // "Thijs van der Plas"
      else if (
        particles.has(next.lower) &&
        words[to + 1] !== undefined &&
        particles.has(words[to + 1]!.lower) &&
        words[to + 2] !== undefined &&
        CAPITAL.test(words[to + 2]!.text) &&
        !covered(to + 2)
      )
        to += 3;
      // "Ismail al-Abdullah"
      else if (
        particles.has(next.lower) &&
        words[to + 1]?.lower === "-" &&
        words[to + 1]!.glued &&
        words[to + 2]?.glued &&
        CAPITAL.test(words[to + 2]!.text) &&
        !covered(to + 2)
      )
        to += 3;
      else break;
    }
    runs.push({ from, to });
    i = to - 1;
  }
  return runs;
}

/** Where all is in capitals: a first name, others behind it, and one more word with its particles. */
function loudRunsIn(
  { words }: Passage,
  covered: (at: number) => boolean,
  { particles, neverNames, givenNames, reporting }: Gazetteer,
): Run[] {
  const runs: Run[] = [];
  const isFirst = (at: number) => isFree(at) && givenNames.at(words, at).length > 0;
  const isFree = (at: number) =>
    words[at]?.kind === "letters" &&
    !covered(at) &&
    neverNames.at(words, at).length === 0 &&
    reporting.at(words, at).length === 0;
  for (let from = 0; from < words.length; from++) {
    if (!isFirst(from)) continue;
    let to = from + 1;
    while (to - from < LONGEST && isFirst(to)) to++;
    while (to - from < LONGEST && words[to] !== undefined && particles.has(words[to]!.lower)) to++;
    if (isFree(to)) to++;
    while (to > from + 1 && particles.has(words[to - 1]!.lower)) to--;
    if (to - from > 1) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Whether a word stands where a sentence may begin: at the start, or behind a mark that opens. */
export function startsSentence(words: readonly Atom[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || (before.kind === "mark" && !/^[,'%)\]/&-]$/u.test(before.lower));
}

/** A family name without what an ending adds, so that its cases are one: the last word of a name, folded. */
export function stemOf(word: string, letters: Letters, endings: (ending: string) => boolean): string {
  if (!inflectsNames(letters)) return word;
  for (let size = Math.max(SHORTEST, word.length - 3); size < word.length; size++)
    if (endings(word.slice(size))) return word.slice(0, size);
  return word;
}

/** Whether case endings stand on names themselves; where an apostrophe parts them, a name stands bare. */
export function inflectsNames({ apostrophe, endings }: Letters): boolean {
  return apostrophe !== null && endings.length > 0;
}

/** Letters that a stem keeps. */
const SHORTEST = 3;

/** Whether a word ends so, with a case ending of up to three letters behind, and has more letters than that. */
export function endsIn(word: string, ending: string): boolean {
  for (let tail = 0; tail <= 3 && word.length - tail > ending.length + 2; tail++)
    if (word.endsWith(ending, word.length - tail)) return true;
  return false;
}
