import { describe, expect, test } from "vitest";
import { keptYears } from "./outliers.js";

const years = (...told: readonly (readonly [number, number])[]) => keptYears(new Map(told));

describe("years of a chart", () => {
  test("leave out one fact far from all others, at either end", () => {
    expect(years([1942, 1], [2014, 3], [2021, 30], [2022, 50])).toEqual({
      from: 2014,
      to: 2022,
      left: 1,
      years: ["1942"],
    });
    expect(years([2014, 3], [2022, 50], [2100, 1])).toEqual({ from: 2014, to: 2022, left: 1, years: ["2100"] });
    expect(years([1905, 1], [1942, 1], [2019, 40], [2020, 60], [2100, 1])?.years).toEqual(["1905–1942", "2100"]);
  });

  test("are all where more than a few are old, or the old ones are near", () => {
    expect(years([1942, 5], [2014, 30], [2022, 50])).toMatchObject({ from: 1942, left: 0, years: [] });
    expect(years([1992, 1], [2001, 9], [2022, 50])).toMatchObject({ from: 1992, left: 0 });
    expect(years([2005, 1], [2014, 30], [2016, 3])).toMatchObject({ from: 2005, left: 0 });
    expect(years([1990, 2], [2020, 2])).toMatchObject({ from: 1990, to: 2020 });
    expect(years([1990, 1])).toMatchObject({ from: 1990, to: 1990, left: 0 });
    expect(years()).toBeNull();
  });
});
