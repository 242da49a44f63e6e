import type { VisitRow } from "../../dossier/index.js";
import type { Status } from "../../vocabulary/index.js";
import { factHref } from "../addresses.js";
import { element, link } from "../markup.js";
import { GROUND, TONES } from "../palette.js";
import { type Span, spanOf } from "../time.js";
import { type VisitsTelling, wordsOf } from "./telling.js";

/** Pixels that a block is high, with the gap to the next, and broad at least. */
export const BLOCK = 15;
const LEAST = 9;
/** Months that the date of a visit may be open for it to be a block: beyond, the block would look like a stay of so long. */
const EXACT = 1.1;

const OPEN: ReadonlySet<Status> = new Set(["planned", "agreed", "pledged"]);
const STOPPED: ReadonlySet<Status> = new Set(["cancelled", "suspended", "denied"]);

/** A visit where it is drawn: its time in pixels, and how many others it stands on. */
export interface Seat {
  readonly row: VisitRow;
  readonly span: Span;
  readonly x: number;
  readonly end: number;
  readonly level: number;
}

/** Visits with a date at their times, those that would cover one another stacked; the earlier stands lower. */
export function seatsOf(rows: readonly VisitRow[], xOf: (month: number) => number, right: number): Seat[] {
  const ends: number[] = [];
  return rows
    .flatMap((row) => {
      const span = spanOf(row.when);
      return span === null ? [] : [{ row, span }];
    })
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.row.fact < b.row.fact ? -1 : 1))
    .map(({ row, span }) => {
      const x = Math.min(xOf(span.from), right - LEAST);
      const end = Math.max(x + LEAST, xOf(span.to));
      const free = ends.findIndex((before) => before + 1 <= x);
      const level = free < 0 ? ends.length : free;
      ends[level] = end;
      return { row, span, x, end, level };
    });
}

/** A visit as a block at its day or month, or as a thin line over the time that it is somewhere in; it leads to its fact. */
export function blockOf(
  { row, span, x, end, level }: Seat,
  base: number,
  way: number,
  side: number,
  telling: VisitsTelling,
) {
  const edge = base + way * level * BLOCK;
  const y = way < 0 ? edge - BLOCK + 1 : edge + 1;
  const hollow = OPEN.has(row.status) || STOPPED.has(row.status);
  const tone = TONES[side]!;
  const exact = span.to - span.from <= EXACT;
  const box = exact
    ? { x: x + 0.75, y: y + 0.75, width: end - x - 1.5, height: BLOCK - 3.5 }
    : { x: x + 0.75, y: y + BLOCK / 2 - 3, width: end - x - 1.5, height: 4 };
  return link(
    factHref(row.fact),
    wordsOf(row, telling),
    element("rect", { ...box, fill: hollow ? GROUND : tone, stroke: tone, "stroke-width": exact ? 1.5 : 1 }),
    STOPPED.has(row.status) &&
      element("path", {
        d: `M${Math.round(box.x)},${Math.round(box.y)}l${Math.round(box.width)},${Math.round(box.height)}`,
        stroke: tone,
        "stroke-width": 1.5,
      }),
    element("rect", { x, y, width: end - x, height: BLOCK - 2, fill: GROUND, "fill-opacity": 0 }),
  );
}
