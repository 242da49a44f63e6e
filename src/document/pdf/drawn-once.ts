import type { TextItem } from "./fragment.js";

/** How far apart two drawings of the same letters stand, in their size: along the line, and across it (as poppler has it). */
const ALONG = 0.1;
const ACROSS = 0.2;
const SAME_SIZE = 0.05;

/**
 * Items of a page without those that another one is drawn over with the same letters: bold type is made so, and shadows, and a text layer over words that are words
 * already. One of the drawings may have only some of the letters. The order stays. Cost is that of sorting.
 */
export function drawnOnce(items: readonly (TextItem | null)[]): (TextItem | null)[] {
  const sorted = items
    .filter((item): item is TextItem => item !== null && item.words.trim() !== "")
    .sort((a, b) => b.y - a.y || a.x - b.x || b.width - a.width);
  const twice = new Set<TextItem>();
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]!;
    let to = from + 1;
    while (to < sorted.length && first.y - sorted[to]!.y <= ACROSS * first.size) to++;
    let last: TextItem | null = null;
    for (const item of sorted.slice(from, to).sort((a, b) => a.x - b.x || b.width - a.width)) {
      if (last !== null && covers(last, item)) twice.add(item);
      else {
        if (last !== null && covers(item, last)) twice.add(last);
        last = item;
      }
    }
    from = to;
  }
  return twice.size === 0 ? [...items] : items.filter((item) => item === null || !twice.has(item));
}

/** Whether one item stands where another does, and has its letters in their order. */
function covers(whole: TextItem, part: TextItem): boolean {
  const near = ALONG * whole.size;
  if (part.x < whole.x - near || part.x + part.width > whole.x + whole.width + near) return false;
  if (Math.abs(whole.size - part.size) > SAME_SIZE * whole.size) return false;
  const letters = part.words.replace(/\s+/gu, "");
  let at = 0;
  for (const letter of whole.words) if (letters.startsWith(letter, at)) at += letter.length;
  return at === letters.length;
}
