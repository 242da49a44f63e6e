import { sql } from "kysely";
import type { Engine, Transaction } from "./engine.js";

/** Claims that no date is known of stand before all others: 0001-01-01. */
export const UNDATED = -719_162;
const SPAN = 2 ** 31;

/**
 * The place of a claim in the ledger's order: the day it is about (days since 1970), then its id. 53 bits, so that it is exact as a number in
 * JavaScript, in SQLite and in PostgreSQL. Two claims of one day may want the same place: the later goes to the next free one.
 */
export function claimKey(id: string, day: number | null): number {
  return (day ?? UNDATED) * SPAN + (Number.parseInt(id.slice(-8), 16) >>> 1);
}

/** The first key of a day; keys of the day are less than that of the next. */
export function firstKeyOf(day: number): number {
  return day * SPAN;
}

/** The day of a key. */
export function dayOfKey(key: number): number {
  return Math.floor(key / SPAN);
}

/** Gives each new row of a table a place in its order that no other row has. */
export async function giveKeys(
  engine: Engine,
  tx: Transaction,
  table: "claims" | "passages",
  rows: readonly { key: number }[],
): Promise<void> {
  const taken = new Set<number>();
  let open: readonly { key: number }[] = rows;
  while (open.length > 0) {
    const wanted = engine.list(open.map(({ key }) => key));
    const there = await sql<{ key: number }>`select key from ${sql.table(table)} where key in ${wanted}`.execute(tx);
    const occupied = new Set(there.rows.map(({ key }) => key));
    const pushed: { key: number }[] = [];
    for (const row of open) {
      if (occupied.has(row.key) || taken.has(row.key)) {
        row.key++;
        pushed.push(row);
      } else taken.add(row.key);
    }
    open = pushed;
  }
}
