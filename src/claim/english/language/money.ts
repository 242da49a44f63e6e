import type { CurrencyMention, Numeral, Rule, Sum, View } from "../annotation/index.js";
import { currencies, sharedCurrencyWords } from "./currencies.js";
import { NUMBER_RULES, numeral, SCALES, SHORT_SCALES, size } from "./numbers.js";
import { a, dimension, exactly, glued, lexicon, maybe, rulesFor, words } from "./pattern.js";

export const money = dimension<Sum>("money");
export const currency = dimension<CurrencyMention>("currency");
const equivalence = dimension<true>("equivalence");
/** Words behind a number that qualify it. */
export const afterwards = lexicon({
  "or more": "at-least",
  "or so": "about",
  "+": "over",
  "-plus": "over",
  plus: "over",
  "or less": "at-most",
});
const moneyRule = rulesFor(money);
const currencyRule = rulesFor(currency);
const equivalenceRule = rulesFor(equivalence);

/** Codes and names that are common words too: they are money only with a large number. */
const WORDLIKE: ReadonlySet<string> = new Set(
  "ALL TOP TRY CUP PEN MAD SOS COP MOP RON GEL BAM ANG CAD KM FC DA BD LE won real reals mark marks crown crowns sum som soms sol sols colon rand dong lei leu lek".split(
    " ",
  ),
);
/** Bare "$" and "dollars" are US dollars but in texts of these states; "Fiji dollars" and their like have names of their own. */
const LOCAL_DOLLARS = ["USD", "AUD", "CAD", "NZD"];

const wordlike = new Set<CurrencyMention>();

function currencyWords(): { spelled: Map<string, CurrencyMention>; signs: Map<string, CurrencyMention> } {
  const spelled = new Map<string, CurrencyMention>();
  const signs = new Map<string, CurrencyMention>();
  const put = (word: string, mention: CurrencyMention) => {
    const spelledOut = /\p{Ll}{3}/u.test(word);
    const own = spelledOut ? mention : { ...mention, sign: true };
    if (WORDLIKE.has(word)) wordlike.add(own);
    if (spelledOut) spelled.set(word.toLowerCase(), own);
    else {
      signs.set(word, own);
      // "NZ $ 26 million"; of one letter it may be the article.
      if (/^[A-Z]{2,}\$$/u.test(word)) signs.set(word.replace("$", " $"), own);
    }
  };
  for (const [code, { names, symbols }] of Object.entries(currencies)) {
    for (const word of [...names, ...(symbols ?? []), code]) put(word, { candidates: [code], usual: code });
  }
  for (const { words: list, candidates, usual } of sharedCurrencyWords) {
    // "2 lakh rupees": the scale belongs to the number.
    if (list.every((word) => (word.split(" ")[0] ?? "") in SCALES)) continue;
    const meant = list.includes("$") ? LOCAL_DOLLARS : candidates;
    for (const word of list) put(word, { candidates: word === "£" ? ["GBP"] : meant, usual });
  }
  return { spelled, signs };
}
const { spelled, signs } = currencyWords();
/** Words that are money, not things to count. */
export const isCurrencyWord = (word: string): boolean => spelled.has(word);

/** Qualifiers before a sum, by slug. */
export const QUALIFIERS: Readonly<Record<string, readonly string[]>> = {
  almost: ["almost", "nearly", "close to", "just under", "just short of", "not quite", "just below"],
  about: [
    "about",
    "around",
    "approximately",
    "roughly",
    "some",
    "circa",
    "c.",
    "ca.",
    "~",
    "≈",
    "in the region of",
    "in the neighborhood of",
    "on the order of",
    "approx.",
    "approx",
    "an approximate",
    "approximately some",
  ],
  over: [
    "over",
    "more than",
    "above",
    "exceeding",
    "in excess of",
    "upwards of",
    "greater than",
    "well over",
    "just over",
    "slightly more than",
    "a little over",
    "slightly over",
    "upward of",
    "north of",
    "beyond",
    ">",
  ],
  "up-to": ["up to", "as much as", "as many as", "up to about", "up to an estimated"],
  "at-least": [
    "at least",
    "no less than",
    "not less than",
    "no fewer than",
    "a minimum of",
    "minimum of",
    "a minimum",
    "≥",
  ],
  under: ["under", "less than", "below", "fewer than", "<"],
  "at-most": [
    "at most",
    "no more than",
    "not more than",
    "a maximum of",
    "maximum of",
    "not exceeding",
    "≤",
    "capped at",
  ],
  estimated: ["an estimated", "estimated", "estimated at", "an estimated total of"],
};
export const qualifier = lexicon(
  new Map(Object.entries(QUALIFIERS).flatMap(([slug, phrases]) => phrases.map((phrase) => [phrase, slug] as const))),
);

const exact = a(numeral);
function sum(low: Numeral, of: CurrencyMention, high?: Numeral): Sum | null {
  if (wordlike.has(of) && size(high ?? low) < 1000) return null;
  return { low, ...(high ? { high } : {}), currency: of, qualifier: null };
}
const bare = a(money, (of) => of.qualifier === null);
const single = a(money, (of) => of.qualifier === null && of.high === undefined);
const dash = words("-|–|—|‑|‒");
const to = words("to|-|–|—|‑|‒|through|up to");
const and = words("and|to|-|–|—|‑");

/** Two words for one currency ("US$ 5 million dollars"): the more exact of the two, null when they differ. */
function agreed(x: CurrencyMention, y: CurrencyMention): CurrencyMention | null {
  if (!x.candidates.some((code) => y.candidates.includes(code))) return null;
  return x.candidates.length <= y.candidates.length ? x : y;
}

function joined(low: Sum, high: Sum): Sum | null {
  const of = agreed(low.currency, high.currency);
  return of && ordered(low.low, high.low) ? sum(low.low, of, high.low) : null;
}

/** Whether the two can be the ends of a range: in order, or in order once the lower has the scale of the upper. */
function ordered(low: Numeral, high: Numeral): boolean {
  return (
    size(low) < size(high) || (low.exponent === 0 && high.exponent > 0 && Number(low.mantissa) < Number(high.mantissa))
  );
}

const sign = a(currency, (of) => of.sign === true);
const name = a(currency);
const isDigits = (view: View, at: number) => view.atoms[at]?.kind === "digits";

/** "In 2006 US$5 million": the year is no sum; "constant 2006 dollars" is a price level. */
function notYear(view: View, from: number, end: number): boolean {
  if (isDigits(view, end)) return false;
  const first = view.atoms[from]!;
  if (!/^(?:19|20)\d\d$/u.test(first.text) || view.atoms[from + 1]?.kind === "digits") return true;
  return !/^(?:in|constant|current|real|since|of|by)$/u.test(view.atoms[from - 1]?.lower ?? "");
}

/** A sign that belongs to a number before it ("5 € 3") or a code inside a word opens no sum. */
function opens(view: View, from: number): boolean {
  const first = view.atoms[from]!;
  const before = view.atoms[from - 1];
  return !(first.glued && before && before.kind !== "mark" && first.kind === "letters");
}

/** "handed over $3 million", "took over €5 million": the particle of a verb is no qualifier. */
function isParticle(view: View, from: number): boolean {
  const before = view.atoms[from - 1]?.lower ?? "";
  return view.atoms[from]!.lower === "over" && /^(?:hand|turn|take|pass|sign|carr)\p{L}*$|^took$/u.test(before);
}

const CURRENCY_RULES: readonly Rule[] = [
  currencyRule("currency sign", [exactly(signs)], (of) => of),
  currencyRule("currency name", [lexicon(spelled)], (of) => of),
];

const equals = words(
  "or|equivalent to|equal to|equivalent|worth|=|i.e.|i.e.,|that is|the equivalent of|or the equivalent of|or equivalent to|at the time",
);
const restates = words(
  "or|equivalent to|which is equivalent to|the equivalent of|equal to|which is equal to|=|or the equivalent of|or equivalent to",
);
const differ = (x: Sum, y: Sum): true | null => (agreed(x.currency, y.currency) ? null : true);

/** All rules that read sums of money in English. */
export const MONEY_RULES: readonly Rule[] = [
  ...NUMBER_RULES,
  ...CURRENCY_RULES,
  moneyRule("sign and number", [sign, maybe(words(".|:")), exact], (of, _p, n) => sum(n, of), opens),
  moneyRule(
    "code, name and number",
    [sign, maybe(words("-")), name, exact],
    (code, _d, of, n) => {
      const both = agreed(code, of);
      return both && sum(n, both);
    },
    opens,
  ),
  moneyRule("name and number", [name, a(numeral, (n) => n.exponent >= 6)], (of, n) => sum(n, of), opens),
  moneyRule(
    "rand",
    [exactly(new Map([["R", "ZAR"]])), glued(a(numeral, (n) => n.exponent >= 6))],
    (code, n) => sum(n, { candidates: [code], usual: code }),
    opens,
  ),
  moneyRule(
    "sign, number and letter",
    [sign, maybe(words(".|:")), a(numeral, (n) => n.exponent === 0), lexicon(SHORT_SCALES)],
    (of, _p, n, exponent) => sum({ ...n, exponent }, of),
    (view, from, end) => opens(view, from) && (view.atoms[end]?.glued !== true || view.atoms[end]?.kind === "mark"),
  ),
  moneyRule("number and currency", [exact, maybe(words("-|of")), name], (n, _of, of) => sum(n, of), notYear),
  moneyRule(
    "number in currency",
    [a(numeral, (n) => n.exponent >= 6), words("in"), name],
    (n, _in, of) => sum(n, of),
    notYear,
  ),
  moneyRule(
    "currency twice",
    [single, maybe(words("in|-")), name],
    (of, _in, other) => {
      const both = agreed(of.currency, other);
      return both && { ...of, currency: both };
    },
    (view, _from, end) => !isDigits(view, end),
  ),
  moneyRule(
    "sign and range",
    [sign, exact, dash, exact],
    (of, low, _d, high) => (ordered(low, high) ? sum(low, of, high) : null),
    opens,
  ),
  moneyRule(
    "sign and range in words",
    [sign, a(numeral, (n) => n.exponent === 0 && !n.words), words("to"), a(numeral, (n) => n.exponent > 0)],
    (of, low, _d, high) => (Number(low.mantissa) < Number(high.mantissa) ? sum(low, of, high) : null),
    (view, from, end) => opens(view, from) && !/^(?:people|\p{Ll}{3,}s)$/u.test(view.atoms[end]?.text ?? ""),
  ),
  moneyRule(
    "range and currency",
    [exact, to, exact, maybe(words("-")), name],
    (low, _d, high, _h, of) => (ordered(low, high) ? sum(low, of, high) : null),
    notYear,
  ),
  moneyRule("sum to sum", [single, to, single], (low, _d, high) => joined(low, high)),
  moneyRule(
    "between sums",
    [words("between|from|anywhere from|anywhere between"), single, and, single],
    (_b, low, _and, high) => joined(low, high),
  ),
  moneyRule(
    "between sign and numbers",
    [words("between|from|anywhere from|anywhere between"), sign, exact, and, exact],
    (_b, of, low, _and, high) => (ordered(low, high) ? sum(low, of, high) : null),
  ),
  moneyRule(
    "between numbers",
    [words("between|from|anywhere from|anywhere between"), exact, and, exact, maybe(words("-")), name],
    (_b, low, _and, high, _h, of) => (ordered(low, high) ? sum(low, of, high) : null),
  ),
  moneyRule(
    "qualified sum",
    [qualifier, maybe(words("a total of|a sum of|a")), bare],
    (slug, _a, of) => ({ ...of, qualifier: slug }),
    (view, from) => opens(view, from) && !isParticle(view, from),
  ),
  moneyRule("sum and qualifier", [bare, afterwards], (of, slug) => ({ ...of, qualifier: slug })),
  equivalenceRule("in brackets", [a(money), words("(|["), maybe(equals), a(money)], (x, _b, _eq, y) => differ(x, y)),
  equivalenceRule(
    "two in brackets",
    [a(money), words("(|["), maybe(equals), a(money), words(",|;|or|/|and|, or"), maybe(equals), a(money)],
    (x, _b, _eq, y, _c, _eq2, z) => differ(x, y) && differ(x, z),
  ),
  equivalenceRule("in other words", [a(money), maybe(words(",")), restates, a(money)], (x, _c, _eq, y) => differ(x, y)),
];
