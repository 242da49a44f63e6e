import type { MoneySum } from "../dossier/index.js";
import type { Cell, Table } from "../table/index.js";
import { FLOWS, type Flow } from "../vocabulary/index.js";
import { dollarWords } from "../words/index.js";
import { factHref, windowHref } from "./addresses.js";
import { type Column, columns } from "./columns.js";
import { isNarrow, LOCALE, picture, widthIn } from "./drawing.js";
import { type Fill, fillOf, type Texture } from "./fill.js";
import { legend, swatch } from "./legend.js";
import type { Telling } from "./naming.js";
import { TONES } from "./palette.js";
import type { Picture } from "./picture.js";
import { saying } from "./saying.js";
import { valueAxis } from "./value-axis.js";
import { yearAxis } from "./year-axis.js";

/** How binding money is, from what is sure to what is only promised; what is void is not drawn. */
const FIRM = ["paid", "committed", "pledged"] as const;
type Firm = (typeof FIRM)[number];

/** What the parts of a column are. */
export type MoneyParts = "firmness" | "flow";

/** What can be seen of money by year; sums are in words, in US dollars of their years. */
export interface MoneySeen {
  readonly total: string;
  /** The parts, as they are stacked, with their sums. */
  readonly parts: readonly { readonly name: string; readonly sum: string }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly largest: { readonly year: string; readonly sum: string } | null;
  /** Years between the first and the last that have none. */
  readonly empty: number;
  /** Money of no known year, which stands apart; null where there is none. */
  readonly yearless: string | null;
  /** Sums that could not be turned into US dollars, which are not drawn. */
  readonly withoutUsd: number;
}

export interface MoneyWords {
  readonly titles: Readonly<Record<MoneyParts, string>>;
  readonly firmness: Readonly<Record<Firm, string>>;
  readonly flows: Readonly<Record<Flow, string>>;
  /** The flows of least money together. */
  readonly rest: string;
  readonly yearless: string;
  description(seen: MoneySeen): string;
  nothing(withoutUsd: number): string;
  column(year: string, sum: string, parts: MoneySeen["parts"], facts: number): string;
  readonly columns: { readonly year: string; readonly total: string };
}

export interface MoneyTelling extends Telling<MoneyWords> {
  /** "firmness" where nothing is said. */
  readonly by?: MoneyParts;
}

const TEXTURES: readonly Texture[] = ["solid", "hatched", "dotted", "back", "level", "open"];
/** Flows that have a part of their own. */
const OWN = TEXTURES.length - 1;

interface Series {
  readonly name: string;
  readonly fill: Fill;
  readonly has: (sum: MoneySum) => boolean;
}

/**
 * Money by year, in US dollars of the year: columns stacked by firmness (paid, committed, only pledged) or by flow. Money of no known year stands in
 * a column of its own. What is void, and what counts in another sum, is not in `sums` or not drawn.
 */
export function moneyPicture({ sums }: { readonly sums: readonly MoneySum[] }, telling: MoneyTelling): Picture {
  const { id, words, by = "firmness", locale = LOCALE } = telling;
  const width = widthIn(telling);
  const live = sums.filter(({ firmness }) => firmness !== "void");
  const drawn = live.filter(({ usd }) => usd > 0);
  const series = seriesOf(drawn, telling);
  const title = words.titles[by];
  const table = () => tableOf(drawn, series, title, telling);
  const withoutUsd = live.reduce((sum, one) => sum + one.withoutUsd, 0);
  if (drawn.length === 0) return saying(words.nothing(withoutUsd), { title, table }, telling);
  const byYear = yearsOf(drawn);
  const years = [...byYear.keys()];
  const ofYear = (year: number | null) => byYear.get(year) ?? [];
  const most = Math.max(...years.map((year) => total(ofYear(year))));
  const [top, bottom] = [30, isNarrow(width) ? 200 : 250];
  const said = (value: number) => dollarWords(value, locale);
  const values = valueAxis({ least: 0, most, top, bottom, said });
  const right = width - 6;
  const key = legend(
    series.map(({ name, fill }) => swatch(name, fill)),
    { left: values.room, right, y: bottom + 42 },
  );
  const description = () => words.description(seenOf(drawn, series, withoutUsd, locale));
  return picture({ id, width, height: key.bottom + 8, title, description, table }, () => {
    const foot = { top: top - 8, bottom, foot: bottom + 16, locale, unknown: words.yearless };
    const axis = yearAxis(years, { left: values.room, right, ...foot });
    const all = years.map(
      (year): Column => ({
        x: axis.xOf(year),
        above: said(total(ofYear(year))),
        ...columnOf(ofYear(year), year, series, telling),
      }),
    );
    return [
      ...series.map(({ fill }) => fill.define),
      ...axis.drawn,
      ...values.drawn(0, right),
      ...columns(all, { pitch: axis.pitch, left: values.room, right, yOf: values.yOf }),
      ...key.drawn,
    ];
  });
}

/** The sums of each year, in order of years; those of no known year last. */
function yearsOf(sums: readonly MoneySum[]): Map<number | null, readonly MoneySum[]> {
  const years = new Map<number | null, MoneySum[]>();
  for (const sum of sums) {
    const own = years.get(sum.year);
    if (own) own.push(sum);
    else years.set(sum.year, [sum]);
  }
  return new Map([...years].sort(([a], [b]) => (a ?? 9999) - (b ?? 9999)));
}

const total = (sums: readonly MoneySum[]) => sums.reduce((sum, { usd }) => sum + usd, 0);

/** The parts that a column may have, from its foot up; only those that there are. */
function seriesOf(sums: readonly MoneySum[], { id, words, by = "firmness" }: MoneyTelling): Series[] {
  const fill = (i: number) => fillOf(`${id}-fill-${i}`, TEXTURES[i]!, TONES[i % TONES.length]!);
  if (by === "firmness")
    return FIRM.flatMap((firm, i) => {
      const has = ({ firmness }: MoneySum) => firmness === firm;
      const texture = (["solid", "hatched", "open"] as const)[i]!;
      const series = { name: words.firmness[firm], fill: fillOf(`${id}-fill-${i}`, texture, TONES[0]!), has };
      return sums.some(has) ? [series] : [];
    });
  const usd = (flow: string) => total(sums.filter((sum) => sum.flow === flow));
  const flows = FLOWS.filter((flow) => usd(flow) > 0).sort((a, b) => usd(b) - usd(a));
  const own = flows.length <= OWN + 1 ? flows : flows.slice(0, OWN);
  const series = own.map((flow, i) => ({
    name: words.flows[flow],
    fill: fill(i),
    has: (sum: MoneySum) => sum.flow === flow,
  }));
  const has = ({ flow }: MoneySum) => !(own as readonly string[]).includes(flow);
  return sums.some(has) ? [...series, { name: words.rest, fill: fill(Math.min(OWN, own.length)), has }] : series;
}

/** The column of a year. It leads to its fact where it has one alone, else to its year. */
function columnOf(
  sums: readonly MoneySum[],
  year: number | null,
  series: readonly Series[],
  { words, windowHref: window = windowHref, locale = LOCALE }: MoneyTelling,
): Pick<Column, "parts" | "hears" | "href"> {
  const own = series
    .map(({ name, fill, has }) => ({ name, fill, value: total(sums.filter(has)) }))
    .filter(({ value }) => value > 0);
  const facts = [...new Set(sums.flatMap(({ facts }) => facts))];
  const when = year === null ? words.yearless : String(year);
  const parts = own.map(({ name, value }) => ({ name, sum: dollarWords(value, locale) }));
  return {
    parts: own,
    hears: words.column(when, dollarWords(total(sums), locale), parts, facts.length),
    href: facts.length === 1 ? factHref(facts[0]!) : year === null ? null : window(when, when),
  };
}

function seenOf(sums: readonly MoneySum[], series: readonly Series[], withoutUsd: number, locale: string): MoneySeen {
  const said = (value: number) => dollarWords(value, locale);
  const totals = new Map([...yearsOf(sums)].map(([year, own]) => [year, total(own)]));
  const years = [...totals.keys()].flatMap((year) => year ?? []);
  const sumOf = (year: number | null) => totals.get(year) ?? 0;
  const largest = [...years].sort((a, b) => sumOf(b) - sumOf(a) || a - b)[0];
  const [first, last] = [years[0], years.at(-1)];
  return {
    total: said(total(sums)),
    parts: series.map(({ name, has }) => ({ name, sum: said(total(sums.filter(has))) })),
    from: first === undefined ? null : String(first),
    to: last === undefined ? null : String(last),
    largest: largest === undefined ? null : { year: String(largest), sum: said(sumOf(largest)) },
    empty: first === undefined ? 0 : last! - first + 1 - years.length,
    yearless: totals.has(null) ? said(sumOf(null)) : null,
    withoutUsd,
  };
}

function tableOf(
  sums: readonly MoneySum[],
  series: readonly Series[],
  caption: string,
  { words, locale = LOCALE }: MoneyTelling,
): Table {
  const cell = (value: number): Cell => ({ text: dollarWords(value, locale), value });
  return {
    caption,
    columns: [
      { title: words.columns.year },
      ...series.map(({ name }) => ({ title: name, numeric: true })),
      { title: words.columns.total, numeric: true },
    ],
    rows: [...yearsOf(sums)].map(([year, own]) => [
      year === null ? words.yearless : String(year),
      ...series.map(({ has }) => cell(total(own.filter(has)))),
      cell(total(own)),
    ]),
  };
}
