import type { VisitRow } from "../../dossier/index.js";
import { spanOf } from "../time.js";

/** Pixels of the narrowest column. */
const COLUMN = 24;

/** Visits of some years in one direction. */
export interface Column {
  readonly from: number;
  readonly to: number;
  readonly visits: readonly VisitRow[];
}

/** The year that a visit is drawn in; of one with a date. */
export const yearOf = (row: VisitRow) => Math.floor(spanOf(row.when)!.from / 12);

/** Years of a column: one, or so many that columns are broad enough. */
export function stepOf(years: number, width: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => (width - 4) / Math.ceil(years / step + 1) >= COLUMN * 0.75) ?? 200;
}

/** The visits in columns of so many years from a first one, each in order of time. */
export function columnsOf(rows: readonly VisitRow[], start: number, step: number): Column[] {
  const columns = new Map<number, VisitRow[]>();
  for (const row of rows) {
    const at = start + Math.floor((yearOf(row) - start) / step) * step;
    columns.set(at, [...(columns.get(at) ?? []), row]);
  }
  const order = (row: VisitRow) => spanOf(row.when)!.from;
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([from, visits]) => ({ from, to: from + step - 1, visits: visits.sort((a, b) => order(a) - order(b)) }));
}
