import { counted } from "../words/index.js";
import { picture } from "./drawing.js";
import { element } from "./markup.js";
import { TONES } from "./palette.js";
import type { Picture } from "./picture.js";

/** All words of a small line. */
export interface SparklineWords {
  readonly title: string;
  readonly columns: Readonly<Record<"year" | "facts", string>>;
  readonly nothing: string;
  description(told: {
    readonly facts: number;
    readonly from: number;
    readonly to: number;
    readonly most: number;
    readonly year: number;
  }): string;
}

/** The words of a small line in English. */
export const SPARKLINE_WORDS: SparklineWords = {
  title: "Facts by year",
  columns: { year: "Year", facts: "Facts" },
  nothing: "No dated facts.",
  description: ({ facts, from, to, most, year }) =>
    from === to
      ? `${counted(facts, "fact")} in ${from}.`
      : `${counted(facts, "fact")} from ${from} to ${to}; most in ${year}, ${most.toLocaleString("en")}.`,
};

export interface Spark {
  /** Unique in its page: letters, digits and hyphens. */
  readonly id: string;
  readonly words: SparklineWords;
  /** In pixels; 96 and 20 where nothing is said. */
  readonly width?: number;
  readonly height?: number;
  /** Years and the number that lines of one table share, so that they compare; those of the values where nothing is said. */
  readonly from?: number;
  readonly to?: number;
  readonly most?: number;
}

/** A line for a cell of a table: facts by year, years without any as nought, a dot at the last. */
export function sparkline(values: readonly { readonly year: number; readonly facts: number }[], spark: Spark): Picture {
  const { id, words, width = 96, height = 20 } = spark;
  const years = new Map(values.map(({ year, facts }) => [year, facts]));
  const known = [...years.keys()];
  const [from, to] = [spark.from ?? Math.min(...known), spark.to ?? Math.max(...known)];
  const inside = values.filter(({ year }) => year >= from && year <= to);
  const highest = inside.reduce((best, value) => (value.facts > best.facts ? value : best), { year: from, facts: 0 });
  const most = Math.max(1, spark.most ?? highest.facts);
  const xOf = (year: number) => 3 + ((year - from) / Math.max(1, to - from)) * (width - 6);
  const yOf = (facts: number) => height - 3 - (Math.min(facts, most) / most) * (height - 6);
  const fine = (value: number) => Math.round(value * 10) / 10;
  const points = inside.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const d = points
    .map((year, i) => `${i === 0 ? "M" : "L"}${fine(xOf(year))},${fine(yOf(years.get(year) ?? 0))}`)
    .join("");
  const facts = inside.reduce((sum, value) => sum + value.facts, 0);
  return picture(
    {
      id,
      width,
      height,
      title: words.title,
      description:
        points.length === 0
          ? words.nothing
          : words.description({ facts, from, to, most: highest.facts, year: highest.year }),
      table: {
        caption: words.title,
        columns: [{ title: words.columns.year }, { title: words.columns.facts, numeric: true }],
        rows: values.map((value) => [String(value.year), value.facts]),
      },
    },
    ...(points.length === 0
      ? []
      : [
          element("path", { d, fill: "none", stroke: TONES[0]!, "stroke-width": 1.5, "stroke-linejoin": "round" }),
          element("circle", { cx: xOf(to), cy: yOf(years.get(to) ?? 0), r: 2.2, fill: TONES[0]! }),
        ]),
  );
}
