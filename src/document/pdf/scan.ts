import { LIMITS } from "../../text/index.js";
import { type Engine, type Picture, type RecognisedLine, recognised, turned } from "../ocr/index.js";
import { pageRead } from "../pulse/index.js";
import { type Fragment, fragmentsOf, type TextItem } from "./fragment.js";
import { opened, type PdfDocument, type PdfPage } from "./open.js";
import type { PageFrame } from "./page-frame.js";

/** Pages that are recognised; each takes seconds. */
export const MOST_SCANNED = LIMITS.format.scanned.most;
/** Pixels of the picture of a page: one of A4 at 600 dots an inch has 35 million. */
const MOST_PIXELS = LIMITS.format.scan.most;
/** Milliseconds in which pdf.js gives a picture that it has announced. */
const PATIENCE = LIMITS.format.announced.most * 1000;
/** What of the largest picture of a page another one has to have to be part of it. */
const PART = 0.02;
/** How far the height of a line may be from what is usual on its page and still be that of the text. */
const USUAL = 0.35;

/** Words that were recognised on the pages of a PDF, and how sure the engine is of them, from 0 to 1; `blank` are numbers of pages without any. */
export interface Scan {
  readonly fragments: readonly (readonly Fragment[])[];
  readonly confidence: number;
  readonly blank: readonly number[];
}

/** Recognises the pages of a PDF of pictures, one after the other. Throws a PdfFault. */
export async function scanOf(bytes: Uint8Array, engine: Engine): Promise<Scan> {
  const document = await opened(bytes);
  try {
    const fragments: Fragment[][] = [];
    const blank: number[] = [];
    let letters = 0;
    let sure = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_SCANNED); number++) {
      const page = await pageOf(document, number, engine);
      pageRead();
      if (page === null) blank.push(number);
      for (const { words, confidence } of page?.lines.flatMap((line) => line.words) ?? []) {
        letters += words.length;
        sure += words.length * confidence;
      }
      fragments.push(page === null ? [] : fragmentsOf(itemsOf(page.lines, page.scale, page.height), page.frame));
    }
    return { fragments, confidence: letters === 0 ? 0 : Math.round((100 * sure) / letters) / 100, blank };
  } finally {
    await document.destroy().catch(() => undefined);
  }
}

interface ScannedPage {
  readonly lines: readonly RecognisedLine[];
  /** Points to a pixel. */
  readonly scale: number;
  /** Pixels. */
  readonly height: number;
  readonly frame: PageFrame;
}

async function pageOf(document: PdfDocument, number: number, engine: Engine): Promise<ScannedPage | null> {
  try {
    const page = await document.getPage(number);
    const shown = await pictureOf(page);
    page.cleanup();
    if (shown === null) return null;
    const picture = turned(shown, page.rotate);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const across = page.rotate % 180 === 0 ? right - left : top - bottom;
    const scale = across > 0 ? across / picture.width : 72 / 300;
    const dpi = Math.min(2400, Math.max(70, Math.round(72 / scale)));
    const lines = await recognised(picture, dpi, engine);
    // The picture was turned as the page is shown.
    const frame = { number, view: page.view, quarter: (((page.rotate / 90) % 4) + 4) % 4 } as PageFrame;
    return lines === null || lines.length === 0 ? null : { lines, scale, height: picture.height, frame };
  } catch {
    return null;
  }
}

/** Words at their places on the page, in letters of one size where their lines are about as high as most. */
function itemsOf(lines: readonly RecognisedLine[], scale: number, height: number): TextItem[] {
  const heights = lines.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return lines.flatMap(({ words, top, bottom }) => {
    const own = bottom - top;
    const size = (Math.abs(own - usual) <= USUAL * usual ? usual : own) * scale;
    // The engine tells words apart by more than the white between them.
    return words.map(({ words, left, right }, i) => ({
      words: i === 0 ? words : ` ${words}`,
      x: left * scale,
      y: (height - bottom) * scale,
      width: (right - left) * scale,
      size,
      font: "scan",
    }));
  });
}

/** What pdf.js gives of a picture: bits, three bytes or four a pixel. */
interface Image {
  readonly width: number;
  readonly height: number;
  readonly data?: Uint8Array | Uint8ClampedArray | string;
}

/** The picture of a page: the only one, the largest, or strips of one width under one another. Null where there is none that can be taken. */
async function pictureOf(page: PdfPage): Promise<Picture | null> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = (await getResolvedPDFJS()) as unknown as { OPS: Readonly<Record<string, number>> };
  const { fnArray, argsArray } = await page.getOperatorList();
  const images: Picture[] = [];
  for (const [i, operator] of fnArray.entries()) {
    const isMask = operator === OPS.paintImageMaskXObject;
    if (!isMask && operator !== OPS.paintImageXObject && operator !== OPS.paintInlineImageXObject) continue;
    const [given] = argsArray[i] ?? [];
    const image = typeof given === "string" ? await announced(page, given) : (given as Image | null);
    const picture = image === null ? null : await pixelsOf(page, image, isMask);
    if (picture !== null) images.push(picture);
  }
  const area = ({ width, height }: Picture) => width * height;
  const largest = images.reduce<Picture | null>((most, one) => (most && area(most) >= area(one) ? most : one), null);
  if (largest === null) return null;
  const strips = images.filter((one) => one.width === largest.width && area(one) >= PART * area(largest));
  const height = strips.reduce((sum, one) => sum + one.height, 0);
  if (strips.length === 1 || largest.width * height > MOST_PIXELS) return largest;
  return { ...largest, height, data: Buffer.concat(strips.map(({ data }) => data)) };
}

/** A picture that pdf.js makes while the page is read. */
function announced(page: PdfPage, key: string): Promise<Image | null> {
  const store = key.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((given) => {
    const timer = setTimeout(() => given(null), PATIENCE);
    store.get(key, (image: unknown) => {
      clearTimeout(timer);
      given((image as Image | null) ?? null);
    });
  });
}

async function pixelsOf(page: PdfPage, image: Image, isMask: boolean): Promise<Picture | null> {
  if (typeof image.data === "string") {
    const kept = await announced(page, image.data);
    return kept === null ? null : pixelsOf(page, { ...image, ...kept }, isMask);
  }
  const { width, height, data } = image;
  const pixels = width * height;
  if (data === undefined || !(pixels > 0) || pixels > MOST_PIXELS) return null;
  if (data.length === pixels) return { width, height, data: new Uint8Array(data) };
  if (data.length === pixels * 3 || data.length === pixels * 4)
    return { width, height, data: greyOf(data, pixels, data.length / pixels) };
  const row = (width + 7) >> 3;
  if (data.length !== row * height) return null;
  const grey = new Uint8Array(pixels);
  // Of a mask the bits that are 0 are painted, in whatever colour; of a picture of two colours they are black.
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) grey[y * width + x] = (data[y * row + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0;
  return { width, height, data: grey };
}

/** Pixels of red, green and blue, and perhaps how far each is seen through, as shades of grey (ITU-R BT.601). */
function greyOf(data: Uint8Array | Uint8ClampedArray, pixels: number, bytes: number): Uint8Array {
  const out = new Uint8Array(pixels);
  for (let i = 0, at = 0; i < pixels; i++, at += bytes)
    out[i] = (299 * data[at]! + 587 * data[at + 1]! + 114 * data[at + 2]!) / 1000;
  return out;
}
