import type { Arrangement } from "../../table/index.js";

/** How one table of a page is wanted. It stands after "?" beside what the page itself is asked: ?table=pairs&sort=-2&find=iran&all=1. */
export interface Arranged extends Arrangement {
  /** The name of the table: "pairs" of /states/pairs.csv. */
  readonly table: string;
}

/** Letters of a search for rows that are looked at. */
const LONGEST = 200;

/** The arrangement that an address asks for; null where it asks for none. What makes no sense asks for nothing. */
export function arrangementIn({ table, sort, find, all }: Readonly<Record<string, string>>): Arranged | null {
  if (!table) return null;
  const column = /^-?[1-9]\d?$/u.test(sort ?? "") ? Number(sort) : null;
  return { table, sort: column, find: (find ?? "").trim().slice(0, LONGEST), all: all === "1" };
}

/** What an arrangement is in an address. */
export function arrangementWords({ table, sort, find, all }: Arranged): Readonly<Record<string, string | null>> {
  return { table, sort: sort === null ? null : String(sort), find: find === "" ? null : find, all: all ? "1" : null };
}
