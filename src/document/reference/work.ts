import { isBody } from "./bodies.js";
import type { CslType } from "./csl.js";
import { dateAtStart, datesIn } from "./dates.js";
import { GENRE_RULES } from "./genres.js";
import { HOLDING_RULES } from "./holdings.js";
import { IDENTIFIERS } from "./identifiers.js";
import { bracketedImprint, bracketedYear, freeImprint, issued } from "./imprint.js";
import { instrumentOf } from "./instruments.js";
import { type Form, kindOf } from "./kind.js";
import { type Lead, leadBefore, leadOf } from "./lead.js";
import { BARE_PAGES, COMPOUNDS, EDITIONS, LOCATORS } from "./locators.js";
import { isInterview, OCCASIONS } from "./occasions.js";
import { isOutlet } from "./outlets.js";
import { isPaper, PAPER_RULES, paperTitle } from "./papers.js";
import { plainTitle, titled } from "./plain-title.js";
import { HANDLE, POST_RULES, platformOf } from "./posts.js";
import { quotedTitle } from "./quoted.js";
import { REVIEW_RULES } from "./reviews.js";
import { ROLE_RULES } from "./roles.js";
import { SERIES_RULES } from "./series.js";
import { apply, HOLE, type Parts, type Slip, slipOf, taken } from "./slip.js";
import { readTail } from "./tail.js";
import { LANGUAGE_RULE } from "./told-language.js";

/** A work as it was read: its parts and its type. */
export interface Work {
  readonly type: CslType;
  readonly parts: Parts;
}

/** A line in the place of the author of the entry before. */
const SAME_AUTHOR = /^\s?[—–_-]{3,}\s?[.,:]?\s/u;
/** Nothing that is cited is longer; what stands after is commentary. */
const LONGEST = 2500;

/**
 * Reads the words of one cited work; null when they cite none. What machines or fixed words tell is read first, then who and when it
 * begins with, then the title, then what stands after it. Cost is linear.
 */
export function workOf(words: string): Work | null {
  const whole = words
    .slice(0, LONGEST)
    .replace(/``/gu, "“")
    .replace(/''/gu, "”")
    .replace(/\s+/gu, " ")
    .replace(HANDLE, "")
    .trim();
  const cut = whole.replace(SAME_AUTHOR, "");
  const slip = apply(slipOf(cut), [
    ...IDENTIFIERS,
    LANGUAGE_RULE,
    ...HOLDING_RULES,
    ...PAPER_RULES,
    ...REVIEW_RULES,
    ...SERIES_RULES,
    ...POST_RULES,
  ]);
  const slashes = slip.open.search(/\s\/\/\s/u);
  const form = { interview: isInterview(slip.open), slashed: slashes >= 0 };
  const quoted = (form.slashed ? null : quotedWork(slip)) ?? reviewed(slip);
  if (isPaper(slip) && quoted === null) return finished(paperTitle(issued(slip, 0)).parts, "document", PLAIN);
  const {
    slip: begun,
    type,
    style,
    end,
  } = quoted ?? (cut === whole ? begunWork(slip, form.interview) : begunAgain(slip));
  // A title that is still to be found has at least one unit, but a date is none.
  const untitled = end.title === null && dateAtStart(begun.open.slice(end.lead)) === null;
  const after = partsAfter(begun, end.title ?? end.lead, untitled, slashes);
  const title = end.title === null ? plainTitle(after, end.lead, style, slashes) : { slip: after, end: end.title };
  const tail = readTail(title.slip, title.end, { quoted: quoted !== null, style, slashed: form.slashed });
  return finished(tail.slip.parts, type, { ...form, quoted: quoted !== null, within: tail.within });
}

/** A reference whose beginning was read: where its lead and, if it is known already, its title end. */
interface Begun {
  readonly slip: Slip;
  readonly type: CslType | null;
  readonly style: Lead["style"];
  readonly end: { readonly lead: number; readonly title: number | null };
}

/** A reference with its title in quotation marks, when what stands before them is a lead. */
function quotedWork(slip: Slip): Begun | null {
  const quote = quotedTitle(slip.open, slip.text);
  const lead = quote && leadBefore(slip, quote.start);
  if (!quote || !lead?.known) return null;
  const read = taken(lead.slip, quote.start, quote.end, { title: titled(quote.title) });
  return { slip: read, type: null, style: lead.style, end: { lead: quote.start, title: quote.end } };
}

/** A review without a title of its own: what it reviews stands in the place of one. */
function reviewed(slip: Slip): Begun | null {
  if (slip.parts["reviewed-title"] === undefined) return null;
  const start = slip.open.indexOf(HOLE, 0);
  const end = start + /^\uE000+/u.exec(slip.open.slice(start))![0].length;
  const lead = leadBefore(slip, start);
  return lead.known ? { slip: lead.slip, type: null, style: lead.style, end: { lead: start, title: end } } : null;
}

const PLAIN: Form = { interview: false, slashed: false, quoted: false, within: false };

/** A reference without quotation marks: the title of an instrument, at once or after a lead; else the title is still to be found. */
function begunWork(slip: Slip, interview: boolean): Begun {
  const bare = interview || instrumentOf(slip, 0) !== null;
  const lead = bare ? ({ slip, end: 0, style: "commas" } as const) : leadOf(slip);
  const instrument = instrumentOf(lead.slip, lead.end);
  return {
    slip: instrument?.slip ?? lead.slip,
    type: instrument?.type ?? null,
    style: lead.style,
    end: { lead: lead.end, title: instrument?.end ?? null },
  };
}

/** A reference whose author is that of the one before: it begins with its year or its title. */
function begunAgain(slip: Slip): Begun {
  const year = /^((?:1[5-9]|20)\d\d)[a-e]?[.,:]?\s/u.exec(slip.open);
  const lead = year?.[0].length ?? 0;
  const dated = year === null ? slip : taken(slip, 0, lead, { issued: year[1]! });
  return { slip: dated, type: null, style: "sentences", end: { lead, title: null } };
}

/** Reads all parts that words or form tell, from an offset on; with "//", a date and numbers are told after it. */
function partsAfter(before: Slip, start: number, untitled: boolean, slashes: number): Slip {
  const from = Math.min(before.text.length, untitled ? start + 1 : start);
  const numbers = Math.max(from, slashes);
  let slip = apply(before, OCCASIONS, start);
  slip = apply(slip, [...GENRE_RULES, ...EDITIONS, ...ROLE_RULES], from);
  slip = bracketedImprint(slip, from);
  slip = apply(slip, [...COMPOUNDS, ...LOCATORS], numbers);
  slip = bracketedYear(slip, numbers);
  slip = issued(slip, numbers);
  if (slashes > from && slip.parts.issued === undefined) slip = ownDate(slip, from, slashes);
  slip = freeImprint(slip, start);
  return apply(slip, BARE_PAGES, numbers);
}

/** The day that a title before "//" holds is that of what it names, and stays in it. */
function ownDate(slip: Slip, from: number, to: number): Slip {
  const day = datesIn(slip.open.slice(from, to)).findLast(({ edtf }) => edtf.length === 10);
  return day === undefined ? slip : { ...slip, parts: { ...slip.parts, issued: day.edtf } };
}

/** "Fjord Daily, 3 May 2011": an outlet alone, whether it was read as author or as title, is what the work stood in. */
function withOutlet({ author, title, ...parts }: Parts, { quoted }: Form): Parts {
  const container = parts["container-title"];
  if (title === undefined && author?.length === 1 && isOutlet(author[0]!.literal ?? "")) {
    return { ...parts, "container-title": author[0]!.literal! };
  }
  if (author === undefined && title !== undefined && !quoted && container === undefined && isOutlet(title)) {
    return { ...parts, "container-title": title };
  }
  // "Good harbours. (1996). Fjord Monthly, 44(1)": what looks like the name of a body is the title of what comes out in volumes.
  const body = author?.length === 1 ? author[0]!.literal : undefined;
  const comesOut = parts.volume !== undefined && parts.issue !== undefined && container === undefined;
  if (body !== undefined && title !== undefined && comesOut && !quoted && !isBody(body))
    return { ...parts, title: body, "container-title": title };
  return { ...parts, ...(author === undefined ? {} : { author }), ...(title === undefined ? {} : { title }) };
}

/** What stands in another work has pages; of others the pages are the place that the note points to. */
function finished(read: Parts, told: CslType | null, form: Form): Work | null {
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = withOutlet(read, form);
  const platform = platformOf(parts);
  if (platform !== null && (parts["container-title"] === undefined || parts.genre !== undefined)) {
    parts["container-title"] = platform;
    if (parts.publisher === platform) delete parts.publisher;
  }
  const type = told ?? kindOf(parts, form);
  const paged =
    type.startsWith("article-") ||
    type === "review-book" ||
    ["chapter", "treaty", "legal_case", "legislation", "paper-conference"].includes(type);
  if (parts.page !== undefined && !(paged && (parts["container-title"] !== undefined || type === "paper-conference"))) {
    parts.locator ??= parts.page;
    delete parts.page;
  }
  return isCited(parts, form) || (told !== null && parts.issued !== undefined) ? { type, parts } : null;
}

/** Whether the parts make a reference; running words have a title at most, and perhaps a year. */
function isCited(parts: Parts, form: Form): boolean {
  if (parts.archive_location !== undefined) return true;
  if (parts.URL !== undefined || parts.DOI !== undefined || parts.number !== undefined) return true;
  if (form.interview && parts.issued !== undefined) return true;
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
