import { decode } from "../decoding.js";
import { type Entry, type Found, failure, MOST_ENTRIES, warning } from "./catalogue.js";
import { type Fields, isFields, strings } from "./csl.js";
import { baseName } from "./csv-entries.js";
import { toldOf } from "./told-fields.js";

/** Schemata of FollowTheMoney whose entities are documents (https://followthemoney.tech/explorer/schemata/Document/). */
const DOCUMENTS: ReadonlySet<string> = new Set([
  "Document",
  "PlainText",
  "HyperText",
  "Pages",
  "Article",
  "Email",
  "Message",
]);
/** One page of a document, which has the words that its document lacks. */
const PAGE = "Page";

interface Entity {
  readonly number: number;
  readonly id: string;
  readonly schema: string;
  readonly properties: Fields;
}

/**
 * Documents with words among FollowTheMoney entities, one a line or in a list. What has no words of a document is passed over: people, firms and payments of an
 * entity rest on nothing that could be quoted.
 */
export async function* entriesOfEntities(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  const entities: Entity[] = [];
  for (const found of entitiesIn(decode(bytes).text, name))
    if ("problem" in found) yield found;
    else entities.push(found);
  const pages = pagesOf(entities);
  const over = new Map<string, number>();
  let taken = 0;
  for (const entity of entities) {
    const words = wordsOf(entity, pages);
    if (words === null) {
      if (entity.schema !== PAGE) over.set(entity.schema, (over.get(entity.schema) ?? 0) + 1);
    } else if (++taken <= MOST_ENTRIES) yield* entryOf(entity, words, name);
  }
  if (taken > MOST_ENTRIES)
    yield failure(name, `The file has more than ${MOST_ENTRIES} documents; the rest was skipped; split it.`);
  if (over.size > 0 || taken === 0) yield (taken === 0 ? failure : warning)(name, passedOver(over));
}

/** The entities of a file in their order, and what is wrong with others. */
function* entitiesIn(text: string, name: string): Generator<Entity | ReturnType<typeof failure>> {
  const isList = text.trimStart().startsWith("[");
  const given = isList ? parsed(text) : text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [parsed(line)]));
  if (!Array.isArray(given)) {
    yield failure(name, "The list of entities is damaged or truncated, so they can't be separated; export it again.");
    return;
  }
  for (const [i, one] of (given as readonly unknown[]).entries()) {
    const { schema, properties, id } = isFields(one) ? one : {};
    if (typeof schema === "string" && isFields(properties))
      yield { number: i + 1, id: String(id ?? ""), schema, properties };
    else yield failure(placeOf(name, i + 1), "This is not a FollowTheMoney entity and was skipped.");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const placeOf = (name: string, number: number) => `${name}: entity ${number}`;

/** The words of pages in their order, by the id of the document that they are of. */
function pagesOf(entities: readonly Entity[]): Map<string, string> {
  const pages = new Map<string, { readonly index: number; readonly text: string }[]>();
  for (const { schema, properties } of entities) {
    const [document] = strings(properties.document);
    const [text] = strings(properties.bodyText);
    if (schema !== PAGE || document === undefined || text === undefined) continue;
    const known = pages.get(document);
    const page = { index: Number(strings(properties.index)[0] ?? 0), text };
    if (known === undefined) pages.set(document, [page]);
    else known.push(page);
  }
  return new Map(
    [...pages].map(([id, all]) => [
      id,
      all
        .sort((a, b) => a.index - b.index)
        .map(({ text }) => text)
        .join("\n\n"),
    ]),
  );
}

type Words = Pick<Entry, "text" | "html">;

/**
 * What a document says: its markup where it has one, its text, or that of its pages; null of what is no document, or has no words. Pages are told once, and taken
 * out: what comes again under an id is part of the same document.
 */
function wordsOf({ id, schema, properties }: Entity, pages: Map<string, string>): Words | null {
  if (!DOCUMENTS.has(schema)) return null;
  const [html] = strings(properties.bodyHtml);
  if (html !== undefined) return { html };
  const text = strings(properties.bodyText);
  if (text.length > 0) return { text: text.join("\n\n") };
  const paged = pages.get(id);
  pages.delete(id);
  return paged === undefined ? null : { text: paged };
}

function* entryOf({ number, properties }: Entity, words: Words, name: string): Generator<Found> {
  const first = (...fields: readonly string[]) =>
    fields.flatMap((field) => strings(properties[field])[0] ?? [])[0] ?? null;
  const place = placeOf(name, number);
  const { told, wrong } = toldOf(
    {
      title: first("title", "subject"),
      authors: strings(properties.author),
      publisher: first("publisher"),
      date: first("publishedAt", "date", "authoredAt")?.split("T", 1)[0],
      language: first("language"),
      url: first("sourceUrl"),
      tags: strings(properties.keywords),
    },
    baseName(name),
  );
  for (const message of wrong) yield warning(place, message);
  yield { place, name: told.title ?? place, told, files: [], ...words };
}

/** Schemata that one sentence names. */
const NAMED = 5;

function passedOver(over: ReadonlyMap<string, number>): string {
  const all = [...over].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const count = all.reduce((sum, [, n]) => sum + n, 0);
  const shown = all.slice(0, NAMED).map(([schema, n]) => `${schema.slice(0, 40)} ${n.toLocaleString("en")}`);
  const more = all.length > NAMED ? ", and others" : "";
  if (count === 0)
    return "This file has no documents with text (bodyText or bodyHtml), and a ledger accepts nothing else.";
  const list = `${shown.join(", ")}${more}`;
  return count === 1
    ? `An entity was skipped because it has no text, and a ledger accepts only what the words of a document say: ${list}.`
    : `${count.toLocaleString("en")} entities were skipped because they have no text, and a ledger accepts only what the words of a document say: ${list}.`;
}
