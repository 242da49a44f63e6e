import { describe, expect, test } from "vitest";
import { usdOf } from "../../vocabulary/reference/index.js";
import { dollarsFor, inDollars, usedRate } from "./index.js";

const variant = <V>(value: V) => ({ value, claims: ["c_1"], support: 1 });
const sum = (value: number, currency: string, upper?: number) =>
  variant({ value, currency, qualifier: null, ...(upper === undefined ? {} : { upper }) });
const first = { claim: "c_1", published: "2013-04-02" };

describe("the rate that a sum was converted by", () => {
  test("has its year and the publication that it is from, and gives the same dollars as the conversion itself", () => {
    const rate = usedRate("KZT", 2012)!;
    expect(rate).toMatchObject({
      currency: "KZT",
      year: 2012,
      source: { publisher: "World Bank" },
      redenominated: null,
    });
    expect(5e9 / rate.perDollar).toBeCloseTo(usdOf(5e9, "KZT", 2012).value!, 6);
  });

  test("tells of an older unit in which texts of that year reckoned", () => {
    expect(usedRate("TRY", 1998)?.redenominated).toEqual({ year: 2005, units: 1_000_000 });
  });

  test.each([
    ["USD", 2012],
    ["KPW", 2012],
    ["KZT", 2090],
    ["ZZZ", 2012],
  ])("is not there for %s in %i", (currency, year) => {
    expect(usedRate(currency, year)).toBeNull();
  });
});

describe("the sums of a fact in US dollars", () => {
  const when = [variant("2012-06")];

  test("are those in other currencies, both ends of a range, at the rate of the fact's year", () => {
    const rate = usedRate("KZT", 2012)!.perDollar;
    const found = inDollars({ amount: [sum(1e9, "USD"), sum(3e9, "KZT", 6e9)], when, first });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ usd: 3e9 / rate, upperUsd: 6e9 / rate, year: 2012, basis: "when" });
    expect(dollarsFor(found, { value: 3e9, upper: 6e9, currency: "KZT", qualifier: null })).toBe(found[0]);
    expect(dollarsFor(found, { value: 3e9, currency: "KZT", qualifier: null })).toBeUndefined();
  });

  test("are at the rate of the year of the first text where the fact has no time, and say so", () => {
    expect(inDollars({ amount: [sum(3e9, "KZT")], when: [], first })[0]).toMatchObject({
      year: 2013,
      basis: "reported",
      usd: 3e9 / usedRate("KZT", 2013)!.perDollar,
    });
  });

  test("are not there for what lasted several years, has no date at all, or no rate", () => {
    const at = (edtf: string) => inDollars({ amount: [sum(3e9, "KZT")], when: [variant(edtf)], first })[0];
    expect(at("2011/2013")).toMatchObject({ usd: null, rate: null, year: null });
    expect(at("2090")).toMatchObject({ usd: null, rate: null, year: 2090 });
    expect(inDollars({ amount: [sum(3, "KZT")], when: [], first: { ...first, published: null } })[0]).toMatchObject({
      usd: null,
      year: null,
    });
  });
});
