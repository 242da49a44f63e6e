import { OTHER_DATE_CLASSES } from "../../language/documents/index.js";
import { dateLine, dayIn, edtfOf } from "../publication-date.js";
import { isFurniture } from "./furniture.js";
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
/** A year of two figures: what is marked as a date is not the number of a version. */
const SHORT_YEAR = /(?<![\d.])(\d{1,2}\.\d{1,2}\.)([0-4]\d)(?![\d.:])/u;

/** The first of some values that is a date. */
export function firstDated(values: readonly (string | null)[]): Dated | null {
  for (const value of values) {
    const date = value === null ? null : edtfOf(value);
    if (date !== null) return { written: value!, date };
  }
  return null;
}

/** What an element declares to be the date of publication. */
export function declaredDay(page: Page): Dated | null {
  for (const element of page.querySelectorAll("[itemprop=datePublished]").slice(0, 5)) {
    const date = dated(element);
    if (date !== null) return date;
  }
  return null;
}

/** Days that a page prints in elements marked as dates: the one that belongs to the article, and one that may belong to what surrounds it. */
export interface PrintedDays {
  readonly own: Dated | null;
  readonly other: Dated | null;
}

/**
 * The day that stands beside the heading: the first after it, else the last before it; without a heading the first of the page. What stands in the furniture of the page, as
 * dates of comments and of other articles do, is only the other.
 */
export function printedDays(page: Page, heading: string | null): PrintedDays {
  const elements = page.querySelectorAll(CANDIDATES);
  const isHeading = (element: PageElement) =>
    element.localName === "h1" || (heading !== null && words(element) === heading);
  const at = elements.findIndex((one) => /^h[1-3]$/u.test(one.localName) && isHeading(one));
  let other: Dated | null = null;
  const own = (some: readonly PageElement[]): Dated | null => {
    for (const element of some) {
      const date = dated(element);
      if (date === null) continue;
      if (!surrounded(element)) return date;
      other ??= date;
    }
    return null;
  };
  const after = own(elements.slice(at + 1, at + 1 + MOST));
  return { own: after ?? (at < 0 ? null : own(elements.slice(0, at).reverse().slice(0, MOST))), other };
}

/** The day that an element tells: by its attributes, or by its words where they are short. */
function dated(element: PageElement): Dated | null {
  const told = firstDated(["datetime", "content", "title"].map((name) => element.getAttribute(name)));
  if (told !== null) return told;
  if (/^h[1-6]$/u.test(element.localName) && element.getAttribute("class") === null) return null;
  const line = shortWords(element);
  if (line === null || !/\d/u.test(line)) return null;
  const written = line.replace(SHORT_YEAR, "$120$2");
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

function surrounded(element: PageElement): boolean {
  let around: PageElement | null = element;
  for (let up = 0; around !== null && up < 50; up++, around = around.parentElement)
    if (isElement(around) && isFurniture(around)) return true;
  return false;
}
