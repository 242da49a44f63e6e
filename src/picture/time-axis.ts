import { line, note, SMALL } from "./drawing.js";
import { widthOf } from "./lettering.js";
import type { Markup } from "./markup.js";
import { LINE } from "./palette.js";
import { type Span, timeTicks } from "./time.js";

interface Axis {
  readonly span: Span;
  /** In pixels: where the span begins and ends, and from where to where lines go. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Feet of the lines of words. */
  readonly feet: readonly number[];
  readonly locale: string;
  /** Months between two marks, at least; 1 where nothing is said. */
  readonly finest?: number;
}

/** Where a time of an axis is. */
export function placeOf({ span, left, right }: Pick<Axis, "span" | "left" | "right">): (month: number) => number {
  return (month) => left + ((month - span.from) / (span.to - span.from)) * (right - left);
}

/** An axis of time like a ruler: a line where a year (or month, decade …) begins, its words right of the line. */
export function timeAxis({ span, left, right, top, bottom, feet, locale, finest }: Axis): Markup[] {
  const xOf = placeOf({ span, left, right });
  return timeTicks(span, right - left, locale, finest).flatMap(({ at, text }) => [
    line(xOf(at), top, xOf(at), bottom, LINE),
    ...(xOf(at) + 3 + widthOf(text, SMALL) > right + 6 ? [] : feet.map((foot) => note(xOf(at) + 3, foot, text))),
  ]);
}
