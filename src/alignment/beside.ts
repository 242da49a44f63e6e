import type { Claim } from "../claim/index.js";
import type { AnnotatedText } from "./anchor.js";
import { align, type Bead } from "./bead.js";
import { type Difference, differencesOf, type Side } from "./difference.js";
import { type Paragraph, paragraphsOf } from "./paragraph.js";
import { sayingsOf } from "./saying.js";

/** Two texts side by side. */
export interface Beside {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
  /** What stands against what, as indices of paragraphs, in the order of the texts. */
  readonly beads: readonly Bead[];
  readonly differences: readonly Difference[];
}

/** Two texts in two languages side by side, each with the claims that were read in it. */
export function besideOf(
  left: AnnotatedText,
  right: AnnotatedText,
  claims: readonly [readonly Claim[], readonly Claim[]] = [[], []],
): Beside {
  const [a, b] = [sideOf(left, claims[0]), sideOf(right, claims[1])];
  const beads = align(a.paragraphs, b.paragraphs);
  return { left: a.paragraphs, right: b.paragraphs, beads, differences: differencesOf(beads, a, b) };
}

function sideOf(text: AnnotatedText, claims: readonly Claim[]): Side {
  return {
    paragraphs: paragraphsOf(text),
    sayings: sayingsOf(claims),
    unread: text.annotation.unread.map(({ span }) => span),
  };
}
