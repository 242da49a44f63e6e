import { readXml, XmlFault } from "../xml.js";
import { type Entry, type Found, failure, MOST_ENTRIES, warning } from "./catalogue.js";
import { baseName } from "./csv-entries.js";
import { hold, pathOf, withinStorage } from "./library-json.js";
import { toldOf, type Written } from "./told-fields.js";

/** The namespaces of a library that Zotero exports as RDF, by the prefixes that its translator gives them. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://www.zotero.org/namespaces/export#", "z"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://purl.org/net/biblio#", "bib"],
  ["http://xmlns.com/foaf/0.1/", "foaf"],
  ["http://purl.org/rss/1.0/modules/link/", "link"],
  ["http://prismstandard.org/namespaces/1.2/basic/", "prism"],
]);

/** A node of the file: an element with what stands in it. */
interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

/** A library that Zotero exported as RDF, with its collections and, where files were exported, where each lies. */
export async function* entriesOfRdf(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  const nodes: Node[] = [];
  let wrong: string | null;
  try {
    wrong = await readXml([bytes], NAMESPACES, treeOf(nodes));
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    yield failure(name, error.message);
    return;
  }
  if (wrong !== null) yield warning(name, "The library is damaged or truncated; it was read as far as it goes.");
  const library = new Library(nodes);
  const items = nodes.filter(isItem);
  if (items.length === 0) yield failure(name, "The library contains no entries.");
  for (const [i, item] of items.slice(0, MOST_ENTRIES).entries()) yield* library.entryOf(item, i + 1, name);
  if (items.length > MOST_ENTRIES)
    yield failure(name, `The library has more than ${MOST_ENTRIES} entries; the rest was skipped; split it.`);
}

/** Puts the elements below the root together. */
function treeOf(nodes: Node[]): Parameters<typeof readXml>[2] {
  const path: Node[] = [];
  return {
    open(name, attributes) {
      const node: Node = { name, attributes, children: [], text: "" };
      const parent = path.at(-1);
      if (path.length === 1) nodes.push(node);
      else if (parent !== undefined) parent.children.push(node);
      path.push(node);
    },
    close() {
      path.pop();
    },
    text(words) {
      const node = path.at(-1);
      if (node !== undefined && path.length > 1) node.text += words;
    },
  };
}

const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((one) => one.name === name);
const all = (node: Node, name: string): Node[] => node.children.filter((one) => one.name === name);
const resource = (node: Node | undefined): string | null => node?.attributes.get("rdf:resource") ?? null;
const about = (node: Node): string | null => node.attributes.get("rdf:about") ?? null;
const textOf = (node: Node | undefined): string | null => {
  const words = node?.text.trim() ?? "";
  return words === "" ? null : words;
};

const NO_WORK = new Set(["attachment", "note", "annotation"]);

function isItem(node: Node): boolean {
  const type = textOf(child(node, "z:itemType"));
  return type !== null && !NO_WORK.has(type);
}

/** Types of items whose container publishes them; a chapter's book and a report's series do not. */
const IN_CONTAINER = /(?:Article|webpage|blogPost|forumPost|Broadcast|podcast)$/u;

class Library {
  readonly #nodes = new Map<string, Node>();
  /** Collections by the resource that stands in them: items, and other collections. */
  readonly #holders = new Map<string, string[]>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      const id = about(node);
      if (id !== null) this.#nodes.set(id, node);
      if (node.name !== "z:Collection" || id === null) continue;
      for (const part of all(node, "dcterms:hasPart")) {
        const member = resource(part);
        if (member !== null) hold(this.#holders, member, id);
      }
    }
  }

  *entryOf(item: Node, number: number, name: string): Generator<Found> {
    const place = `${name}: entry ${number}`;
    const { told, wrong } = toldOf(this.#writtenOf(item), baseName(name));
    for (const message of wrong) yield warning(place, message);
    const files = all(item, "link:link").flatMap((link) => {
      const attachment = this.#nodes.get(resource(link) ?? "");
      const written = attachment === undefined ? null : resource(child(attachment, "rdf:resource"));
      if (written === null) return [];
      const type = textOf(child(attachment, "link:type")) ?? "";
      return [{ paths: waysOf(written), snapshot: /html/iu.test(type) }];
    });
    const entry: Entry = { place, name: told.title ?? place, told, files };
    yield entry;
  }

  #writtenOf(item: Node): Written {
    const type = textOf(child(item, "z:itemType")) ?? "";
    const part = child(item, "dcterms:isPartOf") ?? child(item, "dc:isPartOf");
    const container = this.#nodes.get(resource(part) ?? "") ?? part?.children[0];
    const publisher = textOf(child(child(child(item, "dc:publisher"), "foaf:Organization"), "foaf:name"));
    const ofContainer = IN_CONTAINER.test(type) ? textOf(child(container, "dc:title")) : null;
    return {
      title: textOf(child(item, "dc:title")),
      authors: peopleOf(child(child(item, "bib:authors"), "rdf:Seq")),
      publisher: ofContainer ?? publisher,
      date: textOf(child(item, "dc:date")),
      language: textOf(child(item, "z:language")) ?? textOf(child(item, "dc:language")),
      url: addressOf(item),
      tags: all(item, "dc:subject").flatMap(
        (subject) => textOf(subject) ?? textOf(child(subject.children[0], "rdf:value")) ?? [],
      ),
      collections: (this.#holders.get(about(item) ?? "") ?? []).flatMap((key) => pathOf(key, this.#collection) ?? []),
    };
  }

  readonly #collection = (key: string) => ({
    name: textOf(child(this.#nodes.get(key), "dc:title")),
    parent: this.#holders.get(key)?.[0] ?? null,
  });
}

function peopleOf(list: Node | undefined): string[] {
  return (list === undefined ? [] : all(list, "rdf:li")).flatMap((entry) => {
    const person = child(entry, "foaf:Person");
    const given = textOf(child(person, "foaf:givenName")) ?? textOf(child(person, "foaf:givenname"));
    const parts = [given, textOf(child(person, "foaf:surname"))].flatMap((part) => part ?? []);
    return parts.length > 0 ? parts.join(" ") : (textOf(child(person, "foaf:name")) ?? []);
  });
}

/** The address of an item: the one it is told to have, else its own name where that is one. */
function addressOf(item: Node): string | null {
  for (const identifier of all(item, "dc:identifier")) {
    const uri = textOf(child(child(identifier, "dcterms:URI"), "rdf:value"));
    if (uri !== null) return uri;
  }
  const own = about(item) ?? "";
  return /^https?:\/\//u.test(own) ? own : null;
}

/** A path as it is written, and with the signs in it that addresses write otherwise: "A%20ferry.pdf". */
function waysOf(written: string): string[] {
  const ways = withinStorage(written);
  try {
    const decoded = decodeURIComponent(written);
    return decoded === written ? ways : [...ways, ...withinStorage(decoded)];
  } catch {
    return ways;
  }
}
