import type { Trend, TrendPoint } from "../dossier/index.js";
import { type Cell, type Table, tableOf } from "../table/index.js";
import { windowHref } from "./addresses.js";
import { countText } from "./amount.js";
import { over, painted, stacked } from "./columns.js";
import { isNarrow, LOCALE, label, note, noteLines, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { type Fill, fillOf, type Texture } from "./fill.js";
import { type Entry, legend, swatch } from "./legend.js";
import { wrapped } from "./lettering.js";
import { type Attributes, element, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { type Kept, keptYears } from "./outliers.js";
import { GROUND, INK, TONES } from "./palette.js";
import { bar, dash, dot, place } from "./path.js";
import type { Picture } from "./picture.js";
import { saying } from "./saying.js";
import { type Span, spanOf } from "./time.js";
import { placeOf, timeAxis } from "./time-axis.js";
import { valueAxis } from "./value-axis.js";

/** The quad classes, in the order of TrendPoint.quads. */
export const QUADS = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"] as const;
export type Quad = (typeof QUADS)[number];

/** What can be seen of a trend; times are in words, sums as they are told. */
export interface TrendSeen {
  readonly events: number;
  readonly points: number;
  /** Months of a point: 3 or 12. */
  readonly months: number;
  readonly from: string;
  readonly to: string;
  readonly best: { readonly when: string; readonly sum: string };
  readonly worst: { readonly when: string; readonly sum: string };
  /** Mean weight of an event in the earlier and the later half of the events' points. */
  readonly means: readonly [string, string];
  /** 1 where the later mean is higher, -1 where it is lower, 0 where they are alike or there is one point alone. */
  readonly turn: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** Times between that have no event, and points of fewer than FEW events. */
  readonly empty: number;
  readonly thin: number;
  readonly undated: number;
  readonly unscored: number;
}

export interface TrendWords {
  readonly title: string;
  /** Over the two panels. */
  readonly goldstein: string;
  readonly events: string;
  readonly quads: Readonly<Record<Quad, string>>;
  /** The sum as told, the expected one, the interval, and a sum of few events. */
  readonly keys: {
    readonly told: string;
    readonly expected: string;
    readonly interval: string;
    readonly thin: string;
  };
  when(year: string, quarter: number | null): string;
  description(seen: TrendSeen): string;
  nothing(undated: number, unscored: number): string;
  /** That so many events of those years are not drawn. */
  leftOut(events: number, years: readonly string[]): string;
  /** One time, for those who hear or hover it. */
  point(when: string, sum: string, low: string, high: string, events: number): string;
  readonly columns: {
    readonly when: string;
    readonly events: string;
    readonly told: string;
    readonly expected: string;
    readonly low: string;
    readonly high: string;
  };
}

/** Points of fewer events than this are drawn hollow: the interval does not know which events were missed. */
export const FEW = 3;
const TEXTURES: readonly Texture[] = ["hatched", "solid", "back", "solid"];
const QUAD_TONES = [TONES[0]!, TONES[0]!, TONES[1]!, TONES[1]!];
const HEAD = 22;
const HEAD_LINE = 16;
/** Room for the numbers of an axis at most, beside which the head of a panel has its lines. */
const AXIS = 48;
/** Broadest bar, in pixels. */
const MOST = 16;

/**
 * The tone of events over time, in two panels over one axis: the sum of Goldstein weights, with the sum to be expected and where it lies in 95 of
 * 100 cases; and the events by quad class, cooperation up, conflict down. Times without events are left empty.
 */
export function trendPicture(trend: Trend, telling: Telling<TrendWords>): Picture {
  const { id, words, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const title = words.title;
  const table = () => numbersOf(trend, telling);
  const told = trend.points.filter(({ when }) => spanOf(when) !== null);
  const kept = keptYears(byYear(told));
  const points = told.filter(({ when }) => kept === null || isKept(when, kept));
  if (points.length === 0) return saying(words.nothing(trend.undated, trend.unscored), { title, table }, telling);
  const high = isNarrow(width) ? 150 : 190;
  const heads = [words.goldstein, words.events].map((text) => wrapped(text, width - AXIS - 12, SIZE, 2, true));
  const [top, bottom] = [HEAD + 10, HEAD + high];
  const top2 = bottom + 44 + (heads[1]!.length - 1) * HEAD_LINE;
  const bottom2 = top2 + high * 0.62;
  const said = (value: number) => countText(value, locale, 1);
  const sums = points.flatMap(({ goldstein, interval }) => [goldstein, ...interval]);
  const up = (quads: TrendPoint["quads"]) => quads[0] + quads[1];
  const down = (quads: TrendPoint["quads"]) => quads[2] + quads[3];
  const values = valueAxis({ least: Math.min(...sums), most: Math.max(...sums), top, bottom, said });
  const counts = valueAxis({
    least: -Math.max(...points.map(({ quads }) => down(quads))),
    most: Math.max(...points.map(({ quads }) => up(quads))),
    top: top2,
    bottom: bottom2,
    whole: true,
    said: (value) => said(Math.abs(value)),
  });
  const [left, right] = [Math.max(values.room, counts.room), width - 8];
  const axis = { span: spanOfAll(points), left, right };
  const xOf = placeOf(axis);
  const months = lengthOf(points[0]!);
  const pitch = xOf(months) - xOf(0);
  const fills = QUADS.map((_, i) => fillOf(`${id}-quad-${i}`, TEXTURES[i]!, QUAD_TONES[i]!));
  const marks = keyMarks(words.keys);
  const foot = { left: isNarrow(width) ? 4 : left, right };
  const key = legend(marks, { ...foot, y: bottom2 + 46 });
  const quads = legend(
    QUADS.map((quad, i) => swatch(words.quads[quad], fills[i]!)),
    { ...foot, y: key.bottom + 22 },
  );
  const notes =
    kept === null || kept.left === 0
      ? []
      : wrapped(words.leftOut(kept.left, kept.years), right - foot.left, SMALL, noteLines(width));
  return picture(
    {
      id,
      width,
      height: quads.bottom + 8 + notes.length * 16,
      title,
      description: () =>
        words.description(seenOf({ ...trend, events: trend.events - (kept?.left ?? 0) }, points, months, telling)),
      table,
    },
    () => [
      ...fills.map(({ define }) => define),
      ...timeAxis({ ...axis, top, bottom: bottom2 + 4, feet: [bottom2 + 20], locale, finest: 3 }),
      ...values.drawn(left - values.room, right),
      ...counts.drawn(left - counts.room, right),
      ...drawnOf(points, { ...telling, pitch, xOf, fills, sumAt: values.yOf, countAt: counts.yOf }),
      over(
        points.map((point) => {
          const broad = Math.max(1.5, Math.min(24, pitch));
          const path = place(middleOf(point.when, xOf) - broad / 2, top, broad, bottom2 - top);
          return { href: hrefOf(point.when, telling), hears: hearsOf(point, telling), path };
        }),
      ),
      ...heads.flatMap((lines, i) =>
        lines.map((text, k) => {
          const foot = i === 0 ? 14 + k * HEAD_LINE : top2 - 18 - (lines.length - 1 - k) * HEAD_LINE;
          return label(left + 4, foot, text, { bold: true, ring: GROUND });
        }),
      ),
      ...key.drawn,
      ...quads.drawn,
      ...notes.map((one, i) => note(foot.left, quads.bottom + 14 + i * 16, one)),
    ],
  );
}

const yearOf = (when: string) => Number(when.slice(0, 4));
const isKept = (when: string, { from, to }: Kept) => yearOf(when) >= from && yearOf(when) <= to;

function byYear(points: readonly TrendPoint[]): Map<number, number> {
  const years = new Map<number, number>();
  for (const { when, events } of points) years.set(yearOf(when), (years.get(yearOf(when)) ?? 0) + events);
  return years;
}

const lengthOf = ({ when }: TrendPoint) => (/^\d{4}$/u.test(when) ? 12 : 3);

function spanOfAll(points: readonly TrendPoint[]): Span {
  const [first, last] = [spanOf(points[0]!.when)!, spanOf(points.at(-1)!.when)!];
  // A year at least, so that one quarter alone is not as broad as the picture.
  return { from: first.from, to: Math.max(last.to, first.from + 12) };
}

function middleOf(when: string, xOf: (month: number) => number): number {
  const { from, to } = spanOf(when)!;
  return xOf((from + to) / 2);
}

interface Panels extends Telling<TrendWords> {
  /** Pixels from one time to the next. */
  readonly pitch: number;
  readonly xOf: (month: number) => number;
  readonly fills: readonly Fill[];
  readonly sumAt: (value: number) => number;
  readonly countAt: (value: number) => number;
}

/** Both panels: intervals as bars, the expected sums as lines through them, what is told as dots; events by quad class below. */
function drawnOf(points: readonly TrendPoint[], { pitch, xOf, fills, sumAt, countAt }: Panels): Markup[] {
  const broad = Math.max(1.5, Math.min(MOST, pitch * 0.7));
  const left = ({ when }: TrendPoint) => middleOf(when, xOf) - broad / 2;
  const intervals = points.map((point) => {
    const [low, high] = point.interval;
    return bar(middleOf(point.when, xOf), sumAt(high), Math.max(sumAt(low), sumAt(high) + 1));
  });
  const expected = points.map((point) => dash(left(point), sumAt(point.expected), broad));
  const r = Math.min(4, Math.max(1.5, pitch * 0.35));
  const dots = (thin: boolean) =>
    points
      .filter(({ events }) => events < FEW === thin)
      .map(({ when, goldstein }) => dot(middleOf(when, xOf), sumAt(goldstein)))
      .join("");
  // The solid parts stand at the line, the hatched ones beyond them.
  const stacks = points.flatMap(({ when, quads }) =>
    stacked(
      [1, 0, 3, 2].map((i) => ({ value: i < 2 ? quads[i]! : -quads[i]!, fill: fills[i]! })),
      middleOf(when, xOf),
      broad,
      countAt,
    ),
  );
  return [
    element("path", { d: intervals.join(""), ...INTERVAL, "stroke-width": broad }),
    element("path", { d: expected.join(""), ...EXPECTED }),
    ...[false, true].flatMap((thin) => dotted(dots(thin), r, thin)),
    ...painted(stacks),
  ];
}

const INTERVAL = { stroke: TONES[7]!, "stroke-opacity": 0.25 };
const EXPECTED = { stroke: TONES[7]!, "stroke-width": 1.5 };

/** Dots of a radius: full, or, where they stand for few events, a ring. */
function dotted(d: string, r: number, thin: boolean): Markup[] {
  if (d === "") return [];
  const round = { d, "stroke-linecap": "round" };
  return [
    element("path", { ...round, stroke: INK, "stroke-width": 2 * r + 1.5 }),
    ...(thin ? [element("path", { ...round, stroke: GROUND, "stroke-width": 2 * r - 1.5 })] : []),
  ];
}

function hearsOf({ when, goldstein, interval: [low, high], events }: TrendPoint, telling: Telling<TrendWords>): string {
  const { words, locale = LOCALE } = telling;
  const said = (value: number) => countText(value, locale, 1);
  return words.point(whenOf(when, words), said(goldstein), said(low), said(high), events);
}

function keyMarks({ told, expected, interval, thin }: TrendWords["keys"]): Entry[] {
  const path = (d: string, attributes: Attributes) => element("path", { d, ...attributes });
  return [
    { text: told, mark: (x, y) => dotted(dot(x + 13, y), 4, false) },
    { text: thin, mark: (x, y) => dotted(dot(x + 13, y), 4, true) },
    { text: expected, mark: (x, y) => path(dash(x, y, 26), EXPECTED) },
    { text: interval, mark: (x, y) => path(bar(x + 13, y - 6, y + 6), { ...INTERVAL, "stroke-width": 26 }) },
  ];
}

/** Year and quarter of a point in words. */
function whenOf(when: string, words: TrendWords): string {
  const [year = "", part] = when.split("-");
  return words.when(year, part === undefined ? null : Number(part) - 32);
}

/** The window of a point: its year, or the first and last month of its quarter. */
function hrefOf(when: string, { windowHref: window = windowHref }: Telling<TrendWords>): string {
  const [year = "", part] = when.split("-");
  if (part === undefined) return window(year, year);
  const month = (Number(part) - 33) * 3 + 1;
  const of = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return window(of(month), of(month + 2));
}

function seenOf(
  { events, undated, unscored }: Trend,
  points: readonly TrendPoint[],
  months: number,
  { words, locale = LOCALE }: Telling<TrendWords>,
): TrendSeen {
  const said = (value: number) => countText(value, locale, 1);
  const order = [...points].sort((a, b) => b.goldstein - a.goldstein || (a.when < b.when ? -1 : 1));
  const [best, worst] = [order[0]!, order.at(-1)!];
  const span = spanOfAll(points);
  const middle = (spanOf(points[0]!.when)!.from + spanOf(points.at(-1)!.when)!.to) / 2;
  const mean = (later: boolean) => {
    const half = points.filter(({ when }) => spanOf(when)!.from >= middle === later);
    const weights = half.reduce((sum, { goldstein }) => sum + goldstein, 0);
    const count = half.reduce((sum, { events }) => sum + events, 0);
    return count === 0 ? null : Math.round((weights / count) * 10) / 10;
  };
  const [before, after] = [mean(false), mean(true)];
  const quads = (...which: number[]) =>
    points.reduce((sum, point) => sum + which.reduce((own, i) => own + point.quads[i]!, 0), 0);
  const whole = (spanOf(points.at(-1)!.when)!.to - span.from) / months;
  return {
    events,
    points: points.length,
    months,
    from: whenOf(points[0]!.when, words),
    to: whenOf(points.at(-1)!.when, words),
    best: { when: whenOf(best.when, words), sum: said(best.goldstein) },
    worst: { when: whenOf(worst.when, words), sum: said(worst.goldstein) },
    means: [said(before ?? 0), said(after ?? 0)],
    turn: before === null || after === null ? 0 : Math.sign(after - before),
    cooperation: quads(0, 1),
    conflict: quads(2, 3),
    empty: Math.round(whole) - points.length,
    thin: points.filter(({ events }) => events < FEW).length,
    undated,
    unscored,
  };
}

function numbersOf({ points }: Trend, { words, locale = LOCALE }: Telling<TrendWords>): Table {
  const { columns: titles, quads } = words;
  const cell = (value: number): Cell => ({ text: countText(value, locale, 1), value: Math.round(value * 100) / 100 });
  const numeric = (title: string) => ({ title, numeric: true });
  const head = {
    caption: words.title,
    columns: [
      { title: titles.when },
      ...[titles.events, titles.told, titles.expected, titles.low, titles.high].map(numeric),
      ...QUADS.map((quad) => numeric(quads[quad])),
    ],
  };
  return tableOf(head, points, ({ when, events, goldstein, expected, interval, quads: own }): Cell[] => [
    { text: whenOf(when, words), value: when },
    events,
    cell(goldstein),
    cell(expected),
    ...interval.map(cell),
    ...own,
  ]);
}
