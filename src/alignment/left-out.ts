import type { Span } from "../text/index.js";
import { align, sizeOf, VARIANCE } from "./bead.js";
import type { Paragraph, Sentence } from "./paragraph.js";

/** Letters below which a stretch is no sentence that anybody would miss. */
const LEAST = 15;
/** What is left out makes the text shorter: by this share of it at least. */
const SHORTER = 0.6;

/** And by more than the length of translations varies: so many of its standard deviations. */
const BEYOND = 1.2;
/** A sentence is sooner left out than a paragraph; that the text is shorter has to bear it out. */
const OMISSION = 3;

/**
 * The sentences of paragraphs that say the same which only one text has.
 * @param ratio how much longer the left text says the same.
 */
export function leftOut(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  ratio: number,
): { readonly left: readonly Span[]; readonly right: readonly Span[] } {
  const [a, b] = [left, right].map((side) => side.flatMap(({ sentences }) => sentences)) as [Sentence[], Sentence[]];
  if (a.length + b.length < 3) return { left: [], right: [] };
  const beads = align(a, b, { ratio, omission: OMISSION });
  const x = beads.filter((bead) => bead.right[0] === bead.right[1]).flatMap((bead) => a.slice(...bead.left));
  const y = beads.filter((bead) => bead.left[0] === bead.left[1]).flatMap((bead) => b.slice(...bead.right));
  const [p, q] = [sizeOf(a), ratio * sizeOf(b)];
  const surplus = Math.abs(p - q) > BEYOND * Math.sqrt((VARIANCE * (p + q)) / 2) ? p - q : 0;
  return { left: missed(x, surplus), right: missed(y, -surplus / ratio) };
}

/** Those of the sentences without a counterpart that make the text longer by about as much as they are. */
function missed(sentences: readonly Sentence[], surplus: number): Span[] {
  const told = sentences.filter(({ size }) => size >= LEAST);
  return told.length > 0 && surplus >= SHORTER * sizeOf(told) ? told.map(({ span }) => span) : [];
}
