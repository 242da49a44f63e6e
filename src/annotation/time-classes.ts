import type { TimeTable } from "../language/index.js";
import type { PatternItem } from "./chart.js";
import type { PhraseSets } from "./phrase-sets.js";
import type { TimeExpression } from "./time-expression.js";

type Test = (value: unknown) => boolean;

/** What a `{class}` of a pattern looks at: phrases of a set, or values of a dimension. */
export type TimeClass = (
  | { readonly kind: "phrase"; readonly set: number }
  | { readonly kind: "cell"; readonly dimension: string }
) & { readonly test?: Test };

/** Classes of what readers read. */
const READ: ReadonlySet<string> = new Set("day year digits digits2 digits4 number ordinal yearwords".split(" "));

const LOOSE: ReadonlySet<string> = new Set([
  "interval",
  "none",
  "now",
  "soon",
  "approximate",
  "stretch",
  "outlook",
  "years-before",
]);
const isDay = (of: TimeExpression | null) => of?.kind === "date" && of.day !== undefined;
const isMonth = (of: TimeExpression) => of.kind === "date" && of.month !== undefined && of.day === undefined;
const isYearLong = (of: TimeExpression) =>
  (of.kind === "date" && of.month === undefined) ||
  of.kind === "years" ||
  ((of.kind === "unit" || of.kind === "running") && ["year", "decade", "century"].includes(of.unit));

/** Filters of the class `time`. */
const TIMES: Readonly<Record<string, (of: TimeExpression) => boolean>> = {
  "": (of) => !LOOSE.has(of.kind),
  any: (of) => of.kind !== "none",
  date: (of) => of.kind === "date",
  day: (of) => isDay(of),
  month: isMonth,
  bare: (of) => of.kind === "date" && of.year === undefined,
  year: isYearLong,
  long: (of) =>
    isYearLong(of) ||
    isMonth(of) ||
    of.kind === "named" ||
    ((of.kind === "unit" || of.kind === "running") && of.unit !== "day" && of.unit !== "week") ||
    of.kind === "month-of",
  counted: (of) => (of.kind === "unit" || of.kind === "running") && of.unit === "year",
  article: (of) => !LOOSE.has(of.kind) && !(of.kind === "date" && of.month === undefined),
  days: (of) => of.kind === "interval" && isDay(of.from) && isDay(of.to),
};

/** The classes of a language: its tables and what readers read. */
export class TimeClasses {
  readonly #sets = new Map<string, number>();

  constructor(table: TimeTable, sets: PhraseSets) {
    const put = (name: string, forms: Readonly<Record<string, unknown>>) =>
      this.#sets.set(name, sets.table(`time ${name}`, forms));
    put("month", table.months);
    put("weekday", table.weekdays);
    put("season", table.seasons);
    put("unit", table.units);
    put("shift", table.shifts);
    put("relday", table.days);
    put("part", table.parts);
    put("dash", { "-": true, "–": true, "~": true, "--": true });
    for (const [name, forms] of Object.entries(table.classes)) {
      if (this.#sets.has(name) || READ.has(name) || name === "time")
        throw new TypeError(`the class "${name}" has a name of the engine's`);
      put(
        name,
        Array.isArray(forms)
          ? Object.fromEntries(forms.map((form: string) => [form, true]))
          : (forms as Record<string, number | string>),
      );
    }
  }

  /** The set of phrases of a class; undefined where it has none. */
  set(name: string): number | undefined {
    return this.#sets.get(name);
  }

  /** What `{name}` or `{name:filter}` looks at. Throws TypeError for an unknown class or filter. */
  find(name: string, filter: string): TimeClass {
    if (name === "time") {
      const holds = TIMES[filter];
      if (!holds) throw new TypeError(`the class "time" has no filter "${filter}"`);
      return { kind: "cell", dimension: "time", test: holds as Test };
    }
    const set = this.#sets.get(name);
    const test = filter === "" ? undefined : valueTest(filter);
    if (set !== undefined) return { kind: "phrase", set, ...(test ? { test } : {}) };
    if (!READ.has(name)) throw new TypeError(`there is no class "${name}"`);
    return { kind: "cell", dimension: name, ...(test ? { test } : {}) };
  }
}

/** "2-11", "1", "-1" for numbers, "early|late" for names. */
function valueTest(filter: string): Test {
  const range = /^(\d+)-(\d+)$/u.exec(filter);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return (value) => typeof value === "number" && value >= from && value <= to;
  }
  const values = new Set(filter.split("|"));
  return (value) => values.has(String(value));
}

/** An item of a pattern for a class. */
export function classItem(found: TimeClass, slot: string | null, optional: boolean, glued: boolean): PatternItem {
  return { ...found, slot, optional, glued };
}
