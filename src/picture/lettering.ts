/** Advance widths of U+0020 to U+007E in thousandths of the size: the table hmtx of Inter 4 Regular (rsms.me/inter, OFL 1.1). */
const WIDTHS = (
  "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 " +
  "601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 " +
  "242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662"
)
  .split(" ")
  .map(Number);
/** Mean widths of what is not in the table: other letters of Europe, small and great, and letters as broad as they are high. */
const SMALL = 560;
const GREAT = 710;
const SQUARE = 1000;
/** How much wider words are in semi-bold, the mean over the same table. */
const BOLD = 1.045;

/** Width in pixels of words set in Inter at a size; about, for letters beyond English. */
export function widthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    thousandths += WIDTHS[code - 32] ?? breadth(letter, code);
  }
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

function breadth(letter: string, code: number): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (code >= 0x1100 && !/\p{P}/u.test(letter)) return SQUARE;
  return letter === "…" ? 864 : /\p{Lu}/u.test(letter) ? GREAT : SMALL;
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
  kept = kept.trimEnd();
  return kept === "" ? "" : `${kept}…`;
}

/** The words in at most `most` lines no wider than `width`; the last is cut where there are more. */
export function wrapped(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  const all = text.split(/\s+/u).filter((word) => word !== "");
  for (const [i, word] of all.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer, size, bold) <= width) line = longer;
    else if (lines.length === most - 1) return [...lines, fitted([line, ...all.slice(i)].join(" "), width, size, bold)];
    else {
      lines.push(fitted(line, width, size, bold));
      line = word;
    }
  }
  return line === "" ? lines : [...lines, fitted(line, width, size, bold)];
}
