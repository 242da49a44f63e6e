import type { VisitRow, Visits } from "../dossier/index.js";
import type { Table } from "../table/index.js";
import type { Status } from "../vocabulary/index.js";
import { capitalised, counted, dateWords, STATUS_WORDS, slugWords } from "../words/index.js";
import { factHref, windowHref } from "./addresses.js";
import { isNarrow, LOCALE, label, line, note, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { fitted, wrapped } from "./lettering.js";
import { element, link, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { GROUND, INK, QUIET, TONES } from "./palette.js";
import type { Picture } from "./picture.js";
import { spanOf } from "./time.js";
import { placeOf, timeAxis } from "./time-axis.js";

/** All words of a picture of visits. */
export interface VisitsWords {
  readonly title: string;
  readonly columns: Readonly<Record<"from" | "to" | "when" | "kind" | "visitor" | "place" | "status", string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly key: string;
  readonly crowded: string;
  readonly nothing: string;
  /** All but the one whose visits they are. */
  readonly others: string;
  direction(from: string, to: string, total: number): string;
  kind(slug: string | null): string;
  when(edtf: string | null): string;
  visit(told: {
    readonly when: string;
    readonly kind: string;
    readonly visitor: string | null;
    readonly place: string | null;
    readonly status: string;
  }): string;
  years(from: number, to: number, visits: number): string;
  /** What is not drawn; null where all is. */
  missing(undated: number, older: number): string | null;
  description(
    told: readonly {
      readonly from: string;
      readonly to: string;
      readonly total: number;
      readonly first: string | null;
      readonly last: string | null;
    }[],
  ): string;
}

/** The words of a picture of visits in English. */
export const VISITS_WORDS: VisitsWords = {
  title: "Visits in both directions",
  columns: { from: "Of", to: "To", when: "When", kind: "Kind", visitor: "Visitor", place: "Place", status: "Status" },
  statuses: STATUS_WORDS,
  key: "Each block is a visit. Open: planned or agreed. Crossed: cancelled, suspended or denied.",
  crowded: "Bars are numbers of visits.",
  nothing: "No visit with a date is known.",
  others: "others",
  direction: (from, to, total) => `${capitalised(from)} to ${to}: ${counted(total, "visit")}`,
  kind: (slug) => (slug === null || slug === "unspecified" ? "visit" : `${slugWords(slug)} visit`),
  when: (edtf) => (edtf === null ? "undated" : dateWords(edtf)),
  visit: ({ when, kind, visitor, place, status }) =>
    `${when}: ${kind}${visitor === null ? "" : ` of ${visitor}`}${place === null ? "" : `, ${place}`} (${status})`,
  years: (from, to, visits) => `${from === to ? from : `${from} to ${to}`}: ${counted(visits, "visit")}`,
  missing: (undated, older) => {
    const parts = [
      ...(undated > 0 ? [`${counted(undated, "visit")} without a date not drawn.`] : []),
      ...(older > 0 ? [`${counted(older, "older visit")} not drawn.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
  description: (told) => {
    if (told.every(({ total }) => total === 0)) return "No visits are known.";
    return told
      .map(({ from, to, total, first, last }) => {
        const span =
          first === null || last === null ? "" : first === last ? `, ${first}` : `, from ${first} to ${last}`;
        return `${VISITS_WORDS.direction(from, to, total)}${span}.`;
      })
      .join(" ");
  },
};

/** `nameOf`: a person by id. */
export type VisitsTelling = Telling<VisitsWords, "party"> & { readonly nameOf: (id: string) => string };

/** Pixels of a block and of a bar at most, and of the narrowest column. */
const BLOCK = 15;
const HIGH = 120;
const COLUMN = 24;
const AXIS = 20;

interface Column {
  readonly from: number;
  readonly to: number;
  readonly visits: readonly VisitRow[];
}

/**
 * Visits over the years: those of the first party above the axis, those to it below. Each is a block that leads to its fact; where there are too many for
 * blocks, a bar that leads to its years.
 */
export function visitsPicture(visits: readonly Visits[], telling: VisitsTelling): Picture {
  const { words, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const narrow = isNarrow(width);
  const dated = visits.map(({ rows }) => rows.flatMap((row) => (spanOf(row.when) === null ? [] : [row])));
  const years = dated.flat().map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = years.length === 0 ? 1 : stepOf(last - first + 1, width);
  const start = Math.floor(first / step) * step;
  const columns = dated.map((rows) => columnsOf(rows, start, step));
  const tallest = Math.max(1, ...columns.flat().map((column) => column.visits.length));
  const crowded = tallest * BLOCK > HIGH;
  const unit = crowded ? HIGH / tallest : BLOCK;
  const halves = columns.map(
    (side) => Math.max(1, ...side.map((column) => column.visits.length)) * unit + (crowded ? 16 : 4),
  );
  const [top, size] = [24, narrow ? SMALL : SIZE];
  const axis = top + (halves[0] ?? 0);
  const bottom = axis + AXIS + (halves[1] ?? 0);
  const span = { from: start * 12, to: (Math.floor(last / step) * step + step) * 12 };
  const xOf = placeOf({ span, left: 2, right: width - 8 });
  const drawn = columns.flatMap((side, i) =>
    side.flatMap((column) => {
      const [x, end] = [xOf(column.from * 12) + 1, xOf(column.to * 12 + 12) - 1];
      const base = i === 0 ? axis : axis + AXIS;
      const way = i === 0 ? -1 : 1;
      return crowded
        ? [barOf(column, x, end, base, way * column.visits.length * unit, i, words)]
        : column.visits.map((row, n) => blockOf(row, x, end, base + way * n * unit, way, i, telling));
    }),
  );
  const directions = visits.map(({ from, to, total }, i) =>
    label(
      2,
      i === 0 ? 14 : bottom + 16,
      fitted(words.direction(sideOf(from, telling), sideOf(to, telling), total), width - 4, size, true),
      {
        size,
        bold: true,
        fill: TONES[i]!,
      },
    ),
  );
  const undated = visits.reduce((sum, { rows }, i) => sum + rows.length - dated[i]!.length, 0);
  const older = visits.reduce((sum, { rows, total }) => sum + Math.max(0, total - rows.length), 0);
  const none = years.length === 0;
  const notes = [none ? words.nothing : crowded ? words.crowded : words.key, words.missing(undated, older)].flatMap(
    (one) => (one === null ? [] : wrapped(one, width - 4, SMALL, 3)),
  );
  const foot = none ? 4 : bottom + 22;
  return picture(
    {
      id: telling.id,
      width,
      height: foot + notes.length * 16 + 8,
      title: words.title,
      description: described(visits, dated, telling),
      table: tableOf(visits, telling),
    },
    ...(none
      ? []
      : [
          ...timeAxis({ span, left: 2, right: width - 8, top: axis, bottom: axis + AXIS, feet: [axis + 14], locale }),
          line(2, axis, width - 8, axis, QUIET),
          line(2, axis + AXIS, width - 8, axis + AXIS, QUIET),
          ...directions,
          ...drawn,
        ]),
    ...notes.map((one, i) => note(2, foot + 14 + i * 16, one)),
  );
}

const sideOf = (id: string, { words, names }: Telling<VisitsWords, "party">) =>
  id === "" ? words.others : names.party(id);

const yearOf = (row: VisitRow) => Math.floor(spanOf(row.when)!.from / 12);

/** Years of a column: one, or so many that columns are broad enough. */
function stepOf(years: number, width: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => (width - 4) / Math.ceil(years / step + 1) >= COLUMN * 0.75) ?? 200;
}

function columnsOf(rows: readonly VisitRow[], start: number, step: number): Column[] {
  const columns = new Map<number, VisitRow[]>();
  for (const row of rows) {
    const at = start + Math.floor((yearOf(row) - start) / step) * step;
    columns.set(at, [...(columns.get(at) ?? []), row]);
  }
  const order = (row: VisitRow) => spanOf(row.when)!.from;
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([from, visits]) => ({ from, to: from + step - 1, visits: visits.sort((a, b) => order(a) - order(b)) }));
}

function barOf(
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

const OPEN: ReadonlySet<Status> = new Set(["planned", "agreed", "pledged"]);
const STOPPED: ReadonlySet<Status> = new Set(["cancelled", "suspended", "denied"]);

function blockOf(
  row: VisitRow,
  x: number,
  end: number,
  edge: number,
  way: number,
  side: number,
  telling: VisitsTelling,
): Markup {
  const y = way < 0 ? edge - BLOCK + 1 : edge + 1;
  const [wide, high] = [end - x, BLOCK - 2];
  const hollow = OPEN.has(row.status) || STOPPED.has(row.status);
  const tone = TONES[side]!;
  const box = { x: x + 0.75, y: y + 0.75, width: wide - 1.5, height: high - 1.5 };
  return link(
    factHref(row.fact),
    wordsOf(row, telling),
    element("rect", { ...box, fill: hollow ? GROUND : tone, stroke: tone, "stroke-width": 1.5 }),
    STOPPED.has(row.status) &&
      element("path", {
        d: `M${Math.round(box.x)},${Math.round(box.y)}l${Math.round(box.width)},${Math.round(box.height)}`,
        stroke: tone,
        "stroke-width": 1.5,
      }),
  );
}

function wordsOf(
  row: VisitRow,
  { words, nameOf }: { readonly words: VisitsWords; readonly nameOf: (id: string) => string },
): string {
  return words.visit({
    when: words.when(row.when),
    kind: words.kind(row.kind),
    visitor: row.visitor === null ? null : nameOf(row.visitor),
    place: row.place?.name ?? null,
    status: words.statuses[row.status],
  });
}

function described(
  visits: readonly Visits[],
  dated: readonly (readonly VisitRow[])[],
  telling: Telling<VisitsWords, "party">,
): string {
  return telling.words.description(
    visits.map(({ from, to, total }, i) => {
      const years = dated[i]!.map(yearOf);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const none = years.length === 0;
      return {
        from: sideOf(from, telling),
        to: sideOf(to, telling),
        total,
        first: none ? null : String(first),
        last: none ? null : String(last),
      };
    }),
  );
}

function tableOf(visits: readonly Visits[], telling: VisitsTelling): Table {
  const { words, nameOf } = telling;
  const { columns } = words;
  return {
    caption: words.title,
    columns: [columns.when, columns.from, columns.to, columns.kind, columns.visitor, columns.place, columns.status].map(
      (title) => ({ title }),
    ),
    rows: visits.flatMap(({ from, to, rows }) =>
      rows.map((row) => [
        { text: words.when(row.when), href: factHref(row.fact), ...(row.when === null ? {} : { value: row.when }) },
        sideOf(row.source[0] ?? from, telling),
        sideOf(row.target[0] ?? to, telling),
        words.kind(row.kind),
        row.visitor === null ? null : nameOf(row.visitor),
        row.place?.name ?? null,
        { text: words.statuses[row.status], value: row.status },
      ]),
    ),
  };
}
