import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** A column: cells are wrapped to what width is left, down to `least`; without `least` they are never wrapped. */
export interface Column {
  readonly heading: string;
  readonly least?: number;
  readonly right?: boolean;
}

const GAP = 2;

/**
 * The widths of columns whose cells share `width`; null when that is too narrow. Columns that may be wrapped give way in
 * proportion to what they would like, none below its least.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const wanted = columns.map(({ heading }, i) =>
    Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[i] ?? ""))),
  );
  const least = columns.map((column, i) => Math.min(wanted[i]!, column.least ?? wanted[i]!));
  const room = width - GAP * (columns.length - 1);
  const spare = room - total(least);
  if (spare < 0) return null;
  const lacking = wanted.map((want, i) => want - least[i]!);
  const share = Math.min(1, spare / Math.max(1, total(lacking)));
  return least.map((min, i) => min + Math.floor(lacking[i]! * share));
}

/** One row as lines: cells wrapped to their columns and padded, styled after they are measured. */
export function rowLines(
  columns: readonly Column[],
  widths: readonly number[],
  row: readonly string[],
  style: (cell: string, column: number) => string = (cell) => cell,
): string[] {
  const cells = row.map((cell, i) => wrapAnsi(cell, widths[i]!, { hard: true }).split("\n"));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => {
    const padded = cells.map((lines, i) => {
      const cell = lines[y] ?? "";
      const space = " ".repeat(Math.max(0, widths[i]! - stringWidth(cell)));
      const shown = cell === "" ? "" : style(cell, i);
      return columns[i]!.right ? space + shown : shown + space;
    });
    return padded.join(" ".repeat(GAP)).trimEnd();
  });
}

/** Rows as lines, every cell padded to the widest of its column. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ""))));
  const padded = (cell: string, i: number) => cell + " ".repeat(widths[i]! - stringWidth(cell));
  return rows.map((row) => `${row.map(padded).join(" ".repeat(GAP)).trimEnd()}\n`).join("");
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}
