import type { Box, PageBox } from "../document.js";
import { boxOnPage, type PageFrame } from "./page-frame.js";

/** Words that pdf.js gives at a position, on the page held so that they run to the right. Lengths are points, y grows upwards, `font` is a name that only the file knows. */
export interface TextItem {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** Words of one line without a wide gap: a whole line of a column, or a cell of a table. */
export interface Fragment {
  readonly runs: readonly FragmentRun[];
  readonly page: number;
  readonly frame: PageFrame;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

export interface FragmentRun {
  readonly words: string;
  readonly raised: boolean;
}

/** Gaps and rises in sizes of the letters around them. */
const WIDE_GAP = 1;
const SPACE = 0.13;
const OVERLAP = 0.35;
const SAME_BASELINE = 0.2;
const SMALL = 0.86;
const LOWEST_RISE = 0.12;
const HIGHEST_RISE = 0.75;
const MARK = /^\s?(?:\d{1,3}|[*†‡]{1,3})\s?$/u;

interface Open {
  runs: { words: string; raised: boolean }[];
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
  letters: number;
}

/** The fragments of a page, from items in the order in which the page draws them; nulls are passed over. Cost is linear. */
export function fragmentsOf(items: readonly (TextItem | null)[], frame: PageFrame): Fragment[] {
  const fragments: Open[] = [];
  let open: Open | null = null;
  let space = false;
  for (const item of items) {
    if (item === null) continue;
    if (item.words.trim() === "") {
      space = true;
      continue;
    }
    const joint: Joint | null = open === null ? null : jointOf(open, item);
    if (open === null || joint === null) {
      open = begun(item);
      fragments.push(open);
    } else join(open, item, joint, space);
    space = false;
  }
  const page = frame.number;
  return fragments.map(({ runs, x, right, y, size, font }) => ({ runs, page, frame, x, right, y, size, font }));
}

/** How far letters reach above and below the line that they stand on, in their size. */
const ASCENT = 0.8;
const DESCENT = 0.22;

/** Where the words of a fragment stand on their page. */
export function boxOf({ frame, x, right, y, size }: Fragment): PageBox {
  const upright: Box = [x, y - DESCENT * size, right, y + ASCENT * size];
  return { page: frame.number, box: boxOnPage(frame, upright) };
}

/** How an item stands to the words before it: on their line, raised above it, or on a line that they were raised above. */
type Joint = "level" | "raised" | "lowered";

function jointOf(open: Open, item: TextItem): Joint | null {
  const size = Math.max(open.size, item.size);
  const gap = item.x - open.right;
  if (gap < -OVERLAP * size || gap > WIDE_GAP * size) return null;
  const rise = (item.y - open.y) / size;
  if (Math.abs(rise) <= SAME_BASELINE && item.size > SMALL * open.size) return "level";
  if (gap > WIDE_GAP * 0.6 * size) return null;
  // Some makers raise the marks of notes without making them much smaller.
  if (MARK.test(item.words) && item.size < open.size && rise > SAME_BASELINE && rise <= HIGHEST_RISE) return "raised";
  if (item.size < SMALL * open.size) {
    if (rise >= LOWEST_RISE && rise <= HIGHEST_RISE) return "raised";
    return Math.abs(rise) < LOWEST_RISE + 0.2 ? "level" : null;
  }
  const lowered = open.size < SMALL * item.size && open.letters <= 4 && -rise >= LOWEST_RISE && -rise <= HIGHEST_RISE;
  return lowered ? "lowered" : null;
}

function begun({ words, x, y, width, size, font }: TextItem): Open {
  return { runs: [{ words, raised: false }], x, right: x + width, y, size, font, letters: words.length };
}

function join(open: Open, item: TextItem, joint: Joint, space: boolean): void {
  const last = open.runs.at(-1)!;
  if (joint === "lowered") {
    for (const run of open.runs) run.raised = true;
    Object.assign(open, { y: item.y, size: item.size, font: item.font, letters: 0 });
  }
  const raised = joint === "raised";
  const apart =
    (space || item.x - open.right > SPACE * item.size) && !/\s$/u.test(last.words) && !/^\s/u.test(item.words);
  if (last.raised === raised) last.words += (apart ? " " : "") + item.words;
  else {
    if (apart && !raised) open.runs.push({ words: ` ${item.words}`, raised });
    else open.runs.push({ words: item.words, raised });
  }
  open.right = Math.max(open.right, item.x + item.width);
  // The letters that most of the words have are those of the line.
  if (!raised && item.words.length > open.letters) Object.assign(open, { size: item.size, font: item.font });
  if (!raised) open.letters = Math.max(open.letters, item.words.length);
}

/** The words of a fragment, raised ones included. */
export function wordsOf(fragment: Pick<Fragment, "runs">): string {
  return fragment.runs.map(({ words }) => words).join("");
}
