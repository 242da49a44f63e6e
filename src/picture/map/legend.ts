import { note, SMALL } from "../drawing.js";
import { widthOf } from "../lettering.js";
import type { Markup } from "../markup.js";
import { SIGNS, type Sign, signAt, styled } from "./sign.js";
import type { MapWords } from "./words.js";

const LINE_HEIGHT = 22;
const SIGN = 22;
const GAP = 18;

/** What the signs that are used on a map mean, in lines below it. */
export function legendOf(
  signs: readonly Sign[],
  words: MapWords,
  width: number,
  top: number,
): { readonly drawn: readonly Markup[]; readonly height: number } {
  const drawn: Markup[] = [];
  let [x, line] = [0, 0];
  for (const sign of SIGNS) {
    if (!signs.includes(sign)) continue;
    const said = sign in words.stages ? words.stages[sign as keyof MapWords["stages"]] : words[sign as "area"];
    const wide = SIGN + widthOf(said, SMALL);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const y = top + 16 + line * LINE_HEIGHT;
    drawn.push(styled(sign, signAt(sign, x + 10, y, 5.5))!, note(x + SIGN, y + 4, said));
    x += wide + GAP;
  }
  return { drawn, height: signs.length === 0 ? 4 : (line + 1) * LINE_HEIGHT + 6 };
}
