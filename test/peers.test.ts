// The runners of bench/peers, on sets that are made here: what they count, and who stands beside.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { articleExtraction } from "../bench/peers/article-extraction.js";
import { chrono } from "../bench/peers/chrono.js";
import { countries } from "../bench/peers/countries.js";
import { keptOf } from "../bench/peers/kept-words.js";
import { recognizers } from "../bench/peers/recognizers.js";
import { references } from "../bench/peers/references.js";
import { type Asked, installed, Missing } from "../bench/peers/runner.js";

const sets = mkdtempSync(path.join(tmpdir(), "peers-"));
afterAll(() => rmSync(sets, { recursive: true }));

function put(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(sets, file)), { recursive: true });
  writeFileSync(path.join(sets, file), content);
}

const ALL: Asked = { half: "both", peer: false };
const BESIDE: Asked = { half: "both", peer: true };

test("sentences of chrono's tests are read out of their code, and chrono-node stands beside", async () => {
  const files = ["inter_std", "month", "month_name_little_endian", "month_name_middle_endian", "slash", "year"];
  const counted = ["relative", "weekday", "time_units_ago", "time_units_later", "time_units_within"];
  for (const file of [...files, "year_month_day", ...counted]) put(`test/en/en_${file}.test.ts`, "");
  put(
    "test/en/en_month.test.ts",
    `test("a", () => {
       testSingleCase(chrono, "They signed it in May 2014", (result) => {
         expect(result.start.get("year")).toBe(2014);
         expect(result.start.get("month")).toBe(5);
         expect(result.start.get("day")).toBe(1);
         expect(result.start.isCertain("day")).toBe(false);
       });
       testSingleCase(chrono, "They signed it at 10:15 on 3 May 2014", new Date(2014, 5, 1), (result) => {
         expect(result.start.get("minute")).toBe(15);
       });
       testSingleCase(chrono, "from 3 May 2014 to 5 May 2014", new Date(2014, 6 - 1, 1), (result) => {
         expect(result.start).toBeDate(new Date(2014, 5 - 1, 3, 12));
         expect(result.end).toBeDate(new Date(2014, 5 - 1, 6, 12));
       });
     });`,
  );
  put("test/en/negative_cases.test.ts", `testUnexpectedResult(chrono, "the 12th of several");`);
  const { figures, misses } = await chrono(sets, BESIDE);
  expect(figures[0]).toContain(
    "Entente, 2 times: found 100.0 %, value right 50.0 %; of 2 given, 100.0 % are valid EDTF",
  );
  expect(figures[1]).toContain("chrono-node, 2 times: found 100.0 %, value right 50.0 %");
  expect(figures.at(-1)).toContain("chrono-node, 0 of 1 read as one");
  expect(misses).toEqual([expect.stringContaining('2014-05-03/2014-05-05 for en_month 002: "from 3 May 2014')]);
});

test("times and sums of Microsoft's specifications are held against their values, sums with their currency", async () => {
  const resolution = { date: "2016-05-03" };
  const day = { Text: "3 May 2016", Value: { FutureResolution: resolution, PastResolution: resolution } };
  put(
    "Specs/DateTime/English/DateParser.json",
    `\uFEFF${JSON.stringify([{ Input: "They met on 3 may 2016", Context: { ReferenceDateTime: "2016-11-07T00:00:00" }, Results: [day] }])}`,
  );
  put("Specs/DateTime/English/DatePeriodParser.json", "[]");
  const sum = (Text: string, value: string, unit: string) => ({
    Input: `It paid ${Text} for ships.`,
    Results: [{ Text, Resolution: { value, unit } }],
  });
  const sums = [sum("$3 million", "3000000", "Dollar"), sum("$4 million", "4000000", "Pound")];
  put("Specs/NumberWithUnit/English/CurrencyModel.json", JSON.stringify(sums));
  const { figures, misses } = await recognizers(sets, ALL);
  expect(figures).toEqual([
    expect.stringContaining("Entente, 1 times: found 100.0 %, value right 100.0 %"),
    "2 sums: value right 100.0 %, value and currency 50.0 % of the 2 whose unit has a code",
  ]);
  expect(misses).toEqual(['4000000 USD for 4000000 GBP: "$4 million"']);
});

test("names, demonyms and capitals are asked for in two sentences each", async () => {
  const malta = { cca3: "MLT", independent: true, capital: ["Valletta"], demonyms: { eng: { m: "Maltese" } } };
  const other = { cca3: "XXX", independent: true, capital: [], name: { common: "Norway", official: "Norway" } };
  put(
    "countries.json",
    JSON.stringify([{ ...malta, name: { common: "Malta", official: "Republic of Malta" } }, other]),
  );
  const { figures, misses } = await countries(sets, ALL);
  expect(figures).toEqual([
    "2 names, right in both sentences 50.0 %",
    "2 official names, right in both sentences 50.0 %",
    "1 demonyms, right in both sentences 100.0 %",
    "1 capitals, right in both sentences 100.0 %",
  ]);
  expect(misses[0]).toMatch(/^names +XXX: NOR in "Norway and Zambia/u);
});

test("fields of references are counted by file", async () => {
  const sequence =
    "<author>Roe, A.</author><date>(1999).</date><title>Ships of Malta.</title><location>Oslo:</location><publisher>Vik.</publisher>";
  put("res/parser/gold.xml", `<dataset><sequence>${sequence}</sequence></dataset>`);
  put("res/parser/core.xml", "<dataset></dataset>");
  const { figures } = await references(sets, ALL);
  expect(figures).toContain("gold, year: right 100.0 % of 1, precision 100.0 %");
  expect(figures).toContain("gold, 1 references, all fields: F1 1.000");
});

test("pages are read by Readability in the same run", async () => {
  const words = Array.from(
    { length: 12 },
    (_, i) => `<p>Malta lent Fiji ${i + 2} million dollars, as its minister said.</p>`,
  );
  const page = `<html><body><nav>Home News</nav><article><h1>Loans</h1>${words.join("")}</article></body></html>`;
  put("html/one.html.gz", gzipSync(page));
  const articleBody = words.join(" ").replace(/<[^>]+>/gu, "");
  put("ground-truth.json", JSON.stringify({ one: { articleBody, url: "https://a.example/" } }));
  const { figures } = await articleExtraction(sets, BESIDE);
  expect(figures.filter((line) => /F1 (?:1|0\.9)/u.test(line)).map((line) => line.split(",")[0])).toEqual([
    "Entente",
    "Entente",
    "Readability with jsdom",
  ]);
});

test("words are counted as often as they come, and their order by stretches of four", () => {
  expect(keptOf("a b c d e a", "a b c d x")).toMatchObject({ words: 1 - 2 / 6, order: 1 / 3 });
});

test("a package that is not there is asked for in a sentence", async () => {
  await expect(installed("a-package-that-nobody-made", "1.0.0")).rejects.toThrow(Missing);
  await expect(installed("a-package-that-nobody-made", "1.0.0")).rejects.toThrow(
    "a-package-that-nobody-made is not installed; run npm install --no-save a-package-that-nobody-made@1.0.0.",
  );
});
