import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { label } from "./drawing.js";
import { fitted, widthOf, wrapped } from "./lettering.js";
import { element } from "./markup.js";

const FONTS = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map((file) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`),
);

/** How broad the words are drawn. */
function drawn(text: string, bold: boolean): number {
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 900 60", width: 900, height: 60, "font-family": "Inter" },
    label(10, 40, text, { size: 20, bold }),
  );
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS } }).getBBox()!.width;
}

test("words are as broad as they are drawn, about", () => {
  for (const text of [
    "Visits and meetings",
    "1 234 567 US dollars",
    "strategic partnership (2019)",
    "Türkiye, Özbekiston",
    "Казахстан",
    "Соглашения — в том числе «рамочные»",
  ])
    for (const bold of [false, true]) {
      const ratio = widthOf(text, 20, bold) / drawn(text, bold);
      expect(ratio, text).toBeGreaterThan(0.97);
      expect(ratio, text).toBeLessThan(1.05);
    }
});

test("words are cut to their room", () => {
  expect(fitted("Agreements", 200, 12)).toBe("Agreements");
  expect(fitted("Agreements", 40, 12)).toMatch(/^Agr.*…$/u);
  expect(fitted("Agreements", 3, 12)).toBe("");
  for (let width = 0; width < 90; width += 7)
    expect(widthOf(fitted("Comprehensive", width, 12), 12)).toBeLessThanOrEqual(width);
  // A sign before what is cut off goes with it.
  expect(fitted("Partnership: Kenya and Uganda", 80, 12)).toBe("Partnership…");
  expect(fitted("Loan: Kenya → Uganda", 98, 12)).toBe("Loan: Kenya…");
});

test("words are broken into lines", () => {
  expect(wrapped("permanent comprehensive strategic partnership", 150, 12, 3)).toEqual([
    "permanent",
    "comprehensive strategic",
    "partnership",
  ]);
  const two = wrapped("permanent comprehensive strategic partnership", 150, 12, 2);
  expect(two).toHaveLength(2);
  expect(two[1]).toMatch(/…$/u);
  expect(wrapped("", 100, 12, 2)).toEqual([]);
  // A number stays with its unit.
  expect(wrapped("received 490\u00a0million\u00a0$", 90, 12, 3)).toEqual(["received", "490\u00a0million\u00a0$"]);
  // A line of letters without spaces ends after any of them, but not before what closes.
  expect(wrapped("双方签署了（三项）协议，合作加深。", 90, 12, 4)).toEqual([
    "双方签署了（三",
    "项）协议，合作",
    "加深。",
  ]);
  expect(wrapped("3 个项目， Natural Earth", 60, 12, 4)).toEqual(["3 个项目，", "Natural", "Earth"]);
});
