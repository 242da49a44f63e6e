import { LIMITS } from "../../text/index.js";
import type { Box } from "../document.js";
import { MOST_PAGES, PdfFault } from "./open.js";
import { PictureData } from "./pdfjs-data.js";
import { withoutStrayRejections } from "./stray-rejections.js";

/** Pixels to a point, as long as the whole picture is not too large: 144 to the inch. */
const SCALE = 2;
const MOST_PIXELS = LIMITS.format.drawn.most;
/** Of a highlighter: what is under it stays to be read. */
const MARK = "rgba(255, 221, 64, 0.55)";

/** What this file needs of pdf.js to draw. */
interface Drawable {
  readonly numPages: number;
  getPage(number: number): Promise<DrawablePage>;
  destroy(): Promise<void>;
}
interface DrawablePage {
  getViewport(asked: { readonly scale: number }): Viewport;
  render(onto: { readonly canvas: unknown; readonly canvasContext: unknown; readonly viewport: Viewport }): {
    readonly promise: Promise<void>;
  };
}
interface Viewport {
  readonly width: number;
  readonly height: number;
  convertToViewportRectangle(box: readonly number[]): readonly number[];
}

/**
 * A page of a PDF as it is printed, with boxes marked, as PNG; pages count from 1, boxes are in points of the page as the file has it. Scripts and
 * forms are left alone, nothing is fetched. It takes a thread as long as it likes: only for threads that are guarded. Throws a PdfFault.
 */
export function pagePicture(bytes: Uint8Array, page: number, boxes: readonly Box[]): Promise<Uint8Array> {
  return withoutStrayRejections(async () => {
    const createCanvas = await canvases();
    const document = await openedToDraw(bytes);
    try {
      if (!(page >= 1 && page <= Math.min(document.numPages, MOST_PAGES)))
        throw new PdfFault(`The PDF has no page ${page}; its last is ${document.numPages}.`);
      const drawn = await document.getPage(page);
      const { width, height } = drawn.getViewport({ scale: 1 });
      const viewport = drawn.getViewport({ scale: Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height))) });
      const canvas = createCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
      const context = canvas.getContext("2d");
      await drawn.render({ canvas, canvasContext: context, viewport }).promise;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalCompositeOperation = "multiply";
      context.fillStyle = MARK;
      for (const box of boxes) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle(box);
        context.fillRect(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
      }
      return new Uint8Array(canvas.toBuffer("image/png"));
    } finally {
      await document.destroy().catch(() => undefined);
    }
  });
}

/** What draws; it comes with Entente wherever there is a build for the machine. */
async function canvases(): Promise<typeof import("@napi-rs/canvas")["createCanvas"]> {
  try {
    return (await import("@napi-rs/canvas")).createCanvas;
  } catch {
    throw new PdfFault("Pages can't be drawn on this machine: the package @napi-rs/canvas is not installed for it.");
  }
}

/** The build of pdf.js for older engines, as the other one can't draw on Node 20. */
async function openedToDraw(bytes: Uint8Array): Promise<Drawable> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  try {
    return (await getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      stopAtErrors: false,
      verbosity: 0,
      cMapUrl: "cmaps/",
      standardFontDataUrl: "standard_fonts/",
      wasmUrl: "wasm/",
      BinaryDataFactory: PictureData,
    }).promise) as unknown as Drawable;
  } catch {
    throw new PdfFault("The PDF can't be drawn: it is damaged, or protected by a password.");
  }
}
