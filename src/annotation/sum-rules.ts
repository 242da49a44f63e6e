import type { NumeralTable, SumTable } from "../language/index.js";
import { type ChartRule, endsBefore, type PatternItem, type Slots, type Strip } from "./chart.js";
import { type CurrencyWord, minorUnits } from "./currency-words.js";
import type { Sum } from "./money.js";
import { type Numeral, numericValue } from "./numeral.js";
import type { PhraseSets } from "./phrase-sets.js";
import {
  agreed,
  bare,
  cell,
  currency,
  large,
  maybe,
  number,
  numeralOf,
  opens,
  phrase,
  sign,
  signOpens,
  single,
  sum,
  sumOf,
  wordOf,
} from "./sum-items.js";
import { changeRules, rangeRules } from "./sum-ranges.js";

/** What reads sums out of numbers and currencies by a language's table, as rules of the chart. */
export function sumRules(table: SumTable, numerals: NumeralTable, sets: PhraseSets): ChartRule[] {
  const hyphen = sets.list("sum hyphen", ["-"]);
  const point = sets.list("sum point", [".", ":"]);
  const joint = sets.list("sum joint", table.joints);
  const scale = sets.table("number scale", {});
  const words = sets.table("number word", {});
  const vague = sets.list("number vague", []);
  const letter = sets.table("sum letter", numerals.scaleLetters);
  const minor = sets.table(
    "sum minor",
    Object.fromEntries(minorUnits(table).flatMap(({ forms, exponent }) => forms.map((form) => [form, exponent]))),
  );
  const and = sets.list("number joint", []);
  const qualifier = sets.table("sum qualifier", bySlug(table.qualifiers));
  const afterwards = sets.table("sum afterwards", bySlug(table.afterwards));
  const bound = sets.table("sum bound", bySlug(table.bounds?.afterwards ?? {}));
  const none = sets.list("sum no qualifier", table.noQualifiers ?? []);
  const level = sets.list("sum price level", table.priceLevels ?? []);
  const bracket = sets.list("sum bracket", ["(", "["]);
  const comma = sets.list("sum comma", [","]);
  const equals = sets.list("sum equals", table.equals ?? []);
  const counted = [sets.table("time counted", {}), sets.table("measure", {})];
  const notYear = yearGuard(level);
  const rule = (
    name: string,
    items: readonly PatternItem[],
    produce: (slots: Slots) => unknown,
    guard?: ChartRule["guard"],
    dimension = "money",
  ): ChartRule => ({ name, dimension, items, produce, ...(guard ? { guard } : {}) });
  const qualified = (slots: Slots) => ({ ...sumOf(slots, "sum")!, qualifier: slots.slug });
  const rules = [
    rule(
      "sign and number",
      [sign("of"), maybe(phrase(point)), number("n")],
      (slots) => sum(grouped(numeralOf(slots, "n")!, numerals.decimal), wordOf(slots, "of")!),
      signOpens,
    ),
    rule(
      "sign, name and number",
      [sign("of"), maybe(phrase(hyphen)), currency("too"), number("n")],
      (slots) => {
        const both = agreed(wordOf(slots, "of")!, wordOf(slots, "too")!);
        return both && sum(numeralOf(slots, "n")!, both);
      },
      opens,
    ),
    rule(
      "name and number",
      [currency("of"), number("n", large)],
      (slots) => ((wordOf(slots, "of")!.exponent ?? 0) < 0 ? null : signed(slots)),
      (strip, from) => signOpens(strip, from) && !endsInNumber(strip, from, scale),
    ),
    rule(
      "sign, number and letter",
      [sign("of"), maybe(phrase(point)), number("n", (n) => n.exponent === 0 && !n.vague), phrase(letter, "by")],
      (slots) => sum({ ...numeralOf(slots, "n")!, exponent: slots.by as number }, wordOf(slots, "of")!),
      (strip, from, to) => signOpens(strip, from) && !(strip.grains[to]?.glued && strip.grains[to]!.kind !== "mark"),
    ),
    rule("number and currency", [number("n"), maybe(phrase(hyphen)), currency("of")], signed, notYear),
    rule("number in currency", [number("n", large), phrase(joint), currency("of")], signed, notYear),
    rule(
      "number, currency and scale",
      [number("n", (n) => n.exponent === 0 && !n.words && !n.vague), currency("of"), phrase(scale, "by")],
      (slots) => sum({ ...numeralOf(slots, "n")!, exponent: slots.by as number }, wordOf(slots, "of")!),
    ),
    rule(
      "currency twice",
      [single("sum"), maybe(phrase(joint)), currency("of")],
      twice,
      (strip, _from, to) => strip.grains[to]?.kind !== "digits",
    ),
    rule(
      "currency twice, hyphen",
      [single("sum"), phrase(hyphen), currency("of")],
      twice,
      (strip, _from, to) => strip.grains[to]?.kind !== "digits",
    ),
    rule(
      "sum and hundredths",
      [single("sum"), maybe(phrase(and)), number("n", (n) => !n.vague), phrase(minor, "by")],
      (slots) => withMinor(sumOf(slots, "sum")!, numeralOf(slots, "n")!, slots.by as number),
    ),
    rule(
      "scale without its number",
      [phrase(scale, "by"), number("n"), maybe(phrase(hyphen)), currency("of")],
      (slots) => {
        const n = numeralOf(slots, "n")!;
        const isRest = !n.vague && numericValue(n) < 10 ** (slots.by as number);
        return isRest ? sum({ ...n, lost: true }, wordOf(slots, "of")!) : null;
      },
      (strip, from) => !endsInNumber(strip, from, scale) && ![words, vague].some((set) => endsBefore(strip, from, set)),
    ),
    rule(
      "qualified sum",
      [phrase(qualifier, "slug"), maybe(phrase(joint)), bare("sum")],
      qualified,
      (strip, from) => !holds(strip, from, none),
    ),
    rule("sum and bound", [bare("sum"), phrase(bound, "slug")], qualified, (strip, _, to) => {
      const { suffix, written } = strip.grains[to - 2]!;
      const word = suffix ?? written.folded;
      return table.bounds!.endings.some((ending) => word.endsWith(ending)) && !table.bounds!.except.includes(word);
    }),
    rule("sum and qualifier", [bare("sum"), phrase(afterwards, "slug")], qualified),
    // Before ranges, which may be said with the same words.
    ...(table.changes ?? []).flatMap((ends, i) => changeRules(ends, i, sets, qualifier, rule)),
    ...table.ranges.flatMap((ends, i) => rangeRules(ends, i, sets, hyphen, counted, notYear, rule)),
  ];
  const restated = (slots: Slots) => differ(sumOf(slots, "sum")!, sumOf(slots, "too")!);
  const any = (slot: string) => cell("money", slot);
  return [
    ...rules,
    rule("in brackets", [any("sum"), phrase(bracket), maybe(phrase(equals)), any("too")], restated, undefined, "same"),
    rule(
      "two in brackets",
      [
        any("sum"),
        phrase(bracket),
        maybe(phrase(equals)),
        any("too"),
        maybe(phrase(comma)),
        maybe(phrase(equals)),
        any("third"),
      ],
      (slots) => restated(slots) && differ(sumOf(slots, "sum")!, sumOf(slots, "third")!),
      undefined,
      "same",
    ),
    rule("in other words", [any("sum"), maybe(phrase(comma)), phrase(equals), any("too")], restated, undefined, "same"),
  ];
}

function bySlug(table: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).flatMap(([slug, forms]) => forms.map((form) => [form, slug])));
}

/** "$635,000": behind a sign a comma before three digits parts thousands, whatever the mark of the language. */
function grouped(n: Numeral, decimal: "." | ","): Numeral {
  const isGrouped = decimal === "," && n.exponent === 0 && !n.words && /^[1-9]\d{0,2}\.\d{3}$/u.test(n.mantissa);
  return isGrouped ? { ...n, mantissa: n.mantissa.replace(".", "") } : n;
}

function signed(slots: Slots): Sum | null {
  return sum(numeralOf(slots, "n")!, wordOf(slots, "of")!);
}

function twice(slots: Slots): Sum | null {
  const told = sumOf(slots, "sum")!;
  const both = agreed(told.currency, wordOf(slots, "of")!);
  return both && { ...told, currency: both };
}

/** A sum and so many of a minor unit, which have to be less than one: "3 dollars 45 cents". */
function withMinor(told: Sum, small: Numeral, exponent: number): Sum | null {
  const parts = 10 ** -exponent;
  if (told.low.vague || told.high || numericValue(small) >= parts) return null;
  if (((told.currency as CurrencyWord).exponent ?? 0) < 0) return null;
  const value = Math.round(numericValue(told.low) * 100 + (numericValue(small) * 100) / parts) / 100;
  return { ...told, low: { mantissa: String(value), exponent: 0 } };
}

function differ(x: Sum, y: Sum): true | null {
  return agreed(x.currency, y.currency) ? null : true;
}

/** Whether a number ends right before: the word behind it is that number's currency. */
function endsInNumber(strip: Strip, from: number, scale: number): boolean {
  return strip.grains[from - 1]?.kind === "digits" || endsBefore(strip, from, scale);
}

/** "In 2006 US$5 million": the year is no sum; "constant 2006 dollars" is a price level. */
function yearGuard(level: number): ChartRule["guard"] {
  return (strip, from, to) => {
    const { grains } = strip;
    const first = grains[from]!;
    const before = grains[to - 1]!;
    // "5 US$10": the sign belongs to the second number; "from 3 billion dollars 5 billion" has a word for the first.
    const belongsBehind =
      (before.suffix === null && (before.kind !== "letters" || !/[\p{Ll}\p{Lo}]/u.test(before.text))) ||
      /^(?:19|20)\d\d$/u.test(first.text);
    if (grains[to]?.kind === "digits" && before.kind !== "digits" && belongsBehind) return false;
    if (!/^(?:19|20)\d\d$/u.test(first.text) || grains[from + 1]?.kind === "digits") return true;
    return !endsBefore(strip, from, level);
  };
}

/** Whether a phrase of the set ends with the word at the grain. */
function holds(strip: Strip, at: number, set: number): boolean {
  return endsBefore(strip, at + 1, set);
}
