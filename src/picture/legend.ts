import { note, SMALL } from "./drawing.js";
import type { Fill } from "./fill.js";
import { widthOf, wrapped } from "./lettering.js";
import { element, type Markup } from "./markup.js";

/** What a mark of the picture means. */
export interface Entry {
  readonly text: string;
  /** The mark, 26 pixels wide around a height. */
  mark(x: number, middle: number): Markup | readonly Markup[];
}

/** Height of a line of a legend, and width of a mark with its gap, in pixels. */
const LINE = 20;
const MARK = 34;
/** Height of a further line of one entry, and how many an entry may have: what an entry means must not be cut off. */
const CLOSE = 14;
const LINES = 4;

/** A legend in lines between two edges; `y` is the foot of its first line. */
export function legend(
  entries: readonly Entry[],
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
): { readonly drawn: Markup[]; readonly bottom: number } {
  let [x, foot] = [left, y];
  const drawn = entries.flatMap(({ text, mark }) => {
    const wide = MARK + widthOf(text, SMALL);
    if (x > left && x + wide > right) [x, foot] = [left, foot + LINE];
    const [at, first] = [x, foot];
    const lines = wrapped(text, right - at - MARK, SMALL, LINES);
    foot += (lines.length - 1) * CLOSE;
    // Nothing stands beside what takes several lines.
    x = lines.length > 1 ? right : x + wide + 18;
    return [...[mark(at, first - 4)].flat(), ...lines.map((line, i) => note(at + MARK, first + i * CLOSE, line))];
  });
  return { drawn, bottom: foot };
}

/** The entry of an area. */
export function swatch(text: string, { attributes }: Fill): Entry {
  return { text, mark: (x, middle) => element("rect", { x, y: middle - 6, width: 26, height: 12, ...attributes }) };
}
