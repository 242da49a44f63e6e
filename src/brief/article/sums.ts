import type { FactAmount } from "../../ledger/index.js";
import { own } from "../../text/index.js";
import { amountWords } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";

/** A sum as it stands in a sentence: with what is said of it behind it, where the language puts it there. */
export function sumIn(amount: FactAmount, prose: Prose): string {
  // "Total" says nothing of how exact a sum is.
  const isKnown = amount.qualifier === null || own(prose.speech.words.qualifiers, amount.qualifier) !== undefined;
  const qualifier = isKnown ? amount.qualifier : null;
  const pattern = qualifier === null ? undefined : own(prose.qualified ?? {}, qualifier);
  const words = (all: FactAmount) => spelt(amountWords(all, prose.speech), all.currency, prose);
  if (pattern === undefined) return words({ ...amount, qualifier });
  return `${prose.sum!(words({ ...amount, qualifier: null })).forms!.gen} ${pattern}`;
}

/** Words of a document with their sum as all others of the text are written. */
export function spelled(words: string, { claims }: Material, prose: Prose): string {
  const { amount } =
    claims.find((claim) => claim.amount?.qualifier === null && words.includes(claim.amount.text)) ?? {};
  if (amount == null) return words;
  const [before = "", behind = ""] = words.split(amount.text);
  return amount.text === "" || /^[\p{L}’']/u.test(behind) ? words : `${before}${sumIn(amount, prose)}${behind}`;
}

/** Words of a sum with the name of its currency where the catalogue leaves its code. */
function spelt(words: string, currency: string, { currencies, speech, gap }: Prose): string {
  if (currencies === undefined || !words.endsWith(currency)) return words;
  const shown = { style: "currency", currency, currencyDisplay: "name", maximumFractionDigits: 0 } as const;
  const name = new Intl.NumberFormat(speech.locale, shown)
    .formatToParts(currencies)
    .findLast(({ type }) => type === "currency")?.value;
  const bare = words.slice(0, -currency.length);
  return name === undefined || name === currency ? words : `${gap === "" ? bare.trimEnd() : bare}${name}`;
}
