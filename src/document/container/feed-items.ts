import { LIMITS } from "../../text/index.js";
import { decode } from "../decoding.js";
import { webAddress } from "../html/index.js";
import { edtfOf } from "../publication-date.js";
import { type Found, fault, LARGEST_MEMBER, type Told, whole } from "./container.js";

/** Items of a feed; an archive of a newspaper has some thousands. */
const MOST_ITEMS = LIMITS.container.items.most;

/** What a feed holds; see feed.ts. */
export async function* membersOfFeed(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Found> {
  const bytes = await whole(chunks, LARGEST_MEMBER);
  if (bytes === null) {
    yield fault(name, `The feed exceeds the limit of ${LARGEST_MEMBER >> 20} MB; split it.`);
    return;
  }
  const parsed = await feedOf(bytes);
  if (typeof parsed === "string") {
    yield fault(name, parsed);
    return;
  }
  if (parsed.items.length === 0) yield fault(name, "The feed contains no items.");
  for (const [i, item] of parsed.items.slice(0, MOST_ITEMS).entries()) {
    const place = `${name}/${i + 1}`;
    const html = bodyOf(item);
    if (html === null) {
      yield fault(place, "The item contains no text.");
      continue;
    }
    yield { name: place, told: toldOf(item, parsed), body: { html } };
  }
  if (parsed.items.length > MOST_ITEMS)
    yield fault(name, `The feed has more than ${MOST_ITEMS} items; the rest was skipped; split it.`);
}

/** An item of a feed, before what it leads to is asked for. */
export interface FeedEntry {
  readonly told: Told;
  /** What it holds itself; null where it only leads on. */
  readonly html: string | null;
  /** When it was changed last, as it is written; null where the feed does not say it apart from when it came out. */
  readonly updated: string | null;
  /** The name that the feed gives it; null where it gives none. */
  readonly id: string | null;
}

/** The items of a feed in its order, each with its address in `told`; a sentence where it is damaged. */
export async function entriesIn(bytes: Uint8Array): Promise<readonly FeedEntry[] | string> {
  const parsed = await feedOf(bytes);
  if (typeof parsed === "string") return parsed;
  return parsed.items.slice(0, MOST_ITEMS).map((item) => ({
    told: toldOf(item, parsed),
    html: bodyOf(item),
    updated: textOf(item.updated) ?? textOf(item.date_modified),
    id: textOf(item.id) ?? textOf(item.guid),
  }));
}

/** A feed out of its bytes; a sentence where it can't be read. */
async function feedOf(bytes: Uint8Array): Promise<Feed | string> {
  const declared = /encoding\s*=\s*["']([\w.:-]{2,40})["']/u.exec(
    Buffer.from(bytes.subarray(0, 200)).toString("latin1"),
  )?.[1];
  const { text } = decode(bytes, declared ?? null);
  if (/<!ENTITY/iu.test(text.slice(0, 100_000)))
    return "The feed declares its own entities, a known form of attack; it was not read.";
  const parsed = await parsedFeed(text);
  return parsed ?? "The feed is damaged or truncated, so its items can't be separated.";
}

type Fields = Readonly<Record<string, unknown>>;

interface Feed {
  readonly items: readonly Fields[];
  readonly title: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

async function parsedFeed(text: string): Promise<Feed | null> {
  const { parseFeed } = await import("feedsmith");
  try {
    const fields = parseFeed(text).feed as Fields;
    const items = fields.items ?? fields.entries ?? [];
    return {
      items: Array.isArray(items) ? (items as Fields[]) : [],
      title: textOf(fields.title),
      language: textOf(fields.language) ?? textOf(dc(fields).language),
      url: webAddress(linkOf(fields)),
    };
  } catch {
    return null;
  }
}

/** The fullest of what an item holds. */
function bodyOf(item: Fields): string | null {
  const content = item.content as Fields | string | undefined;
  const all = [
    typeof content === "object" ? (textOf(content.encoded) ?? textOf(content.value)) : textOf(content),
    textOf(item.content_html),
    textOf(item.content_text),
    textOf(item.description),
    textOf(item.summary),
  ].filter((one) => one !== null);
  const fullest = all.sort((a, b) => b.length - a.length)[0];
  return fullest ?? textOf(item.title);
}

function toldOf(item: Fields, feed: Feed): Told {
  const date =
    textOf(item.pubDate) ??
    textOf(item.published) ??
    textOf(item.date_published) ??
    textOf(dc(item).date) ??
    textOf(item.updated) ??
    textOf(item.date_modified);
  const title = textOf(item.title)?.replace(/<[^>]{1,80}>/gu, "");
  const url = webAddress(linkOf(item), feed.url);
  const edtf = date === null ? null : edtfOf(date);
  const authors = authorsOf(item);
  const language = textOf(item.language) ?? textOf(dc(item).language) ?? feed.language;
  return {
    ...(title ? { title } : {}),
    ...(edtf === null ? {} : { date: edtf }),
    ...(url === null ? {} : { url }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(feed.title === null ? {} : { publisher: feed.title }),
    ...(language !== null && /^[a-z]{2,3}(?:[-_]|$)/iu.test(language) ? { language } : {}),
  };
}

function authorsOf(item: Fields): string[] {
  const written = [item.authors, item.author, dc(item).creator, dc(item).creators].flatMap((value) => value ?? []);
  const names = written.map((one) => textOf(one) ?? textOf((one as Fields)?.name));
  // RSS writes "jane@example.org (Jane Doe)".
  return [
    ...new Set(names.flatMap((name) => name?.replace(/^[^\s@]+@[^\s@()]+\s*\(([^()]+)\)$/u, "$1").trim() || [])),
  ].filter((name) => !name.includes("@"));
}

function linkOf(fields: Fields): string | null {
  const links = Array.isArray(fields.links) ? (fields.links as Fields[]) : [];
  const alternate = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  return textOf(fields.link) ?? textOf(fields.url) ?? textOf(alternate?.href) ?? textOf(fields.home_page_url);
}

function dc(fields: Fields): Fields {
  const value = fields.dc;
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return textOf((value as Fields).value);
  const one = Array.isArray(value) ? value[0] : value;
  if (one instanceof Date) return one.toISOString();
  return typeof one === "string" && one.trim() !== "" ? one.trim() : null;
}
