import { describe, expect, test } from "vitest";
import type { UsedRate } from "../dossier/index.js";
import { inDollarsWords, rateWords, SPEECHES } from "./index.js";

const rate: UsedRate = {
  currency: "KZT",
  perDollar: 149.113,
  year: 2012,
  source: { title: "Official exchange rate", publisher: "World Bank", address: "" },
  redenominated: null,
};
const amount = { value: 3e9, currency: "KZT", qualifier: null };
const told = { amount, usd: 20_119_000, upperUsd: null, rate, year: 2012, basis: "when" } as const;

describe("a rate in words", () => {
  test("says how many units a dollar was, when and who says so", () => {
    expect(rateWords(rate)).toBe("KZT 149.11 per US dollar, 2012 average (World Bank)");
    expect(rateWords({ ...rate, currency: "TRY", redenominated: { year: 2005, units: 1e6 } })).toMatch(
      /; redenominated in 2005, one new unit for 1,000,000 old$/u,
    );
  });

  test.each([
    ["CNY", 7.07864, "7,0786 юаня за доллар США"],
    ["UZS", 12_554.73, "12\u00a0555 сумов за доллар США"],
    ["UZS", 8071.2, "8\u00a0071,2 сума за доллар США"],
    ["UZS", 10_052.1, "10\u00a0052 сума за доллар США"],
    ["TRY", 1, "1 тур. лира за доллар США"],
    ["KRW", 1305.66, "1\u00a0305,7 воны за доллар США"],
    ["EUR", 0.951234, "0,95123 евро за доллар США"],
  ])("has the Russian word that goes with its figures: %s %d", (currency, perDollar, words) => {
    expect(rateWords({ ...rate, currency, perDollar }, SPEECHES.ru)).toMatch(new RegExp(`^${words}`, "u"));
  });

  test("has five figures in every language", () => {
    const dear = { ...rate, currency: "UZS", perDollar: 12_554.73 };
    expect(rateWords(dear)).toContain("UZS 12,555 per");
    expect(rateWords(dear, SPEECHES.tr)).toContain("= 12.555 ");
    expect(rateWords(dear, SPEECHES.zh)).toContain("兑12,555");
    expect(rateWords({ ...dear, perDollar: 0.0951234 }, SPEECHES.tr)).toContain("= 0,095123 ");
  });

  test("stands behind the dollars that it gave", () => {
    expect(inDollarsWords(told)).toBe(`about USD 20.12 million at ${rateWords(rate)}`);
    expect(inDollarsWords({ ...told, upperUsd: 40_238_000, basis: "reported" })).toBe(
      `about USD 20.12 million – 40.24 million at ${rateWords(rate)}, in the year of reporting`,
    );
  });

  test("is missed in words that say why", () => {
    expect(inDollarsWords({ ...told, usd: null, rate: null })).toContain(
      "not converted to US dollars: no official KZT rate for 2012",
    );
    expect(inDollarsWords({ ...told, usd: null, rate: null, year: null })).toContain("no single year");
  });
});
