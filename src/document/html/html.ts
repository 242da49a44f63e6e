import { LIMITS } from "../../text/index.js";
import { decode } from "../decoding.js";
import type { Metadata } from "../document.js";
import { contentOf } from "../plain-text.js";
import type { Problem } from "../problem.js";
import { prologueOf } from "../prologue.js";
import { type ReadContent, type Reader, refusal, UNKNOWN } from "../reader.js";
import { binaryFormat, isUtf16, latin1 } from "../signature.js";
import { contentWritten, joined, type Written } from "../writer.js";
import { dayInAddress } from "./address.js";
import { articleOf } from "./article.js";
import { PageWriter } from "./blocks.js";
import { referenceReader } from "./character-references.js";
import { removeFurniture } from "./furniture.js";
import { unescaped } from "./linked-data.js";
import { type PageMetadata, pageMetadata } from "./metadata.js";
import { markNotes } from "./notes.js";
import { bodyOf, lengthOfWords, type Page, type PageElement, UNSEEN } from "./page.js";
import { parsedPage } from "./parse.js";
import { flattened, pageSize } from "./scan.js";
import { printedDay } from "./utc-day.js";
import { openingDay, publishedIn } from "./written-day.js";

/** Beyond these a page is read without being parsed: the parser's cost is no longer linear, and no page of words needs as much. */
const DEEPEST = LIMITS.format.nestedElements.most;
const MOST_ELEMENTS = LIMITS.format.elements.most;
/** Beyond these the article is not searched for; readability passes many times over every element and its ancestors. */
const DEEPEST_SEARCHED = 100;
const MOST_SEARCHED = LIMITS.format.searched.most;
const MOST_ANCESTORS = 1_000_000;

const OPENING =
  /^<(?:html|head|body|meta|title|style|script|link|article|main|section|div|p|h[1-6]|table|ul|ol|span|br)\b/iu;

/** HTML pages, whole or in part. Nothing in a page is executed, fetched or rendered. */
export const html: Reader = {
  name: "HTML",
  recognises(bytes) {
    if (binaryFormat(bytes) !== null) return false;
    const head = latin1(bytes.subarray(0, 8192));
    const plain = isUtf16(bytes) ? head.replace(/\0/gu, "") : head;
    const { end, doctype } = prologueOf(plain);
    return doctype === "html" || OPENING.test(plain.slice(end)) || /<html[\s>]/iu.test(plain);
  },
  async read(bytes, name) {
    const { text, warning } = decode(bytes, declaredEncoding(bytes));
    const problems: Problem[] = warning === null ? [] : [{ severity: "warning", message: warning, place: name }];
    return readPage(text, name, problems);
  },
};

/** The encoding a page declares (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding, the gist of it). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096));
  const declared =
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,30})/iu.exec(head) ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/iu.exec(head);
  return declared?.[1] ?? null;
}

/** Reads a decoded page into the words of its article. */
export function readPage(source: string, name: string, before: readonly Problem[] = []): Promise<ReadContent> {
  // Once its words are written the page is held by nothing, and they are arranged without it.
  return writtenPage(source, name, [...before]).then((page) => ("written" in page ? contentOfPage(page, name) : page));
}

/** The words of a page, and what it tells of itself. */
interface WrittenPage {
  readonly written: Written;
  readonly told: Metadata;
  /** A title that only the tab shows, where the words of an article go before it. */
  readonly weakTitle: string | null;
  readonly printed: PageMetadata["printed"];
  readonly weakDates: readonly (string | null)[];
  readonly utc: PageMetadata["utc"];
  readonly problems: readonly Problem[];
}

const TOO_DEEP = `its elements are nested more than ${DEEPEST} deep`;

function withoutStructure(reason: string): string {
  return `The page was read without its structure because ${reason}; headings and notes may be missing.`;
}

async function writtenPage(source: string, name: string, problems: Problem[]): Promise<WrittenPage | ReadContent> {
  const warn = (message: string): void => {
    problems.push({ severity: "warning", message, place: name });
  };
  const size = pageSize(source);
  const deep = size.depth > DEEPEST;
  if (deep || size.elements + size.references > MOST_ELEMENTS || size.attributes > 4 * MOST_ELEMENTS) {
    const many = `it has ${size.elements} elements and ${size.references} character references`;
    warn(withoutStructure(deep ? TOO_DEEP : many));
    return flat(source, name, problems);
  }
  const prepared = await preparedPage(source);
  if (prepared === null) {
    warn(withoutStructure(TOO_DEEP));
    return flat(source, name, problems);
  }
  const { page, body, metadata } = prepared;
  const searched =
    size.depth <= DEEPEST_SEARCHED &&
    size.elements <= MOST_SEARCHED &&
    size.elements * size.depth <= MOST_ANCESTORS &&
    size.attributes <= 10 * MOST_SEARCHED;
  const verdicts = await articleOf(page, body, metadata.title, searched);
  if (!searched && verdicts === null) warn("The page is too large to locate its article, so all of its text was read.");
  else if (verdicts === null && lengthOfWords(body, 0) > 0)
    warn("No article could be identified on the page, so all of its text was read.");
  const writer = new PageWriter(verdicts);
  writer.write(body);
  const { heading: _, tabOnly, printed, weakDates, utc, ...told } = metadata;
  // A tab that says "Press release" is no title where the words of the article show one.
  const weakTitle = tabOnly && verdicts !== null ? told.title : null;
  return {
    written: writer.result(),
    told: weakTitle === null ? told : { ...told, title: null },
    weakTitle,
    printed,
    weakDates,
    utc,
    problems,
  };
}

function contentOfPage(page: WrittenPage, name: string): ReadContent {
  const { written, told, weakTitle, printed, weakDates, utc, problems } = page;
  if (written.text === "") return refusal(name, "The page contains no text.");
  // A time in UTC tells the day where it was written only together with what the page prints.
  const read = contentWritten(written, { ...told, date: null }, problems);
  const opening = openingDay(read);
  const address = dayInAddress(told.url);
  // A line under the title, marked as its date and not as that of a change, is what readers are told, and cite.
  const meant = [printed.beside, printed.after].includes(opening.titled) ? opening.titled : null;
  const days = [
    meant,
    told.date,
    opening.titled,
    printed.beside,
    printed.after,
    opening.untitled,
    read.metadata.date,
    publishedIn(read),
  ];
  const inUtc = utc === null ? null : printedDay(utc, [meant, read.metadata.date, ...utc.printed]);
  const best =
    inUtc !== null && (meant === null || inUtc === meant)
      ? inUtc
      : [...days, address, ...weakDates].find((day) => day !== null);
  // Where the data and the address of a page tell one day, another that it prints is that of something else.
  const date = address !== null && address === told.date ? address : (best ?? null);
  const isPrinted = [told.date, inUtc, ...days, ...weakDates].includes(date);
  const implied = date === null || isPrinted ? read.metadata.implied : (["date"] as const);
  const metadata = { ...read.metadata, date, implied, title: read.metadata.title ?? weakTitle };
  return { content: { ...read, metadata, problems }, problems };
}

/** A parsed page without what nobody sees, its notes marked. */
interface PreparedPage {
  readonly page: Page;
  readonly body: PageElement;
  readonly metadata: PageMetadata;
}

async function preparedPage(source: string): Promise<PreparedPage | null> {
  const parsed = await parsedPage(source, DEEPEST);
  if (parsed === null) return null;
  const { page, savedFrom } = parsed;
  readEscapedTwice(page);
  const metadata = pageMetadata(page, savedFrom);
  // A page that hides all of itself until its scripts have run is shown by them.
  for (const name of ["hidden", "aria-hidden"])
    for (const whole of [page.documentElement, page.body]) whole?.removeAttribute(name);
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
  markNotes(page);
  removeFurniture(page);
  return { page, body: bodyOf(page), metadata };
}

/** Titles are escaped twice by some programs: "Ports &amp;#8216;at rest&amp;#8217;". */
function readEscapedTwice(page: Page): void {
  for (const title of page.querySelectorAll("title,h1,h2")) {
    for (const element of [title, ...title.querySelectorAll("*")]) {
      const { textContent } = element;
      if (!textContent.includes("&") || element.firstElementChild !== null || unescaped(textContent) === textContent)
        continue;
      for (const child of element.childNodes) child.remove();
      element.appendChild(page.createTextNode(unescaped(textContent)));
    }
  }
}

/** Where the head of a page is looked for. */
const LONGEST_HEAD = LIMITS.format.head.most;

/** What the head of a page tells, where the page itself is too much to be parsed. */
async function metadataOfHead(source: string): Promise<Metadata> {
  const end = source.slice(0, LONGEST_HEAD).search(/<\/head\s*>|<body[\s>]/iu);
  const head = end < 0 ? "" : source.slice(0, end);
  const size = pageSize(head);
  if (head === "" || size.elements + size.references > MOST_ELEMENTS || size.attributes > 4 * MOST_ELEMENTS)
    return UNKNOWN;
  const parsed = await parsedPage(`${head}</head></html>`, DEEPEST);
  if (parsed === null) return UNKNOWN;
  const { heading, tabOnly, printed, weakDates, utc, ...told } = pageMetadata(parsed.page, parsed.savedFrom);
  return {
    ...told,
    date: utc === null ? ([told.date, ...weakDates].find((day) => day !== null) ?? null) : printedDay(utc, utc.printed),
  };
}

/** The page as flat text, with its character references read. */
async function flat(source: string, name: string, problems: readonly Problem[]): Promise<ReadContent> {
  const read = await referenceReader(source);
  const text = read(flattened(source)).trim();
  if (text === "") return refusal(name, "The page contains no text.");
  const content = contentOf(text, problems);
  return { content: { ...content, metadata: joined(await metadataOfHead(source), content.metadata) }, problems };
}
