import type { Block, Cell, Document, Place } from "./document.js";

/** Where one offset of a text stands in its source, as far as the format has such things: one page, one part, one cell. */
export interface Spot {
  /** The page of a PDF, from 1. */
  readonly page?: number;
  /** "footnote 2", "message". */
  readonly part?: string;
  readonly cell?: Pick<Cell, "table" | "row" | "column">;
}

/** Where an offset of a document's text stands in its source; null where its format has no such places, or no block holds it. */
export function spotAt({ blocks }: Pick<Document, "blocks">, offset: number): Spot | null {
  const block = blocks[blockFrom(blocks, offset)];
  if (block?.place === undefined || block.span.start > offset) return null;
  return spotOf(block.place, offset);
}

/** Which block is the first that ends behind an offset: blocks stand in the order of the text and do not overlap. */
export function blockFrom(blocks: readonly Pick<Block, "span">[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spotOf({ page, turns = [], part, cell }: Place, offset: number): Spot | null {
  const turned = turns.findLast(({ start }) => start <= offset)?.page ?? page;
  const spot = {
    ...(turned === undefined ? {} : { page: turned }),
    ...(part === undefined ? {} : { part }),
    ...(cell === undefined ? {} : { cell: { table: cell.table, row: cell.row, column: cell.column } }),
  };
  return Object.keys(spot).length === 0 ? null : spot;
}
