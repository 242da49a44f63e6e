import type { Bin, Lane, LaneName, Timeline } from "../dossier/index.js";
import { type Cell, type Table, tableOf } from "../table/index.js";
import { factHref, windowHref } from "./addresses.js";
import { countText } from "./amount.js";
import { over } from "./columns.js";
import { isNarrow, LOCALE, label, line, note, noteLines, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { LANE_MARKS } from "./lane-mark.js";
import { fitted, widthOf, wrapped } from "./lettering.js";
import { element, link, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { type Kept, keptYears } from "./outliers.js";
import { LINE, QUIET } from "./palette.js";
import { bar, place } from "./path.js";
import type { Picture } from "./picture.js";
import { type Placed, placed } from "./placing.js";
import { saying } from "./saying.js";
import { marked, marker, symbol } from "./symbol.js";
import { type Span, spanOf, whenText } from "./time.js";
import { placeOf, timeAxis } from "./time-axis.js";

/** What can be seen in a timeline; times are in words. */
export interface TimelineSeen {
  /** Dated facts in the window. */
  readonly facts: number;
  readonly from: string;
  readonly to: string;
  readonly scale: Timeline["scale"];
  /** Those with most facts first. */
  readonly lanes: readonly { readonly lane: LaneName; readonly facts: number }[];
  /** The year or month with most facts. */
  readonly busiest: { readonly when: string; readonly facts: number };
  /** Facts in the earlier and the later half of the window. */
  readonly halves: readonly [number, number];
  /** Years or months of the window that have no fact. */
  readonly empty: number;
  readonly undated: number;
  /** Facts that are named in the picture. */
  readonly named: number;
}

export interface TimelineWords {
  readonly title: string;
  readonly lanes: Readonly<Record<LaneName, string>>;
  description(seen: TimelineSeen): string;
  /** Where no fact has a date. */
  nothing(undated: number): string;
  /** One year or month, for those who hear or hover it, with its lanes: those with most facts first. */
  bin(when: string, lanes: readonly { readonly lane: LaneName; readonly facts: number }[]): string;
  /** That so many facts of those years are not drawn. */
  leftOut(facts: number, years: readonly string[]): string;
  /** How heights and shades are read. */
  readonly key: string;
  readonly columns: {
    readonly lane: string;
    readonly when: string;
    readonly facts: string;
    readonly corroborated: string;
    readonly conflicting: string;
    readonly notable: string;
  };
}

/** Height of the highest bar, and of what stands above and below bars. */
const HIGH = 40;
const ABOVE = 26;
/** Bars are no higher than the lanes need: so many facts are as high as it gets where no bin has more. */
const FEW = 9;
const ROW = 16;
const ROWS = 2;
const HEAD = 22;
/** Widest name of a fact, and narrowest that is worth its place, in pixels. */
const NAME = 200;
const LEAST_NAME = 110;

/**
 * Facts by lane and time: a bar for each year or month, as high as the square root of its facts, its lower part of those that several origins tell,
 * with the mark of its lane on top; the most notable facts are named below, as far as there is room, and lead to their pages. A year or month leads to
 * the window of it.
 */
export function timelinePicture(whole: Timeline, telling: TimelineTelling): Picture {
  const { id, words, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const table = () => numbersOf(whole, telling);
  const { timeline, kept } = telling.asked ? { timeline: whole, kept: null } : trimmed(whole);
  const axis = axisOf(timeline);
  if (axis === null) return saying(words.nothing(timeline.undated), { title: words.title, table }, telling);
  const titles = Object.values(words.lanes).map((name) => widthOf(name, SIZE, true));
  const left = isNarrow(width) ? 2 : Math.min(190, Math.max(...titles) + 34);
  const right = width - 8;
  const xOf = placeOf({ span: axis, left, right });
  const most = Math.max(FEW, ...timeline.lanes.flatMap(({ bins }) => bins.map(({ facts }) => facts)));
  const strip = { ...telling, timeline, xOf, left, right, most };
  let y = HEAD;
  const lanes = timeline.lanes.map((lane) => {
    const own = laneOf(lane, { ...strip, top: y });
    y = own.bottom;
    return own;
  });
  const key = [words.key, ...(kept === null ? [] : [words.leftOut(kept.left, kept.years)])].flatMap((one) =>
    wrapped(one, right - left, SMALL, noteLines(width)),
  );
  const description = () => {
    const named = lanes.reduce((sum, { facts }) => sum + facts.length, 0);
    return words.description(seenOf(timeline, axis, named, locale));
  };
  return picture({ id, width, height: y + 26 + key.length * 14, title: words.title, description, table }, () => [
    ...timeAxis({ span: axis, left, right, top: HEAD - 4, bottom: y, feet: [14, y + 14], locale }),
    ...lanes.flatMap(({ draw }) => draw()),
    binsOf({ ...strip, top: HEAD }, y),
    element(
      "g",
      { "font-size": SMALL },
      ...lanes.flatMap(({ facts, base }) => facts.map((fact) => nameOf(fact, base))),
    ),
    ...key.map((text, i) => note(left, y + 34 + i * 14, text)),
  ]);
}

/** `asked`: whether its window is one that was asked for; then all of it is drawn. */
export type TimelineTelling = Telling<TimelineWords, "fact"> & { readonly asked?: boolean };

/** A timeline without what is far from all the rest; `kept` is null where nothing is. Months are of windows that are short already. */
function trimmed(timeline: Timeline): { readonly timeline: Timeline; readonly kept: Kept | null } {
  const years = new Map<number, number>();
  for (const { when, facts } of timeline.lanes.flatMap(({ bins }) => bins))
    years.set(Number(when), (years.get(Number(when)) ?? 0) + facts);
  const kept = timeline.scale === "year" ? keptYears(years) : null;
  if (kept === null || kept.left === 0) return { timeline, kept: null };
  const lanes = timeline.lanes.flatMap((lane): Lane[] => {
    const bins = lane.bins.filter(({ when }) => Number(when) >= kept.from && Number(when) <= kept.to);
    return bins.length === 0 ? [] : [{ ...lane, bins, facts: bins.reduce((sum, { facts }) => sum + facts, 0) }];
  });
  return { timeline: { ...timeline, from: String(kept.from), to: String(kept.to), lanes }, kept };
}

interface Strip extends Telling<TimelineWords, "fact"> {
  readonly timeline: Timeline;
  readonly xOf: (month: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly most: number;
}

/** Where a lane stands, with the facts that are named below its bars. */
interface Placement {
  readonly facts: readonly Placed[];
  readonly base: number;
  readonly bottom: number;
  draw(): (Markup | null)[];
}

/** One lane: its name, its bars and the lines to the names of facts below them. */
function laneOf(lane: Lane, strip: Strip): Placement {
  const { left, right, top, most } = strip;
  const peak = lane.bins.reduce((most, bin) => (bin.facts > most.facts ? bin : most));
  const high = (facts: number) => HIGH * Math.sqrt(facts / most);
  const narrow = isNarrow(widthIn(strip));
  const head = narrow ? 18 : 0;
  const base = Math.ceil(top + head + ABOVE + Math.max(high(peak.facts), narrow ? 0 : 8));
  const facts = placed(candidatesOf(lane, strip), {
    left,
    right,
    rows: ROWS,
    most: NAME,
    least: LEAST_NAME,
    size: SMALL,
  });
  const rows = facts.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const bottom = base + Math.max(rows * ROW, narrow ? 0 : 15) + 6;
  const draw = () => [
    ...headOf(lane, { ...strip, base }),
    ...barsOf(lane, { ...strip, base, high }),
    element("path", {
      d: facts.map(({ x, row }) => `M${fine(x)},${base}v${(row + 1) * ROW - 2}`).join(""),
      stroke: LINE,
    }),
  ];
  return { facts, base, bottom, draw };
}

/** The mark, name and count of a lane, and the line that its bars stand on. */
function headOf(lane: Lane, strip: Strip & { readonly base: number }): Markup[] {
  const { words, left, right, top, base, locale = LOCALE } = strip;
  const { form, tone } = LANE_MARKS[lane.lane];
  const narrow = isNarrow(widthIn(strip));
  const name = words.lanes[lane.lane];
  const nameY = narrow ? top + 16 : base - 2;
  const count = countText(lane.facts, locale);
  return [
    symbol(form, left + 6 - (narrow ? 0 : left - 2), nameY - 4, 10, tone),
    label(narrow ? left + 18 : 20, nameY, fitted(name, narrow ? right - left - 70 : left - 28, SIZE, true), {
      bold: true,
    }),
    narrow ? note(right, nameY, count, { anchor: "end" }) : note(20, nameY + 15, count),
    line(left, base, right, base, LINE),
  ];
}

/** The notable facts of a lane, those first that are named first: the foremost of the fullest bins. */
function candidatesOf({ bins }: Lane, { names, xOf, timeline }: Strip) {
  return bins
    .flatMap((bin) => {
      const x = middleOf(bin, timeline, xOf);
      return bin.notable.map((fact, i) => ({ bin, fact, i, x }));
    })
    .sort((a, b) => a.i - b.i || b.bin.facts - a.bin.facts || (a.bin.when < b.bin.when ? -1 : 1))
    .map(({ fact, x }) => ({ id: fact, text: names.fact(fact), x }));
}

function nameOf({ id, text, full, at, row, anchor }: Placed, base: number): Markup {
  return link(factHref(id), text === full ? null : full, label(at, base + (row + 1) * ROW - 3, text, { anchor }));
}

const fine = (value: number) => Math.round(value * 10) / 10;

function middleOf({ when }: Bin, { scale }: Timeline, xOf: Strip["xOf"]): number {
  return xOf((spanOf(when)?.from ?? 0) + (scale === "year" ? 6 : 0.5));
}

const roomOf = ({ timeline, xOf }: Strip) => xOf(timeline.scale === "year" ? 12 : 1) - xOf(0);

/** The bars of a lane, with marks on top and counts above, as far as they have room; that of the fullest bin always has. */
function barsOf(
  { lane, bins }: Lane,
  strip: Strip & { readonly base: number; readonly high: (facts: number) => number },
): (Markup | null)[] {
  const { id, timeline, xOf, left, right, base, high, locale = LOCALE } = strip;
  const { form, tone } = LANE_MARKS[lane];
  const room = roomOf(strip);
  const broad = Math.max(1, Math.min(14, room - 2));
  const cap = Math.min(9, Math.max(4, room - 1));
  const peak = bins.reduce((most, bin) => (bin.facts > most.facts ? bin : most));
  const bars = bins.map((bin) => {
    const [x, height] = [middleOf(bin, timeline, xOf), high(bin.facts)];
    const sure = (height * bin.corroborated) / bin.facts;
    return {
      all: bar(x, base - height, base),
      sure: sure > 0 ? bar(x, base - sure, base) : "",
      mark: [x, base - height - cap / 2 - 1] as const,
    };
  });
  const counts = bins.flatMap((bin) => {
    const count = countText(bin.facts, locale);
    const wide = widthOf(count, SMALL);
    if (bin.facts < 2 || (wide + 2 > room && bin !== peak)) return [];
    const x = Math.min(right - wide / 2, Math.max(left + wide / 2, middleOf(bin, timeline, xOf)));
    return [label(x, base - high(bin.facts) - cap - 4, count)];
  });
  return [
    element("path", {
      d: bars.map(({ all }) => all).join(""),
      stroke: tone,
      "stroke-opacity": 0.3,
      "stroke-width": broad,
    }),
    element("path", { d: bars.map(({ sure }) => sure).join(""), stroke: tone, "stroke-width": broad }),
    marker(`${id}-${lane}`, form, cap, tone),
    marked(
      `${id}-${lane}`,
      bars.map(({ mark }) => mark),
    ),
    element("g", { fill: QUIET, "font-size": SMALL, "text-anchor": "middle" }, ...counts),
  ];
}

/** A link for each year or month that has facts, over all lanes: to the window of it. */
function binsOf(strip: Strip, bottom: number): Markup {
  const { words, timeline, xOf, locale = LOCALE } = strip;
  const told = new Map<string, { lane: LaneName; facts: number }[]>();
  for (const { lane, bins } of timeline.lanes)
    for (const { when, facts } of bins) told.set(when, [...(told.get(when) ?? []), { lane, facts }]);
  const room = roomOf(strip);
  return over(
    [...told]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([when, lanes]) => {
        const hears = words.bin(
          whenText(when, locale),
          lanes.sort((a, b) => b.facts - a.facts),
        );
        const href = (strip.windowHref ?? windowHref)(when, when);
        return { href, hears, path: place(xOf(spanOf(when)?.from ?? 0), HEAD - 4, room, bottom - HEAD + 4) };
      }),
  );
}

function axisOf({ from, to, lanes }: Timeline): Span | null {
  const [first, last] = [spanOf(from), spanOf(to)];
  return first === null || last === null || lanes.length === 0 ? null : { from: first.from, to: last.to };
}

function seenOf(timeline: Timeline, axis: Span, named: number, locale: string): TimelineSeen {
  const { lanes, scale, from, to, undated } = timeline;
  const bins = new Map<string, number>();
  for (const bin of lanes.flatMap(({ bins }) => bins)) bins.set(bin.when, (bins.get(bin.when) ?? 0) + bin.facts);
  const [busiest, most] = [...bins].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!;
  const middle = (axis.from + axis.to) / 2;
  const half = (later: boolean) =>
    [...bins].reduce((sum, [when, facts]) => {
      const span = spanOf(when);
      return sum + (span !== null && (span.from + span.to) / 2 >= middle === later ? facts : 0);
    }, 0);
  return {
    facts: lanes.reduce((sum, { facts }) => sum + facts, 0),
    from: whenText(from ?? "", locale),
    to: whenText(to ?? "", locale),
    scale,
    lanes: lanes.map(({ lane, facts }) => ({ lane, facts })).sort((a, b) => b.facts - a.facts),
    busiest: { when: whenText(busiest, locale), facts: most },
    halves: [half(false), half(true)],
    empty: Math.round((axis.to - axis.from) / (scale === "year" ? 12 : 1)) - bins.size,
    undated,
    named,
  };
}

function numbersOf({ lanes }: Timeline, { words, names, locale = LOCALE }: Telling<TimelineWords, "fact">): Table {
  const { columns } = words;
  const head = {
    caption: words.title,
    columns: [
      { title: columns.lane },
      { title: columns.when },
      ...[columns.facts, columns.corroborated, columns.conflicting].map((title) => ({ title, numeric: true })),
      { title: columns.notable },
    ],
  };
  const bins = lanes.flatMap(({ lane, bins }) => bins.map((bin) => ({ lane, ...bin })));
  return tableOf(head, bins, ({ lane, when, facts, corroborated, conflicting, notable: [first] }): Cell[] => [
    words.lanes[lane],
    { text: whenText(when, locale), value: when },
    facts,
    corroborated,
    conflicting,
    first === undefined ? null : { text: names.fact(first), href: factHref(first) },
  ]);
}
