import { expect, test } from "vitest";
import { SPEECHES, sideWords } from "./index.js";

test("sides of a conflict are told as people write them, and sums that differ never alike", () => {
  expect(["1700000000 USD", "1683750000 USD", "1683800000 USD"].map((side) => sideWords(side))).toEqual([
    "USD 1.7 billion",
    "USD 1,683,750,000",
    "USD 1,683,800,000",
  ]);
  expect(["2027-09", "2026-01-03", "CHN+KAZ", "cancelled", "Almaty"].map((side) => sideWords(side))).toEqual([
    "September 2027",
    "3 January 2026",
    "China, Kazakhstan",
    "cancelled",
    "Almaty",
  ]);
  const russian = ["497000000 EUR", "2026-01-03", "COD", "asserted"].map((side) => sideWords(side, SPEECHES.ru));
  expect(russian.map((side) => side.replaceAll("\u00a0", " "))).toEqual([
    "497 млн евро",
    "3 января 2026 г.",
    "ДР Конго",
    "утверждается",
  ]);
});
