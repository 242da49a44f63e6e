import type { Line } from "./columns.js";
import { type Fragment, wordsOf } from "./fragment.js";

/** How the text of a document mostly looks: the size and font of its letters, and how far apart its lines stand, in sizes. */
export interface Looks {
  readonly size: number;
  readonly font: string;
  readonly leading: number;
}

const USUAL_LEADING = 1.2;

/** The size and the font that most letters have. */
export function bodyOf(pages: readonly (readonly Fragment[])[]): Pick<Looks, "size" | "font"> {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const fragment of pages.flat()) {
    const { length } = wordsOf(fragment);
    const size = Math.round(fragment.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + length);
    fonts.set(fragment.font, (fonts.get(fragment.font) ?? 0) + length);
  }
  return { size: most(sizes) ?? 10, font: most(fonts) ?? "" };
}

/** The middling distance of lines in the size of the text, in sizes. */
export function leadingOf(lines: readonly Line[], size: number): number {
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before?.column !== line.column || Math.abs(line.size - size) > 0.06 * size) continue;
    const gap = (before.y - line.y) / size;
    if (gap > 0.8 && gap < 3) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps.length < 3 ? USUAL_LEADING : gaps[gaps.length >> 1]!;
}

function most<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  for (const [key, count] of counts) if (best === undefined || count > counts.get(best)!) best = key;
  return best;
}
