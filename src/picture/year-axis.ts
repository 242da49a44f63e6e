import { note, SMALL } from "./drawing.js";
import { widthOf } from "./lettering.js";
import type { Markup } from "./markup.js";
import { placeOf, timeAxis } from "./time-axis.js";

interface Years {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Foot of the words. */
  readonly foot: number;
  readonly locale: string;
  /** What stands under the column of no known year. */
  readonly unknown: string;
}

/** An axis of years for columns: where the middle of a year is, and how far one is from the next. */
export interface YearAxis {
  readonly pitch: number;
  readonly drawn: Markup[];
  /** Null is the column of no known year, at the right. */
  xOf(year: number | null): number;
}

/** Years of the axis, at least: fewer would make columns that look like years of nothing. */
const LEAST = 3;

/** An axis over some years; null among them stands apart at the right. */
export function yearAxis(years: readonly (number | null)[], { unknown, foot, ...place }: Years): YearAxis {
  const known = years.flatMap((year) => year ?? []);
  const first = Math.min(...known);
  const many = Math.max(LEAST, Math.max(...known) - first + 1);
  const apart = known.length < years.length ? Math.max(48, widthOf(unknown, SMALL) + 24) : 0;
  const right = place.right - apart;
  const middle = place.right - apart / 2 + 4;
  const words = apart > 0 ? [note(middle, foot, unknown, { anchor: "middle" })] : [];
  if (known.length === 0) return { pitch: apart, drawn: words, xOf: () => middle };
  const span = { from: first * 12, to: (first + many) * 12 };
  const xOf = placeOf({ span, left: place.left, right });
  return {
    pitch: (right - place.left) / many,
    drawn: [...timeAxis({ ...place, right, span, feet: [foot], finest: 12 }), ...words],
    xOf: (year) => (year === null ? middle : xOf(year * 12 + 6)),
  };
}
