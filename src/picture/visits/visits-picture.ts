import type { VisitRow, Visits } from "../../dossier/index.js";
import { isNarrow, LOCALE, label, line, note, noteLines, picture, SIZE, SMALL, widthIn } from "../drawing.js";
import { fitted, wrapped } from "../lettering.js";
import { keptYears } from "../outliers.js";
import { QUIET, TONES } from "../palette.js";
import type { Picture } from "../picture.js";
import { spanOf } from "../time.js";
import { placeOf, timeAxis } from "../time-axis.js";
import { barOf } from "./bar.js";
import { BLOCK, blockOf, seatsOf } from "./block.js";
import { columnsOf, stepOf, yearOf } from "./column.js";
import { described, sideOf, tableOf, type VisitsTelling } from "./telling.js";

/** Pixels that bars are high at most, and that the axis takes. */
const HIGH = 120;
const AXIS = 20;

/**
 * Visits over the years: those of the first party above the axis, those to it below. Each is a block that leads to its fact; where there are too many for
 * blocks, a bar that leads to its years.
 */
export function visitsPicture(visits: readonly Visits[], telling: VisitsTelling): Picture {
  const { words, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const narrow = isNarrow(width);
  const known = visits.map(({ rows }) => rows.filter((row) => spanOf(row.when) !== null));
  const kept = keptYears(byYear(known.flat()));
  const dated = known.map((rows) =>
    rows.filter((row) => kept === null || (yearOf(row) >= kept.from && yearOf(row) <= kept.to)),
  );
  const years = dated.flat().map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = years.length === 0 ? 1 : stepOf(last - first + 1, width);
  const start = Math.floor(first / step) * step;
  const span = { from: start * 12, to: (Math.floor(last / step) * step + step) * 12 };
  const xOf = placeOf({ span, left: 2, right: width - 8 });
  const columns = dated.map((rows) => columnsOf(rows, start, step));
  const seats = dated.map((rows) => seatsOf(rows, xOf, width - 8));
  const crowded = Math.max(0, ...seats.flat().map(({ level }) => level + 1)) * BLOCK > HIGH;
  const tallest = Math.max(1, ...columns.flat().map((column) => column.visits.length));
  const unit = crowded ? HIGH / tallest : BLOCK;
  const halves = columns.map((side, i) =>
    crowded
      ? Math.max(1, ...side.map((column) => column.visits.length)) * unit + 16
      : Math.max(1, ...seats[i]!.map(({ level }) => level + 1)) * unit + 4,
  );
  const [top, size] = [24, narrow ? SMALL : SIZE];
  const axis = top + (halves[0] ?? 0);
  const bottom = axis + AXIS + (halves[1] ?? 0);
  const drawnOf = (side: (typeof columns)[number], i: number) => {
    const [base, way] = i === 0 ? [axis, -1] : [axis + AXIS, 1];
    if (!crowded) return seats[i]!.map((seat) => blockOf(seat, base, way, i, telling));
    return side.map((column) => {
      const [x, end] = [xOf(column.from * 12) + 1, xOf(column.to * 12 + 12) - 1];
      return barOf(column, x, end, base, way * column.visits.length * unit, i, words);
    });
  };
  const directionOf = ({ from, to, total }: Visits, i: number) =>
    label(
      2,
      i === 0 ? 14 : bottom + 16,
      fitted(words.direction(sideOf(from, telling), sideOf(to, telling), total), width - 4, size, true),
      {
        size,
        bold: true,
        fill: TONES[i]!,
      },
    );
  const undated = visits.reduce((sum, { rows }, i) => sum + rows.length - known[i]!.length, 0);
  const older = visits.reduce((sum, { rows, total }) => sum + Math.max(0, total - rows.length), 0);
  const none = years.length === 0;
  const far = kept === null || kept.left === 0 ? null : words.leftOut(kept.left, kept.years);
  const key = none ? words.nothing : crowded ? words.crowded : words.key;
  const notes = [key, far, words.missing(undated, older)].flatMap((one) =>
    one === null ? [] : wrapped(one, width - 4, SMALL, noteLines(width)),
  );
  const foot = none ? 4 : bottom + 22;
  return picture(
    {
      id: telling.id,
      width,
      height: foot + notes.length * 16 + 8,
      title: words.title,
      description: () => described(visits, dated, telling),
      table: () => tableOf(visits, telling),
    },
    () => [
      ...(none
        ? []
        : [
            ...timeAxis({ span, left: 2, right: width - 8, top: axis, bottom: axis + AXIS, feet: [axis + 14], locale }),
            line(2, axis, width - 8, axis, QUIET),
            line(2, axis + AXIS, width - 8, axis + AXIS, QUIET),
            ...visits.map(directionOf),
            ...columns.flatMap(drawnOf),
          ]),
      ...notes.map((one, i) => note(2, foot + 14 + i * 16, one)),
    ],
  );
}

function byYear(rows: readonly VisitRow[]): Map<number, number> {
  const years = new Map<number, number>();
  for (const row of rows) years.set(yearOf(row), (years.get(yearOf(row)) ?? 0) + 1);
  return years;
}
