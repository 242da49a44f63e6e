import type { MoneyYear } from "../dossier/index.js";
import type { Cell, Table } from "../table/index.js";
import { dollarWords, signsOf } from "../words/index.js";
import { windowHref } from "./addresses.js";
import { type Column, columns } from "./columns.js";
import { isNarrow, LOCALE, label, picture, SIZE, widthIn } from "./drawing.js";
import { fillOf } from "./fill.js";
import { legend, swatch } from "./legend.js";
import { wrapped } from "./lettering.js";
import type { Telling } from "./naming.js";
import { GROUND, TONES } from "./palette.js";
import type { Picture } from "./picture.js";
import { saying } from "./saying.js";
import { valueAxis } from "./value-axis.js";
import { type YearAxis, yearAxis } from "./year-axis.js";

/** Money in one direction, in words; null for none. */
interface Way {
  readonly firm: string | null;
  readonly pledged: string | null;
  readonly largest: { readonly year: string; readonly known: boolean; readonly sum: string } | null;
}

/** What can be seen of money to and from a party. */
export interface MoneyFlowsSeen {
  readonly name: string;
  readonly in: Way;
  readonly out: Way;
  /** Money in less money out, committed and paid; its sign says which is more. */
  readonly balance: { readonly sign: number; readonly sum: string };
  readonly from: string | null;
  readonly to: string | null;
  /** Whether money of no known year stands apart. */
  readonly yearless: boolean;
}

export interface MoneyFlowsWords {
  title(name: string, partner: string | null): string;
  /** The two directions, over and under the line. */
  into(name: string, partner: string | null): string;
  from(name: string, partner: string | null): string;
  readonly firm: string;
  readonly pledged: string;
  readonly yearless: string;
  description(seen: MoneyFlowsSeen): string;
  readonly nothing: string;
  column(year: string, into: string, from: string): string;
  readonly year: string;
}

export interface MoneyFlowsTelling extends Telling<MoneyFlowsWords, "party"> {
  /** Whose money it is: up what comes to it, down what it gives. */
  readonly party: string;
  /** The only other party, on the page of a pair. */
  readonly partner?: string;
}

const WAYS = ["in", "out"] as const;
const SUMS = { in: ["in", "pledgedIn"], out: ["out", "pledgedOut"] } as const;
/** Height of a line of what stands over and under the columns, and what is left beside it for the values of the axis. */
const ROW = 15;
const BESIDE = 120;
const SIGN = { in: 1, out: -1 } as const;

/**
 * Money to and from a party by year, in US dollars of the year: up what comes to it, down what it gives; committed and paid solid, only promised
 * hatched beyond it. Money of no known year stands apart.
 */
export function moneyFlowsPicture(all: readonly MoneyYear[], telling: MoneyFlowsTelling): Picture {
  const { id, words, names, party, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const years = all.filter((year) => WAYS.some((way) => SUMS[way].some((sum) => year[sum] > 0)));
  const [name, partner] = [names.party(party), telling.partner === undefined ? null : names.party(telling.partner)];
  const title = words.title(name, partner);
  const ways = { in: words.into(name, partner), out: words.from(name, partner) };
  const table = () => tableOf(years, title, ways, telling);
  if (years.length === 0) return saying(words.nothing, { title, table }, telling);
  const reach = (way: "in" | "out") => Math.max(...years.map((year) => year[SUMS[way][0]] + year[SUMS[way][1]]));
  const narrow = isNarrow(width);
  const right = width - 6;
  const [above, below] = [
    wrapped(`↑ ${ways.in}`, right - (narrow ? 8 : BESIDE), SIZE, 2, true),
    wrapped(`↓ ${ways.out}`, right - (narrow ? 8 : BESIDE), SIZE, 2, true),
  ];
  const top = 31 + above.length * ROW;
  const bottom = top + (narrow ? 200 : 260);
  const under = bottom + 13 + below.length * ROW;
  const said = (value: number) => dollarWords(Math.abs(value), locale);
  const values = valueAxis({ least: -reach("out"), most: reach("in"), top, bottom, said });
  const fills = Object.fromEntries(
    WAYS.map((way, i) => [
      way,
      [
        fillOf(`${id}-${way}`, "solid", TONES[i]!),
        fillOf(`${id}-${way}-pledged`, i === 0 ? "hatched" : "back", TONES[i]!),
      ] as const,
    ]),
  ) as unknown as Readonly<Record<"in" | "out", readonly [ReturnType<typeof fillOf>, ReturnType<typeof fillOf>]>>;
  const place = { left: values.room, right, top: top - 24, bottom: bottom + 14, foot: under + 16, locale };
  const columnOf = (year: MoneyYear, axis: YearAxis): Column => {
    const when = year.year === null ? words.yearless : String(year.year);
    const [into, from] = [said(year.in + year.pledgedIn), said(year.out + year.pledgedOut)];
    return {
      x: axis.xOf(year.year),
      parts: WAYS.flatMap((way) => SUMS[way].map((sum, i) => ({ value: SIGN[way] * year[sum], fill: fills[way][i]! }))),
      above: into,
      below: from,
      hears: words.column(when, `${ways.in} ${into}`, `${ways.out} ${from}`),
      href: year.year === null ? null : (telling.windowHref ?? windowHref)(when, when),
    };
  };
  const { colon } = signsOf(locale);
  const key = legend(
    WAYS.flatMap((way) => [
      swatch(`${ways[way]}${colon}${words.firm}`, fills[way][0]),
      swatch(`${ways[way]}${colon}${words.pledged}`, fills[way][1]),
    ]),
    { left: narrow ? 4 : values.room, right, y: under + 42 },
  );
  const head = (lines: readonly string[], y: number) =>
    lines.map((text, i) => label(narrow ? 4 : values.room + 4, y + i * ROW, text, { bold: true, ring: GROUND }));
  return picture(
    { id, width, height: key.bottom + 8, title, description: () => words.description(seenOf(years, telling)), table },
    () => {
      const axis = yearAxis(
        years.map(({ year }) => year),
        { ...place, unknown: words.yearless },
      );
      return [
        ...WAYS.flatMap((way) => fills[way].map(({ define }) => define)),
        ...axis.drawn,
        ...values.drawn(0, right),
        ...columns(
          years.map((year) => columnOf(year, axis)),
          { pitch: axis.pitch, left: values.room, right, yOf: values.yOf },
        ),
        ...head(above, 14),
        ...head(below, bottom + 28),
        ...key.drawn,
      ];
    },
  );
}

function seenOf(
  years: readonly MoneyYear[],
  { words, names, party, locale = LOCALE }: MoneyFlowsTelling,
): MoneyFlowsSeen {
  const said = (value: number) => dollarWords(value, locale);
  const sum = (of: "in" | "out" | "pledgedIn" | "pledgedOut") => years.reduce((total, year) => total + year[of], 0);
  const way = (one: "in" | "out"): Way => {
    const [firm, pledged] = [sum(SUMS[one][0]), sum(SUMS[one][1])];
    const of = (year: MoneyYear) => year[SUMS[one][0]] + year[SUMS[one][1]];
    const most = [...years].sort((a, b) => of(b) - of(a))[0];
    return {
      firm: firm > 0 ? said(firm) : null,
      pledged: pledged > 0 ? said(pledged) : null,
      largest:
        most && of(most) > 0
          ? {
              year: most.year === null ? words.yearless : String(most.year),
              known: most.year !== null,
              sum: said(of(most)),
            }
          : null,
    };
  };
  const known = years.flatMap(({ year }) => year ?? []);
  const balance = sum("in") - sum("out");
  return {
    name: names.party(party),
    in: way("in"),
    out: way("out"),
    balance: { sign: Math.sign(balance), sum: said(Math.abs(balance)) },
    from: known.length === 0 ? null : String(Math.min(...known)),
    to: known.length === 0 ? null : String(Math.max(...known)),
    yearless: known.length < years.length,
  };
}

function tableOf(
  years: readonly MoneyYear[],
  caption: string,
  ways: Readonly<Record<"in" | "out", string>>,
  { words, locale = LOCALE }: MoneyFlowsTelling,
): Table {
  const cell = (value: number): Cell => ({ text: dollarWords(value, locale), value });
  const { colon } = signsOf(locale);
  return {
    caption,
    columns: [
      { title: words.year },
      ...WAYS.flatMap((way) => [
        { title: `${ways[way]}${colon}${words.firm}`, numeric: true },
        { title: `${ways[way]}${colon}${words.pledged}`, numeric: true },
      ]),
    ],
    rows: years.map((year) => [
      year.year === null ? words.yearless : String(year.year),
      ...WAYS.flatMap((way) => SUMS[way].map((sum) => cell(year[sum]))),
    ]),
  };
}
