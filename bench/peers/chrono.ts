// https://github.com/wanasit/chrono, test/en/: the sentences of chrono's own tests with the days that they expect, out of their code, which is not run.
// Times of the day, slang and what is read with options of chrono's are passed over.
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { capitals, daysOf, findersOf, TimesFound } from "./moments.js";
import { halfOf, type Runner } from "./runner.js";

const KINDS: Readonly<Record<string, readonly string[]>> = {
  "days, months and years": [
    "en_inter_std",
    "en_month",
    "en_month_name_little_endian",
    "en_month_name_middle_endian",
    "en_slash",
    "en_year",
    "en_year_month_day",
  ],
  "counted from publication": [
    "en_relative",
    "en_weekday",
    "en_time_units_ago",
    "en_time_units_later",
    "en_time_units_within",
  ],
};
const NONE = "negative_cases";
/** Words of times of the day, which Entente does not read. */
const CLOCK = /\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|noon|midnight|morning|evening|tonight|[ap]m)\b|\d:\d/iu;

/** A sentence with the day it was said on, and the first and last days of what would be right. */
interface Case {
  readonly text: string;
  readonly date: string | undefined;
  readonly wanted: readonly string[];
}

export const chrono: Runner = async (folder, { half, peer }) => {
  const misses: string[] = [];
  const figures: string[] = [];
  const finders = Object.entries(await findersOf(peer));
  for (const [kind, files] of Object.entries(KINDS)) {
    const cases = halfOf(
      files.flatMap((file) => casesOf(folder, file)),
      half,
    );
    for (const [who, find] of finders) {
      const count = new TimesFound();
      for (const [name, { text, date, wanted }] of cases) {
        const given = await find(capitals(text), date);
        if (!count.add(given, wanted) && who === "Entente")
          misses.push(`${given.join(", ") || "nothing"} for ${name}: "${text}" said on ${date}`);
      }
      figures.push(`${kind}, ${who}, ${count}`);
    }
  }
  const none = halfOf(callsOf(folder, NONE, "testUnexpectedResult"), half).flatMap(([, [text]]) => text ?? []);
  for (const [who, find] of finders) {
    let strays = 0;
    for (const one of none) {
      if (!ts.isStringLiteralLike(one)) continue;
      const given = await find(one.text, undefined);
      if (given.length > 0) strays++;
      if (given.length > 0 && who === "Entente") misses.push(`${given.join(", ")} for nothing: "${one.text}"`);
    }
    figures.push(`no times, ${who}, ${strays} of ${none.length} read as one`);
  }
  return { figures, misses };
};

/** The arguments of the calls of a function in a file of tests, each with a name to sort by. */
function callsOf(folder: string, file: string, name: string): (readonly [string, readonly ts.Expression[]])[] {
  const code = readFileSync(path.join(folder, "test", "en", `${file}.test.ts`), "utf8");
  const found: (readonly [string, readonly ts.Expression[]])[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name)
      found.push([`${file} ${String(found.length).padStart(3, "0")}`, node.arguments.slice(1)]);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

function casesOf(folder: string, file: string): (readonly [string, Case])[] {
  return callsOf(folder, file, "testSingleCase").flatMap(([name, [text, ...others]]) => {
    const expected = others.find((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
    if (text === undefined || !ts.isStringLiteralLike(text) || expected === undefined || others.length > 2) return [];
    if (CLOCK.test(text.text)) return [];
    const said = others.length === 2 ? dayIn(others[0]!.getText()) : undefined;
    const wanted = wantedIn(expected.getText());
    if (said === null || wanted.length === 0) return [];
    return [[name, { text: text.text, date: said, wanted }] as const];
  });
}

/** The day of `new Date(2012, 7 - 1, 9, 12)` or `new Date("2012-07-09T12:00")`; null for anything else. */
function dayIn(code: string): string | null {
  const written = /^new Date\(\s*"(\d{4}-\d\d-\d\d)/u.exec(code)?.[1];
  if (written !== undefined) return written;
  const [, year, month, less, day] =
    /^new Date\(\s*(\d{4}),\s*(\d+)(?:\s*-\s*(\d))?(?:,\s*(\d+))?[\s\d,]*\)/u.exec(code) ?? [];
  if (year === undefined) return null;
  // Months beyond the twelfth are those of the next year, as JavaScript has it.
  return new Date(Date.UTC(Number(year), Number(month) - Number(less ?? 0), Number(day ?? 1)))
    .toISOString()
    .slice(0, 10);
}

function edtfOf(...parts: readonly number[]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
}

/** What the code of a test expects, as first and last days; empty where it expects a time of the day, or nothing that can be held against a calendar. */
function wantedIn(code: string): string[] {
  const ends = (["start", "end"] as const).map((end) => {
    const got = new Map(
      [...code.matchAll(new RegExp(`\\.${end}\\.get\\("(\\w+)"\\)\\)\\.toBe\\((\\d+)\\)`, "gu"))].map(
        ([, part, value]) => [part!, Number(value)] as const,
      ),
    );
    const certain = new Map(
      [...code.matchAll(new RegExp(`\\.${end}\\.isCertain\\("(\\w+)"\\)\\)\\.toBe\\((true|false)\\)`, "gu"))].map(
        ([, part, value]) => [part!, value === "true"] as const,
      ),
    );
    const date = new RegExp(`\\.${end}\\)\\.toBeDate\\((new Date\\([^)]*\\))`, "u").exec(code)?.[1];
    return { got, certain, day: date === undefined ? null : dayIn(date) };
  });
  const [start, end] = ends as [(typeof ends)[number], (typeof ends)[number]];
  if (["hour", "minute", "second"].some((part) => start.certain.get(part) === true)) return [];
  if (start.got.has("minute") || start.got.has("second")) return [];
  const from = toldBy(start);
  const to = toldBy(end);
  if (to.length === 0) return from.map(daysOf);
  return from.flatMap((first) => to.map((last) => daysOf(`${first}/${last}`)));
}

/** The days or months that one end of a time may be: where the test has a day and does not say that chrono filled it in, that day. */
function toldBy({
  got,
  certain,
  day,
}: {
  got: Map<string, number>;
  certain: Map<string, boolean>;
  day: string | null;
}) {
  const [year, month, date] = ["year", "month", "day"].map((part) => got.get(part));
  const filled = certain.get("day") === false;
  if (year === undefined || month === undefined) return day === null ? [] : [day, ...(filled ? [day.slice(0, 7)] : [])];
  if (certain.get("month") === false && filled)
    return [edtfOf(year), edtfOf(year, month), edtfOf(year, month, date ?? 1)];
  const found = [edtfOf(year, month)].slice(date === undefined || filled ? 0 : 1);
  if (date !== undefined) found.push(edtfOf(year, month, date));
  else if (day !== null && certain.get("day") === undefined) found.push(day);
  return found;
}
