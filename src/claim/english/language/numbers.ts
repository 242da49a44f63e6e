import type { Numeral, Rule } from "../annotation/index.js";
import { a, atom, dimension, glued, lexicon, maybe, rulesFor, words } from "./pattern.js";

/** A number: "1.7 billion", "300m", "two hundred and fifty". */
export const numeral = dimension<Numeral>("numeral");
/** A place in an order: "1st", "thirtieth". */
export const ordinal = dimension<number>("ordinal");
const numeralRule = rulesFor(numeral);
const ordinalRule = rulesFor(ordinal);
/** A word that multiplies by a power of ten, as the exponent. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6,
  mln: 6,
  mn: 6,
  mio: 6,
  mil: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  trillion: 12,
  trillions: 12,
  trn: 12,
  tn: 12,
};
const SPELLED = ["hundred", "thousand", "lakh", "million", "crore", "billion", "trillion"];
/** Letters that are a scale only when they stand right after the digits, or between a sum and its currency. */
export const SHORT_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, mm: 6, b: 9, t: 12 };

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);

const ORDINAL_UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth"
  )
    .split(" ")
    .map((word, i) => [word, i + 1]),
);
const ORDINAL_TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
    .split(" ")
    .map((word, i) => [word, 20 + 10 * i]),
);

function written(value: number): Numeral {
  return { mantissa: String(value), exponent: 0, words: true };
}

/** The value of a numeral, where a rule must compare it. */
export function size({ mantissa, exponent }: Numeral): number {
  return Number(`${mantissa}e${exponent}`);
}

/** "1,700,000", "1.7", "1.000.000" and "2,5" as decimal digits; undefined for what is no number ("1,2,3", "01.07.2024"). */
export function decimal(text: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return text;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return text.replaceAll(",", "");
  if (/^\d{1,3}(?:,\d\d)+,\d{3}$/u.test(text)) return text.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return text.replaceAll(".", "");
  if (/^\d+,\d{1,2}$/u.test(text)) return text.replace(",", ".");
  return undefined;
}

const inWords = (limit: number, from = 1) =>
  a(numeral, (n) => n.words === true && !n.vague && size(n) >= from && size(n) < limit);

const scale = lexicon(SCALES);
const spelledScale = lexicon(Object.fromEntries(SPELLED.map((word) => [word, word === "hundred" ? 2 : SCALES[word]!])));
const half = words("half a|half of a|half an|a half");

function times(n: Numeral, exponent: number): Numeral | null {
  // "2 million million" is nobody's number; "500 thousand million" and "3 lakh crore" are.
  if (n.exponent >= exponent) return null;
  return { ...n, exponent: n.exponent + exponent };
}

function plus(large: Numeral, small: Numeral): Numeral | null {
  const unit = 10 ** large.exponent;
  return large.exponent >= 2 && size(small) < unit ? written(size(large) + size(small)) : null;
}

const whole = (n: Numeral) => n.words === true && !n.vague && n.exponent > 0;

/** Numbers in digits and letters. Shared by times, money and quantities. */
export const NUMBER_RULES: readonly Rule[] = [
  numeralRule(
    "digits",
    [atom("digits", (at) => decimal(at.text))],
    (mantissa) => ({ mantissa, exponent: 0 }),
    // A digit glued to a letter is part of a name ("G20", "B2B") unless what stands before is a currency's code (R is the rand).
    (view, from) => {
      const first = view.atoms[from]!;
      const before = view.atoms[from - 1];
      return !(
        first.glued &&
        before &&
        (before.kind === "letters" ? before.text.length < 2 && before.text !== "R" : before.text === "#")
      );
    },
  ),
  numeralRule(
    "digits with spaces",
    [
      atom("digits", (at) => (/^\d{1,3}$/u.test(at.text) ? at.text : undefined)),
      atom("digits", (at) => (/^\d{3}$/u.test(at.text) && !at.glued ? at.text : undefined)),
      maybe(atom("digits", (at) => (/^\d{3}$/u.test(at.text) && !at.glued ? at.text : undefined))),
      maybe(atom("digits", (at) => (/^\d{3}$/u.test(at.text) && !at.glued ? at.text : undefined))),
    ],
    (...groups) => ({ mantissa: groups.join(""), exponent: 0 }),
  ),
  numeralRule(
    "digits and fraction",
    [
      atom("digits", (at) => (/^\d+$/u.test(at.text) ? at.text : undefined)),
      glued(lexicon({ "½": ".5", "¼": ".25", "¾": ".75" })),
    ],
    (digits, fraction) => ({ mantissa: digits + fraction, exponent: 0 }),
  ),
  numeralRule("number word", [lexicon(UNITS)], written),
  numeralRule("tens", [lexicon(TENS)], written),
  numeralRule("tens and ones", [lexicon(TENS), maybe(words("-")), inWords(10)], (tens, _, ones) =>
    written(tens + size(ones)),
  ),
  numeralRule("hundreds", [inWords(100), maybe(words("-")), words("hundred")], (n) => ({
    mantissa: n.mantissa,
    exponent: 2,
    words: true,
  })),
  numeralRule(
    "a scale",
    [words("a|an"), maybe(words("full|whole|further|cool")), spelledScale],
    (_a, _full, exponent) => ({
      mantissa: "1",
      exponent,
      words: true,
    }),
  ),
  numeralRule("scale", [a(numeral, (n) => !n.vague), maybe(words("-")), scale], (n, _, exponent) => times(n, exponent)),
  numeralRule(
    "scale letter",
    [a(numeral, (n) => !n.words && n.exponent === 0), glued(lexicon(SHORT_SCALES))],
    (n, exponent) => times(n, exponent),
  ),
  numeralRule(
    "sum in words",
    [a(numeral, whole), maybe(words("and|,")), a(numeral, (n) => n.words === true)],
    (n, _, small) => (small.vague ? null : plus(n, small)),
  ),
  numeralRule("half a scale", [half, spelledScale], (_, exponent) => ({ mantissa: "0.5", exponent, words: true })),
  numeralRule(
    "quarters of a scale",
    [lexicon({ "a quarter of a": "0.25", "three quarters of a": "0.75" }), spelledScale],
    (mantissa, exponent) => ({
      mantissa,
      exponent,
      words: true,
    }),
  ),
  numeralRule("and a half", [inWords(20), words("and a half"), maybe(spelledScale)], (n, _, exponent) => ({
    mantissa: `${size(n)}.5`,
    exponent: exponent ?? 0,
    words: true,
  })),
  numeralRule("scale and a half", [words("a|one"), spelledScale, words("and a half")], (_, exponent) => ({
    mantissa: "1.5",
    exponent,
    words: true,
  })),
  numeralRule("dozens", [words("a|one"), words("dozen")], () => written(12)),
  numeralRule("several dozen", [inWords(20, 2), words("dozen")], (n) => written(size(n) * 12)),
  numeralRule(
    "vague number",
    [
      words("several|a few|few|many|multiple|a couple of|a couple|some|tens of|dozens of|hundreds of|thousands of"),
      lexicon({ ...SCALES, hundred: 2, dozen: 1, thousands: 3, hundreds: 2 }),
      maybe(lexicon(SCALES)),
    ],
    () => ({ mantissa: "0", exponent: 0, vague: true, words: true }),
    (view, from, to) => !(view.atoms[from]!.lower === "some" && view.atoms[to - 1]!.lower === "dozen"),
  ),
  ordinalRule(
    "ordinal digits",
    [atom("digits", (at) => (/^\d{1,3}$/u.test(at.text) ? Number(at.text) : undefined)), glued(words("st|nd|rd|th"))],
    (n) => n,
  ),
  ordinalRule("ordinal word", [lexicon({ ...ORDINAL_UNITS, ...ORDINAL_TENS })], (n) => n),
  ordinalRule("ordinal in words", [lexicon(TENS), maybe(words("-")), lexicon(ORDINAL_UNITS)], (tens, _, ones) =>
    ones < 10 ? tens + ones : null,
  ),
];
