import type { InDollars, UsedRate } from "../dossier/index.js";
import { rangeWords, sumWords } from "./sums.js";

const RATE = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 5 });
const UNITS = new Intl.NumberFormat("en-GB");

/** "EUR 0.951 to the US dollar, average of 2022 (World Bank)", and where texts of the year reckoned in an older unit, that they did. */
export function rateWords({ currency, perDollar, year, source, redenominated }: UsedRate): string {
  const rate = `${currency} ${RATE.format(perDollar)} to the US dollar, average of ${year}`;
  const told = source.publisher === "" ? rate : `${rate} (${source.publisher})`;
  if (redenominated === null) return told;
  return `${told}, in the unit that replaced ${UNITS.format(redenominated.units)} older ones in ${redenominated.year}`;
}

/** "about USD 1.3 billion at EUR 0.951 to the US dollar, average of 2022 (World Bank)", or why there is no such sum. */
export function inDollarsWords({ amount, usd, upperUsd, rate, year, basis }: InDollars): string {
  if (usd === null || rate === null)
    return year === null
      ? "not in US dollars: it is of no single year"
      : `not in US dollars: no official rate of ${amount.currency} for ${year} is known`;
  const sum = upperUsd === null ? sumWords(usd, "USD") : rangeWords(usd, upperUsd, "USD");
  const reported = basis === "reported" ? ", the year in which it was reported" : "";
  return `about ${sum} at ${rateWords(rate)}${reported}`;
}
