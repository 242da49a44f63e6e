import type { BesideDifference, BesideParagraph } from "../../../dossier/index.js";

/** A stretch of a paragraph: plain, or the words of a difference. */
export interface Piece {
  readonly text: string;
  readonly difference: BesideDifference | null;
}

/** A paragraph cut where words of differences begin and end. Of two that overlap the first is kept. */
export function piecesOf(
  { text, start, end }: BesideParagraph,
  side: "left" | "right",
  differences: readonly BesideDifference[],
): Piece[] {
  const here = differences
    .flatMap((difference) => {
      const place = difference[side];
      return place !== null && place.start >= start && place.end <= end ? [{ difference, place }] : [];
    })
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  const pieces: Piece[] = [];
  let at = start;
  for (const { difference, place } of here) {
    if (place.start < at) continue;
    pieces.push({ text: text.slice(at - start, place.start - start), difference: null });
    pieces.push({ text: place.text, difference });
    at = place.end;
  }
  pieces.push({ text: text.slice(at - start), difference: null });
  return pieces.filter((piece) => piece.text !== "");
}
