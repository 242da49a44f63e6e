/** Claims that no date is known of stand before all others: 0001-01-01. */
const UNDATED = -719_162;
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
