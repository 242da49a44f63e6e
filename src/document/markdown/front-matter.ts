import { anyOf } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
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

/** What front matter tells of a text, and the line of it that is broken, from 1; null where the lines are no front matter. */
export interface FrontMatter {
  readonly told: Partial<Metadata>;
  readonly broken: number | null;
}

/** Reads front matter. Where its YAML is broken, its lines "key: value" tell what they say. */
export async function frontMatter(yaml: string): Promise<FrontMatter | null> {
  const mapping = await mappingOf(yaml);
  return mapping === null ? null : { told: toldBy(mapping.entries), broken: mapping.broken };
}

function toldBy(told: ReadonlyMap<string, unknown>): Partial<Metadata> {
  const all = (field: keyof typeof KEYS): string[] =>
    KEYS[field].map((key) => stringsOf(told.get(key))).find((values) => values.length > 0) ?? [];
  const first = (field: keyof typeof KEYS): string | null => all(field)[0] ?? null;
  const date = (field: "date" | "modified"): string | null => {
    const written = first(field);
    return written === null ? null : edtfOf(written);
  };
  const language = first("language")?.replace(/_/gu, "-") ?? null;
  const url = first("url");
  const authors = all("authors").flatMap((author) => author.split(APART));
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

const APART = new RegExp(`\\s*[,;]\\s*|\\s+${anyOf("and")}\\s+`, "u");

interface Mapping {
  readonly entries: ReadonlyMap<string, unknown>;
  readonly broken: number | null;
}

/** The entries of a YAML mapping, keys in lower case, scalars as they are written. Null for YAML that is none. */
async function mappingOf(yaml: string): Promise<Mapping | null> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
  const [error] = document.errors;
  if (error) {
    const entries = linesOf(yaml);
    return !KEYED.test(yaml) ? null : { entries, broken: error.linePos?.[0].line ?? 1 };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return { entries: new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry])), broken: null };
  } catch {
    // Aliases that stand in one another.
    return { entries: new Map(), broken: 1 };
  }
}

/** Lines between rules that are no front matter have no keys. */
const KEYED = /^[A-Za-z][\w-]{0,40}:(?:[ \t]|\r?$)/mu;

/** What the lines "key: value" of broken YAML say. */
function linesOf(yaml: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const line of yaml.split(/\r?\n/u)) {
    const [, key, value] = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S[^\n]{0,1000})$/u.exec(line) ?? [];
    if (key && value) entries.set(key.toLowerCase(), trimmed(value.trim(), /["'[]/u, /["'\]]/u));
  }
  return entries;
}

/** The words of a value: itself, its parts, or the names of them. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" || value.length > 1000 ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((part) => (Array.isArray(part) ? [] : stringsOf(part)));
  if (typeof value === "object" && value !== null && "name" in value) return stringsOf(value.name);
  return [];
}
