import { expect, test } from "vitest";
import { widthOf } from "./lettering.js";
import { spanOf, timeTicks, whenInFull, whenText } from "./time.js";

test("times are months since the year 0", () => {
  expect(spanOf("2011")).toEqual({ from: 2011 * 12, to: 2012 * 12 });
  expect(spanOf("2011-33")).toEqual({ from: 2011 * 12, to: 2011 * 12 + 3 });
  expect(spanOf("[2013-10-02..2013-10-03]")?.from).toBeCloseTo(2013 * 12 + 9 + 1 / 31);
  expect(spanOf("2024/..")?.from).toBe(2024 * 12);
  for (const none of [null, "", "..", "2011-13-40", "soon"]) expect(spanOf(none)).toBeNull();
});

test("times are said in the language", () => {
  expect(whenText("2011", "en-GB")).toBe("2011");
  expect(whenText("2011-03", "en-GB")).toBe("March 2011");
  expect(whenText("2011-03-09", "tr")).toBe("9 Mar 2011");
  expect(whenInFull("2032-05-14", "tr")).toBe("14 Mayıs 2032");
  expect(whenInFull("2011-02", "tr")).toBe("Şubat 2011");
  expect(whenText("2011/2014", "en-GB")).toBe("2011 – 2014");
  expect(whenText("2024/..", "en-GB")).toBe("2024 –");
  expect(whenText("2011-21", "en-GB")).toBe("2011-21");
});

test("an axis has marks as fine as their words have room", () => {
  const texts = (from: number, to: number, width: number) =>
    timeTicks({ from, to }, width, "en-GB").map(({ text }) => text);
  expect(texts(2020 * 12 + 10, 2021 * 12 + 4, 400)).toEqual(["Nov 2020", "Dec", "2021", "Feb", "Mar", "Apr"]);
  expect(texts(2001 * 12, 2006 * 12, 300)).toEqual(["2001", "2002", "2003", "2004", "2005"]);
  expect(texts(1985 * 12, 2025 * 12, 300)).toEqual(["1990", "2000", "2010", "2020"]);
  expect(texts(1, 9999 * 12, 300).length).toBeLessThan(12);
  for (const width of [100, 333, 1500])
    for (const months of [3, 30, 300, 3000]) {
      const ticks = timeTicks({ from: 24_007, to: 24_007 + months }, width, "en-GB");
      for (const [i, { at, text }] of ticks.slice(0, -1).entries())
        expect(widthOf(text, 11)).toBeLessThan(((ticks[i + 1]!.at - at) * width) / months);
    }
});
