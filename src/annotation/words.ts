import type { Letters } from "../language/index.js";
import type { Span } from "../text/index.js";
import type { Atom } from "./atom.js";
import { foldingOf, Unit } from "./folding.js";

/**
 * The words of a stretch of text, in its offsets: a run of letters, a number with the points and commas inside it, or one mark. Where words are not parted by spaces every
 * character is one. Takes time linear in the stretch.
 * @param folded the text as `foldText` folds it.
 */
export function wordsOf(text: string, folded: string, { start, end }: Span, letters: Letters): Atom[] {
  const { unit } = foldingOf(letters);
  const words: Atom[] = [];
  let glued = false;
  for (let at = start; at < end; ) {
    const from = at;
    const first = unit[text.charCodeAt(at)]!;
    at++;
    if (first === Unit.Blank) {
      glued = false;
      continue;
    }
    if (first === Unit.Letter) while (at < end && unit[text.charCodeAt(at)] === Unit.Letter) at++;
    else if (first === Unit.Digit) {
      while (at < end) {
        const code = text.charCodeAt(at);
        if (unit[code] === Unit.Digit) at++;
        else if ((code === 0x2e || code === 0x2c) && at + 1 < end && unit[text.charCodeAt(at + 1)] === Unit.Digit)
          at += 2;
        else break;
      }
    }
    words.push({
      text: text.slice(from, at),
      lower: folded.slice(from, at),
      kind: first === Unit.Digit ? "digits" : first === Unit.Mark ? "mark" : "letters",
      start: from,
      end: at,
      glued,
      token: words.length,
    });
    glued = true;
  }
  return words;
}
