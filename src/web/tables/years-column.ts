import type { Cell, Column } from "../../table/index.js";
import type { Tongue } from "../words/index.js";

/** Facts by year, in order of years. */
export type ByYear = readonly { readonly year: number; readonly facts: number }[];

/** Years that lines go back at most: what was long ago would make all lines alike. */
const LONGEST = 48;

/** A column of small lines over one span of years; null where it would be of one year alone. */
export function yearsColumn(all: readonly ByYear[], tongue: Tongue): { column: Column; cells: readonly Cell[] } | null {
  const years = all.flatMap((one) => one.map(({ year }) => year));
  const to = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const from = Math.max(
    to - LONGEST + 1,
    years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  );
  if (!(from < to)) return null;
  const { byYear } = tongue.words.tables;
  return { column: { title: byYear.title({ from, to }) }, cells: all.map((one) => cellOf(one, from, to, tongue)) };
}

function cellOf(all: ByYear, from: number, to: number, tongue: Tongue): Cell {
  const inside = all.filter(({ year }) => year >= from && year <= to);
  const [first] = inside;
  if (first === undefined) return null;
  const most = inside.reduce((best, one) => (one.facts > best.facts ? one : best));
  return {
    text:
      first === inside.at(-1)
        ? tongue.words.tables.byYear.inOne({ year: String(most.year), most: tongue.number(most.facts) })
        : tongue.words.tables.byYear.told({
            from: String(first.year),
            to: String(inside.at(-1)!.year),
            year: String(most.year),
            most: tongue.number(most.facts),
          }),
    value: all.map(({ year, facts }) => `${year}:${facts}`).join(" "),
    years: inside.map(({ year, facts }) => ({ year, count: facts })),
    from,
    to,
  };
}
