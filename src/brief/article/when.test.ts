import { expect, test } from "vitest";
import { PROSES } from "../prose/index.js";
import { whenWords } from "./when.js";

// A quarter, a half and a season have no words of their own in the templates: behind "since" they need their case.
test.each([
  ["ru", "2024-35/..", "с III квартала 2024 г."],
  ["ru", "../2024-21", "до весны 2024 г."],
  ["ru", "2024-23/2025-21", "с 2024 по 2025 год"],
  ["ru", "2024-22~", "около лета 2024 г."],
  ["tr", "2024-35/..", "2024 yılının üçüncü çeyreğinden beri"],
  ["zh", "2024-35/..", "自2024年第三季度起"],
  ["en", "201X/..", "since the 2010s"],
])("%s: %s", (code, edtf, words) => {
  expect(whenWords(edtf, PROSES[code]!).replace(/\u00a0/gu, " ")).toBe(words);
});
