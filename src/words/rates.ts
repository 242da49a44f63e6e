import type { InDollars, UsedRate } from "../dossier/index.js";
import { referencePublisher } from "./references/index.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";
import { rangeWords, sumWords } from "./sums.js";

/** Figures of a rate; the catalogues show as many. */
const FIGURES = 5;

/** "EUR 0.951 to the US dollar, average of 2022 (World Bank)", and where texts of the year reckoned in an older unit, that they did. */
export function rateWords(
  { currency, perDollar, year, source, redenominated }: UsedRate,
  said: Speech = ENGLISH_SPEECH,
): string {
  const { rates } = said.words;
  // Rounded before it is said: the word for the units goes by the figures that are shown.
  const figures = Number(perDollar.toPrecision(FIGURES));
  const rate = rates.rate({ currency, rate: figures, year: String(year) });
  const told =
    source.publisher === "" ? rate : rates.by({ rate, publisher: referencePublisher(source.publisher, said) });
  if (redenominated === null) return told;
  const units = redenominated.units.toLocaleString(said.locale);
  return rates.redenominated({ rate: told, units, year: String(redenominated.year) });
}

/** "about USD 1.3 billion at EUR 0.951 to the US dollar, average of 2022 (World Bank)", or why there is no such sum. */
export function inDollarsWords(
  { amount, usd, upperUsd, rate, year, basis }: InDollars,
  said: Speech = ENGLISH_SPEECH,
): string {
  const { rates } = said.words;
  if (usd === null || rate === null)
    return year === null ? rates.noYear : rates.noRate({ currency: amount.currency, year: String(year) });
  const sum = upperUsd === null ? sumWords(usd, "USD", said) : rangeWords(usd, upperUsd, "USD", said);
  return rates[basis === "reported" ? "reported" : "dollars"]({ sum, rate: rateWords(rate, said) });
}
