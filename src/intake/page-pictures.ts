import type { Document } from "../document/index.js";
import { EMPTY, type Reader, type Result, type Task, threadFile } from "./result.js";

/** A page of a PDF that is to be drawn; `source` has its bytes. */
export interface PictureTask extends Task {
  /** From 1. */
  readonly page: number;
  /** Words to mark on it, where they stand there: a stretch of a text whose blocks tell where their lines stand. */
  readonly words: (Pick<Document, "text" | "blocks"> & { readonly span: { start: number; end: number } }) | null;
}

/** A page as PNG; null where it can't be drawn. */
export interface Pictured extends Result {
  readonly picture: Uint8Array | null;
}

/** Draws pages. */
export const PICTURES: Reader<PictureTask, Pictured> = { worker: threadFile("pictures-worker") };

/** Draws a page with its words marked; a file that is none, damaged or without that page gives no picture. */
export async function pictureOf({ source, page, words }: PictureTask, begins: () => void): Promise<Pictured> {
  begins();
  const { boxesOf, PdfFault, pagePicture } = await import("../document/index.js");
  const pages = words === null ? [] : boxesOf(words, words.span);
  const boxes = pages.filter((one) => one.page === page).flatMap((one) => one.boxes);
  try {
    const bytes = "bytes" in source ? source.bytes : new Uint8Array();
    return { ...EMPTY, picture: await pagePicture(bytes, page, boxes) };
  } catch (error) {
    if (error instanceof PdfFault) return { ...EMPTY, picture: null };
    throw error;
  }
}

let canvas: Promise<boolean> | null = null;

/** Whether what draws pages is there for this machine: it comes with Entente wherever there is a build of it. */
export function canDraw(): Promise<boolean> {
  canvas ??= import("@napi-rs/canvas").then(
    () => true,
    () => false,
  );
  return canvas;
}
