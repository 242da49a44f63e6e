import { describe, expect, test } from "vitest";
import { figuresOf } from "./recycled.js";
import { unusualness } from "./unusual.js";

const sum = (value: number, currency = "USD", qualifier: string | null = null) => ({ value, currency, qualifier });

describe("how unusual a sum is", () => {
  test("grows with its digits, a rarer currency and a qualifier, and not with its size", () => {
    const order = [sum(5e8), sum(1.5e9), sum(38e6), sum(38e6, "EUR"), sum(38e6, "CZK"), sum(312e6, "CZK")].map(
      unusualness,
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(unusualness(sum(38e6, "USD", "over"))).toBeGreaterThan(unusualness(sum(38e6)));
    expect(unusualness(sum(3.8e9))).toBeCloseTo(unusualness(sum(38e6)), 9);
  });

  test("says which sums are followed at all", () => {
    const followed = (...sums: ReturnType<typeof sum>[]) =>
      figuresOf({ amount: sums.map((value) => ({ value, claims: [], support: 1 })) }).length;
    expect([followed(sum(5e8)), followed(sum(38e6)), followed(sum(312e6), sum(3.18e8))]).toEqual([0, 1, 2]);
  });
});
