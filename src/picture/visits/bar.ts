import { windowHref } from "../addresses.js";
import { note } from "../drawing.js";
import { element, link, type Markup } from "../markup.js";
import { INK, TONES } from "../palette.js";
import type { Column } from "./column.js";
import type { VisitsWords } from "./words.js";

/** Visits of a column as a bar with their number, which leads to its years. */
export function barOf(
  { from, to, visits }: Column,
  x: number,
  end: number,
  base: number,
  rise: number,
  side: number,
  words: VisitsWords,
): Markup {
  const [y, high] = [Math.min(base, base + rise), Math.abs(rise)];
  return link(
    windowHref(String(from), String(to)),
    words.years(from, to, visits.length),
    element("rect", { x, y, width: end - x, height: high, fill: TONES[side]! }),
    note((x + end) / 2, rise < 0 ? y - 3 : y + high + 11, String(visits.length), { anchor: "middle", fill: INK }),
  );
}
