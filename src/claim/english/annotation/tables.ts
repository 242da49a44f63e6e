import { atomsOf, findSums, valueTables } from "../../../annotation/index.js";
import type { Block, Document } from "../../../document/index.js";
import type { Language } from "./language.js";
import { segment } from "./segmentation.js";

/** Cells of a document that are read at most: past them a table is a data set, not a part of a text. */
const MOST_CELLS = 4000;
/** A longer line before a table is a paragraph, not its title. */
const LONGEST_TITLE = 250;

/** Which blocks of a document tell of its tables: cells, captions, and the heading and the line before each table. */
export function tableBlocks(document: Document): ReadonlySet<number> {
  const told = new Set<number>();
  let cells = 0;
  let table = 0;
  document.blocks.forEach((block, i) => {
    if (block.kind !== "cell" || ++cells > MOST_CELLS) return;
    told.add(i);
    const here = block.place?.cell?.table ?? 0;
    if (here !== table) for (const at of linesBefore(document, i)) told.add(at);
    table = here;
  });
  if (told.size > 0) for (const [i, block] of document.blocks.entries()) if (block.kind === "title") told.add(i);
  return told;
}

/** The blocks over a table that may name it, the nearest first: its caption, a short line, the heading. */
export function linesBefore({ blocks }: Document, first: number): number[] {
  const lines: number[] = [];
  let at = first - 1;
  const short = (block: Block): boolean => block.span.end - block.span.start <= LONGEST_TITLE;
  for (let seen = 0; at >= 0 && seen < 2; at--, seen++) {
    const block = blocks[at]!;
    if (block.kind === "cell" || block.kind === "heading" || block.kind === "title") break;
    if (block.kind === "caption" || (block.kind === "paragraph" && short(block))) lines.push(at);
  }
  for (; at >= 0; at--) {
    const { kind } = blocks[at]!;
    if (kind !== "heading" && kind !== "title") continue;
    lines.push(at);
    break;
  }
  return lines;
}

/** What a heading or a caption says that the figures under it are counted in: a currency, a scale, or one of them. */
export interface Unit {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly scale: number;
}

/**
 * The unit that words name, such as "Amount (US$ million)" or "in thousands of euros". It is found by asking the rules of money what a
 * sum would be with these words, so that every currency they know is known here. Null when the words name none.
 */
export function unitOf(text: string, language: Language): Unit | null {
  if (text.length > LONGEST_TITLE) return null;
  const words = text.match(/[\p{L}\p{M}]+(?:[.$][\p{L}\p{M}]*)*|\p{Sc}|[\p{L}]{0,3}\$/gu) ?? [];
  let currency: string | null = null;
  let scale = 1;
  for (let i = 0; i < words.length; i++) {
    for (const window of [words.slice(i, i + 2).join(" "), words[i]!]) {
      currency ??= sum(`1 ${window}`, language)?.currency ?? sum(`${window} 1`, language)?.currency ?? null;
      const singular = window.replace(/s$/u, "");
      if (scale === 1) scale = sum(`USD 1 ${singular}`, language)?.value ?? 1;
    }
  }
  if (scale === 1 && /['’]?000s?\b/u.test(text)) scale = 1000;
  return currency === null && scale === 1 ? null : { currency, scale };
}

/** The sum that a text is, all of it; null when it is none. */
function sum(text: string, language: Language): { currency: string; value: number } | null {
  const [found] = segment(text, { start: 0, end: text.length }, language.segmentation);
  const read = found && valueTables(language.values).read(atomsOf(found.tokens));
  const [amount] = read ? findSums(read, { state: null }).sums : [];
  const whole = amount !== undefined && amount.span.start === 0 && amount.span.end >= text.replace(/\.$/u, "").length;
  return whole ? amount.value : null;
}
