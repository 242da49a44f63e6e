import type { Metadata } from "../document.js";
import { nameCase, personName } from "../person-name.js";
import { BYLINE, fold } from "../phrases.js";
import { edtfOf } from "../publication-date.js";
import { type LinkedArticle, linkedArticle } from "./linked-data.js";
import { type Page, words } from "./page.js";

/** Metadata of a page as its head and its marked elements tell it; `heading` is the first heading printed, if it is the title. */
export interface PageMetadata extends Metadata {
  readonly heading: string | null;
}

/** Meta elements by what they tell, the most trusted first. Names are in lower case. */
const TITLE = ["citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title", "parsely-title"];
const AUTHOR = [
  "citation_author",
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "byl",
  "sailthru.author",
];
const PUBLISHED =
  "article:published_time|citation_publication_date|citation_date|citation_online_date|dc.date.issued|dcterms.issued|dcterms.created|dc.date|dcterms.date|dc.date.created|datepublished|date|pubdate|publishdate|publish-date|publish_date|publication_date|parsely-pub-date|sailthru.date|og:published_time".split(
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
const PUBLISHER = ["og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "application-name"];
const SECTION = ["article:section", "parsely-section", "section"];

/** Reads JSON-LD, meta, link and time elements. Fetches nothing. */
export function pageMetadata(page: Page): PageMetadata {
  const linked = linkedArticle(page);
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) for (const value of meta.get(name) ?? []) if (value !== "") return value;
    return null;
  };
  const publisher = linked.publisher ?? first(PUBLISHER);
  const { title, heading } = titleOf(page, linked, first(TITLE), publisher);
  const language =
    page.documentElement.getAttribute("lang") ||
    linked.language ||
    meta.get("content-language")?.[0] ||
    first(["og:locale"]);
  const url =
    addressOf(page.querySelector("link[rel=canonical]")?.getAttribute("href")) ?? addressOf(first(["og:url"]));
  const code = language ? tag(language) : null;
  return {
    title,
    heading,
    authors: authorsOf(page, linked, meta),
    publisher,
    date: firstDate([linked.published, ...PUBLISHED.flatMap((name) => meta.get(name) ?? [])]) ?? timeOf(page),
    modified: firstDate([linked.modified, ...MODIFIED.flatMap((name) => meta.get(name) ?? [])]),
    section: linked.section ?? first(SECTION),
    language: code,
    url,
    translations: translationsOf(page, code, url),
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
    const content = element.getAttribute("content")?.replace(/\s+/gu, " ").trim();
    if (!name || content === undefined || content.length > 2000) continue;
    const key = name.toLowerCase();
    const values = meta.get(key);
    if (values === undefined) meta.set(key, [content]);
    else if (values.length < 100) values.push(content);
  }
  return meta;
}

/** The title without the name of the site; as the first heading prints it, where that says the same. */
function titleOf(
  page: Page,
  linked: LinkedArticle,
  told: string | null,
  publisher: string | null,
): { title: string | null; heading: string | null } {
  const tab = words(page.querySelector("title")) || null;
  const given = [linked.headline, told, tab].find((value) => value !== null && value !== undefined) ?? null;
  const headings = [...page.querySelectorAll("h1")]
    .slice(0, 10)
    .map((element) => words(element))
    .filter((value) => value !== "");
  const folded = given === null ? null : fold(given);
  for (const heading of headings) {
    const same = folded !== null && (folded.startsWith(fold(heading)) || fold(heading).startsWith(folded));
    if (heading.length <= 400 && (same || (headings.length === 1 && heading.length > 15)))
      return { title: heading, heading };
  }
  return { title: given === null ? null : withoutSite(given, publisher), heading: null };
}

function withoutSite(title: string, publisher: string | null): string {
  const cut = /^(.{10,}?)\s+[|–—»-]\s+([^|–—»]{2,60})$/u.exec(title.slice(0, 500));
  if (!cut) return title;
  const site = fold(cut[2]!);
  const known = publisher !== null && (fold(publisher).includes(site) || site.includes(fold(publisher)));
  return known || title.includes(" | ") || title.includes(" » ") ? cut[1]!.trim() : title;
}

function authorsOf(page: Page, linked: LinkedArticle, meta: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (linked.authors.length > 0) return named(linked.authors);
  for (const name of AUTHOR) {
    const authors = named(meta.get(name) ?? []);
    if (authors.length > 0) return authors;
  }
  const marked = [...page.querySelectorAll("[rel=author],[itemprop=author],.byline,.author,.author-name")]
    .slice(0, 5)
    .map((element) => words(element));
  // Elements only called so hold anything; a name of a person must be told from the rest.
  for (const value of marked) {
    const name = personName(value.replace(BYLINE, ""));
    if (name !== null) return [name];
  }
  return [];
}

/** Names as given: "Doe, Jane" of citation_author turned, several in one value parted, addresses and accounts left out. */
function named(values: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const value of values) {
    if (value.length > 300) continue;
    const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]*)$/u.exec(value);
    const parts =
      turned && personName(value.replace(",", ""))
        ? [`${turned[2]} ${turned[1]}`]
        : value.split(/\s*[,;]\s*|\s+(?:and|и|ve)\s+/u);
    for (const part of parts) {
      const name = part.replace(BYLINE, "").trim();
      if (name === "" || /^@|https?:|^(?:admin|editor|staff|webmaster|root)$/iu.test(name) || !/\p{L}/u.test(name))
        continue;
      if (!names.includes(nameCase(name))) names.push(nameCase(name));
    }
  }
  return names;
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : edtfOf(value);
    if (date !== null) return date;
  }
  return null;
}

/** The first time element that says it is the date of publication, or the first one within the article. */
function timeOf(page: Page): string | null {
  for (const selector of ["[itemprop=datePublished]", "time[pubdate]", "article time", "main time", "time"]) {
    let seen = 0;
    for (const element of page.querySelectorAll(selector)) {
      const date = firstDate([
        element.getAttribute("datetime"),
        element.getAttribute("content"),
        words(element).slice(0, 80),
      ]);
      if (date !== null) return date;
      if (++seen > 5) break;
    }
  }
  return null;
}

function translationsOf(page: Page, language: string | null, url: string | null): Metadata["translations"] {
  const translations: { language: string; url: string | null }[] = [];
  for (const link of page.querySelectorAll("link[hreflang]")) {
    const code = tag(link.getAttribute("hreflang") ?? "");
    const address = addressOf(link.getAttribute("href"));
    if (code === null || code === "x-default" || code === language || (address !== null && address === url)) continue;
    if (translations.length < 100 && !translations.some((other) => other.language === code))
      translations.push({ language: code, url: address });
  }
  return translations;
}

/** A language tag in the usual case (RFC 5646, section 2.1.1): "EN_us" → "en-US". */
function tag(written: string): string | null {
  const parts = written.trim().replace(/_/gu, "-").split("-");
  if (!/^(?:[a-z]{2,3}|x)$/iu.test(parts[0]!) || parts.some((part) => !/^[a-z\d]{1,8}$/iu.test(part))) return null;
  return parts
    .map((part, i) =>
      i === 0
        ? part.toLowerCase()
        : part.length === 2
          ? part.toUpperCase()
          : part.length === 4
            ? part[0]!.toUpperCase() + part.slice(1).toLowerCase()
            : part.toLowerCase(),
    )
    .join("-");
}

/** An address only where it is of the web: nothing is made of "javascript:" and "data:". */
function addressOf(written: string | null | undefined): string | null {
  return written && /^https?:\/\/[^\s<>"]{1,2000}$/iu.test(written.trim()) ? written.trim() : null;
}
