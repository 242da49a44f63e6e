import { decode } from "../decoding.js";
import { contentOf } from "../plain-text.js";
import type { Problem } from "../problem.js";
import { type Content, type ReadContent, type Reader, refusal } from "../reader.js";
import { binaryFormat, isUtf16, latin1 } from "../signature.js";
import { contentWritten } from "../writer.js";
import { PageWriter } from "./blocks.js";
import { withoutReferences } from "./character-references.js";
import { type PageMetadata, pageMetadata } from "./metadata.js";
import { markNotes, takeNotes } from "./notes.js";
import { type Page, type PageElement, UNSEEN, words } from "./page.js";
import { flattened, pageSize } from "./scan.js";

/** Beyond these a page is read without being parsed: the parser's cost is no longer linear, and no page of words needs as much. */
const DEEPEST = 400;
const MOST_ELEMENTS = 250_000;
/** Beyond these the article is not searched for; readability passes many times over every element and its ancestors. */
const DEEPEST_SEARCHED = 100;
const MOST_SEARCHED = 40_000;
const MOST_ANCESTORS = 1_000_000;
/** Readability gives less than this for pages that are no articles. */
const SHORTEST_ARTICLE = 200;

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|ul|ol|span|br)\b/iu;

/** HTML pages, whole or in part. Nothing in a page is executed, fetched or rendered. */
export const html: Reader = {
  name: "HTML",
  recognises(bytes) {
    if (binaryFormat(bytes) !== null) return false;
    const head = latin1(bytes.subarray(0, 8192));
    const plain = (isUtf16(bytes) ? head.replace(/\0/gu, "") : head).replace(
      /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u,
      "",
    );
    return OPENING.test(plain) || /<html[\s>]/iu.test(plain);
  },
  async read(bytes, name) {
    const { text, warning } = decode(bytes, declaredEncoding(bytes));
    const problems: Problem[] = warning === null ? [] : [{ severity: "warning", message: warning, place: name }];
    return readPage(text, name, problems);
  },
};

/** The encoding a page declares (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding, the gist of it). */
function declaredEncoding(bytes: Uint8Array): string | null {
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/iu.exec(latin1(bytes.subarray(0, 4096)))?.[1] ?? null;
}

/** Reads a decoded page into the words of its article. */
export async function readPage(source: string, name: string, before: readonly Problem[] = []): Promise<ReadContent> {
  const problems = [...before];
  const warn = (message: string): void => {
    problems.push({ severity: "warning", message, place: name });
  };
  const size = pageSize(source);
  if (size.depth > DEEPEST || size.elements + size.references > MOST_ELEMENTS || size.attributes > 4 * MOST_ELEMENTS) {
    const reason =
      size.depth > DEEPEST
        ? `its elements stand ${size.depth} deep in one another`
        : `it has ${size.elements} elements and ${size.references} character references`;
    warn(`The page was read without its structure, because ${reason}; headings and notes may be missed.`);
    return flat(source, name, problems);
  }
  const prepared = await preparedPage(source);
  const searched =
    size.depth <= DEEPEST_SEARCHED &&
    size.elements <= MOST_SEARCHED &&
    size.elements * size.depth <= MOST_ANCESTORS &&
    size.attributes <= 10 * MOST_SEARCHED;
  let content: Content | null = null;
  if (searched) {
    const all = words(prepared.body).length;
    const article = await mainContent(prepared.page);
    const length = article ? words(article).length : 0;
    if (article && (length >= SHORTEST_ARTICLE || length * 2 >= all)) {
      content = contentFrom([article, ...prepared.notes], prepared.metadata, problems, prepared.metadata.heading);
    } else if (all > 0) warn("No article stands out on the page, so all of its words were read.");
  } else warn("The page is too large to search for its article, so all of its words were read.");
  if (content === null) {
    // Readability has changed the page it searched, so the whole of it is read anew.
    const { body, notes, metadata } = searched ? await preparedPage(source) : prepared;
    content = contentFrom([body, ...notes], metadata, problems, null);
  }
  if (content.text === "") return refusal(name, "The page holds no words to read.");
  return { content: { ...content, problems }, problems };
}

/** A parsed page without what nobody sees, its notes taken out. */
interface PreparedPage {
  readonly page: Page;
  readonly body: PageElement;
  readonly notes: readonly PageElement[];
  readonly metadata: PageMetadata;
}

async function preparedPage(source: string): Promise<PreparedPage> {
  const { parseHTML } = await import("linkedom");
  const whole = /<(?:html|body)[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  const page = parseHTML(whole).document as unknown as Page;
  const metadata = pageMetadata(page);
  for (const element of [...page.querySelectorAll(UNSEEN)]) element.remove();
  markNotes(page);
  return { page, body: page.body ?? page.documentElement, notes: takeNotes(page), metadata };
}

/** The page as flat text, with its character references read. */
async function flat(source: string, name: string, problems: readonly Problem[]): Promise<ReadContent> {
  const { parseHTML } = await import("linkedom");
  const named = (reference: string): string =>
    parseHTML(`<html><body>${reference}</body></html>`).document.body.textContent ?? reference;
  const text = withoutReferences(flattened(source), named).trim();
  if (text === "") return refusal(name, "The page holds no words to read.");
  return { content: contentOf(text, problems), problems };
}

/** The element that holds the article, as readability finds it; null when it finds none. */
async function mainContent(page: Page): Promise<PageElement | null> {
  const { Readability } = await import("@mozilla/readability");
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node };
    const found = new Readability(page as never, options as never).parse();
    return (found?.content as PageElement | null | undefined) ?? null;
  } catch {
    // Readability throws on pages that its assumptions do not fit; such a page is read whole.
    return null;
  }
}

function contentFrom(
  roots: readonly PageElement[],
  metadata: PageMetadata,
  problems: readonly Problem[],
  title: string | null,
): Content {
  const [first, ...rest] = roots;
  const printed = title !== null && !startsWith(first!, title);
  const writer = new PageWriter();
  if (printed) writer.writeLine(title, "heading");
  writer.write(first!);
  for (const root of rest) writer.write(root);
  const { heading: _, ...told } = metadata;
  return contentWritten(writer.result(), told, problems);
}

function startsWith(element: PageElement, title: string): boolean {
  return words(element)
    .slice(0, 3 * title.length + 200)
    .includes(title);
}
