import { type Span, slice } from "../text/index.js";
import type { Block, Box, Document } from "./document.js";
import { blockFrom } from "./place.js";

/** Where words stand on a page of a PDF: its number from 1, and a rectangle for each line, in points as annotations of the file have them. */
export interface Boxes {
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** Letters of Latin, Cyrillic and Greek type that are about half as wide as the rest, and those that are half as wide again; signs of CJK fill a square. */
const NARROW = /[\s.,:;'’‘!|()[\]\-/ijlIftr1]/u;
const WIDE = /[mwMWЖЩШЮФМжщшюфм@%—–…]|\p{Lu}/u;
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** The pages and rectangles of a stretch of a document's text, in the order of the text; none where its format has no such places. */
export function boxesOf({ text, blocks }: Pick<Document, "text" | "blocks">, span: Span): Boxes[] {
  const pages = new Map<number, Box[]>();
  for (let i = blockFrom(blocks, span.start); i < blocks.length && blocks[i]!.span.start < span.end; i++)
    for (const { page, box } of boxesInBlock(text, blocks[i]!, span)) {
      const known = pages.get(page);
      if (known) known.push(box);
      else pages.set(page, [box]);
    }
  return [...pages].map(([page, boxes]) => ({ page, boxes }));
}

function boxesInBlock(text: string, { span: block, place }: Block, span: Span): { page: number; box: Box }[] {
  const lines = place?.lines ?? [];
  return lines.flatMap(([from, page, ...box], i) => {
    const line = { start: from, end: Math.min(block.end, lines[i + 1]?.[0] ?? block.end) };
    const start = Math.max(span.start, line.start);
    const end = Math.min(span.end, line.end);
    if (start >= end || slice(text, { start, end }).trim() === "") return [];
    return [{ page, box: part(box, slice(text, line).trimEnd(), start - line.start, end - line.start) }];
  });
}

/** The part of the box of a line that some of its words take, by how wide letters are in most type; a line that runs upwards is higher than it is wide. */
function part([left, bottom, right, top]: Box, words: string, from: number, to: number): Box {
  const whole = widthOf(words);
  if (whole === 0 || (from <= 0 && to >= words.length)) return [left, bottom, right, top];
  const [first, last] = [widthOf(words.slice(0, Math.max(0, from))) / whole, widthOf(words.slice(0, to)) / whole];
  if (right - left >= top - bottom || words.length < 3)
    return [tenth(left + first * (right - left)), bottom, tenth(left + last * (right - left)), top];
  return [left, tenth(bottom + first * (top - bottom)), right, tenth(bottom + last * (top - bottom))];
}

/** How wide words are, in letters of middling width. */
function widthOf(words: string): number {
  let width = 0;
  for (const letter of words)
    width += SQUARE.test(letter) ? 2 : WIDE.test(letter) ? 1.4 : NARROW.test(letter) ? 0.55 : 1;
  return width;
}

const tenth = (points: number): number => Math.round(points * 10) / 10;
