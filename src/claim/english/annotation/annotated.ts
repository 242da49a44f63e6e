import type { Amount, Derived, Moment } from "../../../annotation/index.js";
import type { Document } from "../../../document/index.js";
import type { Span } from "../../../text/index.js";
import type { Name } from "./name.js";
import type { Unit } from "./tables.js";
import type { Sentence, Token } from "./token.js";

/** Words between quotation marks, marks excluded. */
export interface Quotation {
  readonly span: Span;
}

/** A document as a language sees it. Names, times and amounts stand in text order and do not overlap their like. */
export interface Annotated {
  readonly document: Document;
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Derived<Name>[];
  /** Groups of states ("the Baltic states") with the ids of their members. */
  readonly groups: readonly Derived<readonly string[]>[];
  readonly times: readonly Derived<Moment>[];
  readonly amounts: readonly Derived<Amount>[];
  readonly quotations: readonly Quotation[];
  /** Names found in the title that metadata gives when the text itself does not hold it: for resolution, never for claims. */
  readonly titleNames: readonly Derived<Name>[];
  /** What the tables say, annotated apart from the running text; null where there are none. */
  readonly tables: AnnotatedTables | null;
}

/** The cells of a document with the lines over its tables, each block read by itself: a cell is no sentence of the text. */
export interface AnnotatedTables {
  readonly annotated: Annotated;
  /** The unit that a block names, for headings and the lines over tables. */
  readonly units: ReadonlyMap<number, Unit>;
}
