import { rowsOf } from "../csv-rows.js";
import { decode } from "../decoding.js";
import { isGarbled, NO_TEXT } from "../garbled.js";
import { Manuscript } from "../manuscript.js";
import { isProse } from "../piece.js";
import type { Problem } from "../problem.js";
import { type ReadContent, type Reader, refusal, UNKNOWN } from "../reader.js";
import { binaryFormat } from "../signature.js";
import { isFigure, type TableRow } from "../table.js";
import { contentWritten } from "../writer.js";

/** Bytes by which a table is known. */
const HEAD = 16_384;
const HEADING_LONGEST = 100;

/**
 * A table as comma-separated values (RFC 4180; semicolons or tabs too) whose first row names its columns. Other text has commas as well, so that the name of the
 * file has to say what it is; a table that lists documents is taken apart before it comes here (catalogue/).
 */
export const csv: Reader = {
  name: "comma-separated values",
  recognises: (bytes, name) =>
    /\.(?:csv|tsv)$/iu.test(name) && binaryFormat(bytes) === null && hasHeadings(decode(bytes.subarray(0, HEAD)).text),
  async read(bytes, name): Promise<ReadContent> {
    const decoded = decode(bytes);
    if (isGarbled(decoded)) return refusal(name, NO_TEXT);
    const problems: Problem[] = [];
    const warn = (message: string, place: string) => problems.push({ severity: "warning", message, place });
    if (decoded.warning !== null) warn(decoded.warning, name);
    const rows: TableRow[] = [];
    for (const { line, cells, open } of rowsOf(decoded.text)) {
      if (open) {
        warn(
          "A quotation mark in this row is never closed, so this row and all after it were skipped.",
          `${name}:${line}`,
        );
        break;
      }
      const paragraphs = cells.map((cell) => [{ runs: [cell.trim()], kind: null }]);
      rows.push({ cells: paragraphs.map((one) => ({ paragraphs: one, columns: 1 })), heading: rows.length === 0 });
    }
    const manuscript = new Manuscript();
    manuscript.table(rows);
    return { content: contentWritten(manuscript.finish(), UNKNOWN, problems), problems };
  },
};

/** Whether a text begins with a row of names, and another as long. */
function hasHeadings(text: string): boolean {
  const [first, second] = rowsOf(text);
  if (first === undefined || second === undefined || first.open || first.cells.length !== second.cells.length)
    return false;
  const names = first.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    names.length > 1 && names.every((words) => words.length <= HEADING_LONGEST && !isProse(words) && !isFigure(words))
  );
}
