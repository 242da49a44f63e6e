import type { Line } from "./columns.js";
import type { Looks } from "./looks.js";

/** Lines that are one paragraph; they may go on in the next column or on the next page. */
export type LineGroup = readonly Line[];

/** Sizes of letters by which lines of one paragraph differ at most. */
const SAME_SIZE = 0.08;
/** What is more than the leading by this share parts paragraphs. */
const WIDER = 1.3;
/** A raised mark pushes its line down, where the maker does not mind. */
const WIDER_WITH_MARK = 1.5;
/** In sizes of letters. */
const INDENT = 0.8;
const BULLET = /^\s*(?:[•▪◦‣●■–—*]\s|\(?\d{1,2}[.)]\s|\(?\p{Ll}\)\s)/u;
const ROUND_BULLET = /^\s*[•▪◦‣●■]/u;
const SENTENCE_END = /[.!?…:;。！？：；]["'’”»)\]」』）]*(?:\[\d{1,3}\]|\d{0,3})\s*$/u;
const LEADER = /(?:\.\s?){4,}\s*\d{1,4}\s*$/u;

/** Puts lines in reading order together to paragraphs. */
export function paragraphsOf(lines: readonly Line[], looks: Looks): LineGroup[] {
  const paragraphs: Line[][] = [];
  const indents = usesIndents(lines);
  for (const [i, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const before = lines[i - 1];
    if (open && before && !begins(open, before, line, looks, indents)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function begins(open: LineGroup, before: Line, line: Line, looks: Looks, indents: boolean): boolean {
  const [above, words] = [before.words, line.words];
  if (LEADER.test(above) || LEADER.test(words)) return true;
  if (Math.abs(line.size - before.size) > SAME_SIZE * looks.size) return true;
  const together = line.column === before.column;
  const gap = together ? (before.y - line.y) / line.size : 0;
  if (gap > (isMarked(line) ? WIDER_WITH_MARK : WIDER) * looks.leading || gap < -0.5) return true;
  const ended = SENTENCE_END.test(withoutMarks(before));
  const full = isFull(before, words, line);
  if (line.font !== before.font && (!full || gap > 1.12 * looks.leading)) return true;
  if (ROUND_BULLET.test(words) || (BULLET.test(words) && (ended || !full))) return true;
  const indent = line.x - line.column.left > INDENT * line.size;
  const wasIndented = before.x - before.column.left > INDENT * before.size;
  if (!together) {
    if (/^\s*\p{Ll}/u.test(words) || !ended || /[-‐]\s*$/u.test(above)) return false;
    return indent || !full || !indents;
  }
  if (indent && !wasIndented) return ended || !full;
  if (!indent && wasIndented && open.length > 1 && isIndented(open.at(-2)!)) return ended || !full;
  return !full && (ended || (room(before) > 0.3 && !/^\s*\p{Ll}/u.test(words)));
}

/** Whether the first word of the next line would not have fitted behind a line. */
function isFull(line: Line, next: string, nextLine: Line): boolean {
  const first = /^\s*\S+/u.exec(next)?.[0].trim().length ?? 0;
  const letter = next.length > 0 ? (nextLine.right - nextLine.x) / next.length : 0;
  return line.column.right - line.right < (first + 1) * letter + 0.3 * line.size;
}

/** The share of a column that a line leaves empty at its end. */
function room({ column, right }: Line): number {
  return (column.right - right) / Math.max(1, column.right - column.left);
}

function isIndented(line: Line): boolean {
  return line.x - line.column.left > INDENT * line.size;
}

/** Whether paragraphs of the text begin with an indent: lines further in stand between others, and not seldom. */
function usesIndents(lines: readonly Line[]): boolean {
  let count = 0;
  for (const [i, line] of lines.entries()) {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    if (before && after && isIndented(line) && !isIndented(before) && !isIndented(after)) count++;
  }
  return count * 30 > lines.length;
}

function isMarked(line: Line): boolean {
  return line.fragments.some(({ runs }) => runs.some(({ raised }) => raised));
}

/** The words of a line without raised marks. */
function withoutMarks(line: Line): string {
  return line.fragments
    .map(({ runs }) => runs.flatMap(({ words, raised }) => (raised ? [] : [words])).join(""))
    .join(" ");
}

/** Whether a line leads to a page, as in a table of contents: "Introduction ........ 5". */
export function isLeader(line: Line): boolean {
  return LEADER.test(line.words);
}
