import { anyOf, inEitherCase } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { isHouse } from "./bodies.js";
import { isPlace, withRegions } from "./imprint.js";
import { later } from "./later.js";
import type { Lead } from "./lead.js";
import { namesAtStart } from "./names.js";
import { isProceedings } from "./outlets.js";
import { segmentsOf, sentenceEnds } from "./segments.js";
import { HOLE, type Parts, type Slip, taken } from "./slip.js";

/** Reads a title that no quotation marks show, and what a list of names after " / " says of its makers. */
export function plainTitle(slip: Slip, from: number, style: Lead["style"], gost: number): { slip: Slip; end: number } {
  const { open, text } = slip;
  const hole = open.indexOf(HOLE, from);
  let end = hole < 0 ? open.length : hole;
  if (gost >= 0 && gost < end) end = gost;
  const makers = open.slice(from, end).search(/\s\/\s/u);
  if (makers >= 0) end = from + makers;
  const sentence = sentenceEnds(open, from)[0];
  const within = gost < 0 && makers < 0 ? withinAt(slip, from, end) : -1;
  if (within >= 0) end = within;
  else if (gost < 0 && !(style === "commas" || style === "colon") && sentence !== undefined && sentence < end)
    end = sentence;
  const bracket = within >= 0 ? -1 : open.slice(from, end).search(/\s[[(][^()[\]]{0,80}[\])]?$|\s\[/u);
  if (bracket >= 0) end = from + bracket;
  let parts: Parts = {};
  if (gost < 0 && (style === "commas" || style === null) && makers < 0 && within < 0)
    ({ end, parts } = commaTitle(slip, from, end));
  if (style === "colon" && within < 0) ({ end, parts } = placeAtEnd(slip, from, end));
  if (makers >= 0) parts = makersAfter(open, end);
  const title = titled(text.slice(from, end));
  if (!/\p{L}{2}/u.test(title))
    return parts["container-title"] === undefined
      ? { slip, end: from }
      : { slip: taken(slip, from, hole, parts), end: hole };
  const known = parts.author === undefined ? slip : { ...slip, parts: { ...slip.parts, author: parts.author } };
  return { slip: taken(known, from, end, { ...parts, title }), end };
}

/** "Title. Its second sentence. In Work", "Title, in: Work", "Title, in HOLE" */
const WITHIN = later(
  () =>
    `(?:[.?!…]["'”’»]?|,)\\s(?=${inEitherCase("within")}(?::?\\s?${HOLE}|:\\s)|${inEitherCase("within")}\\s[\\p{Lu}\\d])`,
  "gu",
);

/** Where a title ends after which comes what it stands in; -1 where nothing says so. After a comma the words that do need a colon, editors or pages. */
function withinAt({ open, parts }: Slip, from: number, end: number): number {
  for (const { index, 0: words } of open
    .slice(0, Math.min(open.length, end + 1))
    .slice(from)
    .matchAll(WITHIN())) {
    const stop = from + index;
    if (words.startsWith(",") && parts.page === undefined && parts.editor === undefined) continue;
    return /^[.,]/u.test(words) ? stop : stop + words.trimEnd().length;
  }
  return -1;
}

/** "Title, Publisher, Place, ": from the right, what is a place or a house; the rest is the title, with its commas. */
function commaTitle(slip: Slip, from: number, limit: number): { end: number; parts: Parts } {
  const segments = withRegions(segmentsOf(slip.open.slice(0, limit), from), slip.open);
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = {};
  let last = segments.length - 1;
  // What comes out in volumes stands right before their number.
  if (numbered(slip.parts) && slip.open[limit] === HOLE) {
    let first = last;
    while (first > 0 && ABBREVIATED.test(segments[first - 1]!.text) && slip.open[segments[first - 1]!.end] === ".")
      first--;
    const container = trimmed(slip.text.slice(segments[first]?.start, limit), null, /[\s,;:(]/u);
    // The name of a journal alone has no title before it.
    const alone = first === 0 && last > 0;
    if (/^\p{Lu}/u.test(container) && (alone || first > 0))
      return { end: alone ? from : segments[first - 1]!.end, parts: { "container-title": container } };
  }
  for (; last > 0; last--) {
    if (!/,\s?$/u.test(slip.open.slice(from, segments[last]!.start))) break;
    const words = slip.text.slice(segments[last]!.start, segments[last]!.end);
    if (parts["publisher-place"] === undefined && isPlace(words)) parts["publisher-place"] = words;
    else if (
      parts.publisher === undefined &&
      !isProceedings(words) &&
      (isHouse(words) || parts["publisher-place"] !== undefined || (last > 1 && isPlace(segments[last - 1]!.text)))
    )
      parts.publisher = words;
    else break;
  }
  if (last > 0 && last === segments.length - 1 && slip.open[limit] === HOLE && isRanged(slip.parts)) {
    const { start, end, text } = segments[last]!;
    const apart = /,\s?$/u.test(slip.open.slice(from, start));
    if (apart && /^\p{Lu}/u.test(text) && !isHouse(text))
      return { end: segments[last - 1]!.end, parts: { "container-title": slip.text.slice(start, end) } };
  }
  // "Title, Proceedings of the Conference on Ports, ": all that is no place or house.
  const proceedings = segments.findIndex(({ text }, i) => i > 0 && i <= last && isProceedings(text));
  if (proceedings > 0 && parts["container-title"] === undefined) {
    const container = slip.text.slice(segments[proceedings]!.start, segments[last]!.end);
    return { end: segments[proceedings - 1]!.end, parts: { ...parts, "container-title": container } };
  }
  // Years at its end are the title's own: "Ports and Bread, 1917–1921".
  const whole = last === segments.length - 1 || last < 0;
  return { end: whole ? limit : segments[last]!.end, parts };
}

/** "J. Appl", "Phys": words that a journal shortens. */
const ABBREVIATED = /^(?:\p{Lu}\p{L}{0,6}\.?\s)*\p{Lu}\p{L}{0,6}$/u;
const numbered = ({ volume, issue, "container-title": container }: Parts): boolean =>
  container === undefined && (volume !== undefined || issue !== undefined);

/** Whether the first and the last page are told of what stood in something without a place. */
function isRanged({ page, "publisher-place": place, "container-title": container }: Parts): boolean {
  return /\d-\d/u.test(page ?? "") && place === undefined && container === undefined;
}

/** "Titel. Untertitel. Wiesbaden 2016": the last sentence may be the place. */
function placeAtEnd(slip: Slip, from: number, end: number): { end: number; parts: Parts } {
  const last = sentenceEnds(slip.open.slice(0, end), from).findLast((stop) => stop < end - 1);
  const place = last === undefined ? "" : trimmed(slip.text.slice(last, end), /\s/u, /[\s,]/u);
  const town = isPlace(place) || (/^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?$/u.test(place) && slip.open[end] === HOLE);
  return town ? { end: last!, parts: { "publisher-place": place } } : { end, parts: {} };
}

/** " / A. Roe, B. Poe ; под ред. …": the makers as the title page names them. */
function makersAfter(open: string, end: number): Parts {
  const start = end + open.slice(end).search(/[^\s/]/u);
  const list = namesAtStart(open.slice(start, start + 400), "alone");
  return list === null ? {} : { author: list.names };
}

const LAST_STOP = later(() => `(?<!\\p{Lu}|\\.\\.|\\s${anyOf("titleStops")})\\.$`);

/** A title without the stop, comma or quotation marks around it; a question mark stays. */
export function titled(words: string): string {
  return trimmed(
    trimmed(words.replace(/\s:\s/gu, ": "), /[\s.,:;–—/]/u, /[\s,;:–—/]/u).replace(LAST_STOP(), ""),
    null,
    /[\s,]/u,
  ).trim();
}
