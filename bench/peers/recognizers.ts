// https://github.com/microsoft/Recognizers-Text, Specs/: days, periods and sums of money in sentences, with their values.
import { readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../src/annotation/index.js";
import { readRecord } from "../../src/document/index.js";
import { LANGUAGES } from "../../src/language/index.js";
import { extentOf } from "../../src/text/index.js";
import { halfOf, type Runner } from "./runner.js";

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Value?: { readonly FutureResolution: Resolution; readonly PastResolution: Resolution };
    readonly Resolution?: { readonly value: string | null };
  }[];
}
type Resolution = Readonly<Record<string, string>>;

const TIMES = ["DateTime/English/DateParser.json", "DateTime/English/DatePeriodParser.json"];
const SUMS = "NumberWithUnit/English/CurrencyModel.json";
/** Names of months and days have capitals in documents; the sets have chat. */
const NAMES = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i * 29))).flatMap((day) =>
  (["month", "weekday"] as const).flatMap((part) =>
    ["long", "short"].map((style) => new Intl.DateTimeFormat("en", { [part]: style, timeZone: "UTC" }).format(day)),
  ),
);
const LOWER = new RegExp(`\\b(?:${[...new Set(NAMES)].join("|").toLowerCase()})\\b`, "gu");
const capitals = (text: string): string => text.replace(LOWER, (name) => name[0]!.toUpperCase() + name.slice(1));

const casesOf = (folder: string, file: string): (readonly [string, Case])[] =>
  (JSON.parse(readFileSync(path.join(folder, "Specs", file), "utf8").replace(/^\uFEFF/u, "")) as Case[])
    .filter(({ Results }) => Results.length === 1)
    .map((one, i) => [`${file} ${String(i).padStart(4, "0")}`, one]);

const english = LANGUAGES.find(({ code }) => code === "en")!;

async function annotated(text: string, date: string | undefined) {
  const { document } = await readRecord("case", { text, language: "en", ...(date === undefined ? {} : { date }) });
  return annotate(document!, english);
}

/** The number of a day, as extents have it. */
const number = (day: string | undefined): number | null => extentOf(day)?.lo ?? null;

/** The days of a resolution, as extents have them: the set counts the last day of a period in, or not. */
function daysOf({ date, startDate, endDate }: Resolution): string[] {
  if (date !== undefined) return [`${number(date)} ${number(date)}`];
  const end = number(endDate);
  return [`${number(startDate)} ${end}`, `${number(startDate)} ${end === null ? null : end - 1}`];
}

export const recognizers: Runner = async (folder, half) => {
  const misses: string[] = [];
  const times = halfOf(
    TIMES.flatMap((file) => casesOf(folder, file)),
    half,
  );
  let [found, right] = [0, 0];
  for (const [, { Input, Context, Results }] of times) {
    const { Value, Text } = Results[0]!;
    const given = await annotated(capitals(Input), Context?.ReferenceDateTime?.slice(0, 10));
    if (given.times.length > 0) found++;
    const resolutions = [Value?.PastResolution, Value?.FutureResolution].filter((one) => one !== undefined);
    const wanted = resolutions.flatMap(daysOf);
    const values = given.times.map(({ value }) => value.edtf);
    const extents = values.map((edtf) => {
      const extent = extentOf(edtf);
      return extent === null ? "" : `${extent.lo} ${extent.hi}`;
    });
    if (extents.some((extent) => wanted.includes(extent))) right++;
    else
      misses.push(
        `${values.join(", ") || "nothing"} for ${JSON.stringify(resolutions[0])}: "${Text}" in "${capitals(Input)}"`,
      );
  }
  const sums = halfOf(casesOf(folder, SUMS), half);
  let valued = 0;
  for (const [, { Input, Results }] of sums) {
    const wanted = Results[0]!.Resolution?.value ?? null;
    const given = (await annotated(Input, undefined)).sums.map(({ value }) => value.value);
    if (wanted !== null && given.includes(Number(wanted))) valued++;
    else misses.push(`${given.join(", ") || "nothing"} for ${wanted}: "${Results[0]!.Text}"`);
  }
  const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
  return {
    figures: [
      `${times.length} days and periods: found ${share(found, times.length)}, value right ${share(right, times.length)}`,
      `${sums.length} sums: value right ${share(valued, sums.length)}`,
    ],
    misses,
  };
};
