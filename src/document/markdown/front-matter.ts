import type { Metadata } from "../document.js";
import { nameCase } from "../person-name.js";
import { edtfOf } from "../publication-date.js";

/** The keys under which generators of sites keep what is told of a page, the most usual first. */
const KEYS = {
  title: ["title", "headline"],
  subtitle: ["subtitle", "standfirst", "description", "summary"],
  authors: ["author", "authors", "by"],
  publisher: ["publisher", "source", "site"],
  date: ["date", "published", "publishdate", "pubdate", "publication_date", "created"],
  modified: ["lastmod", "updated", "modified", "last_modified"],
  section: ["section", "category", "categories"],
  language: ["lang", "language", "locale"],
  url: ["url", "canonical", "canonical_url", "link"],
} as const;

/** What front matter tells of a text. YAML that is broken tells nothing. */
export async function frontMatter(yaml: string): Promise<Partial<Metadata>> {
  const told = await mappingOf(yaml);
  const all = (field: keyof typeof KEYS): string[] =>
    KEYS[field].map((key) => stringsOf(told.get(key))).find((values) => values.length > 0) ?? [];
  const first = (field: keyof typeof KEYS): string | null => all(field)[0] ?? null;
  const date = (field: "date" | "modified"): string | null => {
    const written = first(field);
    return written === null ? null : edtfOf(written);
  };
  const language = first("language")?.replace(/_/gu, "-") ?? null;
  const url = first("url");
  const authors = all("authors").flatMap((author) => author.split(/\s*[,;]\s*|\s+(?:and|и|ve)\s+/u));
  return {
    title: first("title"),
    subtitle: first("subtitle"),
    authors: authors.filter((author) => /\p{L}/u.test(author)).map(nameCase),
    publisher: first("publisher"),
    date: date("date"),
    modified: date("modified"),
    section: first("section"),
    language: language !== null && /^[a-z]{2,3}(?:-[\w-]{1,20})?$/iu.test(language) ? language : null,
    url: url !== null && /^https?:\/\/\S{1,2000}$/iu.test(url) ? url : null,
  };
}

/** The entries of a YAML mapping, keys in lower case, scalars as they are written. */
async function mappingOf(yaml: string): Promise<ReadonlyMap<string, unknown>> {
  const { parse } = await import("yaml");
  try {
    const value: unknown = parse(yaml, { schema: "failsafe", maxAliasCount: 10, logLevel: "silent" });
    if (typeof value !== "object" || value === null) return new Map();
    return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
  } catch {
    return new Map();
  }
}

/** The words of a value: itself, its parts, or the names of them. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" || value.length > 1000 ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((part) => (Array.isArray(part) ? [] : stringsOf(part)));
  if (typeof value === "object" && value !== null && "name" in value) return stringsOf(value.name);
  return [];
}
