import type { Catalogue } from "./catalogue.js";
import { beginsAsTable } from "./csv-columns.js";

/** Bytes by which a catalogue is known. */
export const CATALOGUE_HEAD = 16_384;

// What takes a catalogue apart knows the dates of many languages: it is loaded when there is one.
const TABLE: Catalogue = {
  name: "table of documents",
  isLibrary: false,
  async *entries(bytes, name) {
    yield* (await import("./csv-entries.js")).entriesOfTable(bytes, name);
  },
};
const JSON_LIBRARY: Catalogue = {
  name: "library in JSON",
  isLibrary: true,
  async *entries(bytes, name) {
    yield* (await import("./library-json.js")).entriesOfJson(bytes, name);
  },
};
const ZOTERO_RDF: Catalogue = {
  name: "Zotero library",
  isLibrary: true,
  async *entries(bytes, name) {
    yield* (await import("./zotero-rdf.js")).entriesOfRdf(bytes, name);
  },
};

const ENTITIES: Catalogue = {
  name: "file of FollowTheMoney entities",
  isLibrary: false,
  async *entries(bytes, name) {
    yield* (await import("./ftm-entities.js")).entriesOfEntities(bytes, name);
  },
};

/** What kind of catalogue a file is; null where it is none. A table is told from its name and its first line, a library from what it begins with. */
export function catalogueOf(name: string, head: Uint8Array): Catalogue | null {
  const ending = /\.(csv|tsv|json|jsonl|ndjson|rdf|xml)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  const text = headText(head);
  if (ending === "csv" || ending === "tsv") return beginsAsTable(text) ? TABLE : null;
  if (ending !== "rdf" && ending !== "xml" && (/\.ftm\.\w+$/iu.test(name) || beginsAsEntities(text))) return ENTITIES;
  if (ending === "jsonl" || ending === "ndjson") return null;
  if (ending === "json") return beginsAsLibrary(text) ? JSON_LIBRARY : null;
  return beginsAsRdf(text) ? ZOTERO_RDF : null;
}

/** Whether a text begins as entities of FollowTheMoney: objects with a schema and properties. */
export function beginsAsEntities(head: string): boolean {
  return (
    /^\s*(?:\[\s*)?\{/u.test(head) && /"schema"\s*:\s*"[A-Z]\w*"/u.test(head) && /"properties"\s*:\s*\{/u.test(head)
  );
}

/** Whether a text begins as a library in JSON: a list of works, or what Better BibTeX writes before one. */
function beginsAsLibrary(head: string): boolean {
  const text = head.trimStart();
  if (/^\[\s*\{/u.test(text)) return /"(?:itemType|type)"\s*:\s*"/u.test(text) && /"title"\s*:/u.test(text);
  return /^\{/u.test(text) && /"config"\s*:\s*\{/u.test(text) && /BetterBibTeX|Better BibTeX/u.test(text);
}

/** Whether a text begins as a library that Zotero exported as RDF. */
function beginsAsRdf(head: string): boolean {
  return /<rdf:RDF\b/u.test(head) && head.includes("http://www.zotero.org/namespaces/export#");
}

/** Whether a text begins as a list of feeds. */
export function beginsAsFeedList(bytes: Uint8Array): boolean {
  // White space is cut off first: where two parts of one expression may take it, its cost grows with its square.
  const head = headText(bytes)
    .trimStart()
    .replace(/^<\?xml[^>]{0,200}\?>/iu, "");
  return /^(?:\s|<!--[^>]{0,2000}-->)*<opml[\s>]/iu.test(head);
}

/** The first characters of a file; letters beyond ASCII do not matter here. */
function headText(head: Uint8Array): string {
  const wide =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : null;
  return new TextDecoder(wide ?? "utf-8").decode(head.subarray(0, CATALOGUE_HEAD));
}
