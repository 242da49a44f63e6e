import { LIMITS } from "../../text/index.js";
import { type Engine, engineHere } from "../ocr/index.js";
import type { Problem } from "../problem.js";
import { contentWithProperties } from "../properties.js";
import { type ReadContent, type Reader, refusal } from "../reader.js";
import { latin1 } from "../signature.js";
import { type Fragment, wordsOf } from "./fragment.js";
import { laidOut } from "./layout.js";
import { PdfFault, pagesOf } from "./open.js";
import { MOST_SCANNED, scanOf } from "./scan.js";
import { withoutStrayRejections } from "./stray-rejections.js";

/** Bytes of a file; most of them are pictures and fonts. */
const LARGEST_FILE = LIMITS.document.file.most;
/** Bytes among which readers look for the head of a file, and those at its end among which they look for its table (ISO 32000-1, Annex H, 13 and 18). */
const FURTHEST_HEAD = 1024;
const FURTHEST_TAIL = 1024;
/** Letters that a page of pictures may have all the same, as a stamp or a page number. */
const FEWEST_LETTERS = 8;
/** Letters and signs after which it is known whether the words can be read. */
const SAMPLE = 20_000;

/** PDF documents with a text layer. Scripts, forms and attachments are left alone. */
export const pdf: Reader = {
  name: "PDF",
  largest: LARGEST_FILE,
  recognises: (bytes) => {
    const head = latin1(bytes.subarray(0, FURTHEST_HEAD));
    if (/^(?:\xEF\xBB\xBF)?\s{0,20}%PDF-/u.test(head)) return true;
    // Other files may speak of the head of a PDF; only one of them has what it is made of.
    const at = head.search(/%PDF-\d\.\d/u);
    return at > 0 && /^(?:trailer|startxref)\s/mu.test(latin1(bytes.subarray(-FURTHEST_TAIL)));
  },
  async read(bytes, name) {
    try {
      const { fragments, broken, properties } = await withoutStrayRejections(() => pagesOf(bytes));
      const fault = faultOf(fragments);
      if (fault !== null) return refusal(name, fault);
      if (isScan(fragments)) return await readScan(bytes, name, fragments.length, properties);
      const { manuscript, title } = laidOut(fragments);
      const problems: Problem[] = broken.length === 0 ? [] : [missing(broken, name)];
      return { content: contentWithProperties(manuscript.finish(), properties, title, problems), problems };
    } catch (error) {
      if (error instanceof PdfFault) return refusal(name, error.message);
      throw error;
    }
  },
};

/** What keeps the words of pages from being read, as a sentence; null when nothing does. */
function faultOf(fragments: readonly (readonly Fragment[])[]): string | null {
  let letters = 0;
  let signs = 0;
  for (const page of fragments) {
    for (const fragment of page) {
      const words = wordsOf(fragment);
      letters += words.match(/\p{L}/gu)?.length ?? 0;
      signs += words.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
      if (letters + signs > SAMPLE) break;
    }
    if (letters + signs > SAMPLE) break;
  }
  if (signs > letters)
    return "The PDF does not map its glyphs to characters; create a text layer with OCR, such as ocrmypdf --force-ocr, and read that.";
  return null;
}

/** Whether the pages have hardly a letter: then they are empty, or pictures. */
function isScan(fragments: readonly (readonly Fragment[])[]): boolean {
  let letters = 0;
  for (const page of fragments)
    for (const fragment of page) {
      letters += wordsOf(fragment).match(/\p{L}/gu)?.length ?? 0;
      if (letters >= FEWEST_LETTERS) return false;
    }
  return true;
}

/** Reads pages that are pictures with the engine that is installed; the document is marked so, and a warning says how sure the engine is. */
async function readScan(
  bytes: Uint8Array,
  name: string,
  pages: number,
  properties: Parameters<typeof contentWithProperties>[1],
): Promise<ReadContent> {
  const engine = await engineHere();
  const held = pages === 1 ? "its page is empty or a picture" : `its ${pages} pages are empty or pictures`;
  if (engine === null)
    return refusal(
      name,
      `The PDF has no text layer: ${held}; if it is a scan, install tesseract (apt install tesseract-ocr, brew install tesseract) and read it again, or create a text layer with ocrmypdf.`,
    );
  const { fragments, confidence, blank } = await withoutStrayRejections(() => scanOf(bytes, engine));
  if (isScan(fragments))
    return refusal(name, `The PDF has no text layer: ${held}; ${engine.name} found no text either.`);
  const { manuscript, title } = laidOut(fragments);
  const problems = [recognisedBy(engine, confidence, name), ...unread(blank, pages, name)];
  const content = contentWithProperties(manuscript.finish(), properties, title, problems);
  const ocr = { engine: engine.name, languages: engine.languages, confidence };
  return { content: { ...content, metadata: { ...content.metadata, ocr } }, problems };
}

function recognisedBy({ name: engine, languages }: Engine, confidence: number, place: string): Problem {
  const message = `The text was recognised in images of pages by ${engine} (${languages.join(", ")}), with ${Math.round(100 * confidence)}% confidence on average; check the page before you use a name or a figure.`;
  return { severity: "warning", message, place };
}

/** Pages of a scan without words, and those that were too many. */
function unread(blank: readonly number[], pages: number, place: string): Problem[] {
  const shown = blank.slice(0, 10).join(", ") + (blank.length > 10 ? " …" : "");
  const empty = `No words were found on ${blank.length === 1 ? "page" : "pages"} ${shown}; if there are any, create a text layer with ocrmypdf.`;
  const rest = `The limit for scanned PDFs is ${MOST_SCANNED} pages and this one has ${pages}; split it.`;
  return [...(blank.length === 0 ? [] : [empty]), ...(pages > MOST_SCANNED ? [rest] : [])].map((message) => ({
    severity: "warning",
    message,
    place,
  }));
}

function missing(broken: readonly number[], place: string): Problem {
  const shown = broken.slice(0, 10).join(", ") + (broken.length > 10 ? " …" : "");
  const message = `${broken.length === 1 ? "Page" : "Pages"} ${shown} of the PDF could not be read; download it again.`;
  return { severity: "warning", message, place };
}
