import { anyOf, inEitherCase, valuesOf } from "../../language/documents/index.js";
import type { CslType } from "./csl.js";
import { datesIn } from "./dates.js";
import { later } from "./later.js";
import { type Parts, type Slip, taken } from "./slip.js";

/** The words that titles of treaties, laws and letters begin with, folded to small letters. */
const OPENINGS: readonly (readonly [CslType, () => RegExp])[] = [
  ["treaty", later(() => `^${anyOf("treatyOpenings")}\\s`)],
  ["legislation", later(() => `^${anyOf("lawOpenings")}(?=\\s)`)],
  ["personal_communication", later(() => `^${anyOf("letterOpenings")}`)],
];
/** What the title of a treaty and of a law must have besides, or its opening is a word of another title. */
const TREATY_WORDS = later(() => `[“"«]|\\s${anyOf("treatySubjects")}\\s`);
const LAW_WORDS = later(() => `\\d|\\s${anyOf("lawSubjects")}\\s`);

const CASE = later(
  () =>
    `^[^,]{0,160}?\\([^()]{2,80}\\s${anyOf("versus", "versusInBrackets")}\\s[^()]{2,80}\\)` +
    `|^[^,]{2,80}\\s${anyOf("versus")}\\s[^,]{2,80}(?=,)|^${anyOf("caseOpenings")}\\s[^,]{2,160}(?=,)`,
);
const END = later(
  () =>
    `,\\s(?=${anyOf("afterTitle")}|${anyOf("gazettes")}\\s|${anyOf("courtWords")}|\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2},\\s\\d{4}` +
    `|[\\d\\uE000]|${anyOf("volume")}\\s?[\\dIVXLC]|\\p{Lu}\\.\\p{Lu}\\.)|\\s\\((?=\\d{1,2}\\s\\p{L}+\\s\\d{4}\\))|[,;]?\\s\\(?\\uE000|\\s//\\s|$`,
);
const SIGNED = later(
  () =>
    `^${anyOf("signing")}(?:\\s${anyOf("signedAt")}\\s\\p{Lu}[\\p{L}-]+)?(?:,|\\s${anyOf("onDay", "signedBy")})?\\s?`,
);
const NUMBER = later(
  () => `${inEitherCase("numberMarks")}\\s?([\\p{L}\\d/-]*\\d[\\p{L}\\d/-]*)|^(\\d{3,5})\\s${anyOf("numberAfter")}`,
);

/** A law as catalogues name it. */
const ACTS = valuesOf("actForms")
  .flat()
  .map((form) => later(() => `^(?:${form.source})`, "iu"));
const TITLE_STOP = later(() => `[\\s,]+$|(?<!\\s${anyOf("titleStops")})\\.$`, "gu");

/** A title that was read as that of an instrument, and where the rest of the reference begins. */
export interface Instrument {
  readonly slip: Slip;
  readonly type: CslType;
  readonly end: number;
}

/** Longer than any title. */
const LONGEST = 600;

/**
 * Reads a treaty, law, judgment or letter by the word its title begins with. The date in the title is its own and stays in it. Null when
 * the text begins otherwise.
 */
export function instrumentOf(slip: Slip, from: number): Instrument | null {
  const rest = slip.open.slice(from, from + 2 * LONGEST);
  for (const form of ACTS) {
    const act = form().exec(rest);
    if (act) return actOf(slip, from, act);
  }
  const judged = CASE().exec(rest)?.[0];
  const opening = rest.slice(0, 80).toLowerCase();
  const type = judged === undefined ? OPENINGS.find(([, form]) => form().test(opening))?.[0] : "legal_case";
  if (type === undefined) return null;
  const length = judged?.length ?? END().exec(rest)?.index ?? rest.length;
  const title = slip.text.slice(from, from + length);
  if (title.length > LONGEST || (type === "treaty" && !TREATY_WORDS().test(title))) return null;
  if (type === "legislation" && !LAW_WORDS().test(title)) return null;
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = { title: title.replace(TITLE_STOP(), "") };
  const number = NUMBER().exec(title);
  if (type === "legislation" && number) parts.number = number[1] ?? number[2]!;
  const own = datesIn(title).findLast(({ edtf }) => edtf.length === 10);
  const end = from + length;
  const gap = /^[\s,]*/u.exec(rest.slice(length))![0].length;
  const words = SIGNED().exec(rest.slice(length + gap))?.[0].length ?? 0;
  const signed = words === 0 ? undefined : datesIn(rest.slice(length + gap, length + gap + 160))[0];
  const issued = signed?.edtf ?? own?.edtf;
  const read = taken(slip, from, end, issued === undefined ? parts : { ...parts, issued });
  const told = gap + (signed?.end ?? words);
  return words === 0
    ? { slip: read, type, end }
    : { slip: taken(read, end + gap, end + told, {}), type, end: end + told };
}

function actOf(slip: Slip, from: number, act: RegExpExecArray): Instrument {
  const [whole, title, genre, written, number] = act;
  const date = datesIn(written!)[0]?.edtf;
  const end = from + whole.length;
  const parts = { title: title!, genre: genre!, number: number!, ...(date === undefined ? {} : { issued: date }) };
  return { slip: taken(slip, from, end, parts), type: "legislation", end };
}
