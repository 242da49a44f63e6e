import type { BlockKind, PageBox, Place } from "./document.js";

/** A stretch of a paragraph: words, "\n" for a line broken on purpose, raised characters, a mark that leads to a note, or where on which page it goes on. */
export type Run = string | { readonly raised: string } | { readonly line: PageBox } | NoteCall;

/** A mark that leads to the note of that key. `sort` tells footnotes from endnotes, which are counted apart. */
export interface NoteCall {
  readonly note: string;
  readonly sort: "footnote" | "endnote";
  /** The mark as the author chose it, such as "*"; the notes without one are counted. */
  readonly label?: string;
}

/** A paragraph as office formats and Markdown have it. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly kind: BlockKind | null;
  /** The number of an item that its words do not show. */
  readonly ordinal?: string;
  readonly place?: Place;
}

/** The words of a paragraph without its marks. */
export function plainWords(paragraph: Paragraph): string {
  return paragraph.runs
    .map((run) => (typeof run === "string" ? run : "raised" in run ? run.raised : ""))
    .join("")
    .trim();
}
