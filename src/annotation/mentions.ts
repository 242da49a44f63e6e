import type { Letters } from "../language/index.js";
import type { Atom } from "./atom.js";
import type { Match } from "./forms.js";
import type { Gazetteer, Sense } from "./gazetteer.js";

/** One block of the text as words, with what the tables find in it. */
export interface Passage {
  readonly words: readonly Atom[];
  readonly mentions: readonly Mention[];
  /** For each word the mention that covers it, or undefined. */
  readonly at: readonly (Mention | undefined)[];
  /** Written in capitals alone, so that these tell nothing. */
  readonly loud: boolean;
}

/** A form of the tables in a passage: words from `from` to before `to`, an ending behind an apostrophe up to `next`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly senses: readonly Sense[];
}

/** The longest forms of the tables in the words, from the left. A phrase that names nothing hides what stands in it. */
export function mentionsIn(
  words: readonly Atom[],
  { forms, neverNames, timeUnits }: Gazetteer,
  letters: Letters,
): Passage {
  const loud = letters.spaced && isLoud(words);
  const mentions: Mention[] = [];
  const at: (Mention | undefined)[] = new Array(words.length);
  for (let i = 0; i < words.length; ) {
    let found =
      (letters.spaced && words[i]!.kind === "digits") || isCounted(words, i, timeUnits, letters)
        ? NONE
        : forms.at(words, i);
    // Among capitals "US" and "WHO" are words as well.
    if (loud && found.length > 0 && neverNames.at(words, i).length > 0)
      found = found.filter(({ form }) => form.words.length > 1);
    const best = found[0];
    if (best === undefined || (!letters.spaced && givesWay(best, words, forms))) {
      i++;
      continue;
    }
    const senses = found.filter(({ to }) => to === best.to).map(({ form }) => form.value);
    const not = senses.filter((sense) => sense.kind === "word" && sense.of === "not");
    const mention = { from: i, to: best.to, next: best.next, senses: not.length > 0 ? not : senses };
    mentions.push(mention);
    at.fill(mention, i, best.next);
    i = Math.max(best.next, i + 1);
  }
  return { words, mentions, at, loud };
}

/** Words that a passage must have for its capitals to be told. */
const ENOUGH = 4;

/** Whether nearly all words are in capitals. */
function isLoud(words: readonly Atom[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { kind, text } of words) {
    if (kind !== "letters" || text.length < 2) continue;
    if (/\p{Ll}/u.test(text)) small++;
    else if (/\p{Lu}/u.test(text)) capitals++;
  }
  return capitals >= ENOUGH && small * 10 <= capitals;
}

const NONE: Match<Sense>[] = [];

/** Where words are not parted: a unit of time behind digits begins no name ("5日英国" is no "日英"). */
function isCounted(words: readonly Atom[], at: number, units: ReadonlySet<string>, { spaced }: Letters): boolean {
  return !spaced && words[at - 1]?.kind === "digits" && words[at]!.glued && units.has(words[at]!.lower);
}

/**
 * Where words are not parted, a short form gives way to a longer one that begins inside it ("对伊朗" holds no "对伊"), and a pair of states to a state's own name ("中美国" holds
 * no "中美").
 */
function givesWay({ from, to, form }: Match<Sense>, words: readonly Atom[], forms: Gazetteer["forms"]): boolean {
  if (to - from !== 2) return false;
  const inner = forms.at(words, from + 1)[0];
  if (inner === undefined) return false;
  const size = inner.to - inner.from;
  const of = inner.form.value;
  return size > 2 || (size === 2 && form.value.kind === "group" && of.kind === "state" && of.naming === "name");
}
