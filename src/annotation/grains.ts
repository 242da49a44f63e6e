import type { Span } from "../text/index.js";
import type { Atom } from "./atom.js";
import type { Lettering, Shape } from "./lettering.js";
import type { Phrase, PhraseIndex } from "./phrases.js";

/** What is known of a written word, whatever stands beside it. */
export interface Written {
  readonly folded: string;
  readonly shape: Shape;
  /** Phrases of the tables that begin with it. */
  readonly phrases: readonly Phrase[];
  /** Whether one of them can begin a pattern. */
  readonly begins: boolean;
}

/** The grain on which patterns match: a word, a number or a mark. An ending behind an apostrophe ("Kasım'da", "2006'dan", "year's") belongs to its word. */
export interface Grain extends Span {
  readonly text: string;
  readonly kind: "letters" | "digits" | "mark";
  readonly written: Written;
  /** Whether it follows the grain before it without white space. */
  readonly glued: boolean;
  /** The folded ending behind an apostrophe, null without one. */
  readonly suffix: string | null;
  /** The end with that ending. */
  readonly tail: number;
}

/** Words as grains. `comma`: one in a number may part the whole from a fraction, so none parts a day from a year. */
export function grainsOf(words: readonly Atom[], lettering: Lettering, index: PhraseIndex, comma = false): Grain[] {
  const grains: Grain[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!comma && words[i]!.kind === "digits" && addParted(grains, words[i]!, index)) continue;
    const { text, kind, glued, start, end } = words[i]!;
    const tail = kind === "mark" ? null : tailOf(words, i, lettering);
    grains.push({
      text,
      kind,
      written: index.written(text),
      glued,
      start,
      end,
      suffix: tail === null ? null : lettering.fold(tail.text),
      tail: tail === null ? end : tail.end,
    });
    if (tail !== null) i += 2;
  }
  return grains;
}

const DAY_AND_YEAR = /^(\d{1,2}),(\d{4})$/u;

/** "May 8,2010": no number has such a comma, so it parts a day and a year. */
function addParted(grains: Grain[], { text, start, end, glued }: Atom, index: PhraseIndex): boolean {
  const [, day, year] = (text.length > 5 && DAY_AND_YEAR.exec(text)) || [];
  if (day === undefined || year === undefined) return false;
  const comma = start + day.length;
  const add = (piece: string, kind: Grain["kind"], from: number, to: number, joined: boolean) =>
    grains.push({
      text: piece,
      kind,
      written: index.written(piece),
      glued: joined,
      start: from,
      end: to,
      suffix: null,
      tail: to,
    });
  add(day, "digits", start, comma, glued);
  add(",", "mark", comma, comma + 1, true);
  add(year, "digits", comma + 1, end, true);
  return true;
}

/** The letters behind a word's apostrophe where the language has such an ending. */
function tailOf(words: readonly Atom[], at: number, lettering: Lettering): Atom | null {
  const mark = words[at + 1];
  if (!mark?.glued || mark.kind !== "mark" || lettering.fold(mark.text) !== "'") return null;
  const tail = words[at + 2];
  return tail?.glued && tail.kind === "letters" && lettering.isSuffix(tail.text) ? tail : null;
}
