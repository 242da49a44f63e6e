import type { ComparedPartner } from "../dossier/index.js";
import { type Cell, type Table, tableOf } from "../table/index.js";
import { dollarWords } from "../words/index.js";
import { factHref, pairHref } from "./addresses.js";
import { countText } from "./amount.js";
import { type Box, painted } from "./columns.js";
import { isNarrow, LOCALE, label, line, note, noteLines, picture, SIZE, SMALL, widthIn } from "./drawing.js";
import { type Fill, fillOf } from "./fill.js";
import { legend, swatch } from "./legend.js";
import { widthOf, wrapped } from "./lettering.js";
import { link, type Markup } from "./markup.js";
import type { Telling } from "./naming.js";
import { LINE, QUIET, TONES } from "./palette.js";
import type { Picture } from "./picture.js";
import { saying } from "./saying.js";
import { whenText } from "./time.js";

/** What can be seen of the partners of a state. */
export interface PartnersSeen {
  readonly name: string;
  readonly partners: number;
  readonly total: number;
  /** Those with most facts first; at most three. */
  readonly first: readonly { readonly name: string; readonly facts: number }[];
  readonly from: string | null;
  readonly to: string | null;
  /** From and to whom most money goes, committed or paid. */
  readonly giver: { readonly name: string; readonly sum: string } | null;
  readonly taker: { readonly name: string; readonly sum: string } | null;
  /** The partners whose events weigh most and least on average. */
  readonly warmest: { readonly name: string; readonly weight: string } | null;
  readonly coolest: { readonly name: string; readonly weight: string } | null;
}

export interface PartnersWords {
  title(name: string): string;
  level(level: string, since: string | null): string;
  money(into: string, out: string): string;
  readonly keys: { readonly facts: string; readonly cooperation: string; readonly conflict: string };
  /** How heights are read: a bar of full height is `most` facts in a year. */
  key(most: number): string;
  description(seen: PartnersSeen): string;
  nothing(name: string): string;
  readonly columns: {
    readonly partner: string;
    readonly year: string;
    readonly all: string;
    readonly facts: string;
    readonly events: string;
    readonly weight: string;
    readonly into: string;
    readonly out: string;
    readonly level: string;
  };
}

export interface PartnersTelling extends Telling<PartnersWords, "party" | "level"> {
  readonly state: string;
  /** Partners in all, of whom those that are given are compared. */
  readonly total: number;
}

/** Heights in a cell, in pixels: bars of facts, and half of the strip of mean weights. */
const BARS = 44;
const STRIP = 13;
const TOP = 24;
/** Height of a line of words. */
const LINES = 15;
/** Bars are as high as it gets at so many facts where no year has more. */
const FEW = 4;
/** Narrowest cell and the gap between two. */
const NARROW = 130;
const WIDE = 205;
const GAP = 20;
const EDGE = 2;
/** The weight of Goldstein's scale that is furthest from 0. */
const WEIGHT = 10;

interface Ground {
  readonly first: number;
  readonly last: number;
  readonly most: number;
  readonly wide: number;
  readonly fills: readonly [Fill, Fill, Fill];
}

/**
 * Small multiples of the partners of a state: facts by year as bars, in one scale (the square root); below them the mean weight of the events of
 * each year, up cooperation, down conflict; the level of relations and the money both ways. A partner's name leads to the page of the two.
 */
export function partnersPicture(partners: readonly ComparedPartner[], telling: PartnersTelling): Picture {
  const { id, words, names, state, locale = LOCALE } = telling;
  const width = widthIn(telling);
  const title = words.title(names.party(state));
  const table = () => numbersOf(partners, title, telling);
  if (partners.length === 0) return saying(words.nothing(names.party(state)), { title, table }, telling);
  const least = isNarrow(width) ? NARROW : WIDE;
  const across = Math.max(1, Math.min(partners.length, Math.floor((width + GAP) / (least + GAP))));
  const wide = Math.min(380, (width - 2 * EDGE - (across - 1) * GAP) / across);
  const years = partners.flatMap(({ years }) => years.map(({ year }) => year));
  const first = years.length === 0 ? 0 : Math.min(...years);
  const ground: Ground = {
    first,
    last: years.length === 0 ? 2 : Math.max(...years, first + 2),
    most: Math.max(FEW, ...partners.flatMap(({ years }) => years.map(({ facts }) => facts))),
    wide,
    fills: [
      fillOf(`${id}-facts`, "solid", TONES[5]!),
      fillOf(`${id}-up`, "solid", TONES[0]!),
      fillOf(`${id}-down`, "back", TONES[1]!),
    ],
  };
  const cells: (() => Markup[])[] = [];
  let bottom = 0;
  for (let i = 0; i < partners.length; i += across) {
    const beside = partners.slice(i, i + across);
    // Bars of a row stand in one line, whatever names are above them.
    const below = (Math.max(...beside.map((one) => nameLines(one, wide, telling).length)) - 1) * LINES;
    const row = beside.map((partner, place) =>
      cellOf(partner, EDGE + place * (wide + GAP), bottom, below, ground, telling),
    );
    cells.push(...row.map(({ draw }) => draw));
    bottom = Math.max(...row.map((cell) => cell.bottom)) + 14;
  }
  const [facts, up, down] = ground.fills;
  const key = legend(
    [swatch(words.keys.facts, facts), swatch(words.keys.cooperation, up), swatch(words.keys.conflict, down)],
    { left: EDGE, right: width - EDGE, y: bottom + 14 },
  );
  const said = wrapped(words.key(ground.most), width - 8, SMALL, noteLines(width));
  return picture(
    {
      id,
      width,
      height: key.bottom + 12 + said.length * 15,
      title,
      description: () => words.description(seenOf(partners, locale, telling)),
      table,
    },
    () => [
      ...ground.fills.map(({ define }) => define),
      ...cells.flatMap((draw) => draw()),
      ...key.drawn,
      ...said.map((text, i) => note(EDGE, key.bottom + 20 + i * 15, text)),
    ],
  );
}

/** What a partner is called, in the room that the count of its facts leaves. */
function nameLines({ partner, counts }: ComparedPartner, wide: number, telling: PartnersTelling): string[] {
  const count = countText(counts.facts, telling.locale ?? LOCALE);
  return wrapped(telling.names.party(partner), wide - widthOf(count, SMALL) - 10, SIZE, 2, true);
}

/** A cell: its name and facts, its bars, and below them its level and money. `below` is how much lower the bars stand than under a name of one line. */
function cellOf(
  partner: ComparedPartner,
  left: number,
  head: number,
  below: number,
  ground: Ground,
  telling: PartnersTelling,
): { draw(): Markup[]; readonly bottom: number } {
  const { words, names, state, locale = LOCALE } = telling;
  const top = head + below;
  const { first, last, wide } = ground;
  const { level, moneyIn, moneyOut } = partner;
  const right = left + wide;
  const zero = top + TOP + BARS + STRIP + 4;
  const years = zero + STRIP + 13;
  const told = level === null ? null : words.level(names.level(level.level), sinceOf(level, locale));
  const levelLines = told === null ? [] : wrapped(told, wide, SMALL, 3);
  const money =
    moneyIn + moneyOut > 0 ? words.money(dollarWords(moneyIn, locale), dollarWords(moneyOut, locale)) : null;
  const moneyLines = money === null ? [] : wrapped(money, wide, SMALL, 3);
  const written = (lines: readonly string[], above: number) =>
    lines.map((part, i) => note(left, years + (above + i + 1) * LINES, part));
  return {
    bottom: years + (levelLines.length + moneyLines.length) * LINES,
    draw() {
      const count = countText(partner.counts.facts, locale);
      const shown = nameLines(partner, wide, telling);
      return [
        link(
          pairHref(state, partner.partner),
          names.party(partner.partner),
          ...shown.map((line, i) => label(left, head + 14 + i * LINES, line, { bold: true })),
        ),
        note(right, head + 14, count, { anchor: "end" }),
        ...barsOf(partner, left, top, zero, ground),
        line(left, top + TOP + BARS, right, top + TOP + BARS, LINE),
        line(left, zero, right, zero, QUIET),
        ...(first > 0 ? [note(left, years, String(first)), note(right, years, String(last), { anchor: "end" })] : []),
        ...(level === null || told === null ? [] : [link(factHref(level.fact), told, ...written(levelLines, 0))]),
        ...written(moneyLines, levelLines.length),
      ];
    },
  };
}

/** The year since when a level holds, in words; null where none is told. */
function sinceOf({ from }: NonNullable<ComparedPartner["level"]>, locale: string): string | null {
  const year = /\d{4}/u.exec(from ?? "")?.[0];
  return year === undefined ? null : whenText(year, locale);
}

function barsOf({ years, trend }: ComparedPartner, left: number, top: number, zero: number, ground: Ground): Markup[] {
  const { first, last, most, wide, fills } = ground;
  const pitch = wide / (last - first + 1);
  const broad = Math.max(1, Math.min(16, pitch - 1.5));
  const xOf = (year: number) => left + (year - first + 0.5) * pitch - broad / 2;
  const base = top + TOP + BARS;
  const bars = years.map(({ year, facts }): Box => {
    const high = BARS * Math.sqrt(facts / most);
    return { fill: fills[0], x: xOf(year), y: base - high, width: broad, height: high };
  });
  const weights = trend
    .filter(({ when, events }) => events > 0 && Number(when) >= first && Number(when) <= last)
    .map(({ when, goldstein, events }): Box => {
      const high = Math.max(0.5, (STRIP * Math.min(WEIGHT, Math.abs(goldstein / events))) / WEIGHT);
      const up = goldstein >= 0;
      return { fill: fills[up ? 1 : 2], x: xOf(Number(when)), y: up ? zero - high : zero, width: broad, height: high };
    });
  return painted([...bars, ...weights], 0.5);
}

/** The mean weight of a partner's events; null where it has none. */
function weightOf({ trend }: ComparedPartner): number | null {
  const events = trend.reduce((sum, point) => sum + point.events, 0);
  return events === 0 ? null : trend.reduce((sum, { goldstein }) => sum + goldstein, 0) / events;
}

function seenOf(
  partners: readonly ComparedPartner[],
  locale: string,
  { names, state, total }: PartnersTelling,
): PartnersSeen {
  const years = partners.flatMap(({ years }) => years.map(({ year }) => year));
  const most = (of: "moneyIn" | "moneyOut") => {
    const [first] = [...partners].sort((a, b) => b[of] - a[of]);
    return first === undefined || first[of] === 0
      ? null
      : { name: names.party(first.partner), sum: dollarWords(first[of], locale) };
  };
  const weighed = partners
    .flatMap((partner) => {
      const weight = weightOf(partner);
      return weight === null ? [] : [{ name: names.party(partner.partner), weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  const said = (one: { name: string; weight: number } | undefined) =>
    one === undefined ? null : { name: one.name, weight: countText(one.weight, locale, 1) };
  return {
    name: names.party(state),
    partners: partners.length,
    total,
    first: partners.slice(0, 3).map(({ partner, counts }) => ({ name: names.party(partner), facts: counts.facts })),
    from: years.length === 0 ? null : String(Math.min(...years)),
    to: years.length === 0 ? null : String(Math.max(...years)),
    giver: most("moneyIn"),
    taker: most("moneyOut"),
    warmest: said(weighed[0]),
    coolest: weighed.length > 1 && weighed[0]!.weight - weighed.at(-1)!.weight >= 0.1 ? said(weighed.at(-1)) : null,
  };
}

function numbersOf(partners: readonly ComparedPartner[], caption: string, telling: PartnersTelling): Table {
  const { words, names, state, locale = LOCALE } = telling;
  const { columns } = words;
  const usd = (value: number): Cell => ({ text: dollarWords(value, locale), value });
  const weight = (value: number | null): Cell =>
    value === null ? null : { text: countText(value, locale, 1), value: Math.round(value * 100) / 100 };
  const numeric = (title: string) => ({ title, numeric: true });
  const head = {
    caption,
    columns: [
      { title: columns.partner },
      { title: columns.year },
      ...[columns.facts, columns.events, columns.weight, columns.into, columns.out].map(numeric),
      { title: columns.level },
    ],
  };
  const nameOf = ({ partner }: ComparedPartner): Cell => ({
    text: names.party(partner),
    href: pairHref(state, partner),
    value: partner,
  });
  const allOf = (partner: ComparedPartner): Cell[] => {
    const { level, trend } = partner;
    return [
      nameOf(partner),
      columns.all,
      partner.counts.facts,
      trend.reduce((sum, point) => sum + point.events, 0),
      weight(weightOf(partner)),
      usd(partner.moneyIn),
      usd(partner.moneyOut),
      level && {
        text: words.level(names.level(level.level), sinceOf(level, locale)),
        href: factHref(level.fact),
        value: level.level,
      },
    ];
  };
  const yearOf = (partner: ComparedPartner, { year, facts }: ComparedPartner["years"][number]): Cell[] => {
    const point = partner.trend.find(({ when }) => Number(when) === year);
    const mean = point === undefined || point.events === 0 ? null : point.goldstein / point.events;
    return [nameOf(partner), String(year), facts, point?.events ?? 0, weight(mean), null, null, null];
  };
  const rows = partners.flatMap((partner) => [
    { partner, year: null },
    ...partner.years.map((year) => ({ partner, year })),
  ]);
  return tableOf(head, rows, ({ partner, year }) => (year === null ? allOf(partner) : yearOf(partner, year)));
}
