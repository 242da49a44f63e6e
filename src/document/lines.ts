import { LIMITS, type Span, trim } from "../text/index.js";
import type { BlockKind, Place } from "./document.js";

/** A stretch that will be one block: a paragraph, a line, an item. `chunk` counts the stretches of text between blank lines. */
export interface Unit {
  readonly span: Span;
  readonly chunk: number;
  /** What the format itself says of it (a heading element, say); null when only the words can tell. */
  readonly hint: BlockKind | null;
  /** The mark, when the format itself says that this is a note or goes on with one. */
  readonly note?: string;
  /** The number of an item in a numbered list, which the text does not show. */
  readonly ordinal?: string;
  /** Where it stands in its source. */
  readonly place?: Place;
}

interface Line extends Span {
  readonly chunk: number;
}

/** Beyond this many units a line was not broken by a line-wrapping editor or mailer. */
const WIDEST = 100;
const NARROWEST = 40;
/** A text of more lines is no prose; its lines are put together to this many units, so that it costs no gigabytes. */
const MOST_LINES = LIMITS.document.lines.most;
const COARSE = 200;
/** What a new item begins with, even when the line before is full. */
const ITEM = /^(?:[-–—*•·▪◦‣>]\s|\[\^?[\p{L}\d*]{1,4}\]|\(?\d{1,3}[.)]\s)/u;
const FINAL = /[.!?…:。！？：]["'’”»)\]」』）\d]{0,8}$/u;

/** The units of a plain text: paragraphs, with lines that an editor broke put together again. Cost is linear. */
export function unitsOf(text: string): Unit[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const coarse = lines.length > MOST_LINES;
  const units: Unit[] = [];
  for (let i = 0; i < lines.length; ) {
    let last = i;
    if (coarse) while (last + 1 < lines.length && lines[last]!.end - lines[i]!.start < COARSE) last++;
    else if (width !== null)
      while (last + 1 < lines.length && goesOn(text, lines[last]!, lines[last + 1]!, width)) last++;
    const first = lines[i]!;
    units.push({ span: { start: first.start, end: lines[last]!.end }, chunk: first.chunk, hint: null });
    i = last + 1;
  }
  return units;
}

/** The lines that hold something, without the white space around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let chunk = 0;
  let start = 0;
  let blank = false;
  const take = (end: number): void => {
    const span = trim(text, { start, end });
    if (span.start === span.end) {
      blank = true;
      return;
    }
    if (blank && lines.length > 0) chunk++;
    blank = false;
    lines.push({ ...span, chunk });
  };
  for (const match of text.matchAll(/\r\n?|[\n\u0085\u2028\u2029\v\f]/gu)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/** The width an editor wrapped the text at; null when the lines of this text are its paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const counts = new Uint32Array(WIDEST + 2);
  for (const line of lines) counts[Math.min(line.end - line.start, WIDEST + 1)]!++;
  // A URL or a table may stick out; more than one line in twenty means that nothing was wrapped.
  if (counts[WIDEST + 1]! * 20 > lines.length) return null;
  let width = WIDEST;
  for (let out = counts[WIDEST + 1]!; width > 0; width--) {
    out += counts[width]!;
    if (out * 50 > lines.length || counts[width]! > 1) break;
  }
  if (width < NARROWEST) return null;
  let pairs = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.chunk !== lines[i + 1]!.chunk) continue;
    pairs++;
    if (isFull(text, lines[i]!, lines[i + 1]!, width)) full++;
  }
  return full >= 2 && full * 10 >= pairs * 6 ? width : null;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + width));
  const word = head.search(/\s/u);
  return line.end - line.start + 1 + (word < 0 ? head.length : word) > width;
}

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (line.chunk !== next.chunk) return false;
  if (ITEM.test(text.slice(next.start, Math.min(next.end, next.start + 8)))) return false;
  if (isFull(text, line, next, width)) return true;
  if (FINAL.test(text.slice(Math.max(line.start, line.end - 10), line.end))) return false;
  return line.end - line.start > width * 0.6;
}
