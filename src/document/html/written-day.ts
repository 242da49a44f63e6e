import { slice } from "../../text/index.js";
import { isProse } from "../piece.js";
import { dateLine, dayIn, publishedDay } from "../publication-date.js";
import type { Content } from "../reader.js";
import { inOrder, wholeYear } from "./printed-day.js";

/** Blocks at the head of an article that may print its day among other words, and units before it. */
const OPENING_BLOCKS = 4;
const LONGEST_LINE = 100;
const BEFORE_DAY = 40;

/** A day at the head of an article: under its title or right over it; or, where no block is the title, at the head of the page. */
export interface OpeningDay {
  readonly titled: string | null;
  readonly untitled: string | null;
}

/** The day that a line there holds, or that a paragraph there begins with, as in "Oslo (12.11.2021). The two sides"; null where they tell none. */
export function openingDay({ text, blocks, metadata: { language } }: Content): OpeningDay {
  const title = blocks.findIndex(({ kind }) => kind === "title");
  const before = title > 0 ? [blocks[title - 1]!] : [];
  const opening = [...blocks.slice(title + 1, title + 1 + OPENING_BLOCKS), ...before];
  for (const { kind, span } of opening) {
    const day =
      kind === "cell" || kind === "note" ? null : dayAtHead(inOrder(slice(text, span), language), kind === "byline");
    if (day !== null) return title < 0 ? { titled: null, untitled: day } : { titled: day, untitled: null };
  }
  return { titled: null, untitled: null };
}

function dayAtHead(line: string, isByline: boolean): string | null {
  if (line.length <= LONGEST_LINE) {
    const told = dateLine(line);
    const isChange = told !== null && told.published === null;
    return isChange || (!isByline && isProse(line)) ? null : (told?.published ?? dayIn(wholeYear(line))?.edtf ?? null);
  }
  const day = dayIn(line.slice(0, LONGEST_LINE));
  const begins =
    day !== null &&
    /^[^.!?]*$/u.test(day.before) &&
    day.before.length <= BEFORE_DAY &&
    /^[).:,]|^\s[-–—|"„“«]/u.test(day.after);
  return begins ? day.edtf : null;
}

/** Blocks and lines that are looked at for a label and a day. */
const MOST_LINES = 2000;

/** The day that some line calls that of publication, wherever it stands: "Published: 3 May 2021", the label by itself in the line before or not; null where none does. */
export function publishedIn({ text, blocks }: Content): string | null {
  return publishedAmong(blocks.flatMap(({ span }) => slice(text, span).split("\n")));
}

/** The same of lines in reading order. */
export function publishedAmong(lines: Iterable<string>): string | null {
  let label = "";
  let seen = 0;
  for (const line of lines) {
    if (++seen > MOST_LINES) return null;
    const day = publishedDay(line) ?? (label === "" ? null : publishedDay(`${label} ${line}`));
    if (day !== null) return day;
    label = line.length <= BEFORE_DAY ? line : "";
  }
  return null;
}
