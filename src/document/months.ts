import { alternation, OTHER_MONTHS, valuesOf } from "../language/documents/index.js";
import { fold } from "./fold.js";

/** The months, 1 to 12, by their folded names and abbreviations. */
export const MONTHS: ReadonlyMap<string, number> = numbered("months", 1);

/** The same with those of languages that no table reads: for days of publication, and for nothing that is read as words. */
export const MONTHS_ANYWHERE: ReadonlyMap<string, number> = new Map([
  ...Object.values(OTHER_MONTHS).flatMap((months) =>
    months.split("|").flatMap((words, i) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [fold(word), i + 1] as const),
    ),
  ),
  ...MONTHS,
]);

/** The seasons by their folded names, as EDTF numbers them: 21 is spring. */
export const SEASONS: ReadonlyMap<string, number> = numbered("seasons", 21);

function numbered(field: "months" | "seasons", first: number): ReadonlyMap<string, number> {
  const names = valuesOf(field).flatMap((all) =>
    all.flatMap((one, i) => one.map((name) => [fold(name), first + i] as const)),
  );
  return new Map(names);
}

/** The source of an expression for a date in figures with a sign after each: "2019年5月3日". */
export function signedDay(year: string, number: string): string {
  const [afterYear, afterMonth, afterDay] = [0, 1, 2].map((i) =>
    alternation(
      valuesOf("dateSigns")
        .flat()
        .map((signs) => signs[i]!),
    ),
  );
  return `${year}\\s?${afterYear}\\s?${number}\\s?${afterMonth}\\s?${number}\\s?${afterDay}`;
}
