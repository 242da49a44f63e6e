// https://github.com/microsoft/Recognizers-Text, Specs/: days, periods and sums of money in sentences, with their values.
import { readFileSync } from "node:fs";
import path from "node:path";
import { extentOf } from "../../src/text/index.js";
import { annotated, capitals, findersOf, TimesFound } from "./moments.js";
import { type Half, halfOf, type Runner, share } from "./runner.js";

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Value?: { readonly FutureResolution: Resolution; readonly PastResolution: Resolution };
    readonly Resolution?: {
      readonly value: string | null;
      readonly unit?: string;
      readonly isoCurrency?: string;
    };
  }[];
}
type Resolution = Readonly<Record<string, string>>;

const TIMES = ["DateTime/English/DateParser.json", "DateTime/English/DatePeriodParser.json"];
const SUMS = "NumberWithUnit/English/CurrencyModel.json";
/** Units that the set has no code for: currencies that are no more, and words that several states use, of which the commonest is meant where nothing tells. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  Dollar: ["USD"],
  Pound: ["GBP"],
  Cent: ["USD"],
  Pence: ["GBP"],
  Penny: ["GBP", "USD"],
  Rupee: ["INR"],
  "Finnish markka": ["FIM"],
  Peseta: ["ESP"],
  "Netherlands guilder": ["NLG"],
};

const casesOf = (folder: string, file: string): (readonly [string, Case])[] =>
  (JSON.parse(readFileSync(path.join(folder, "Specs", file), "utf8").replace(/^\uFEFF/u, "")) as Case[])
    .filter(({ Results }) => Results.length === 1)
    .map((one, i) => [`${file} ${String(i).padStart(4, "0")}`, one]);

/** The number of a day, as extents have it. */
const number = (day: string | undefined): number | null => extentOf(day)?.lo ?? null;

/** The days of a resolution, as extents have them: the set counts the last day of a period in, or not. */
function resolved({ date, startDate, endDate }: Resolution): string[] {
  if (date !== undefined) return [`${number(date)} ${number(date)}`];
  const end = number(endDate);
  return [`${number(startDate)} ${end}`, `${number(startDate)} ${end === null ? null : end - 1}`];
}

export const recognizers: Runner = async (folder, { half, peer }) => {
  const misses: string[] = [];
  const times = halfOf(
    TIMES.flatMap((file) => casesOf(folder, file)),
    half,
  );
  const figures: string[] = [];
  for (const [who, find] of Object.entries(await findersOf(peer))) {
    const count = new TimesFound();
    for (const [, { Input, Context, Results }] of times) {
      const { Value, Text } = Results[0]!;
      const sentence = capitals(Input);
      const given = await find(sentence, Context?.ReferenceDateTime?.slice(0, 10));
      const resolutions = [Value?.PastResolution, Value?.FutureResolution].filter((one) => one !== undefined);
      if (count.add(given, resolutions.flatMap(resolved)) || who !== "Entente") continue;
      misses.push(`${given.join(", ") || "nothing"} for ${JSON.stringify(resolutions[0])}: "${Text}" in "${sentence}"`);
    }
    figures.push(`${who}, ${count}`);
  }
  const sums = await sumsOf(folder, half);
  return { figures: [...figures, sums.figure], misses: [...misses, ...sums.misses] };
};

async function sumsOf(folder: string, half: Half): Promise<{ figure: string; misses: string[] }> {
  const misses: string[] = [];
  const sums = halfOf(casesOf(folder, SUMS), half);
  let [valued, whole, coded] = [0, 0, 0];
  for (const [, { Input, Results }] of sums) {
    const { Text, Resolution } = Results[0]!;
    const wanted = Resolution?.value ?? null;
    const codes = Resolution?.isoCurrency ? [Resolution.isoCurrency] : CODES[Resolution?.unit ?? ""];
    const given = (await annotated(Input, undefined)).sums.map(({ value }) => value);
    const right = given.filter(({ value }) => wanted !== null && value === Number(wanted));
    if (right.length > 0) valued++;
    if (codes !== undefined) coded++;
    const both = codes !== undefined && right.some(({ currency }) => codes.includes(currency));
    if (both) whole++;
    if (both || (codes === undefined && right.length > 0)) continue;
    const found = given.map(({ value, currency }) => `${value} ${currency}`).join(", ") || "nothing";
    misses.push(`${found} for ${wanted} ${codes?.join(" or ") ?? Resolution?.unit}: "${Text}"`);
  }
  return {
    figure: `${sums.length} sums: value right ${share(valued, sums.length)}, value and currency ${share(whole, coded)} of the ${coded} whose unit has a code`,
    misses,
  };
}
