import type { Span } from "../../../text/index.js";
import type { Quotation } from "./annotated.js";

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);
/** Units beyond which an unclosed mark is taken for a slip. */
const LONGEST = 6000;

/** The quotations of one block, outermost only, marks excluded. An opening mark that is never closed quotes to the end of the block. */
export function findQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = block.start; i < block.end; i++) {
    const mark = text[i]!;
    const straight = mark === '"';
    if (
      open < 0 &&
      (OPENING.has(mark) ||
        (straight && !/[\p{L}\p{N}]/u.test(text[i - 1] ?? " ")) ||
        (straight && text[i - 1] === ":"))
    )
      open = i + 1;
    else if (open >= 0 && (straight || CLOSING.has(mark) || (mark === "“" && text[open - 1] === "„"))) {
      if (i > open) found.push({ span: { start: open, end: i } });
      open = -1;
    }
  }
  if (open >= 0 && block.end - open > 1 && block.end - open < LONGEST)
    found.push({ span: { start: open, end: block.end } });
  return found;
}
