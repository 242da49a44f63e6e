import { type Span, visible } from "../text/index.js";
import type { Furniture } from "./boilerplate.js";
import type { BlockKind, Metadata, NoteMark } from "./document.js";
import type { Unit } from "./lines.js";

/** Metadata read from the words of a text; a format's own metadata goes before it. */
export interface Found {
  title: string | null;
  authors: readonly string[];
  publisher: string | null;
  date: string | null;
  modified: string | null;
  section: string | null;
  translations: Metadata["translations"];
}

/** A unit with its words and what became of it; the front, the back and the body of a document are arranged on these in turn. */
export interface Piece {
  readonly unit: Unit;
  span: Span;
  /** Its words as the text has them, and as a person sees them. */
  readonly raw: string;
  readonly words: string;
  readonly furniture: Furniture | null;
  kind: BlockKind | null;
  /** Mark and length of the label, on the first unit of a note; mark "" where an entry has none. */
  note: { readonly mark: string; readonly length: number } | null;
  /** Whether the unit goes on with the note before it. */
  goesOn: boolean;
}

/** What the format itself knows and the words need not tell. */
export interface Known {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Marks the format itself shows, such as links to notes. */
  readonly marks: readonly NoteMark[];
}

/** Units of the text that the first `length` units of a piece's words take. */
export function printedLength({ raw, words }: Piece, length: number): number {
  if (raw.length === words.length) return length;
  let [at, seen] = [0, 0];
  for (; at < raw.length && seen < length; at++) if (visible(raw[at]!) !== "") seen++;
  return at;
}

const ENDED = /[.!?…]["'’”»)\]\d⁰¹²³⁴-⁹]{0,8}$/u;
/** The stops of scripts whose signs say as much as a syllable or a word. */
const ENDED_WIDE = /[。！？][”’」』）》\]\d]{0,8}$/u;

/** Whether a unit reads as running text and not as a line of a page. */
export function isProse(words: string): boolean {
  return (
    words.length >= 200 || (words.length >= 60 && ENDED.test(words)) || (words.length >= 25 && ENDED_WIDE.test(words))
  );
}
