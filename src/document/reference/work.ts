import { isHouse, isOutlet } from "./bodies.js";
import type { CslType } from "./csl.js";
import { dateAtStart } from "./dates.js";
import { GENRE_RULES } from "./genres.js";
import { IDENTIFIERS } from "./identifiers.js";
import { bracketedImprint, bracketedYear, freeImprint, isPlace, issued } from "./imprint.js";
import { instrumentOf } from "./instruments.js";
import { type Form, kindOf } from "./kind.js";
import { type Lead, leadBefore, leadOf } from "./lead.js";
import { BARE_PAGES, COMPOUNDS, EDITIONS, LOCATORS } from "./locators.js";
import { namesAtStart } from "./names.js";
import { isInterview, OCCASIONS } from "./occasions.js";
import { quotedTitle } from "./quoted.js";
import { ROLE_RULES } from "./roles.js";
import { segmentsOf, sentenceEnds } from "./segments.js";
import { SERIES_RULES } from "./series.js";
import { apply, HOLE, type Parts, type Slip, slipOf, taken } from "./slip.js";
import { readTail } from "./tail.js";
import { LANGUAGE_RULE } from "./told-language.js";

/** A work as it was read: its parts and its type. */
export interface Work {
  readonly type: CslType;
  readonly parts: Parts;
}

/** Nothing that is cited is longer; what stands after is commentary. */
const LONGEST = 2500;

/** Reads the words of one cited work; null when they cite none. Cost is linear. */
export function workOf(words: string): Work | null {
  const cut = words.slice(0, LONGEST).replace(/\s+/gu, " ").trim();
  let slip = apply(slipOf(cut), [...IDENTIFIERS, LANGUAGE_RULE, ...SERIES_RULES]);
  const interview = isInterview(slip.open);
  const gost = slip.open.search(/\s\/\/\s/u);
  const quote = gost >= 0 ? null : quotedTitle(slip.open, slip.text);
  let lead: Lead | null = quote === null ? null : leadBefore(slip, quote.start);
  const quoted = quote !== null && lead!.known;
  const atOnce = quoted ? null : instrumentOf(slip, 0);
  if (!quoted || lead === null)
    lead = interview || atOnce !== null ? { slip, end: 0, style: "commas", known: true } : leadOf(slip);
  slip = lead.slip;
  let titleEnd: number | null = null;
  let type: CslType | null = null;
  if (quoted) {
    slip = taken(slip, quote.start, quote.end, { title: titled(quote.title) });
    titleEnd = quote.end;
  } else {
    const instrument = instrumentOf(slip, lead.end);
    if (instrument !== null) ({ slip, type, end: titleEnd } = instrument);
  }
  const start = titleEnd ?? lead.end;
  slip = partsAfter(slip, start, titleEnd === null && dateAtStart(slip.open.slice(start)) === null ? 1 : 0);
  if (titleEnd === null) ({ slip, end: titleEnd } = plainTitle(slip, start, lead.style, gost));
  const tail = readTail(slip, titleEnd, { quoted, style: lead.style, slashed: gost >= 0 });
  return finished(tail.slip.parts, type, { quoted, within: tail.within, interview, slashed: gost >= 0 });
}

/** Reads all parts that words or form tell, from an offset on; a title that begins there has `title` units at least. */
function partsAfter(before: Slip, start: number, title: number): Slip {
  const from = Math.min(before.text.length, start + title);
  let slip = apply(before, OCCASIONS, start);
  slip = apply(slip, [...GENRE_RULES, ...EDITIONS], from);
  slip = apply(slip, ROLE_RULES, from);
  slip = bracketedImprint(slip, from);
  slip = apply(slip, [...COMPOUNDS, ...LOCATORS], from);
  slip = bracketedYear(slip, from);
  slip = issued(slip, from);
  slip = freeImprint(slip, start);
  return apply(slip, BARE_PAGES, from);
}

/** Reads a title that no quotation marks show, and what a list of names after " / " says of its makers. */
function plainTitle(slip: Slip, from: number, style: Lead["style"], gost: number): { slip: Slip; end: number } {
  const { open, text } = slip;
  const hole = open.indexOf(HOLE, from);
  let end = hole < 0 ? open.length : hole;
  if (gost >= 0 && gost < end) end = gost;
  const makers = open.slice(from, end).search(/\s\/\s/u);
  if (makers >= 0) end = from + makers;
  const sentence = sentenceEnds(open, from)[0];
  if (gost < 0 && !(style === "commas" || style === "colon") && sentence !== undefined && sentence < end)
    end = sentence;
  const bracket = open.slice(from, end).search(/\s[[(][^()[\]]{0,80}[\])]?$|\s\[/u);
  if (bracket >= 0) end = from + bracket;
  let parts: Parts = {};
  if (gost < 0 && (style === "commas" || style === null) && makers < 0) ({ end, parts } = commaTitle(slip, from, end));
  if (style === "colon") ({ end, parts } = placeAtEnd(slip, from, end));
  if (makers >= 0) parts = makersAfter(open, end);
  const title = titled(text.slice(from, end));
  if (!/\p{L}{2}/u.test(title)) return { slip, end: from };
  const known = parts.author === undefined ? slip : { ...slip, parts: { ...slip.parts, author: parts.author } };
  return { slip: taken(known, from, end, { ...parts, title }), end };
}

/** "Title, Publisher, Place, ": from the right, what is a place or a house; the rest is the title, with its commas. */
function commaTitle(slip: Slip, from: number, limit: number): { end: number; parts: Parts } {
  const segments = segmentsOf(slip.open.slice(0, limit), from);
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = {};
  let last = segments.length - 1;
  for (; last > 0; last--) {
    const words = slip.text.slice(segments[last]!.start, segments[last]!.end);
    if (parts["publisher-place"] === undefined && isPlace(words)) parts["publisher-place"] = words;
    else if (
      parts.publisher === undefined &&
      (isHouse(words) || parts["publisher-place"] !== undefined || (last > 1 && isPlace(segments[last - 1]!.text)))
    )
      parts.publisher = words;
    else break;
  }
  return { end: segments[last]?.end ?? limit, parts };
}

/** "Titel. Untertitel. Wiesbaden 2016": the last sentence may be the place. */
function placeAtEnd(slip: Slip, from: number, end: number): { end: number; parts: Parts } {
  const last = sentenceEnds(slip.open.slice(0, end), from).findLast((stop) => stop < end - 1);
  const place = last === undefined ? "" : slip.text.slice(last, end).replace(/^\s+|[\s,]+$/gu, "");
  return isPlace(place) ? { end: last!, parts: { "publisher-place": place } } : { end, parts: {} };
}

/** " / A. Roe, B. Poe ; под ред. …": the makers as the title page names them. */
function makersAfter(open: string, end: number): Parts {
  const start = end + open.slice(end).search(/[^\s/]/u);
  const list = namesAtStart(open.slice(start, start + 400), true);
  return list === null ? {} : { author: list.names };
}

/** A title without the stop, comma or quotation marks around it; a question mark stays. */
function titled(words: string): string {
  return words
    .replace(/\s:\s/gu, ": ")
    .replace(/^[\s.,:;–—/]+|[\s,;:–—/]+$/gu, "")
    .replace(/(?<!\p{Lu}|\.\.|\sг)\.$/u, "")
    .replace(/[\s,]+$/u, "")
    .trim();
}

/** What stands in another work has pages; of others the pages are the place that the note points to. */
function finished(read: Parts, told: CslType | null, form: Form): Work | null {
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = { ...read };
  // "Fjord Daily, 3 May 2011": an outlet alone is what the work stood in.
  const outlet = parts.title === undefined && parts.author?.length === 1 ? parts.author[0]!.literal : undefined;
  if (outlet !== undefined && isOutlet(outlet)) {
    parts["container-title"] = outlet;
    delete parts.author;
  } else if (
    parts.author === undefined &&
    !form.quoted &&
    !("container-title" in parts) &&
    isOutlet(parts.title ?? "")
  ) {
    parts["container-title"] = parts.title!;
    delete parts.title;
  }
  const type = told ?? kindOf(parts, form);
  const paged =
    type.startsWith("article-") ||
    ["chapter", "treaty", "legal_case", "legislation", "paper-conference"].includes(type);
  if (parts.page !== undefined && !(paged && (parts["container-title"] !== undefined || type === "paper-conference"))) {
    parts.locator ??= parts.page;
    delete parts.page;
  }
  return isCited(parts, form) || (told !== null && parts.issued !== undefined) ? { type, parts } : null;
}

/** Whether the parts make a reference; running words have a title at most, and perhaps a year. */
function isCited(parts: Parts, form: Form): boolean {
  if (parts.URL !== undefined || parts.DOI !== undefined || parts.number !== undefined) return true;
  const placed = ["publisher", "publisher-place", "container-title", "event-title", "number-of-pages", "genre"].filter(
    (part) => part in parts,
  );
  if (parts.title === undefined && placed.length === 0) return false;
  const made = ["issued", "locator", "page", "volume", "issue"].filter((part) => part in parts);
  if (parts.author !== undefined || parts.editor !== undefined) return placed.length + made.length > 0;
  if (form.quoted || form.slashed || parts.title === undefined) return placed.length + made.length > 0;
  if (parts["container-title"] !== undefined && parts.volume !== undefined && parts.page !== undefined) return true;
  return parts.title !== undefined && placed.length > 0 && made.length > 0;
}
