import type { Beside, Difference, Place } from "../../alignment/index.js";
import type { Document } from "../../document/index.js";
import type { Span } from "../../text/index.js";

/** A paragraph of one of two texts; its span is that in its document. */
export interface BesideParagraph extends Span {
  readonly kind: string;
  readonly text: string;
}

/** Words of one of two texts in which they differ. */
export interface BesidePlace extends Span {
  readonly text: string;
  /** What they mean: "USD 1700000000", "2031-05-18", "KAZ", "17", "planned"; null of what is left out. */
  readonly value: string | null;
}

export interface BesideDifference {
  readonly kind: Difference["kind"];
  /** Index of the row that it stands in. */
  readonly row: number;
  readonly left: BesidePlace | null;
  readonly right: BesidePlace | null;
}

/** What is known of one of two texts. */
export type BesideDocument = Pick<Document, "id"> &
  Pick<Document["metadata"], "title" | "publisher" | "date" | "language">;

/** Two documents paragraph by paragraph, as pages and programs are told. */
export interface BesidePage {
  readonly left: BesideDocument;
  readonly right: BesideDocument;
  /** What stands against what; a side without a paragraph leaves out what the other says. */
  readonly rows: readonly { readonly left: readonly BesideParagraph[]; readonly right: readonly BesideParagraph[] }[];
  readonly differences: readonly BesideDifference[];
}

/** The page of two documents that were aligned. */
export function besidePageOf(
  { left, right, beads, differences }: Beside,
  [one, other]: readonly [Document, Document],
): BesidePage {
  const words = ({ text }: Document, { start, end }: Span) => text.slice(start, end);
  const place = (document: Document, at: Place | null): BesidePlace | null =>
    at && { ...at.span, text: words(document, at.span), value: at.value };
  const paragraph = (document: Document, { span, kind }: Beside["left"][number]): BesideParagraph => ({
    ...span,
    kind,
    text: words(document, span),
  });
  return {
    left: headOf(one),
    right: headOf(other),
    rows: beads.map((bead) => ({
      left: left.slice(...bead.left).map((each) => paragraph(one, each)),
      right: right.slice(...bead.right).map((each) => paragraph(other, each)),
    })),
    differences: differences.map(({ kind, bead, left: a, right: b }) => ({
      kind,
      row: bead,
      left: place(one, a),
      right: place(other, b),
    })),
  };
}

function headOf({ id, metadata: { title, publisher, date, language } }: Document): BesideDocument {
  return { id, title, publisher, date, language };
}
