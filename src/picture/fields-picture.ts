import type { FieldOverTime } from "../dossier/index.js";
import type { Cell, Table } from "../table/index.js";
import { windowHref } from "./addresses.js";
import { countText } from "./amount.js";
import { over } from "./columns.js";
import { isNarrow, LOCALE, label, line, note, noteLines, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { fitted, widthOf, wrapped } from "./lettering.js";
import { element, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { LINE, TONES } from "./palette.js";
import { bar, place } from "./path.js";
import type { Picture } from "./picture.js";
import { saying } from "./saying.js";
import type { Span } from "./time.js";
import { placeOf, timeAxis } from "./time-axis.js";

/** What can be seen of cooperation by field. A fact of several fields counts in each. */
export interface FieldsSeen {
  readonly fields: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Those with most facts first; at most three. */
  readonly first: readonly { readonly field: string; readonly facts: number }[];
  /** The field that has most facts in one year. */
  readonly peak: { readonly field: string; readonly year: string; readonly facts: number } | null;
  /** Fields that have no fact in the last five years of the picture, and those that have none before. */
  readonly ended: readonly string[];
  readonly begun: readonly string[];
  readonly undated: number;
}

export interface FieldsWords {
  readonly title: string;
  /** Facts that tell no field. */
  readonly none: string;
  readonly total: string;
  readonly undated: string;
  /** How heights are read: `most` facts in a year are as high as it gets. */
  key(most: number): string;
  description(seen: FieldsSeen): string;
  readonly nothing: string;
  /** One year: the fields with most facts, and how many others. */
  year(year: string, first: readonly { readonly field: string; readonly facts: number }[], others: number): string;
  readonly field: string;
}

const HEAD = 26;
/** Height of the bars of a field, and of its row, in pixels. */
const HIGH = 22;
const ROW = 30;
/** Broadest bar. */
const BROAD = 26;
/** Fields that the words of a year name. */
const FIRST = 3;
/** Years that count as lately. */
const LATELY = 5;

/** Cooperation by field over time: a row of small bars for each field, all in one scale, those with most facts first. */
export function fieldsPicture(fields: readonly FieldOverTime[], telling: Telling<FieldsWords, "field">): Picture {
  const { id, words, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const title = words.title;
  const table = () => tableOf(fields, telling);
  if (fields.length === 0) return saying(words.nothing, { title, table }, telling);
  const narrow = isNarrow(width);
  const nameOf = (field: string) => (field === "" ? words.none : telling.names.field(field));
  const named = Math.max(...fields.map(({ field }) => widthOf(nameOf(field), SIZE)));
  const totals = Math.max(
    widthOf(words.total, SMALL),
    ...fields.map(({ facts }) => widthOf(said(facts, locale), SMALL)),
  );
  const left = narrow ? 4 : Math.min(220, named + 14);
  const right = width - totals - 14;
  const span = spanOfAll(fields);
  const most = Math.max(1, ...fields.flatMap(({ years }) => years.map(({ facts }) => facts)));
  const row = narrow ? ROW + 16 : ROW;
  const bottom = HEAD + fields.length * row;
  const rowOf = (field: FieldOverTime, i: number) => {
    const base = HEAD + (i + 1) * row - 4;
    const [x, y] = narrow ? [4, base - HIGH - 6] : [left - 10, base - 4];
    const name = fitted(nameOf(field.field), narrow ? right - 4 : left - 10, SIZE);
    return [
      line(left, base, right, base, LINE),
      label(x, y, name, { anchor: narrow ? "start" : "end" }),
      note(width - 4, y, said(field.facts, locale), { anchor: "end" }),
      ...barsOf(field, { base, most, span, left, right }),
      ...(field.years.length === 0 ? [note(left + 4, base - 5, words.undated)] : []),
    ];
  };
  const key = wrapped(words.key(most), width - (narrow ? 8 : left + 8), SMALL, noteLines(width));
  return picture(
    {
      id,
      width,
      height: bottom + 26 + key.length * 15,
      title,
      description: () => words.description(seenOf(fields, nameOf)),
      table,
    },
    () => [
      ...(span === null
        ? []
        : timeAxis({ span, left, right, top: HEAD - 8, bottom, feet: [14, bottom + 14], locale, finest: 12 })),
      note(width - 4, 14, words.total, { anchor: "end" }),
      ...fields.flatMap(rowOf),
      span === null ? null : yearsOf(fields, { span, left, right, top: HEAD - 8, bottom }, nameOf, telling),
      ...key.map((text, i) => note(left, bottom + 34 + i * 15, text)),
    ],
  );
}

const said = (facts: number, locale: string) => countText(facts, locale);

interface Row {
  readonly base: number;
  readonly most: number;
  readonly span: Span | null;
  readonly left: number;
  readonly right: number;
}

/** The bars of a field. */
function barsOf({ years }: FieldOverTime, { base, most, span, left, right }: Row): Markup[] {
  if (span === null || years.length === 0) return [];
  const xOf = placeOf({ span, left, right });
  const broad = Math.max(1.5, Math.min(BROAD, xOf(12) - xOf(0) - 2));
  const bars = years.map(({ year, facts }) => {
    const high = Math.max(1.5, (HIGH * facts) / most);
    return bar(xOf(year * 12 + 6), base - high, base);
  });
  return [element("path", { d: bars.join(""), stroke: TONES[2]!, "stroke-width": broad })];
}

/** A link for each year, over all rows. */
function yearsOf(
  fields: readonly FieldOverTime[],
  { span, left, right, top, bottom }: Pick<Row, "left" | "right"> & { span: Span; top: number; bottom: number },
  nameOf: (field: string) => string,
  { words, windowHref: window = windowHref }: Telling<FieldsWords, "field">,
): Markup {
  const xOf = placeOf({ span, left, right });
  const told = new Map<number, { field: string; facts: number }[]>();
  for (const { field, years } of fields)
    for (const { year, facts } of years) told.set(year, [...(told.get(year) ?? []), { field: nameOf(field), facts }]);
  return over(
    [...told]
      .sort(([a], [b]) => a - b)
      .map(([year, own]) => {
        const first = own.sort((a, b) => b.facts - a.facts).slice(0, FIRST);
        const hears = words.year(String(year), first, own.length - first.length);
        const path = place(xOf(year * 12), top, xOf(12) - xOf(0), bottom - top);
        return { href: window(String(year), String(year)), hears, path };
      }),
  );
}

function spanOfAll(fields: readonly FieldOverTime[]): Span | null {
  const years = fields.flatMap(({ years }) => years.map(({ year }) => year));
  if (years.length === 0) return null;
  const first = Math.min(...years);
  return { from: first * 12, to: Math.max(Math.max(...years) + 1, first + 3) * 12 };
}

function seenOf(fields: readonly FieldOverTime[], nameOf: (field: string) => string): FieldsSeen {
  const told = fields.filter(({ field }) => field !== "");
  const all = fields.flatMap(({ years }) => years.map(({ year }) => year));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const peaks = told.flatMap(({ field, years }) => years.map((one) => ({ field: nameOf(field), ...one })));
  const peak = peaks.sort((a, b) => b.facts - a.facts || a.year - b.year)[0];
  const within = ({ years }: FieldOverTime, lately: boolean) =>
    years.some(({ year }) => year > last - LATELY === lately);
  const long = all.length > 0 && last - first >= 2 * LATELY;
  const names = (list: readonly FieldOverTime[]) => list.map(({ field }) => nameOf(field));
  return {
    fields: told.length,
    from: all.length === 0 ? null : String(first),
    to: all.length === 0 ? null : String(last),
    first: told.slice(0, 3).map(({ field, facts }) => ({ field: nameOf(field), facts })),
    peak: peak === undefined ? null : { field: peak.field, year: String(peak.year), facts: peak.facts },
    ended: long ? names(told.filter((field) => within(field, false) && !within(field, true))) : [],
    begun: long ? names(told.filter((field) => within(field, true) && !within(field, false))) : [],
    undated: fields.reduce((sum, { undated }) => sum + undated, 0),
  };
}

function tableOf(fields: readonly FieldOverTime[], { words, names }: Telling<FieldsWords, "field">): Table {
  const years = [...new Set(fields.flatMap(({ years }) => years.map(({ year }) => year)))].sort((a, b) => a - b);
  const numeric = (title: string) => ({ title, numeric: true });
  return {
    caption: words.title,
    columns: [
      { title: words.field },
      ...years.map((year) => numeric(String(year))),
      ...[words.undated, words.total].map(numeric),
    ],
    rows: fields.map((field): Cell[] => [
      field.field === "" ? words.none : { text: names.field(field.field), value: field.field },
      ...years.map((year) => field.years.find((one) => one.year === year)?.facts ?? 0),
      field.undated,
      field.facts,
    ]),
  };
}
