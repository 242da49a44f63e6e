import type { Written } from "./told-fields.js";

/** An object of JSON of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Works whose container publishes them: a newspaper its article, a site its page. Other containers are books and series. */
const IN_CONTAINER = [
  "article",
  "post",
  "webpage",
  "broadcast",
  "interview",
  "blogPost",
  "magazine",
  "newspaper",
  "journal",
  "forumPost",
];

/** What an item of CSL-JSON says of a document (citation-style-language/schema, csl-data.json). */
export function writtenOfCsl(item: Fields): Written {
  const container = words(item["container-title"]);
  const publisher = words(item.publisher);
  const isPart = IN_CONTAINER.some((start) => (words(item.type) ?? "").startsWith(start));
  return {
    title: words(item.title),
    authors: namesOf(item.author),
    publisher: isPart ? (container ?? publisher) : publisher,
    date: dateOf(item.issued),
    language: words(item.language),
    url: words(item.URL),
    tags: typeof item.keyword === "string" ? item.keyword.split(/[;,]/u) : strings(item.keyword),
  };
}

/** What an item of a library says of a document, in the fields of Zotero (Better BibTeX JSON, Zotero's API). */
export function writtenOfZotero(item: Fields): Written {
  const type = words(item.itemType) ?? "";
  const container = words(
    item.publicationTitle ?? item.websiteTitle ?? item.blogTitle ?? item.forumTitle ?? item.programTitle,
  );
  const publisher = words(item.publisher ?? item.institution ?? item.university ?? item.company);
  const tags = Array.isArray(item.tags) ? item.tags : [];
  return {
    title: words(item.title) ?? words(item.subject) ?? words(item.caseName),
    authors: creatorsOf(item.creators),
    publisher:
      IN_CONTAINER.some((start) => type.startsWith(start)) || type.endsWith("Article")
        ? (container ?? publisher)
        : publisher,
    date: words(item.date),
    language: words(item.language),
    url: words(item.url),
    tags: tags.flatMap((tag: unknown) => words(isFields(tag) ? tag.tag : tag) ?? []),
  };
}

/** A date of CSL: parts, or what somebody wrote. */
export function dateOf(issued: unknown): string | null {
  if (typeof issued === "string") return issued;
  if (!isFields(issued)) return null;
  const [first] = Array.isArray(issued["date-parts"]) ? (issued["date-parts"] as unknown[]) : [];
  if (Array.isArray(first) && first.length > 0) {
    const parts = first.slice(0, 3).map(Number);
    if (parts.every((part) => Number.isInteger(part) && part > 0))
      return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
  }
  return words(issued.raw) ?? words(issued.literal);
}

/** Names of CSL as people write them: given name first. */
export function namesOf(names: unknown): string[] {
  if (typeof names === "string") return [names];
  if (!Array.isArray(names)) return [];
  return names.flatMap((name: unknown) => {
    if (!isFields(name)) return words(name) ?? [];
    const parts = [name.given, name["non-dropping-particle"], name.family].flatMap((part) => words(part) ?? []);
    return words(name.literal) ?? words(name.name) ?? (parts.length > 0 ? parts.join(" ") : []);
  });
}

function creatorsOf(creators: unknown): string[] {
  if (!Array.isArray(creators)) return [];
  return creators.flatMap((one: unknown) => {
    if (!isFields(one) || !/^(?:author|reporter|presenter|podcaster|undefined)$/u.test(String(one.creatorType)))
      return [];
    const parts = [one.firstName, one.lastName].flatMap((part) => words(part) ?? []);
    return words(one.name) ?? (parts.length > 0 ? parts.join(" ") : []);
  });
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or a number as text; null for anything else, and for what is empty. */
export function words(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => words(one) ?? []) : [];
}
