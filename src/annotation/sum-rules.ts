import type { NumeralTable, SumTable } from "../language/index.js";
import { type ChartRule, endsBefore, type PatternItem, type Slots, type Strip } from "./chart.js";
import { type CurrencyWord, minorUnits } from "./currency-words.js";
import type { Sum } from "./money.js";
import { type Numeral, numericValue } from "./numeral.js";
import type { PhraseSets } from "./phrase-sets.js";

const numeralOf = (slots: Slots, name: string): Numeral | undefined => slots[name] as Numeral | undefined;
const wordOf = (slots: Slots, name: string): CurrencyWord | undefined => slots[name] as CurrencyWord | undefined;
const sumOf = (slots: Slots, name: string): Sum | undefined => slots[name] as Sum | undefined;

/** A sum of so much of a currency; null where the word is no money beside such a number. */
function sum(low: Numeral, of: CurrencyWord, high?: Numeral): Sum | null {
  if (of.wordlike && !low.vague && isOther(of.wordlike, high ?? low)) return null;
  const scale = of.exponent ?? 0;
  const scaled = (n: Numeral) => (scale === 0 ? n : { ...n, exponent: n.exponent + scale });
  return { low: scaled(low), ...(high ? { high: scaled(high) } : {}), currency: of, qualifier: null };
}

/** Whether a word that is commonly another is that behind such a number. */
function isOther(wordlike: true | "letters", number: Numeral): boolean {
  return wordlike === true ? numericValue(number) < 1000 : number.words === true && numericValue(number) < 10;
}

/** Two words for one currency ("US$ 5 million dollars"): the more exact of the two, null when they differ. */
function agreed(x: CurrencyWord, y: CurrencyWord): CurrencyWord | null {
  if (!x.candidates.some((code) => y.candidates.includes(code))) return null;
  const exact = x.candidates.length <= y.candidates.length ? x : y;
  const exponent = x.exponent ?? y.exponent;
  return { ...exact, ...(exponent === undefined ? {} : { exponent }) };
}

/** Whether the two can be the ends of a range: in order, or in order once the lower has the scale of the upper. */
function ordered(low: Numeral, high: Numeral): boolean {
  return (
    numericValue(low) < numericValue(high) ||
    (low.exponent === 0 && high.exponent > 0 && Number(low.mantissa) < Number(high.mantissa))
  );
}

function range(low: Numeral | undefined, high: Numeral | undefined, of: CurrencyWord | undefined): Sum | null {
  return low && high && of && ordered(low, high) ? sum(low, of, high) : null;
}

const cell = (dimension: string, slot: string, test?: (value: unknown) => boolean, glued = false): PatternItem => ({
  kind: "cell",
  dimension,
  slot,
  optional: false,
  glued,
  ...(test ? { test } : {}),
});
const phrase = (set: number, slot: string | null = null): PatternItem => ({
  kind: "phrase",
  set,
  slot,
  optional: false,
  glued: false,
});
const maybe = (item: PatternItem): PatternItem => ({ ...item, optional: true });

const number = (slot: string, test?: (n: Numeral) => boolean) =>
  cell("numeral", slot, test as ((value: unknown) => boolean) | undefined);
const currency = (slot: string) => cell("currency", slot);
const sign = (slot: string) => cell("currency", slot, (of) => (of as CurrencyWord).sign === true);
const bare = (slot: string) =>
  cell("money", slot, (of) => (of as Sum).qualifier === null && (of as Sum).change !== true);
const single = (slot: string) =>
  cell("money", slot, (of) => (of as Sum).qualifier === null && (of as Sum).high === undefined);
const large = (n: Numeral) => n.vague === true || numericValue(n) >= 1e6;

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

type Make = (
  name: string,
  items: readonly PatternItem[],
  produce: (slots: Slots) => unknown,
  guard?: ChartRule["guard"],
) => ChartRule;

function rangeRules(
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
function changeRules(
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

/** A code inside a word or right behind digits opens no sum. */
function opens({ grains }: Strip, from: number): boolean {
  const first = grains[from]!;
  const before = grains[from - 1];
  return !(
    first.glued &&
    before &&
    before.kind !== "mark" &&
    first.kind === "letters" &&
    !/\p{Script=Han}/u.test(before.text)
  );
}

/** Whether a number ends right before: the word behind it is that number's currency. */
function endsInNumber(strip: Strip, from: number, scale: number): boolean {
  return strip.grains[from - 1]?.kind === "digits" || endsBefore(strip, from, scale);
}

/** The same, and a sign of one letter touches its number: "R1.65 billion". */
function signOpens(strip: Strip, from: number): boolean {
  const first = strip.grains[from]!;
  // "15 TL'den 20 TL'ye": an ending closes what belongs to the number before.
  if (first.suffix !== null) return false;
  const next = strip.grains[from + 1];
  // "R$ 5 billion" has a sign of two.
  const alone = /^[A-Za-z]$/u.test(first.text) && !(next?.glued && /^\p{Sc}$/u.test(next.text));
  if (alone && next !== undefined) {
    // "H.R. 2214"
    if (first.glued && strip.grains[from - 1]?.text === ".") return false;
    const number = next.kind === "digits" ? next : strip.grains[from + 2];
    if (number?.kind === "digits" && !number.glued) return false;
  }
  return opens(strip, from);
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
