import type { Block, Document } from "../../../document/index.js";
import type { Span } from "../../../text/index.js";
import type { ShownClaim } from "../../shapes/index.js";

/** A claim as the text shows it. */
export interface Marked {
  readonly number: number;
  readonly kept: ShownClaim;
}

/** Words that stand under the same claims. */
export interface Piece extends Span {
  /** Those with the most words first, so that the last is the most exact. */
  readonly claims: readonly Marked[];
  /** Claims that begin and end with it. */
  readonly begins: readonly Marked[];
  readonly ends: readonly Marked[];
  /** Place in `document.marks`, where the piece is a note mark. */
  readonly mark: number | null;
  /** The page of the source that begins with it. */
  readonly page: number | null;
}

/** A block of the text, or what of it stands in this part. */
export interface Stretch {
  readonly block: Block;
  /** What stands before a list item in the source: "1.", "•"; the empty words where nothing does. */
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

/** The blocks of a part of a document, cut wherever a claim, a note mark or a page begins or ends. Notes that are references are left out. */
export function sheetOf(document: Document, claims: readonly Marked[], part: Span): Stretch[] {
  const { text, blocks, references } = document;
  const noted = new Set(references.map(({ span }) => blockAt(blocks, span.start)));
  const here = claims.filter(({ kept }) => touches(kept.original.evidence, part));
  const marks = document.marks.map(({ span }, i) => ({ span, i })).filter(({ span }) => touches(span, part));
  let page: number | null = null;
  return blocks.flatMap((block, i): Stretch[] => {
    const span = { start: Math.max(block.span.start, part.start), end: Math.min(block.span.end, part.end) };
    if (span.start >= span.end || (block.kind === "note" && noted.has(i))) return [];
    const turns = [
      ...(block.place?.page === undefined ? [] : [{ start: block.span.start, page: block.place.page }]),
      ...(block.place?.turns ?? []),
    ].filter((turn) => {
      const turned = turn.page !== page;
      page = turn.page;
      return turned;
    });
    const within = here.filter(({ kept }) => touches(kept.original.evidence, span));
    const before = text.slice(blocks[i - 1]?.span.end ?? 0, block.span.start).trim();
    return [
      {
        block,
        lead: block.kind === "list-item" && before.length <= LEAD && span.start === block.span.start ? before : "",
        pieces: piecesOf(span, within, marks, turns),
      },
    ];
  });
}

/** Characters of what stands before a list item: more than that is no bullet and no number. */
const LEAD = 12;

function piecesOf(
  span: Span,
  claims: readonly Marked[],
  marks: readonly { readonly span: Span; readonly i: number }[],
  turns: readonly { readonly start: number; readonly page: number }[],
): Piece[] {
  const own = marks.filter((mark) => touches(mark.span, span));
  const ends = [
    span,
    ...claims.map(({ kept }) => kept.original.evidence),
    ...own.map((mark) => mark.span),
    ...turns.map(({ start }) => ({ start, end: start })),
  ].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(ends)].filter((at) => at >= span.start && at <= span.end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i): Piece => {
    const piece = { start, end: cuts[i + 1]! };
    const over = claims.filter(({ kept }) => touches(kept.original.evidence, piece));
    return {
      ...piece,
      claims: over.sort((a, b) => length(b) - length(a) || a.number - b.number),
      begins: over.filter(({ kept }) => kept.original.evidence.start === start),
      ends: over.filter(({ kept }) => kept.original.evidence.end === piece.end).sort((a, b) => a.number - b.number),
      mark: own.find((mark) => mark.span.start <= start && piece.end <= mark.span.end)?.i ?? null,
      page: turns.find((turn) => turn.start === start)?.page ?? null,
    };
  });
}

const length = ({ kept }: Marked) => kept.original.evidence.end - kept.original.evidence.start;
const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The place of the block that holds an offset; -1 where none does. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < blocks.length && blocks[low]!.span.start <= offset ? low : -1;
}
