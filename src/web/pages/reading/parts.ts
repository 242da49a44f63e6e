import type { Document } from "../../../document/index.js";
import type { Span } from "../../../text/index.js";
import type { ShownClaim } from "../../shapes/index.js";

/** A stretch of a long document that is shown as one page. */
export interface Part extends Span {
  /** The claims whose words begin in it, with their numbers in the document, counted from 1. */
  readonly claims: readonly { readonly number: number; readonly kept: ShownClaim }[];
}

/** Units of text, and claims, that a part has at most: its page stays under 300 KB. */
const LONGEST = 30_000;
const MOST = 50;
/** A block without an end is cut between words after so many units. */
const PIECE = 15_000;

/** The parts of a document, in order; there is always one. Notes stand at the end of each part that cites them, and are no part of their own. */
export function partsOf({ text, blocks }: Pick<Document, "text" | "blocks">, claims: readonly ShownClaim[]): Part[] {
  const numbered = claims.map((kept, i) => ({ number: i + 1, kept }));
  const parts: Part[] = [];
  let [start, end, from, to] = [0, 0, 0, 0];
  const close = () => {
    parts.push({ start, end, claims: numbered.slice(from, to) });
    [start, from] = [end, to];
  };
  for (const { kind, span } of blocks)
    for (const piece of kind === "note" ? [] : piecesOf(text, span)) {
      let next = to;
      while (next < numbered.length && numbered[next]!.kept.original.evidence.start < piece.end) next++;
      if (end > start && (piece.end - start > LONGEST || next - from > MOST)) close();
      [end, to] = [piece.end, next];
    }
  to = numbered.length;
  end = Math.max(end, text.length);
  close();
  return parts;
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  while (end - at > PIECE) {
    const space = text.indexOf(" ", at + PIECE);
    if (space < 0 || space >= end) break;
    pieces.push({ start: at, end: space + 1 });
    at = space + 1;
  }
  return [...pieces, { start: at, end }];
}

/** The part in which a claim stands; -1 where there is none. */
export function partOfClaim(parts: readonly Part[], claim: string): number {
  return parts.findIndex(({ claims }) => claims.some(({ kept }) => kept.claim.id === claim));
}
