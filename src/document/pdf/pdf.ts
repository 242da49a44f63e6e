import type { Problem } from "../problem.js";
import { contentWithProperties } from "../properties.js";
import { type Reader, refusal } from "../reader.js";
import { latin1 } from "../signature.js";
import { type Fragment, wordsOf } from "./fragment.js";
import { laidOut } from "./layout.js";
import { PdfFault, pagesOf } from "./open.js";
import { withoutStrayRejections } from "./stray-rejections.js";

/** Bytes of a file; most of them are pictures and fonts. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Letters that a page of pictures may have all the same, as a stamp or a page number. */
const FEWEST_LETTERS = 8;
/** Letters and signs after which it is known whether the words can be read. */
const SAMPLE = 20_000;

/** PDF documents with a text layer. Scripts, forms and attachments are left alone. */
export const pdf: Reader = {
  name: "PDF",
  largest: LARGEST_FILE,
  recognises: (bytes) => /^(?:\xEF\xBB\xBF)?\s{0,20}%PDF-/u.test(latin1(bytes.subarray(0, 64))),
  async read(bytes, name) {
    try {
      const { fragments, broken, properties } = await withoutStrayRejections(() => pagesOf(bytes));
      const fault = faultOf(fragments);
      if (fault !== null) return refusal(name, fault);
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
  const pages = fragments.length;
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
    return "The PDF does not say which letters its signs are; make a text layer with OCR, such as ocrmypdf --force-ocr, and read that.";
  if (letters >= Math.min(FEWEST_LETTERS, FEWEST_LETTERS * pages)) return null;
  const held = pages === 1 ? "its page is empty or a picture" : `its ${pages} pages are empty or pictures`;
  return `The PDF has no text layer: ${held}; if it shows words, make one with OCR, such as ocrmypdf, and read that.`;
}

function missing(broken: readonly number[], place: string): Problem {
  const shown = broken.slice(0, 10).join(", ") + (broken.length > 10 ? " …" : "");
  const message = `${broken.length === 1 ? "Page" : "Pages"} ${shown} of the PDF could not be read; fetch it again from where it came.`;
  return { severity: "warning", message, place };
}
