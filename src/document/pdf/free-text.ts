import type { TextItem } from "./fragment.js";
import { type PageFrame, uprightPoint } from "./page-frame.js";

/** What pdf.js tells of an annotation, as far as words are read from it. */
export interface Annotation {
  readonly subtype?: string;
  readonly annotationFlags?: number;
  readonly rect?: readonly number[];
  /** The lines as they are drawn; missing where nothing draws them. */
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str: string };
  readonly defaultAppearanceData?: { readonly fontSize: number };
}

/** The bits of annotations that are not shown: hidden, and no view (12.5.3). */
const UNSEEN = 0b100010;
const USUAL_SIZE = 10;
const LEADING = 1.2;
/** Letters are about half as wide as they are high. */
const LETTER = 0.5;
/** Of one page; a form of that many is no document. */
const MOST = 2000;

/** The words that somebody typed onto a page (ISO 32000-1, 12.5.6.6), line by line from the top of their boxes. Other annotations are talk about the page. */
export function freeTextOf(annotations: readonly Annotation[], frame: PageFrame): TextItem[] {
  return annotations.slice(0, MOST).flatMap((annotation) => {
    const { subtype, rect, annotationFlags = 0 } = annotation;
    if (
      subtype !== "FreeText" ||
      (annotationFlags & UNSEEN) !== 0 ||
      rect === undefined ||
      !rect.every(Number.isFinite)
    )
      return [];
    const [x0, y0] = uprightPoint(frame, rect[0]!, rect[1]!);
    const [x1, y1] = uprightPoint(frame, rect[2]!, rect[3]!);
    const [left, top] = [Math.min(x0, x1), Math.max(y0, y1)];
    const told = annotation.defaultAppearanceData?.fontSize ?? 0;
    const size = told > 0.5 && told < 1000 ? told : USUAL_SIZE;
    return linesOf(annotation, Math.abs(x1 - x0) / (LETTER * size)).map((words, i) => ({
      words,
      x: left,
      y: top - size * (1 + LEADING * i),
      width: Math.min(Math.abs(x1 - x0), words.length * LETTER * size),
      size,
      font: "free text",
    }));
  });
}

/** The lines of an annotation; what nothing draws is broken where `widest` letters end. */
function linesOf({ textContent, contentsObj }: Annotation, widest: number): string[] {
  const drawn = textContent?.filter((line) => line.trim() !== "") ?? [];
  if (drawn.length > 0) return drawn;
  return (contentsObj?.str ?? "").split(/[\r\n]+/u).flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      const line = lines.at(-1);
      if (line !== undefined && line.length + 1 + word.length <= widest) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}
