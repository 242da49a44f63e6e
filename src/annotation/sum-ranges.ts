import type { SumTable } from "../language/index.js";
import { type ChartRule, endsBefore, type PatternItem, type Slots, type Strip } from "./chart.js";
import type { CurrencyWord } from "./currency-words.js";
import type { Sum } from "./money.js";
import { type Numeral, numericValue } from "./numeral.js";
import type { PhraseSets } from "./phrase-sets.js";
import {
  agreed,
  currency,
  maybe,
  number,
  numeralOf,
  ordered,
  phrase,
  sign,
  signOpens,
  single,
  sum,
  sumOf,
  wordOf,
} from "./sum-items.js";

/** Makes a rule of sums. */
export type Make = (
  name: string,
  items: readonly PatternItem[],
  produce: (slots: Slots) => unknown,
  guard?: ChartRule["guard"],
) => ChartRule;

/** What reads the ends of a range: "between 2 and 3 billion dollars". */
export function rangeRules(
  { open, between, close, either }: SumTable["ranges"][number],
  index: number,
  sets: PhraseSets,
  hyphen: number,
  counted: readonly number[],
  notYear: ChartRule["guard"],
  rule: Make,
): ChartRule[] {
  const part = (name: string, text: string | undefined) => wordsBetween(text, sets, `range ${index} ${name}`);
  const [before, mid, behind] = [part("open", open), part("between", between), part("close", close)];
  // "$5 to 20 million people": what the second number counts is no money. With a word before the first both are ends.
  const isMoney = (strip: Strip, from: number, to: number) =>
    signOpens(strip, from) && (open !== "" || !strip.phrases(to).some(({ set }) => counted.includes(set)));
  const sumToSum = rule("sum to sum", [...before, single("from"), ...mid, single("to"), ...behind], (slots) => {
    const [from, to] = [sumOf(slots, "from")!, sumOf(slots, "to")!];
    const of = agreed(from.currency, to.currency);
    return of && ordered(from.low, to.low) ? { low: from.low, high: to.low, currency: of, qualifier: null } : null;
  });
  return [
    rule(
      "range and currency",
      [...before, number("low"), ...mid, number("high"), maybe(phrase(hyphen)), currency("of"), ...behind],
      (slots) => range(numeralOf(slots, "low"), numeralOf(slots, "high"), wordOf(slots, "of")),
      notYear,
    ),
    rule(
      "sign and range",
      [...before, sign("of"), number("low"), ...mid, number("high"), ...behind],
      (slots) => range(numeralOf(slots, "low"), numeralOf(slots, "high"), wordOf(slots, "of")),
      isMoney,
    ),
    ...(either === true ? [] : [sumToSum]),
  ];
}

/** What goes from one sum to another. */
export function changeRules(
  { open, between, close, after }: NonNullable<SumTable["changes"]>[number],
  index: number,
  sets: PhraseSets,
  qualifier: number,
  rule: Make,
): ChartRule[] {
  const part = (name: string, text: string | undefined) => wordsBetween(text, sets, `change ${index} ${name}`);
  const [before, mid, behind] = [part("open", open), part("between", between).map(within), part("close", close)];
  const said = after && sets.list(`change ${index} after`, after);
  const guard = said === undefined ? undefined : (strip: Strip, from: number) => standsBefore(strip, from, said);
  if (guard) before.push(maybe(phrase(qualifier)));
  return [
    rule(
      "change of a number",
      [...before, number("low"), ...mid, number("high"), currency("of"), ...behind],
      (slots) => {
        const [low, high] = [numeralOf(slots, "low")!, numeralOf(slots, "high")!];
        // Without a word before it a number that has no scale may count anything: "3'ten 5 milyon dolar".
        return open === "" && low.exponent === 0 ? null : changed(low, high, wordOf(slots, "of")!);
      },
      guard,
    ),
    rule(
      "change of a sum",
      [...before, single("from"), ...mid, single("to"), ...behind],
      (slots) => {
        const [from, to] = [sumOf(slots, "from")!, sumOf(slots, "to")!];
        const of = agreed(from.currency, to.currency);
        return of && { low: from.low, high: to.low, currency: of, qualifier: null, change: true };
      },
      guard,
    ),
  ];
}

/** Words within which what is said to grow stands between the verb and the sums: "raise trade between the two countries from 2 to 3 billion dollars". */
const NEAR = 10;

function standsBefore(strip: Strip, place: number, set: number): boolean {
  for (let k = place; k >= 0 && k > place - NEAR; k--) if (endsBefore(strip, k, set)) return true;
  return false;
}

/** Two sums of which the first has the currency of the second, and its scale where it has none; null where it may be a year. */
function changed(low: Numeral, high: Numeral, of: CurrencyWord): Sum | null {
  const shares = low.exponent === 0 && high.exponent > 0 && !low.vague;
  if (shares && numericValue(low) >= 1000) return null;
  const both = sum(shares ? { ...low, exponent: high.exponent } : low, of, high);
  return both && { ...both, change: true };
}

function wordsBetween(text: string | undefined, sets: PhraseSets, name: string): PatternItem[] {
  const forms = (text ?? "").split("|").filter((form) => form !== "");
  return forms.length === 0 ? [] : [suffixOr(forms, sets, name)];
}

/** An ending that may be the word's own too: "3'ten", "dolardan". */
const within = (item: PatternItem): PatternItem => (item.kind === "suffix" ? { ...item, within: true } : item);

/** Words of a range, or endings behind an apostrophe ("'dan"). */
function suffixOr(forms: readonly string[], sets: PhraseSets, name: string): PatternItem {
  if (forms.every((form) => form.startsWith("'") && form.length > 1)) {
    const endings = new Set(forms.map((form) => sets.lettering.fold(form.slice(1))));
    return { kind: "suffix", endings, slot: null, optional: false, glued: false };
  }
  return phrase(sets.list(name, forms));
}

function range(low: Numeral | undefined, high: Numeral | undefined, of: CurrencyWord | undefined): Sum | null {
  return low && high && of && ordered(low, high) ? sum(low, of, high) : null;
}
