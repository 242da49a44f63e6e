import type { Told } from "../container/index.js";
import type { Problem } from "../problem.js";
import { dateOf, type Fields, isFields, namesOf, strings, words, writtenOfCsl } from "./csl.js";
import { parted, toldOf, type Written } from "./told-fields.js";

/** Names of its fields, each with what it is here. */
const FIELDS: ReadonlyMap<string, keyof Written> = new Map([
  ["title", "title"],
  ["author", "authors"],
  ["authors", "authors"],
  ["publisher", "publisher"],
  ["date", "date"],
  ["language", "language"],
  ["url", "url"],
  ["address", "url"],
  ["tags", "tags"],
  ["collections", "collections"],
]);
/** Fields that only an item of CSL-JSON has. */
const OF_CSL = ["issued", "container-title", "URL", "DOI", "citation-key"];

/** What the file beside a document tells of it; `told` is null where nothing can be taken from it. `name` is that of the file beside it. */
export function sideCarOf(
  bytes: Uint8Array,
  name: string,
  by: string,
): { readonly told: Told | null; readonly problems: readonly Problem[] } {
  const problem = (message: string): Problem => ({ severity: "warning", message, place: name });
  const nothing = (why: string) => ({
    told: null,
    problems: [problem(`${why}; the document was read without it.`)],
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return nothing('This file beside a document is not JSON in UTF-8; write {"title": "…", "publisher": "…"}');
  }
  const item = Array.isArray(parsed) && parsed.length === 1 ? (parsed[0] as unknown) : parsed;
  if (!isFields(item)) return nothing('This file beside a document holds no object of JSON; write {"title": "…"}');
  if (OF_CSL.some((field) => field in item)) {
    const { told, wrong } = toldOf({ ...writtenOfCsl(item), ...own(item) }, by);
    return { told, problems: wrong.map(problem) };
  }
  const unknown = Object.keys(item).filter((field) => !FIELDS.has(field));
  const { told, wrong } = toldOf(own(item), by);
  const left = `${unknown.length === 1 ? "An unknown field was" : "Unknown fields were"} left out: ${unknown
    .slice(0, 8)
    .map((field) => field.slice(0, 60))
    .join(", ")}; known fields are ${[...FIELDS.keys()].join(", ")}.`;
  return { told, problems: [...(unknown.length === 0 ? [] : [left]), ...wrong].map(problem) };
}

function own(item: Fields): Written {
  const written: { -readonly [K in keyof Written]: Written[K] } = {};
  for (const [name, field] of FIELDS) {
    const value = item[name];
    if (value === undefined || value === null) continue;
    if (field === "authors") written.authors = typeof value === "string" ? parted(value) : namesOf(value);
    else if (field === "tags" || field === "collections")
      written[field] = typeof value === "string" ? parted(value) : strings(value);
    else written[field] = field === "date" ? (dateOf(value) ?? words(value)) : words(value);
  }
  return written;
}
