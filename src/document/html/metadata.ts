import type { Metadata } from "../document.js";
import { fold } from "../fold.js";
import { dayInAddress, webAddress } from "./address.js";
import { AUTHOR_NAMES, authorsOf, siteOf } from "./authors.js";
import { labelledDay } from "./labelled-day.js";
import { type LinkedArticle, linkedArticle, unescaped } from "./linked-data.js";
import { type Page, type PageElement, words } from "./page.js";
import { datedAs, declaredDay, firstDated, printedDays } from "./printed-day.js";
import { dayInScripts } from "./script-day.js";
import { languageTag, translationsOf } from "./translations.js";
import { dayByClock, daysPrinted, localDays, type UtcDay, utcDay } from "./utc-day.js";

/** Metadata of a page as its head and its marked elements tell it; `heading` is the first heading printed, if it is the title. */
export interface PageMetadata extends Metadata {
  readonly heading: string | null;
  /** Whether only the tab of the browser shows the title. */
  readonly tabOnly: boolean;
  /** Days printed in elements called so: the one beside the heading, and one after it at any distance. */
  readonly printed: { readonly beside: string | null; readonly after: string | null };
  /** Dates that may be of the file, of another page or of what surrounds the article, the most trusted first: what the words of the article tell goes before them. */
  readonly weakDates: readonly (string | null)[];
  /** Where the date was told as a time in UTC: the days that it may be, and those that the page prints or tells by its address or by clocks of its place. */
  readonly utc: (UtcDay & { readonly printed: readonly (string | null)[] }) | null;
}

/** Meta elements by what they tell, the most trusted first. Names are in lower case. */
const TITLE = [
  "citation_title",
  "og:title",
  "dc.title",
  "dcterms.title",
  "twitter:title",
  "parsely-title",
  "articletitle",
];
const PUBLISHED =
  "article:published_time|citation_publication_date|citation_date|citation_online_date|dc.date.issued|dcterms.issued|datepublished|date_published|date-published|pubdate|publishdate|publish-date|publish_date|publication_date|publication-date|publicationdate|published-date|published_date|publisheddate|published_time|article:published|article.published|article:published_date|article:publicationdate|originalpublicationdate|parsely-pub-date|sailthru.date|og:published_time|og:article:published_time|og:pubdate|rnews:datepublished|shareaholic:article_published_time|vr:published_time|cxenseparse:recs:publishtime|bt:pubdate|displaydate".split(
    "|",
  );
/** Dates of which some sites tell the day of the file or of its last change. */
const VAGUE =
  "dcterms.created|dc.date|dcterms.date|dc.date.created|date|article.created|article:created_time|created|date_created|datecreated|release_date".split(
    "|",
  );
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "dcterms.modified",
  "dc.date.modified",
  "datemodified",
  "last-modified",
];
const PUBLISHER = [
  "og:site_name",
  "citation_publisher",
  "dc.publisher",
  "dcterms.publisher",
  "application-name",
  "sitename",
  "contentsource",
];
const SECTION = ["article:section", "parsely-section", "section", "columnname"];
const SUBTITLE = ["alternativeheadline", "article:subtitle", "dc.title.alternative", "dcterms.alternative"];

/** Reads JSON-LD, meta, link and time elements; `savedFrom` is the address that a saved page keeps. Fetches nothing. */
export function pageMetadata(page: Page, savedFrom: string | null = null): PageMetadata {
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) for (const value of meta.get(name) ?? []) if (value !== "") return value;
    return null;
  };
  const url =
    webAddress(page.querySelector("link[rel=canonical]")?.getAttribute("href"), savedFrom) ??
    webAddress(first(["og:url"])) ??
    webAddress(savedFrom);
  const linked = linkedArticle(page, {
    addresses: [url, webAddress(first(["og:url"]))],
    titles: [first(TITLE), words(page.querySelector("title")), words(page.querySelector("h1"))],
  });
  const publisher = linked.publisher ?? first(PUBLISHER);
  const language =
    page.documentElement?.getAttribute("lang") ||
    linked.language ||
    meta.get("content-language")?.[0] ||
    first(["dc.language", "dcterms.language", "citation_language", "og:locale"]);
  const site = siteOf(publisher, url);
  const { title, heading, tabOnly = false } = titleOf(page, linked, first(TITLE), publisher, site);
  const code = language ? languageTag(language) : null;
  const all = (names: readonly string[]): readonly string[] => names.flatMap((name) => meta.get(name) ?? []);
  const dates = [linked.published, ...all(PUBLISHED)];
  const printed = printedDays(page, heading, code);
  const vague = firstDated(all(VAGUE));
  // Where a page tells several days, it prints the one it means.
  const shown = printed.beside ?? printed.after;
  const told = datedAs(shown, dates) ?? firstDated(dates) ?? declaredDay(page, code);
  const best = told ?? shown ?? vague;
  const utc = best && utcDay(best.written, best.date);
  return {
    title,
    subtitle: linked.subtitle ?? first(SUBTITLE),
    heading,
    tabOnly,
    authors: authorsOf(page, [linked.authors, ...AUTHOR_NAMES.map((name) => meta.get(name) ?? [])], site),
    publisher,
    date: told?.date ?? null,
    printed: { beside: printed.beside?.date ?? null, after: printed.after?.date ?? null },
    weakDates: [
      vague?.date ?? null,
      printed.before?.date ?? null,
      ...(best === null ? [labelledDay(page), dayInScripts(page)] : []),
      printed.other?.date ?? null,
    ],
    utc: utc &&
      best && {
        ...utc,
        printed: [
          ...localDays([...dates, ...all(VAGUE)]),
          printed.beside?.date ?? null,
          dayInAddress(url),
          dayByClock(page, best.written),
          printed.after?.date ?? null,
          ...daysPrinted(page),
        ],
      },
    modified: firstDated([linked.modified, ...all(MODIFIED)])?.date ?? null,
    section: linked.section ?? first(SECTION),
    language: code,
    url,
    translations: translationsOf(page, code, url),
    implied: [],
  };
}

function metaOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll("meta")) {
    const name =
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      element.getAttribute("http-equiv");
    const written = element.getAttribute("content");
    if (!name || written === null || written.length > 2000) continue;
    const content = unescaped(written).replace(/\s+/gu, " ").trim();
    const key = name.toLowerCase();
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [content]);
    else if (values.length < 100) values.push(content);
  }
  return meta;
}

/** The title without the name of the site; as the first heading prints it, where that says the same. The name of the site is no title. */
function titleOf(
  page: Page,
  linked: LinkedArticle,
  told: string | null,
  publisher: string | null,
  site: (name: string) => boolean,
): { title: string | null; heading: string | null; tabOnly?: boolean } {
  const tab = words(page.querySelector("title")) || null;
  const given = [linked.headline, told, tab].find((value) => value !== null && !site(value)) ?? tab;
  const folded = given === null ? null : evenly(given);
  const headingsOf = (selector: string) =>
    [...page.querySelectorAll(selector)]
      .slice(0, 10)
      .map((element) => ({ element, heading: words(element) }))
      .filter(({ heading }) => heading !== "" && heading.length <= 400 && !site(heading));
  const headings = headingsOf("h1");
  for (const { element, heading } of headings) {
    const same = folded !== null && (folded.startsWith(evenly(heading)) || evenly(heading).startsWith(folded));
    if (same) return { title: heading, heading };
    const part = folded === null ? null : partOf(element, folded);
    if (part !== null) return { title: part, heading };
  }
  // A blog heads its posts with smaller headings: one of them is the title when the tab says it before or after the name of the site; the only large one may be that name.
  const smaller = headingsOf("h2,h3")
    .filter(({ heading }) => heading.length > 8)
    .sort((a, b) => b.heading.length - a.heading.length);
  const said = (test: "startsWith" | "endsWith") => smaller.find(({ heading }) => folded?.[test](evenly(heading)));
  const only = headings.length === 1 && headings[0]!.heading.length > 15 ? headings[0] : undefined;
  const printed = said("startsWith") ?? only ?? said("endsWith");
  if (printed !== undefined) return { title: printed.heading, heading: printed.heading };
  const title = given === null ? null : withoutSite(given, publisher);
  return { title, heading: null, tabOnly: title !== null && given === tab };
}

/** The part of a heading that its page tells as the title, where the heading has a line over it or under it as well. */
function partOf(heading: PageElement, folded: string): string | null {
  const parts = [...heading.querySelectorAll("*")].slice(0, 20).map((element) => words(element));
  return parts.find((part) => part.length > 15 && folded.startsWith(evenly(part))) ?? null;
}

/** A text as titles are compared: whatever dash it has. */
function evenly(text: string): string {
  return fold(text).replace(/[–—]/gu, "-");
}

function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.{10,}?)\s+[|–—»-]\s+([^|–—»]{2,60})$/u.exec(title.slice(0, 500));
  if (!cut) return title;
  const site = fold(cut[2]!);
  const known = publisher !== null && (fold(publisher).includes(site) || site.includes(fold(publisher)));
  return known || title.includes(" | ") || title.includes(" » ") ? cut[1]!.trim() : title;
}
