import type { Atom, Measure, Numeral, Rule, View } from "../annotation/index.js";
import { MONTHS, SHORT_MONTHS, YEAR_PREPOSITIONS } from "./calendar-words.js";
import { afterwards, isCurrencyWord, MONEY_RULES, qualifier } from "./money.js";
import { numeral, SCALES, size } from "./numbers.js";
import { a, atom, dimension, glued, lexicon, maybe, rulesFor, words } from "./pattern.js";

const measure = dimension<Measure>("measure");
const measureRule = rulesFor(measure);

/** Units of measure by slug. */
const UNITS: Readonly<Record<string, string>> = {
  percent: "%|percent|per cent|pct|percents",
  "percentage-point": "percentage points|percentage point|pp|percent points",
  "basis-point": "basis points|basis point",
  km: "km|kms|kilometers|kilometres|kilometer|kilometre",
  metre: "meters|metres|meter|metre",
  mile: "miles|mile",
  foot: "feet",
  "square-kilometre": "square kilometers|square kilometres|square kilometer|square kilometre|sq km|sq. km|km2|km²",
  "square-metre": "square meters|square metres|square meter|square metre|sq m|m2|m²",
  "cubic-metre": "cubic meters|cubic metres|cubic meter|cubic metre|m3|m³",
  "cubic-foot": "cubic feet",
  hectare: "hectares|hectare|ha",
  acre: "acres|acre",
  W: "watts|watt",
  kW: "kw|kilowatts|kilowatt",
  MW: "mw|megawatts|megawatt|mwe",
  GW: "gw|gigawatts|gigawatt",
  kWh: "kwh|kilowatt hours|kilowatt-hours|kilowatt-hour",
  MWh: "mwh|megawatt hours|megawatt-hours|megawatt-hour",
  GWh: "gwh|gigawatt hours|gigawatt-hours|gigawatt-hour",
  TWh: "twh|terawatt hours|terawatt-hours|terawatt-hour",
  kV: "kv|kilovolts|kilovolt",
  kg: "kg|kilograms|kilogram|kilogrammes|kilos",
  gram: "grams|gram|grammes",
  tonne: "tonnes|tonne|metric tons|metric ton|metric tonnes",
  ton: "tons|ton",
  litre: "liters|litres|liter|litre",
  barrel: "barrels|barrel|bbl",
  "barrel-per-day": "barrels per day|barrels a day|bpd|b/d|barrels of oil per day",
  "billion-cubic-metres": "bcm",
  "degree-celsius": "°c|degrees celsius",
  person: "people|persons|person",
};
const unit = lexicon(
  new Map(
    Object.entries(UNITS).flatMap(([slug, phrases]) => phrases.split("|").map((phrase) => [phrase, slug] as const)),
  ),
);

const IRREGULAR: ReadonlySet<string> = new Set(
  "people children men women staff personnel troops police aircraft spacecraft sheep cattle media data".split(" "),
);
const UNCOUNTED: ReadonlySet<string> = new Set(
  "was is has does this its his hers as us plus versus per yes ours theirs".split(" "),
);
/** Words before a number that make it a label, and words after it that begin another phrase. */
const LABEL =
  /^(?:no|nos|number|article|articles|resolution|chapter|page|pages|section|level|phase|stage|type|grade|group|vision|agenda|boeing|airbus|#|\[|version|channel|route|day|week)$/u;

function noun(at: Atom, view: View): true | undefined {
  const token = view.tokens[at.token]!;
  if (at.lower in SCALES || isCurrencyWord(at.lower) || UNCOUNTED.has(at.lower) || at.text.length < 3) return undefined;
  if (token.upos !== undefined && at.text === token.form) return token.upos === "NOUN" ? true : undefined;
  return IRREGULAR.has(at.lower) || (/^\p{Ll}{3,}s$/u.test(at.text) && !at.text.endsWith("ss")) ? true : undefined;
}

/** "500 Chinese students": an adjective or a noun that goes with the noun counted; without tags only a capitalised word. */
function modifier(at: Atom, view: View): true | undefined {
  const token = view.tokens[at.token]!;
  if (at.glued || at.lower in SCALES || isCurrencyWord(at.lower)) return undefined;
  if (token.upos !== undefined) return /^(?:ADJ|PROPN|NOUN)$/u.test(token.upos) ? true : undefined;
  return /^\p{Lu}\p{Ll}/u.test(at.text) ? true : undefined;
}

/** A day of the month, a year or a label before a noun counts nothing: "July 1 talks", "in 2006 exports", "Article 5 rights". */
function counts(view: View, from: number): boolean {
  const first = view.atoms[from]!;
  const before = view.atoms[from - 1];
  if (!before)
    return !(
      /^(?:19|20)\d\d$/u.test(first.text) &&
      view.atoms[from + 1]?.kind === "letters" &&
      !(view.atoms[from + 1]!.lower in SCALES)
    );
  if (MONTHS.has(before.text) || SHORT_MONTHS.has(before.text) || LABEL.test(before.lower)) return false;
  if (first.glued && (before.kind !== "mark" || /^[-–/#$€£¥.:]$/u.test(before.text))) return false;
  if (before.text === "." && /^(?:no|nos)$/u.test(view.atoms[from - 2]?.lower ?? "")) return false;
  if (!/^(?:19|20)\d\d$/u.test(first.text)) return true;
  if (before.text === "," || YEAR_PREPOSITIONS.has(before.lower) || /^(?:the|its|their|this|s)$/u.test(before.lower)) {
    return view.atoms[from + 1]!.lower in SCALES;
  }
  return true;
}

const of = (low: Numeral, slug: string | null, high?: Numeral): Measure => ({
  low,
  ...(high ? { high } : {}),
  unit: slug,
  qualifier: null,
});
const plural = (n: Numeral) => size(n) !== 1 || n.vague === true;
const bare = a(measure, (value) => value.qualifier === null);
const to = words("to|-|–|—|‑|or");
const counted = atom("letters", noun);
const aside = maybe(atom("letters", modifier));

/** All rules that read quantities in English; sums of money are read as well, so that nothing in them is one. */
export const QUANTITY_RULES: readonly Rule[] = [
  ...MONEY_RULES,
  measureRule("number and unit", [a(numeral), maybe(words("-")), unit], (n, _d, slug) => of(n, slug), unitEnds),
  measureRule(
    "range and unit",
    [a(numeral), to, a(numeral), maybe(words("-")), unit],
    (low, _to, high, _d, slug) => of(low, slug, high),
    unitEnds,
  ),
  measureRule(
    "both with units",
    [a(numeral), unit, words("to|-|–"), a(numeral), unit],
    (low, x, _to, high, y) => (x === y ? of(low, x, high) : null),
    unitEnds,
  ),
  measureRule(
    "between and unit",
    [words("between|from"), a(numeral), words("and|to"), a(numeral), unit],
    (_b, low, _and, high, slug) => of(low, slug, high),
  ),
  measureRule("number and noun", [a(numeral, plural), aside, aside, counted], (n) => of(n, null), counts),
  measureRule(
    "number, hyphen and noun",
    [a(numeral), glued(words("-|‑")), glued(atom("letters", hyphenated))],
    (n) => of(n, null),
    counts,
  ),
  measureRule(
    "range and noun",
    [a(numeral), to, a(numeral, plural), aside, counted],
    (low, _to, high) => of(low, null, high),
    counts,
  ),
  measureRule(
    "qualified quantity",
    [qualifier, maybe(words("a total of|another|a further")), bare],
    (slug, _a, value) => ({ ...value, qualifier: slug }),
  ),
  measureRule("quantity and qualifier", [bare, afterwards], (value, slug) => ({ ...value, qualifier: slug })),
];

function hyphenated(at: Atom, view: View): true | undefined {
  const token = view.tokens[at.token]!;
  if (at.lower in SCALES || isCurrencyWord(at.lower) || at.text.length < 2) return undefined;
  if (token.upos !== undefined && at.text === token.form) return token.upos === "NOUN" ? true : undefined;
  return /^\p{Ll}{3,}$/u.test(at.text) ? true : undefined;
}

/** "3 km" but not the first letters of a word. */
function unitEnds(view: View, from: number, end: number): boolean {
  const after = view.atoms[end];
  if (after?.glued && after.kind !== "mark") return false;
  const before = view.atoms[from - 1];
  return (
    !(view.atoms[from]!.glued && before && /^[\p{Sc}#.]$/u.test(before.text)) &&
    !(
      before &&
      MONTHS.has(before.text) &&
      view.atoms[from + 1]?.kind === "letters" &&
      view.atoms[end - 1]!.lower === "people"
    )
  );
}
