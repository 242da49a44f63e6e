import { describe, expect, it } from "vitest";
import { dollarsOf, OFFICIAL_RATES } from "./index.js";

const claim = (value: number, currency: string, edtf: string | null) => ({
  amount: { value, currency, qualifier: null, text: "" },
  when: edtf === null ? null : { edtf, text: edtf, basis: "stated" as const },
});

describe("dollars of the year", () => {
  it("are at the official rate of the year, to which a month belongs", () => {
    // World Bank, official exchange rate, 2015: 6.2275 yuan to the dollar.
    expect(dollarsOf(claim(6_227_500, "CNY", "2015-03"))).toBeCloseTo(1_000_000, -3);
    expect(dollarsOf(claim(5, "USD", null))).toBe(5);
  });

  it("are not known without one year, or without a rate", () => {
    expect(dollarsOf(claim(5, "CNY", null))).toBeNull();
    expect(dollarsOf(claim(5, "CNY", "2014/2016"))).toBeNull();
    expect(dollarsOf(claim(5, "CNY", "2090"))).toBeNull();
    expect(dollarsOf({ amount: null, when: null })).toBeNull();
  });

  it("are worth more of the base year, the earlier they are", () => {
    const [early, late] = [OFFICIAL_RATES.constant(100, 1995)!, OFFICIAL_RATES.constant(100, 2020)!];
    expect(early).toBeGreaterThan(late);
    expect(OFFICIAL_RATES.constant(100, OFFICIAL_RATES.base)).toBe(100);
  });
});
