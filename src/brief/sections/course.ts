import type { ComparedPartner, FieldOverTime, MoneyYear, Trend } from "../../dossier/index.js";
import { fieldsPicture, moneyFlowsPicture, partnersPicture, trendPicture } from "../../picture/index.js";
import { capitalised, nameOf, sumWords, termWords } from "../../words/index.js";
import { binned, valuesOf } from "../bins.js";
import { rowsOf, type Section, type Strip, said, sectionOf } from "../section.js";
import type { BriefWords } from "../words/index.js";
import { type Context, charted } from "./context.js";

/** Cooperation by field over the years. */
export function fieldsSection(fields: readonly FieldOverTime[], context: Context): Section | null {
  const { words } = context;
  const shown = fields.slice(0, context.most);
  const bins = binned(
    shown.flatMap(({ years }) => years.map(({ year }) => String(year))),
    12,
  );
  const strip: Strip | null = bins && {
    kind: "strip",
    from: bins.from,
    to: bins.to,
    shared: true,
    rows: shown.map(({ field, facts, years }) => ({
      label: field === "" ? words.fields.none : context.names.field(field),
      values: valuesOf(
        bins,
        years.map(({ year, facts }) => ({ when: String(year), value: facts })),
      ),
      said: words.number(facts),
    })),
  };
  const undated = fields.reduce((sum, field) => sum + field.undated, 0);
  return sectionOf(
    words.fields.title,
    [
      strip,
      undated > 0 ? said(words.undatedFacts({ n: undated })) : null,
      fields.length > shown.length ? said(words.fields.more({ n: fields.length - shown.length })) : null,
    ],
    charted(fields.reduce((sum, { facts }) => sum + facts, 0) - undated, context, () =>
      fieldsPicture(fields, { id: "fields", words: context.words.pictures.fields, names: context.names }),
    ),
  );
}

/** How cooperative and how hostile events were, by quarter. */
export function trendSection(trend: Trend, context: Context): Section | null {
  const { words } = context;
  const { points, events, undated, unscored } = trend;
  const { title, above, below, quads, last: lastWords, all } = words.trend;
  const bins = binned(
    points.map(({ when }) => when),
    3,
  );
  if (bins === null) return null;
  const row = (label: string, of: (point: (typeof points)[number]) => number, digits = 0) => {
    const told = points.map((point) => ({ when: point.when, value: of(point) }));
    const sum = told.reduce((total, { value }) => total + value, 0);
    return { label, values: valuesOf(bins, told), said: words.number(sum, digits) };
  };
  const last = points.at(-1)!;
  const number = (value: number) => words.number(value, 1);
  const strip = (rows: Strip["rows"]): Strip => ({ kind: "strip", from: bins.from, to: bins.to, shared: true, rows });
  return sectionOf(
    title,
    [
      strip([
        row(above, ({ goldstein }) => Math.max(0, goldstein), 1),
        row(below, ({ goldstein }) => Math.max(0, -goldstein), 1),
      ]),
      strip(quads.map((label, i) => row(label, (point) => point.quads[i]!))),
      said(
        lastWords({
          when: words.date(last.when),
          goldstein: number(last.goldstein),
          events: last.events,
          low: number(last.interval[0]),
          high: number(last.interval[1]),
        }),
      ),
      said(all({ events, undated, unscored })),
    ],
    charted(events, context, () => trendPicture(trend, { id: "trend", words: words.pictures.trend, names: {} })),
  );
}

/** The partners of a state, each with its facts by year. */
export function partnersSection(
  state: string,
  partners: readonly ComparedPartner[],
  total: number,
  context: Context,
): Section | null {
  const { words } = context;
  const { speech } = words;
  const { partner: who, facts, twoOrigins, moneyFrom, moneyTo, level: held } = words.columns;
  const bins = binned(
    partners.flatMap(({ years }) => years.map(({ year }) => String(year))),
    12,
  );
  const strip: Strip | null = bins && {
    kind: "strip",
    from: bins.from,
    to: bins.to,
    shared: false,
    rows: partners.map(({ partner, counts, years }) => ({
      label: nameOf(partner, speech),
      values: valuesOf(
        bins,
        years.map(({ year, facts }) => ({ when: String(year), value: facts })),
      ),
      said: words.number(counts.facts),
    })),
  };
  const rows = partners.map(({ partner, counts, moneyIn, moneyOut, level }) => [
    nameOf(partner, speech),
    words.number(counts.facts),
    words.number(counts.corroborated),
    moneyIn > 0 ? sumWords(moneyIn, "USD", speech) : "",
    moneyOut > 0 ? sumWords(moneyOut, "USD", speech) : "",
    level === null ? "" : levelWords(level, words),
  ]);
  return sectionOf(
    words.partners,
    [strip, rowsOf([who, facts, twoOrigins, moneyFrom, moneyTo, held], 0, rows, context, total)],
    charted(
      partners.reduce((sum, { counts }) => sum + counts.facts, 0),
      context,
      () =>
        partnersPicture(partners, {
          id: "partners",
          words: context.words.pictures.partners,
          names: context.names,
          state,
          total,
        }),
    ),
  );
}

function levelWords(
  { level, from }: NonNullable<ComparedPartner["level"]>,
  { beside, date, speech }: BriefWords,
): string {
  const named = capitalised(termWords(level, speech, "level"), speech.locale);
  return from === null ? named : beside({ words: named, more: date(from) });
}

/** Money to and from a state by year, of so many sums. */
export function moneyYearsSection(
  state: string,
  years: readonly MoneyYear[],
  sums: number,
  context: Context,
): Section | null {
  const { moneyYears: words, noYear, speech } = context.words;
  const name = (year: number | null) => (year === null ? noYear : String(year));
  const bars = (label: string, of: (year: MoneyYear) => number) =>
    years
      .filter((year) => of(year) > 0)
      .slice(-context.most)
      .map((year) => ({
        label: `${name(year.year)} ${label}`,
        value: of(year),
        said: sumWords(of(year), "USD", speech),
      }));
  return sectionOf(
    words.title,
    [
      {
        kind: "bars",
        rows: [
          ...bars(words.in, (year) => year.in),
          ...bars(words.pledgedIn, (year) => year.pledgedIn),
          ...bars(words.out, (year) => year.out),
          ...bars(words.pledgedOut, (year) => year.pledgedOut),
        ],
      },
    ],
    charted(sums, context, () =>
      moneyFlowsPicture(years, {
        id: "money-years",
        words: context.words.pictures.moneyFlows,
        names: context.names,
        party: state,
      }),
    ),
  );
}
