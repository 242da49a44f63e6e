import type { Span } from "../text/index.js";
import type { Problem } from "./problem.js";
import type { Cite } from "./reference/index.js";

/** What a stretch of a document is for. Only headings, standfirst, paragraphs and list items are read for claims. */
export type BlockKind =
  | "title"
  | "standfirst"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quotation"
  | "byline"
  | "note"
  | "biography"
  | "caption"
  | "cell"
  | "boilerplate";

/** One block of the text; blocks do not overlap and stand in reading order. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly place?: Place;
}

/** Where a block stands in its source, as far as the format has such things. Numbers count from 1. */
export interface Place {
  /** The page of a PDF; of a block that goes on over pages, the one it begins on. */
  readonly page?: number;
  /** Where a block goes on on another page: from which offset of the text, on which page. */
  readonly turns?: readonly PageTurn[];
  /** Of a page whose words stand at places: where each line of the block stands, in the order of the text. */
  readonly lines?: readonly PlacedLine[];
  /** The part of a file that holds several: a body of a message, a footnote of a Word file. */
  readonly part?: string;
  /** The cell of a table: which table of the document, and where in it. */
  readonly cell?: Cell;
}

/** A rectangle in points of a page of a PDF, as its annotations have them (ISO 32000-1, 7.9.5): left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export interface PageBox {
  readonly page: number;
  readonly box: Box;
}

/** A line of a block, up to the next one: the offset of the text that it begins at, its page, and its box, in one row to be kept small. */
export type PlacedLine = readonly [
  start: number,
  page: number,
  left: number,
  bottom: number,
  right: number,
  top: number,
];

export interface PageTurn {
  readonly start: number;
  readonly page: number;
}

export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Rows and columns that it covers; 1 where it is not said. */
  readonly rows?: number;
  readonly columns?: number;
  /** Whether the cell names its column or its row. */
  readonly heading: boolean;
}

/** A note mark in the body, such as `[1]` or a superscript. The mark is the label alone: "1". */
export interface NoteMark {
  readonly mark: string;
  readonly span: Span;
}

/**
 * A note or a bibliography entry: its label, where it stands, and what it cites: a work, or for "Ibid." and its like the mark of the
 * note whose work it repeats. `also` are further works that it cites.
 */
export interface Reference extends Cite {
  readonly mark: string;
  readonly span: Span;
  readonly text: string;
  /** The address of the work, or of its DOI. */
  readonly url?: string | undefined;
  readonly also?: readonly Cite[] | undefined;
}

/** Dates are EDTF strings; what the document does not say is null. */
export interface Metadata {
  readonly title: string | null;
  /** The standfirst or the second title. */
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly date: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly translations: readonly { readonly language: string; readonly url: string | null }[];
  /** What the document does not say of itself but something about it implies, such as a date in its address or of its file. */
  readonly implied: readonly "date"[];
  /** What the document says itself of fields that a person has set; missing where nobody has. */
  readonly mended?: Readonly<Partial<Record<"title" | "publisher" | "date" | "url", string | null>>>;
  /** Words that somebody filed it under, and the collections that it was put in. */
  readonly tags?: readonly string[];
  readonly collections?: readonly string[];
  /** Of pages that were pictures: what recognised their words. */
  readonly ocr?: Recognition;
  /** What told of it beside it; missing where nothing did. */
  readonly catalogued?: Catalogued;
}

/** What recognised words in pictures ("tesseract 5.3.0"), with which models of languages, and how sure it says it is on average, from 0 to 1. */
export interface Recognition {
  readonly engine: string;
  readonly languages: readonly string[];
  readonly confidence: number;
}

/** A side-car, table or library that told of a document: the name of that file, and what the document says itself where that is something else. */
export interface Catalogued {
  readonly by: string;
  readonly itself: Readonly<Partial<Pick<Metadata, "title" | "authors" | "publisher" | "date" | "language" | "url">>>;
}

/** A document that has been read: plain text that never changes, and what is known of its parts. */
export interface Document {
  /** `d_` and the first 16 hex digits of `hash`. */
  readonly id: string;
  /** SHA-256 of the bytes that were read, in hex. */
  readonly hash: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly NoteMark[];
  readonly references: readonly Reference[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}
