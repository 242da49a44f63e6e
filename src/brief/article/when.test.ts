import { expect, test } from "vitest";
import { PROSES } from "../prose/index.js";
import { whenWords } from "./when.js";

// A quarter, a half and a season have no words of their own in the templates: behind "since" they need their case.
test.each([
  ["ru", "2024-35/..", "с III квартала 2024 г."],
  ["ru", "../2024-21", "до весны 2024 г."],
  ["ru", "2024-23/2025-21", "в 2024–2025 годах"],
  ["ru", "2024-22~", "около лета 2024 г."],
  ["tr", "2024-35/..", "2024 yılının üçüncü çeyreğinden beri"],
  ["zh", "2024-35/..", "自2024年第三季度起"],
  ["en", "201X/..", "since the 2010s"],
  ["en", "2022-11-28/2022-12-03", "from 28 November to 3 December 2022"],
  ["ru", "2022-11-28/2022-12-03", "с 28 ноября по 3 декабря 2022 года"],
  ["zh", "2022-11-28/2022-12-03", "2022年11月28日至12月3日"],
  ["ru", "2012/2013", "в 2012–2013 годах"],
])("%s: %s", (code, edtf, words) => {
  expect(whenWords(edtf, PROSES[code]!).replace(/\u00a0/gu, " ")).toBe(words);
});
