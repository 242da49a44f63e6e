import { expect, test } from "vitest";
import { TONGUES } from "./index.js";

test.each([
  ["2015-11-30", ["30\u00a0November 2015", "30\u00a0ноября 2015\u00a0г.", "30\u00a0Kasım 2015", "2015年11月30日"]],
  [
    "2013-09-07/2013-09-10",
    ["7–10\u00a0September 2013", "7–10\u00a0сентября 2013\u00a0г.", "7–10\u00a0Eylül 2013", null],
  ],
  [
    "2015-11-03/..",
    ["since 3\u00a0November 2015", "с 3\u00a0ноября 2015\u00a0г.", "3\u00a0Kasım 2015 tarihinden beri", null],
  ],
  ["2015-11", ["November 2015", "ноябрь 2015\u00a0г.", "Kasım 2015", "2015年11月"]],
] as const)("the day of %s and its month are on one line of a page", (edtf, words) => {
  const told = TONGUES.map(({ date }, i) => (words[i] === null ? null : date(edtf)));
  expect(told).toEqual(words);
});

test("an instant keeps its day with its month", () => {
  expect(TONGUES[0]!.instant("2015-11-30T14:05:00Z")).toMatch(/^30\u00a0Nov 2015, 14:05\u00a0UTC$/u);
});

test("dates among other words keep their days, and other numbers stay as they are", () => {
  const [en, , tr] = TONGUES;
  expect(en!.kept("2 members since 30 November 2015")).toBe("2 members since 30\u00a0November 2015");
  expect(tr!.kept("3 Kas\u0131m’dan beri 5 \u00fcye")).toBe("3\u00a0Kas\u0131m’dan beri 5 \u00fcye");
});
