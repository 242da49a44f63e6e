import { DAY_FIRST, MONTH_FIRST, OTHER_DATE_CLASSES } from "../../language/documents/index.js";
import { dateLine, dayIn, edtfOf } from "../publication-date.js";
import { isForeign, isFurniture } from "./furniture.js";
import { isElement, type Page, type PageElement, words } from "./page.js";

/** A date as a page writes it, and in EDTF. */
export interface Dated {
  readonly written: string;
  readonly date: string;
}

/** Elements that are a time, or whose name calls them one or the line of one. */
const CALLED = [..."date|time|byline|publi|author|submitted|meta|posted".split("|"), ...OTHER_DATE_CLASSES].flatMap(
  (name) => [`[class*=${name} i]`, `[id*=${name} i]`],
);
const CANDIDATES = `h1,h2,h3,time,${CALLED.join(",")}`;
/** Elements looked at, and units that the words of one may have. */
const MOST = 400;
const LONGEST = 100;
/** A class that says that a time is that of a change (http://microformats.org/wiki/hatom, "updated"). */
const CHANGED = /(?:^|[\s_-])(?:updated?|modified|changed)(?:$|[\s_-])/iu;
const HEADINGS = ["h2", "h3", "h4", "h5", "h6"];
const HEADING = HEADINGS.join(",");
const LINKED_HEADING = HEADINGS.flatMap((name) => [`a ${name}`, `${name} a`]).join(",");
/** A year of two figures: what is marked as a date is not the number of a version. */
const SHORT_YEAR = /(?<![\d.])(\d{1,2}\.\d{1,2}\.)([0-4]\d)(?![\d.:])/u;

/** A short line whose year of two figures, if any, is whole. */
export function wholeYear(line: string): string {
  return line.replace(SHORT_YEAR, "$120$2");
}

/** Slashes between figures that may be those of a day and a month, or of a month and a day. */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;

/** A line in which days between slashes, where the language of the page tells their order, are written from the year down. */
export function inOrder(line: string, language: string | null): string {
  if (language === null || !isDayFirst(language)) return line;
  return line.replace(SLASHED, (slashed, day: string, month: string, year: string) =>
    Number(month) <= 12 ? `${year}-${month}-${day}` : slashed,
  );
}

function isDayFirst(language: string): boolean {
  const tag = language.toLowerCase();
  const parts = tag.split("-");
  return (DAY_FIRST.has(tag) || DAY_FIRST.has(parts[0]!)) && !MONTH_FIRST.has(parts.at(-1)!);
}

/** The first of some values that is a date. */
export function firstDated(values: readonly (string | null)[]): Dated | null {
  for (const value of values) {
    const date = value === null ? null : edtfOf(value);
    if (date !== null) return { written: value!, date };
  }
  return null;
}

/** The first of some values that is one date; null where that is null. */
export function datedAs(date: Dated | null, values: readonly (string | null)[]): Dated | null {
  return firstDated(values.filter((value) => date !== null && value !== null && edtfOf(value) === date.date));
}

/** What an element declares to be the date of publication. */
export function declaredDay(page: Page, language: string | null): Dated | null {
  for (const element of page.querySelectorAll("[itemprop=datePublished]").slice(0, 5)) {
    const date = dated(element, language);
    if (date !== null) return date;
  }
  return null;
}

/** Days that a page prints in elements marked as dates. */
export interface PrintedDays {
  /** The first that stands near the heading and after it, else the last that stands near it. */
  readonly beside: Dated | null;
  /** The first after the heading, at any distance; without a heading the first of the page. */
  readonly after: Dated | null;
  /** The last before the heading, at any distance. */
  readonly before: Dated | null;
  /** One that may belong to what surrounds the article. */
  readonly other: Dated | null;
}

/**
 * The days that stand beside the heading. What stands in the furniture of the page or under the heading of a teaser, as dates of other articles do, is only the
 * other, and so is what its element calls the time of a change. Dates of comments are none.
 */
export function printedDays(page: Page, heading: string | null, language: string | null): PrintedDays {
  const elements = page.querySelectorAll(CANDIDATES);
  const told = heading === null ? -1 : elements.findIndex((one) => isHeading(one) && words(one) === heading);
  const at = told < 0 ? elements.findIndex((one) => one.localName === "h1") : told;
  const main = elements[at] ?? null;
  const known = new Map<PageElement, boolean>();
  let other: Dated | null = null;
  const own = (some: readonly PageElement[]): Dated | null => {
    for (const element of some) {
      const date = dated(element, language);
      if (date === null) continue;
      if (!surrounded(element) && !isOfTeaser(element, main, known) && !isOfChange(element)) return date;
      if (other === null && !surrounded(element, isForeign)) other = date;
    }
    return null;
  };
  const after = elements.slice(at + 1, at + 1 + MOST);
  const earlier = elements.slice(0, Math.max(at, 0)).reverse().slice(0, MOST);
  const around = ancestor(main, NEAR);
  const near = (some: readonly PageElement[]) => some.filter((one) => around !== null && holds(around, one));
  const beside = own(near(after)) ?? own(near(earlier));
  return { beside, after: own(after), before: own(earlier), other };
}

/** The day that an element tells: by its attributes, or by its words where they are short. */
function dated(element: PageElement, language: string | null): Dated | null {
  const told = firstDated(["datetime", "content", "title"].map((name) => element.getAttribute(name)));
  if (told !== null) return told;
  if (/^h[1-6]$/u.test(element.localName) && element.getAttribute("class") === null) return null;
  const line = shortWords(element);
  if (line === null || !/\d/u.test(line)) return null;
  const written = wholeYear(inOrder(line, language));
  const date = element.localName === "time" ? (dayIn(written)?.edtf ?? null) : (dateLine(written)?.published ?? null);
  return date === null ? null : { written, date };
}

/** The words of an element; null where they are many. */
function shortWords(element: PageElement): string | null {
  const raw = element.textContent;
  if (raw.length > 20 * LONGEST) return null;
  const line = words(element);
  return line.length > LONGEST ? null : line;
}

/** Whether what an element tells is called the time of a change. */
function isOfChange(element: PageElement): boolean {
  return element.getAttribute("itemprop") === "dateModified" || CHANGED.test(element.getAttribute("class") ?? "");
}

/** Whether an element stands in the furniture of its page, or in some kind of it. */
export function surrounded(element: PageElement, within = isFurniture): boolean {
  let around: PageElement | null = element;
  for (let up = 0; around !== null && up < 50; up++, around = around.parentElement)
    if (isElement(around) && within(around)) return true;
  return false;
}

function isHeading(element: PageElement): boolean {
  return /^h[1-3]$/u.test(element.localName);
}

/** Elements around a date that are looked at for the heading of a teaser, and around the heading for its date. */
const NEAR = 4;

function ancestor(element: PageElement | null, most: number): PageElement | null {
  let around = element;
  for (let up = 0; up < most && around?.parentElement && around.parentElement.localName !== "body"; up++)
    around = around.parentElement;
  return around;
}

/** Whether a date stands with a heading that is a link (`known` of the elements that were looked at: each is looked through once), as the dates of other articles do; the heading of the article may be one too. */
function isOfTeaser(element: PageElement, main: PageElement | null, known: Map<PageElement, boolean>): boolean {
  if (main === null) return false;
  let around = element.parentElement;
  for (let up = 0; around !== null && up < NEAR && !holds(around, main); up++, around = around.parentElement) {
    if (around.children.length > MOST) return false;
    const found = known.get(around) ?? hasTeaser(around);
    known.set(around, found);
    if (found) return true;
  }
  return false;
}

function hasTeaser(around: PageElement): boolean {
  return around.querySelector(around.localName === "a" ? HEADING : LINKED_HEADING) !== null;
}

function holds(around: PageElement, inner: PageElement): boolean {
  let element: PageElement | null = inner;
  for (let up = 0; up < 50 && element !== null && element !== around; up++) element = element.parentElement;
  return element === around;
}
