import { alternation, anyOf, phrasesOf, wholeWord } from "../../language/documents/index.js";
import { findPlaces } from "../../vocabulary/index.js";
import { isBody, isHouse } from "./bodies.js";
import { datesIn } from "./dates.js";
import { later } from "./later.js";
import type { Segment } from "./segments.js";
import { HOLE, type Parts, type Slip, taken } from "./slip.js";

/** Places as imprints print them, which the gazetteer has not: in other letters, shortened, or by their name in another language. */
const PRINTED: ReadonlySet<string> = new Set(phrasesOf("publishingPlaces"));
const REGION = later(() => `,\\s(?!II|IV|VI|IX)[A-Z]{2}\\.?$|,?\\s${anyOf("regions")}\\.?$`);
const AND = `(?:${anyOf("and")}|&)`;
const FURTHER_PLACE = later(() => `\\s${AND}\\s.*$|/.*$`);

const TOWN_NAME = /^\p{Lu}\p{Ll}+\.?(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u;

/** Whether a name is one of a place: by the list, or by the gazetteer in Latin letters. */
export function isPlace(name: string): boolean {
  if (name.length > 40 || !/^\p{Lu}|^\p{Script=Han}/u.test(name)) return false;
  if (PRINTED.has(name) || PRINTED.has(`${name}.`) || PRINTED.has(name.split("/")[0]!)) return true;
  const plain = name.replace(REGION(), "");
  if (plain.split(" ").length > 3 || /^\p{Lu}{2,}$/u.test(plain)) return false;
  // "Upper Saddle River, NJ": what lies in a region is a place, even if no gazetteer knows it.
  if (plain.length < name.lastIndexOf(",") + 1 && TOWN_NAME.test(plain) && !isBody(plain) && !isHouse(plain))
    return true;
  return findPlaces(plain.replace(FURTHER_PLACE(), "")).length > 0;
}

/** Stretches in which a place and what it lies in are one: "Boston, MA", "Seattle, Washington". */
export function withRegions(segments: readonly Segment[], open: string): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : open.slice(last.end, segment.start);
    const whole = last === undefined ? "" : open.slice(last.start, segment.end);
    if (last !== undefined && between === ", " && REGION().test(whole) && isPlace(whole))
      joined[joined.length - 1] = { start: last.start, end: segment.end, text: whole };
    else joined.push(segment);
  }
  return joined;
}

/** A word of a place is told by its capital afterwards: each class of Unicode in a form costs time to compile. */
const LETTERS = `[^\\s\\d,.;:()/–—“”"«»${HOLE}]`;
const TOWN = `(?:${LETTERS}{1,3}\\.|${LETTERS}+)`;
const ODD = anyOf("oddPlaces");
const JOINT = `(?:${AND}|${anyOf("placeParticles")}|–)`;
const PLACE = `(?:${ODD}|${TOWN}(?:(?:\\s${JOINT}\\s|\\s|\\s?[/;]\\s?|,\\s(?=[A-Z]{2}\\b|${anyOf("regions")}))${TOWN}){0,3})`;
const PLACE_NAME = later(() => `^(?:${ODD}|\\p{Lu}\\S*)(?:[\\s/;,]+(?:${ODD}|\\p{Lu}\\S*|${JOINT}))*$`);
const HOUSE = "[^,;:()\\uE000“”]{2,110}?";
const BRACKETED = later(
  () =>
    `\\((?:([^():;${HOLE}]{2,50}):\\s([^():${HOLE}]{2,110}?)|([^():${HOLE}]{2,110}?))(?:,\\s|,?\\s?${HOLE}+,?\\s)([^():,${HOLE}]{4,24})\\)`,
  "gu",
);
const BRACKETED_YEAR = /\(([^():\uE000]{4,30})\)/gu;
const FREE = later(
  () =>
    `(?<=[.;,(–—?!]["”’»]?\\s|${HOLE}\\s?|^)(?!${anyOf("notPlaces")}(?![^\\s.,:;]))(${PLACE})\\s?:\\s(${HOUSE})(?=\\.?\\s?(?:,|;|\\)|$|${HOLE})|(?<![^\\p{L}]\\p{Lu})\\.\\s|\\s(?:1[5-9]|20)\\d\\d)`,
  "gu",
);

/** Reads "(Place: Publisher, Year)", "(Publisher, Year)", "(Place, Year)". */
export function bracketedImprint(slip: Slip, from: number): Slip {
  const form = BRACKETED();
  form.lastIndex = from;
  for (let match = form.exec(slip.open); match; match = form.exec(slip.open)) {
    const [whole, place, publisher, single, written] = match;
    const date = dateOf(written!);
    // "(May 4, 2011)" is a date and no house of that name.
    if (date === null || (single !== undefined && dateOf(`${single}, ${written}`) !== null)) continue;
    const parts = place !== undefined ? { "publisher-place": place, publisher: publisher! } : imprintOf(single!);
    return taken(slip, match.index, match.index + whole.length, date === "" ? parts : { ...parts, issued: date });
  }
  return slip;
}

/** Words that stand for a date, with or without their last stop. */
const UNDATED_WORD = later(
  () =>
    `^(?:${alternation(phrasesOf("noDate").flatMap((words) => [words, words.replace(/\.$/u, "")]))}|${anyOf("forthcoming")})$`,
  "iu",
);

/** The date that words are, "" where they say that there is none, null where they are no date. */
export function dateOf(words: string): string | null {
  const bare = words.replace(/[a-e]$/u, "").trim();
  if (UNDATED_WORD().test(bare)) return "";
  const date = datesIn(bare)[0];
  return date !== undefined && date.start <= 3 && date.end >= bare.length - 4 ? date.edtf : null;
}

/** "London", "Harrow Press", "London, Harrow Press" */
function imprintOf(words: string): Parts {
  const [first, ...rest] = words.split(/,\s/u);
  if (rest.length > 0 && isPlace(first!)) return { "publisher-place": first!, publisher: rest.join(", ") };
  if (rest.length > 0 && isPlace(rest.at(-1)!))
    return { publisher: [first, ...rest.slice(0, -1)].join(", "), "publisher-place": rest.at(-1)! };
  if (rest.length === 0 && !isHouse(words) && !isBody(words) && (isPlace(words) || words.split(" ").length === 1)) {
    return { "publisher-place": words };
  }
  return { publisher: words };
}

/** "Farrar, Straus and Giroux, 1994": what stands between a house and the year belongs to it. */
const PARTNERS =
  /^((?:,\s\p{Lu}[^\s,.;:()\uE000]+)?,\s((?:&\s|\p{L}{1,3}\s)?\p{Lu}[^,;:()\uE000]{1,40}?))\.?,?\s?(?=\uE000)/u;

/** Reads "Place: Publisher" outside brackets: the last there is, after the title has begun. */
export function freeImprint(slip: Slip, from: number): Slip {
  let found: RegExpExecArray | null = null;
  if (!slip.open.includes(":", from)) return slip;
  const form = FREE();
  form.lastIndex = from + 1;
  for (let match = form.exec(slip.open); match; match = form.exec(slip.open)) {
    const before = slip.text.slice(Math.max(0, match.index - 2), match.index);
    if (/,\s$/u.test(before) && !isPlace(match[1]!)) continue;
    if (/\p{L}/u.test(match[2]!) && PLACE_NAME().test(match[1]!)) found = match;
  }
  if (found === null) return slip;
  let end = found.index + found[0].length;
  let publisher = found[2]!.trim().replace(/\s(?:1[5-9]|20)\d\d$/u, "");
  if (/^\.[,)]/u.test(slip.open.slice(end))) {
    publisher += ".";
    end++;
  }
  const partners = PARTNERS.exec(slip.open.slice(end, end + 120));
  if (partners !== null && !isPlace(partners[2]!)) {
    publisher += partners[1]!;
    end += partners[1]!.length;
  }
  publisher = publisher.replace(/^[«"“]([^«»"“”]*)[»"”]$/u, "$1");
  return taken(slip, found.index, end, { "publisher-place": found[1]!, publisher });
}

/** How exact a date is: a day, a month or season, a year. */
function precision(edtf: string): number {
  return Math.min(...edtf.split("/").map((side) => side.length));
}

/** Of these words those that no running text has. */
const UNDATED = later(
  () => `[([]?(?<!\\p{L})${alternation(phrasesOf("noDate").filter((words) => words.endsWith(".")))}[)\\]]?`,
  "gu",
);
const YEAR_WORD = later(() => `^\\s${anyOf("yearWords")}`);
const YEAR_END = later(() => `^[a-e]?(?:\\s?${wholeWord("yearWords")})?`);

/** Reads the date of a work: the most exact, of these the last. A year in running words ("after 1991") is part of the words. */
export function issued(slip: Slip, from: number): Slip {
  const known = slip.parts.issued;
  if (known !== undefined && known.length > 4) return slip;
  const { open } = slip;
  const rest = open.slice(from);
  const dates = datesIn(rest).filter(({ edtf, start, end }) => {
    if (known !== undefined) return edtf.length > 4 && edtf.startsWith(known);
    if (edtf.length > 7) return true;
    const before = rest.slice(0, start);
    if (/(?:[,;:(.[–—/№?!]["”’»]?|\uE000|^)\s?\[?$/u.test(before))
      return !/^\s\p{Ll}/u.test(rest.slice(end)) || YEAR_WORD().test(rest.slice(end));
    return (
      /(?<![\p{L}-])\p{Lu}[\p{L}-]+["”’»]?\s$/u.test(before) &&
      /[.:,]/u.test(before) &&
      /^\s?(?:[,.;)]|\uE000|$)/u.test(rest.slice(end))
    );
  });
  let best = dates[0];
  for (const date of dates) if (precision(date.edtf) >= precision(best!.edtf)) best = date;
  if (best === undefined && known !== undefined) return slip;
  if (best === undefined) {
    const form = UNDATED();
    form.lastIndex = from;
    const none = form.exec(open);
    return none === null ? slip : taken(slip, none.index, none.index + none[0].length, {});
  }
  let start = from + best.start;
  let end = from + best.end;
  end += YEAR_END().exec(open.slice(end, end + 8))![0].length;
  if (/[([]/u.test(open[start - 1] ?? "") && /[)\]]/u.test(open[end] ?? "")) {
    start--;
    end++;
  }
  const read = taken(slip, start, end, {});
  return { ...read, parts: { ...read.parts, issued: best.edtf } };
}

/** Reads a year in brackets that no imprint holds: "(1998)". */
export function bracketedYear(slip: Slip, from: number): Slip {
  // "Jane Doe (2010), Wars (1990–1999)": whose year is known has others in its title.
  if (slip.parts.issued !== undefined) return slip;
  const form = BRACKETED_YEAR;
  form.lastIndex = from;
  for (let match = form.exec(slip.open); match; match = form.exec(slip.open)) {
    const date = dateOf(match[1]!);
    if (date === null) continue;
    return taken(slip, match.index, match.index + match[0].length, date === "" ? {} : { issued: date });
  }
  return slip;
}
