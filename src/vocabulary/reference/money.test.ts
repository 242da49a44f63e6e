import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCIES, STATES } from "../index.js";
import { constantUsd, consumerPrices, ratedCurrencies, sourceByKey, usdOf } from "./index.js";

/** The rate as it is usually quoted: units for a dollar. */
const rate = (currency: string, year: number) => {
  const found = usdOf(1, currency, year);
  return found.value === null ? found.reason : found.rate;
};

describe("rates", () => {
  test.each([
    ["JPY", 1960, 360],
    ["GBP", 1965, 0.357143],
    ["DEM", 1965, 4],
    ["FRF", 1965, 4.93706],
    ["DEM", 1985, 2.94397],
    ["ITL", 1998, 1736.21],
    ["EUR", 2000, 1.08271],
    ["EUR", 2008, 0.679923],
    ["EUR", 2023, 0.92484],
    ["CNY", 1990, 4.78321],
    ["CNY", 1995, 8.35142],
    ["CNY", 2010, 6.77027],
    ["CNY", 2024, 7.19749],
    ["KZT", 2014, 179.192],
    ["KZT", 2015, 221.728],
    ["TJS", 2010, 4.37897],
    ["KGS", 2010, 45.9643],
    ["UZS", 2017, 5113.88],
    ["RUB", 1998, 9.70508],
    ["RUB", 2015, 60.9377],
    ["TRY", 2001, 1.22559],
    ["TRY", 2023, 23.7389],
    ["INR", 2010, 45.7258],
    ["IRR", 2020, 42000],
    ["XOF", 2024, 606.345],
    ["TMT", 2012, 2.85],
    ["TMT", 2020, 3.5],
    ["TWD", 2020, 29.6],
    ["USD", 1950, 1],
  ])("of %s in %i is %d", (currency, year, expected) => {
    expect(rate(currency, year)).toBeCloseTo(expected, 5 - Math.ceil(Math.log10(expected + 1)));
  });

  test("are there for the main currency of nearly every state, up to the last year of the table or the state's last figure", () => {
    const rated = new Set(ratedCurrencies());
    const without = STATES.filter(
      ({ until, currency, sovereign }) => !until && !sovereign && currency && !rated.has(currency),
    );
    expect(without.map(({ id }) => id)).toEqual(["PRK", "VEN", "ZWE"]);
  });

  test("of currencies that the euro replaced go on at their fixed rate", () => {
    expect(rate("DEM", 1998)).toBeCloseTo(1.75967, 5);
    expect(rate("DEM", 2000)).toBeCloseTo(1.95583 * 1.08271, 4);
    expect(rate("GRD", 2000)).toBeCloseTo(365.399, 3);
    expect(rate("GRD", 2001)).toBeCloseTo(340.75 * 1.11653, 2);
    expect(rate("HRK", 2022)).toBeCloseTo(7.15974, 5);
    expect(rate("HRK", 2023)).toBeCloseTo(7.5345 * 0.92484, 4);
    // The year before, the market had the fixed rate already, to within what the currencies moved in it.
    for (const [code, year] of [
      ["DEM", 1999],
      ["EEK", 2011],
      ["LTL", 2015],
      ["SKK", 2009],
      ["MTL", 2008],
      ["LVL", 2014],
    ] as const) {
      const before = (rate(code, year - 1) as number) / (rate("EUR", Math.max(year - 1, 1999)) as number);
      const after = (rate(code, year) as number) / (rate("EUR", year) as number);
      if (year > 1999) expect(Math.abs(before / after - 1), code).toBeLessThan(0.05);
    }
    expect(Math.abs((rate("BGN", 2024) as number) / (1.95583 * (rate("EUR", 2024) as number)) - 1)).toBeLessThan(0.005);
  });

  test("are in the present unit, and say so for years before it", () => {
    expect(usdOf(1, "TRY", 1998)).toMatchObject({ rate: 0.260724, redenominated: { year: 2005, units: 1_000_000 } });
    expect(usdOf(1_000_000, "TRL", 1998).value).toBeCloseTo(usdOf(1, "TRY", 1998).value as number, 9);
    expect(usdOf(1, "TRY", 2010)).not.toHaveProperty("redenominated");
    expect(usdOf(1, "BYR", 2010).value).toBeCloseTo((usdOf(1, "BYN", 2010).value as number) / 10_000, 12);
    // A dollar bought a few zloty, roubles, lei, cedis before their zeros were struck as well: the whole series is rescaled.
    for (const [code, year] of [
      ["PLN", 1990],
      ["RUB", 1997],
      ["RON", 2000],
      ["GHS", 2000],
      ["MXN", 1990],
      ["BRL", 1994],
    ] as const) {
      expect(rate(code, year), code).toBeLessThan(15);
    }
  });

  test("are honest about what is not there", () => {
    expect(usdOf(1, "ABC", 2000)).toEqual({ value: null, reason: "no-currency" });
    expect(usdOf(1, "CNY", 2031)).toEqual({ value: null, reason: "future-year" });
    expect(usdOf(1, "CNY", 1940)).toEqual({ value: null, reason: "no-rate" });
    expect(usdOf(1, "EUR", 1998)).toEqual({ value: null, reason: "no-rate" });
    expect(usdOf(1, "RUB", 1994)).toEqual({ value: null, reason: "no-rate" });
    expect(usdOf(1, "IQD", 1990)).toEqual({ value: null, reason: "no-rate" });
    expect(usdOf(1, "KPW", 2010)).toEqual({ value: null, reason: "no-rate" });
    expect(usdOf(7, "USD", 2031)).toMatchObject({ value: 7, rate: 1 });
  });

  test("name a source that exists and are finite, for every currency and year", () => {
    const codes = new Set(CURRENCIES.map(({ code }) => code));
    for (const currency of ratedCurrencies()) {
      expect(codes.has(currency), currency).toBe(true);
      let years = 0;
      for (let year = 1950; year <= 2030; year += 1) {
        const found = usdOf(1, currency, year);
        if (found.value === null) continue;
        years += 1;
        expect(Number.isFinite(found.value) && found.value > 0, `${currency} ${year}`).toBe(true);
        expect(sourceByKey(found.source), found.source).toBeDefined();
      }
      expect(years, currency).toBeGreaterThan(0);
    }
  });

  test("make sums add up", () => {
    const sum = fc.integer({ min: 1, max: 1e12 });
    const year = fc.integer({ min: 1960, max: 2024 });
    fc.assert(
      fc.property(fc.constantFrom(...ratedCurrencies()), year, sum, sum, (currency, when, a, b) => {
        const [one, two, both] = [usdOf(a, currency, when), usdOf(b, currency, when), usdOf(a + b, currency, when)];
        fc.pre(one.value !== null && two.value !== null && both.value !== null);
        expect(Math.abs(one.value + two.value - both.value)).toBeLessThanOrEqual(1e-9 * both.value);
      }),
    );
  });
});

describe("constant dollars", () => {
  test.each([
    [1960, 29.6],
    [1970, 38.8],
    [1983, 99.6],
    [1990, 130.7],
    [2000, 172.2],
    [2010, 218.056],
    [2020, 258.811],
    [2024, 313.689],
  ])("rest on the index of %i, %d", (year, index) => {
    expect(consumerPrices(year)).toBe(index);
  });

  test("are those of the year itself in its own year, and more in a later one", () => {
    expect(constantUsd(100, 2000, 2000)).toMatchObject({ value: 100, factor: 1 });
    expect(constantUsd(1e9, 2010, 2024)?.value).toBeCloseTo(1e9 * (313.689 / 218.056), 0);
    expect(sourceByKey(constantUsd(1, 2000, 2001)?.source ?? "")).toBeDefined();
  });

  test("are null outside of the index", () => {
    expect(constantUsd(1, 1959, 2000)).toBeNull();
    expect(constantUsd(1, 2000, 2031)).toBeNull();
    expect(consumerPrices(2025)).toBeNull();
  });

  test("come back from another year", () => {
    const year = fc.integer({ min: 1960, max: 2024 });
    fc.assert(
      fc.property(year, year, fc.double({ min: 1, max: 1e12, noNaN: true }), (a, b, value) => {
        const back = constantUsd(constantUsd(value, a, b)!.value, b, a)!.value;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});
