import type { Language, SentenceTable } from "../language/index.js";
import type { Span } from "../text/index.js";
import type { Atom } from "./atom.js";
import { foldText } from "./folding.js";
import { listItems } from "./list-items.js";
import { wordsOf } from "./words.js";

/** What sentences are told by. */
export type Splitting = Pick<Language, "letters" | "sentences">;

interface Ready {
  readonly enders: ReadonlySet<string>;
  readonly closers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const made = new WeakMap<SentenceTable, Ready>();

function ready(table: SentenceTable): Ready {
  const before = made.get(table);
  if (before) return before;
  const set = {
    enders: new Set(table.enders),
    closers: new Set(table.closers),
    openers: new Set(table.openers),
    titles: new Set(table.titles),
    units: new Set(table.units),
    labels: new Set(table.labels),
    starters: new Set(table.starters),
  };
  made.set(table, set);
  return set;
}

/**
 * The sentences of a stretch of text, without the white space around them, in its offsets. A line that ends is a sentence that ends only where the stretch has lines of
 * their own (an empty line, or a line that ends in an ender).
 */
export function sentencesOf(text: string, stretch: Span, language: Splitting): Span[] {
  return splitWords(text, wordsOf(text, foldText(text, language.letters), stretch, language.letters), language);
}

/** The same over words that are there already. */
export function splitWords(text: string, words: readonly Atom[], { sentences: table, letters }: Splitting): Span[] {
  const set = ready(table);
  const spans: Span[] = [];
  const items = listItems(words);
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    let end = at;
    if (items.starts.has(at)) {
      push(spans, words, from, at - 1);
      from = at;
    }
    if (items.labels.has(at)) continue;
    const points = pointsFrom(words, at);
    if (points > 1) {
      // "as written . . . . Then": three are words left out, and one more is the end of a sentence.
      const last = at + points - 1;
      if (points > 3 && begins(words[last + 1], words[last + 2], set)) {
        push(spans, words, from, last);
        from = last + 1;
      }
      at = last;
    } else if (set.enders.has(word.text) && isEnd(words, at, from, table, set)) {
      while (words[end + 1]?.glued && (set.enders.has(words[end + 1]!.text) || set.closers.has(words[end + 1]!.text)))
        end++;
      if (
        !letters.spaced ||
        begins(words[end + 1], words[end + 2], set) ||
        emptyLine(text, words[end]!, words[end + 1])
      ) {
        push(spans, words, from, end);
        from = end + 1;
        at = end;
      }
    } else if (emptyLine(text, word, next)) {
      push(spans, words, from, at);
      from = at + 1;
    }
  }
  push(spans, words, from, words.length - 1);
  return spans;
}

/**
 * How many points stand apart from each other from here on, as words left out are written: ". . .". None where the first is the point of the sentence before: "ended. . . . The" –
 * unless nothing begins behind them.
 */
function pointsFrom(words: readonly Atom[], at: number): number {
  let to = at;
  while (words[to]?.text === "." && (to === at || !words[to]!.glued)) to++;
  const points = to - at;
  if (points < 3) return 0;
  return words[at]!.glued && words[to]?.kind === "letters" && /^\p{Lu}/u.test(words[to]!.text) ? 0 : points;
}

/** Whether an empty line parts the two words. */
function emptyLine(text: string, word: Atom, next: Atom | undefined): boolean {
  return next !== undefined && !next.glued && text.slice(word.end, next.start).includes("\n\n");
}

function push(spans: Span[], words: readonly Atom[], from: number, to: number): void {
  if (to >= from) spans.push({ start: words[from]!.start, end: words[to]!.end });
}

/** Whether what stands behind an end begins a sentence: nothing, or what is parted from it and is no small letter, nor a dash before one ("“Who comes?” – he asked"). */
function begins(next: Atom | undefined, after: Atom | undefined, { openers }: Ready): boolean {
  if (next === undefined) return true;
  if (next.lower === "-" && after?.kind === "letters" && /^\p{Ll}/u.test(after.text)) return false;
  if (next.glued) return openers.has(next.text) || /^\p{Lu}\p{Ll}/u.test(next.text);
  return next.kind !== "letters" || !/^\p{Ll}/u.test(next.text);
}

/** Whether an ender at `at` can end a sentence: points of abbreviations, initials, numbers and ordinals do not. */
function isEnd(
  words: readonly Atom[],
  at: number,
  from: number,
  table: SentenceTable,
  { titles, units, labels, starters }: Ready,
): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (isOmission(words, at)) return false;
  if (words[at]!.text !== ".") return true;
  if (before === undefined || !words[at]!.glued) return true;
  // "..." ends one, but not in its middle.
  if (next?.glued && next.text === ".") return false;
  if (before.text === ".") return true;
  if (before.kind === "digits") {
    const opens = at - 1 === from;
    // "1. The parties agree": the number of a paragraph; "5. toplantı": an ordinal.
    if (opens && /^\d{1,3}$/u.test(before.text)) return false;
    return !(
      table.ordinalPoint &&
      next !== undefined &&
      !next.glued &&
      before.text.length < 3 &&
      /^[\p{Ll}\p{Lu}]/u.test(next.text)
    );
  }
  // "N°. 1026"
  if (before.kind !== "letters") return !(labels.has(before.text) && next?.kind === "digits");
  if (isAddress(words, at)) return false;
  const inside = next?.glued === true && next.kind === "letters";
  // "U.S.", "e.g.", "т.е.": a point between letters, and the last point of such a word before a word that may go on.
  if (inside && before.text.length <= 3) return false;
  const dotted =
    words[at - 2]?.text === "." && before.glued && words[at - 3]?.kind === "letters" && words[at - 3]!.text.length <= 3;
  // "J. Smith", "А. Иванов"
  if (/^\p{Lu}$/u.test(before.text) && !dotted)
    return next !== undefined && STARTS.test(next.text) && starters.has(next.lower);
  const word = dotted ? `${words[at - 3]!.lower}.${before.lower}` : before.lower;
  if (titles.has(word)) return false;
  if (labels.has(word)) return next?.kind !== "digits";
  if (units.has(word) || dotted)
    return (
      next === undefined ||
      (STARTS.test(next.text) && (starters.size === 0 || next.kind !== "letters" || starters.has(next.lower)))
    );
  return true;
}

/** A word that begins a sentence by its shape, behind an abbreviation: a capital and small letters, but no name in capitals. */
const STARTS = /^(?:\p{Lu}\p{Ll}|["“«])/u;

/** Whether points within brackets are words left out of a quotation: "[...]". */
function isOmission(words: readonly Atom[], at: number): boolean {
  let [from, to] = [at, at];
  const pointed = (word: Atom | undefined) => word?.text === "." || word?.text === "…";
  while (at - from < 3 && pointed(words[from - 1])) from--;
  while (to - at < 3 && pointed(words[to + 1])) to++;
  return /^[[(]$/u.test(words[from - 1]?.text ?? "") && /^[\])]$/u.test(words[to + 1]?.text ?? "");
}

/** Marks and words that an address may have behind one of its points. */
const LONGEST_ADDRESS = 20;

/** Whether a point stands within an address of mail: "Jan.Poe@ministry.example". */
function isAddress(words: readonly Atom[], at: number): boolean {
  for (let i = at + 1; i < at + LONGEST_ADDRESS && words[i]?.glued; i++) if (words[i]!.text === "@") return true;
  return false;
}
