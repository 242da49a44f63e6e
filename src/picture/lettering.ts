/** Advance widths of U+0020 to U+007E in thousandths of the size: the table hmtx of Inter 4 Regular (rsms.me/inter, OFL 1.1). */
const WIDTHS = (
  "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 " +
  "601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 " +
  "242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662"
)
  .split(" ")
  .map(Number);
/** The same of U+0410 to U+044F: letters of Russian but one, which has the width of its kin without dots. */
const CYRILLIC = (
  "690 646 654 579 819 601 960 618 753 753 672 748 903 743 765 743 639 730 646 628 828 682 721 700 958 972 816 883 649 730 1015 644 " +
  "562 594 565 436 613 583 810 494 591 591 542 575 770 588 600 588 612 571 466 562 687 546 597 578 822 837 644 736 559 571 843 554"
)
  .split(" ")
  .map(Number);
/** The same of signs that words of pictures have beside letters. */
const SIGNS: Readonly<Record<string, number>> = {
  "\u00A0": 281,
  "–": 500,
  "—": 1000,
  "−": 662,
  "…": 864,
  "«": 583,
  "»": 583,
  "“": 440,
  "”": 440,
  "’": 261,
  "·": 288,
  ı: 242,
};
/** Mean widths of what is in no table: other letters of Europe, small and great, and letters as broad as they are high. */
const SMALL = 560;
const GREAT = 710;
const SQUARE = 1000;
/** How much wider words are in semi-bold, the mean over the same table. */
const BOLD = 1.045;

/** Width in pixels of words set in Inter at a size; about, for letters that its tables lack. */
export function widthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += breadth(letter);
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

function breadth(letter: string): number {
  // What stands on or under a letter does not make it broader.
  const bare = letter < "\u0080" ? letter : letter.normalize("NFD");
  const code = bare.codePointAt(0)!;
  const known = WIDTHS[code - 0x20] ?? CYRILLIC[code - 0x410] ?? SIGNS[letter];
  if (known !== undefined) return known;
  if (/\p{M}/u.test(letter)) return 0;
  if (code >= 0x3000 || (code >= 0x1100 && !/\p{P}/u.test(letter))) return SQUARE;
  return /\p{Lu}/u.test(letter) ? GREAT : SMALL;
}

/** The words, cut after a word with "…" where they are wider than `width` pixels; "" where not even one letter fits. */
export function fitted(text: string, width: number, size: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text;
  let left = width - widthOf("…", size, bold);
  let kept = "";
  for (const letter of text) {
    left -= widthOf(letter, size, bold);
    if (left < 0) break;
    kept += letter;
  }
  // Cut between words where there are several: what is seen then stands in what is heard (WCAG 2.5.3).
  if (text[kept.length]?.trim() && kept.includes(" ")) kept = kept.slice(0, kept.lastIndexOf(" "));
  // A sign that only what is cut off follows goes with it: "partnership:…", "→…".
  kept = kept.replace(/[\s.,:;(→–—-]+$/u, "");
  return kept === "" ? "" : `${kept}…`;
}

/** The words in at most `most` lines no wider than `width`; the last is cut where there are more. */
export function wrapped(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  const all = piecesOf(text);
  for (const [i, piece] of all.entries()) {
    const longer = line === "" ? piece.trimStart() : line + piece;
    if (line === "" || widthOf(longer, size, bold) <= width) line = longer;
    else if (lines.length === most - 1) return [...lines, fitted(line + all.slice(i).join(""), width, size, bold)];
    else {
      lines.push(fitted(line, width, size, bold));
      line = piece.trimStart();
    }
  }
  return line === "" ? lines : [...lines, fitted(line, width, size, bold)];
}

/** Letters that have no spaces between them, and what stands before or after others on their line. */
const UNSPACED = "\\u2E80-\\u2FFF\\u3040-\\u9FFF\\uF900-\\uFAFF";
const OPENING = "\\u3008\\u300A\\u300C\\u300E\\u3010\\uFF08\u201C\u2018";
const CLOSING = "\\u3001\\u3002\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF01\\uFF09\\uFF0C\\uFF1A\\uFF1B\\uFF1F\u201D";
/** A blank that a line may end at: none that keeps a number with its unit. */
const BLANK = "[^\\S\\u00A0\\u202F]";
const PIECE = new RegExp(
  `${BLANK}*[${OPENING}]*(?:[${UNSPACED}]|(?:(?!${BLANK})[^${UNSPACED}${OPENING}${CLOSING}])+)?[${CLOSING}]*`,
  "gu",
);

/** A text in the parts that a line may end after, the second and later with the one space that was before them (UAX 14, as far as labels need it). */
function piecesOf(text: string): string[] {
  return (text.trim().match(PIECE) ?? []).map((piece) => piece.replace(/^\s+/u, " ")).filter((piece) => piece !== "");
}
