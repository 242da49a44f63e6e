import type { ComparedPartner, FieldOverTime, MoneyYear, Trend } from "../../dossier/index.js";
import { ENGLISH, fieldsPicture, moneyFlowsPicture, partnersPicture, trendPicture } from "../../picture/index.js";
import { capitalised, counted, dateWords, nameOf, slugWords, sumWords } from "../../words/index.js";
import { binned, valuesOf } from "../bins.js";
import { rowsOf, type Section, type Strip, said, sectionOf } from "../section.js";
import type { Context } from "./context.js";

/** Cooperation by field over the years. */
export function fieldsSection(fields: readonly FieldOverTime[], context: Context): Section | null {
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
      label: field === "" ? "no field told" : slugWords(field),
      values: valuesOf(
        bins,
        years.map(({ year, facts }) => ({ when: String(year), value: facts })),
      ),
      said: facts.toLocaleString("en"),
    })),
  };
  const undated = fields.reduce((sum, field) => sum + field.undated, 0);
  return sectionOf(
    "Fields of cooperation",
    [
      strip,
      undated > 0 ? said(`${counted(undated, "fact")} without a date.`) : null,
      fields.length > shown.length ? said(`${counted(fields.length - shown.length, "more field")}.`) : null,
    ],
    () => fieldsPicture(fields, { id: "fields", words: ENGLISH.fields, names: context.names }),
  );
}

/** How cooperative and how hostile events were, by quarter. */
export function trendSection(trend: Trend): Section | null {
  const { points, events, undated, unscored } = trend;
  const bins = binned(
    points.map(({ when }) => when),
    3,
  );
  if (bins === null) return null;
  const row = (label: string, of: (point: (typeof points)[number]) => number, digits = 0) => {
    const told = points.map((point) => ({ when: point.when, value: of(point) }));
    const sum = told.reduce((total, { value }) => total + value, 0);
    return { label, values: valuesOf(bins, told), said: sum.toLocaleString("en", { maximumFractionDigits: digits }) };
  };
  const last = points.at(-1)!;
  const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 1 });
  const strip = (rows: Strip["rows"]): Strip => ({ kind: "strip", from: bins.from, to: bins.to, shared: true, rows });
  return sectionOf(
    "Trend by quarter",
    [
      strip([
        row("Goldstein sum above 0", ({ goldstein }) => Math.max(0, goldstein), 1),
        row("Goldstein sum below 0", ({ goldstein }) => Math.max(0, -goldstein), 1),
      ]),
      strip([
        row("Cooperation in words", ({ quads }) => quads[0]),
        row("Cooperation in deeds", ({ quads }) => quads[1]),
        row("Conflict in words", ({ quads }) => quads[2]),
        row("Conflict in deeds", ({ quads }) => quads[3]),
      ]),
      said(
        `Last, ${dateWords(last.when)}: ${number(last.goldstein)} as told of ${counted(last.events, "event")}; if each is so with its confidence, between ${number(last.interval[0])} and ${number(last.interval[1])} in 95 of 100 cases. What was missed is not in it.`,
      ),
      said(
        `${counted(events, "event")} in all${undated > 0 ? `; ${counted(undated, "event")} without a date` : ""}${unscored > 0 ? `; ${counted(unscored, "fact")} without a weight` : ""}.`,
      ),
    ],
    () => trendPicture(trend, { id: "trend", words: ENGLISH.trend, names: {} }),
  );
}

/** The partners of a state, each with its facts by year. */
export function partnersSection(
  state: string,
  partners: readonly ComparedPartner[],
  total: number,
  context: Context,
): Section | null {
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
      label: nameOf(partner),
      values: valuesOf(
        bins,
        years.map(({ year, facts }) => ({ when: String(year), value: facts })),
      ),
      said: counts.facts.toLocaleString("en"),
    })),
  };
  const rows = partners.map(({ partner, counts, moneyIn, moneyOut, level }) => [
    nameOf(partner),
    counts.facts.toLocaleString("en"),
    counts.corroborated.toLocaleString("en"),
    moneyIn > 0 ? sumWords(moneyIn, "USD") : "",
    moneyOut > 0 ? sumWords(moneyOut, "USD") : "",
    level === null
      ? ""
      : `${capitalised(slugWords(level.level))}${level.from === null ? "" : ` (${dateWords(level.from)})`}`,
  ]);
  return sectionOf(
    "Partners",
    [
      strip,
      rowsOf(["Partner", "Facts", "Two origins", "Money from", "Money to", "Level"], 0, rows, context.most, total),
    ],
    () => partnersPicture(partners, { id: "partners", words: ENGLISH.partners, names: context.names, state, total }),
  );
}

/** Money to and from a state by year. */
export function moneyYearsSection(state: string, years: readonly MoneyYear[], context: Context): Section | null {
  const name = (year: number | null) => (year === null ? "no year" : String(year));
  const bars = (label: string, of: (year: MoneyYear) => number) =>
    years
      .filter((year) => of(year) > 0)
      .slice(-context.most)
      .map((year) => ({ label: `${name(year.year)} ${label}`, value: of(year), said: sumWords(of(year), "USD") }));
  return sectionOf(
    "Money by year",
    [
      {
        kind: "bars",
        rows: [
          ...bars("in", (year) => year.in),
          ...bars("in, pledged", (year) => year.pledgedIn),
          ...bars("out", (year) => year.out),
          ...bars("out, pledged", (year) => year.pledgedOut),
        ],
      },
    ],
    () =>
      moneyFlowsPicture(years, { id: "money-years", words: ENGLISH.moneyFlows, names: context.names, party: state }),
  );
}
