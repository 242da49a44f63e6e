import { decode } from "../decoding.js";
import { type Entry, type Found, failure, MOST_ENTRIES, type NamedFile, warning } from "./catalogue.js";
import { type Fields, isFields, strings, words, writtenOfCsl, writtenOfZotero } from "./csl.js";
import { baseName } from "./csv-entries.js";
import { MOST, toldOf, type Written } from "./told-fields.js";

/** A library as JSON: CSL-JSON, as Zotero and others export it, or the JSON of Better BibTeX, which knows files and collections. */
export async function* entriesOfJson(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(decode(bytes).text);
  } catch {
    yield failure(name, "The library is damaged or truncated, so its entries can't be separated; export it again.");
    return;
  }
  const items = itemsOf(parsed);
  if (items === null || items.length === 0) {
    yield failure(name, "The library contains no entries.");
    return;
  }
  const collections = collectionsOf(parsed);
  for (const [i, item] of items.slice(0, MOST_ENTRIES).entries()) yield* entryOf(item, i + 1, name, collections);
  if (items.length > MOST_ENTRIES)
    yield failure(name, `The library has more than ${MOST_ENTRIES} entries; the rest was skipped; split it.`);
}

function itemsOf(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  return isFields(parsed) && Array.isArray(parsed.items) ? parsed.items : null;
}

/** What is no document of its own in a library. */
const NO_WORK = new Set(["attachment", "note", "annotation"]);

function* entryOf(
  item: unknown,
  number: number,
  name: string,
  collections: ReadonlyMap<string, readonly string[]>,
): Generator<Found> {
  const place = `${name}: entry ${number}`;
  if (!isFields(item)) {
    yield failure(place, "This entry is not a JSON object and was skipped.");
    return;
  }
  const ofZotero = typeof item.itemType === "string";
  if (NO_WORK.has(String(item.itemType))) return;
  const keys = [item.itemKey, item.key, item.itemID, item.id].flatMap((key) => words(key) ?? []);
  const written: Written = {
    ...(ofZotero ? writtenOfZotero(item) : writtenOfCsl(item)),
    collections: keys.flatMap((key) => collections.get(key) ?? []),
  };
  const { told, wrong } = toldOf(written, baseName(name));
  for (const message of wrong) yield warning(place, message);
  const files = filesOf(item);
  const entry: Entry = { place, name: told.title ?? place, told, files };
  const like = told.title == null ? undefined : { title: told.title, year: told.date?.slice(0, 4) ?? null };
  yield files.length > 0 || like === undefined ? entry : { ...entry, like };
}

function filesOf(item: Fields): NamedFile[] {
  const all = Array.isArray(item.attachments) ? item.attachments : [];
  return all.flatMap((one: unknown): NamedFile[] => {
    if (!isFields(one)) return [];
    const named = words(one.path) ?? words(one.localPath) ?? words(one.filename);
    if (named === null) return [];
    const key = words(one.itemKey) ?? words(one.key);
    const bare = named.replace(/^(?:storage|attachments):/u, "");
    const stored = key === null ? [] : [`storage/${key}/${baseName(bare)}`];
    const type = words(one.contentType) ?? words(one.mimeType);
    const snapshot = /html/iu.test(type ?? "") || /\.(?:x?html?|mht(?:ml)?)$/iu.test(bare);
    return [{ paths: [...withinStorage(bare), ...stored], snapshot }];
  });
}

/** A path, and where it leads into a storage folder, the part from there on: a library names files where they lay when it was exported. */
export function withinStorage(written: string): string[] {
  const path = written.replaceAll("\\", "/");
  const inner = /(?:^|\/)((?:storage|files)\/[^/]+\/[^/]+)$/u.exec(path)?.[1];
  return inner === undefined || inner === path ? [path] : [inner, path];
}

/** The names of the collections that each item is in; a collection in another is named after it: "Asia / Water". */
function collectionsOf(parsed: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const given = isFields(parsed) && isFields(parsed.collections) ? parsed.collections : {};
  const all = new Map(Object.entries(given).flatMap(([key, one]) => (isFields(one) ? [[key, one] as const] : [])));
  for (const [key, one] of all) {
    const name = pathOf(key, (at) => {
      const { name, title, parent } = all.get(at) ?? {};
      return { name: words(name) ?? words(title), parent: words(parent) };
    });
    if (name === null) continue;
    for (const item of strings(one.items)) hold(found, item, name);
  }
  return found;
}

/** Writes down that an item is in a collection: no more of these than a document is told to be in, however many hold it. */
export function hold(holders: Map<string, string[]>, item: string, collection: string): void {
  const known = holders.get(item);
  if (known === undefined) holders.set(item, [collection]);
  else if (known.length < MOST) known.push(collection);
}

/** Collections that may stand in one another; more is a circle. */
const DEEPEST = 20;

/** The name of a collection after those that it stands in. */
export function pathOf(
  key: string,
  collection: (key: string) => { readonly name: string | null; readonly parent: string | null },
): string | null {
  const names: string[] = [];
  for (let at: string | null = key, depth = 0; at !== null && depth < DEEPEST; depth++) {
    const { name, parent }: { name: string | null; parent: string | null } = collection(at);
    if (name !== null) names.unshift(name);
    at = parent;
  }
  return names.length === 0 ? null : names.join(" / ");
}
