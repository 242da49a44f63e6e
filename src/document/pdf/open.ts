import { LIMITS } from "../../text/index.js";
import type { Properties } from "../properties.js";
import { NO_PROPERTIES } from "../properties.js";

import { drawnOnce } from "./drawn-once.js";
import { type Fragment, fragmentsOf, type TextItem } from "./fragment.js";
import { type Annotation, freeTextOf } from "./free-text.js";
import { type PageFrame, type Quarter, quarterOf, uprightPoint, usualQuarter } from "./page-frame.js";
import { WordData } from "./pdfjs-data.js";
import { wholeCharacters } from "./radicals.js";

/** More pages than any document of words has. */
export const MOST_PAGES = LIMITS.format.pages.most;
/** Pieces of text of which pages are made; a book of a thousand pages has a million. */
const MOST_ITEMS = LIMITS.format.pieces.most;
/** Pages in a row that can't be read, after which no further one is tried. */
const MOST_BROKEN = 20;

/** Why a PDF is not read, as one sentence for a person. */
export class PdfFault extends Error {}

/** What the pages of a PDF hold. `broken` are the numbers of pages that could not be read. */
export interface Pages {
  readonly fragments: readonly (readonly Fragment[])[];
  readonly broken: readonly number[];
  readonly properties: Properties;
}

/** What this folder needs of pdf.js. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: Record<string, unknown>; metadata: { get(name: string): unknown } | null }>;
  destroy(): Promise<void>;
}
export interface PdfPage {
  /** Left, bottom, right and top, in points. */
  readonly view: readonly number[];
  /** Degrees by which it is shown turned, clockwise. */
  readonly rotate: number;
  readonly objs: PdfObjects;
  readonly commonObjs: PdfObjects;
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly (readonly unknown[] | null)[] }>;
  getTextContent(): Promise<{ items: readonly PdfItem[] }>;
  getAnnotations(): Promise<readonly Annotation[]>;
  cleanup(): void;
}
interface PdfObjects {
  get(key: string, given: (object: unknown) => void): void;
}
interface PdfItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Reads all pages. Nothing in the file is executed, no font is loaded, nothing is fetched. Throws a PdfFault. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const document = await opened(bytes);
  try {
    const { numPages } = document;
    if (numPages > MOST_PAGES)
      throw new PdfFault(`The PDF claims ${numPages} pages and the limit is ${MOST_PAGES}; split it.`);
    const fragments: Fragment[][] = [];
    const broken: number[] = [];
    let count = 0;
    let failed = 0;
    for (let number = 1; number <= numPages && failed < MOST_BROKEN; number++) {
      try {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const annotations = await page.getAnnotations().catch(() => []);
        page.cleanup();
        count += items.length;
        fragments.push(fragmentsOfPage(items, annotations, page.view, number));
        failed = 0;
      } catch {
        failed++;
        broken.push(number);
        fragments.push([]);
      }
      if (count > MOST_ITEMS) throw new PdfFault("The PDF has too much text on its pages; split it.");
    }
    if (broken.length === numPages || numPages === 0) throw damaged();
    return { fragments, broken, properties: await propertiesOf(document) };
  } finally {
    await document.destroy().catch(() => undefined);
  }
}

/** Opens a PDF. Throws a PdfFault. */
export async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes the bytes away, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      BinaryDataFactory: WordData,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      verbosity: 0,
    });
    return document as unknown as PdfDocument;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new PdfFault("The PDF is password-protected; save it without a password.");
    throw damaged();
  }
}

function damaged(): PdfFault {
  return new PdfFault("The PDF is damaged or truncated; download it again.");
}

/** The words of a page in the way in which most of them run; those that run otherwise, such as a stamp on the margin, are left out. */
function fragmentsOfPage(
  items: readonly PdfItem[],
  annotations: readonly Annotation[],
  view: readonly number[],
  number: number,
): Fragment[] {
  const drawn = items.map((item) => ({ item, words: item.str ?? "", quarter: quarterOf(item.transform ?? []) }));
  const frame: PageFrame = { number, view, quarter: usualQuarter(drawn) };
  const upright = drawn.map(({ item, quarter }) => itemOf(item, quarter, frame));
  return fragmentsOf([...drawnOnce(upright), ...freeTextOf(annotations, frame)], frame);
}

/** An item as this folder has it; null for words that run another way than those of their page. */
function itemOf(
  { str, transform, width, fontName }: PdfItem,
  quarter: Quarter | null,
  frame: PageFrame,
): TextItem | null {
  if (str === undefined || quarter !== frame.quarter) return null;
  const [, , c = 0, d = 0, right = 0, up = 0] = transform;
  const [x, y] = uprightPoint(frame, right, up);
  const size = Math.hypot(c, d);
  if (!(size > 0.5 && size < 1000) || !Number.isFinite(x + y + width)) return null;
  return { words: wholeCharacters(str), x, y, width, size, font: fontName };
}

/** What the file says of itself: XMP before Info (ISO 32000-1, 14.3). */
async function propertiesOf(document: PdfDocument): Promise<Properties> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const told = (name: string): string | null => text(metadata?.get(name));
  const entry = (name: string): string | null => text((info as Record<string, unknown>)[name]);
  const creator = metadata?.get("dc:creator");
  const authors = Array.isArray(creator) ? creator.flatMap((author) => text(author) ?? []) : [text(creator)];
  const info_ =
    entry("Author")
      ?.split(";")
      .map((author) => author.trim()) ?? [];
  return {
    ...NO_PROPERTIES,
    title: told("dc:title") ?? entry("Title"),
    authors: authors.filter((author) => author !== null).length > 0 ? authors.filter((a) => a !== null) : info_,
    publisher: told("dc:publisher"),
    published: told("prism:publicationdate") ?? told("prism:coverdate"),
    created: dateOf(entry("CreationDate")) ?? told("xmp:createdate"),
    modified: null,
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" && value.length < 2000 ? value.trim() : null;
}

/** A date of PDF, "D:20210309100000+03'00'", as far as it goes (ISO 32000-1, 7.9.4). */
function dateOf(written: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?/u.exec(written ?? "");
  return match ? [match[1], match[2], match[3]].filter(Boolean).join("-") : null;
}
