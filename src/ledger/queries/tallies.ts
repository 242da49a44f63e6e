import { sql } from "kysely";
import { compare } from "../../text/index.js";
import type { Engine, Transaction } from "../engine.js";
import { TALLIED } from "../kept-sums.js";
import { SUMS, type Tally } from "../tally.js";
import { gathered } from "./gathered.js";

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** A tally as one list: its type and month, -1 where it is undated, then the sums in the order of SUMS. */
type Listed = readonly [type: Tally["type"], month: number, ...sums: number[]];

/** The tallies of two parties in order, or of one with ""; by type and month, undated ones first. */
export async function talliesBetween(engine: Engine, tx: Transaction, a: string, b: string): Promise<Tally[]> {
  const listed = await listedTallies(engine, tx, [[a, b]]);
  return inOrder((listed.get(`${a} ${b}`) ?? []).map((one) => tallyOf(one, one[1])));
}

/** The tallies of several pairs by year: `month` is the first of it. Under "a b" of each; by type and year, undated ones first. */
export async function yearlyTallies(
  engine: Engine,
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, Tally[]>> {
  const listed = await listedTallies(engine, tx, pairs);
  return new Map([...listed].map(([key, months]) => [key, inOrder(byYear(months))]));
}

function byYear(months: readonly Listed[]): Tally[] {
  const years = new Map<string, Changing<Tally>>();
  for (const one of months) {
    const year = Math.floor(one[1] / 12);
    const key = `${one[0]} ${year}`;
    const known = years.get(key);
    if (known === undefined) years.set(key, tallyOf(one, year * 12));
    else for (const [i, column] of SUMS.entries()) known[column] += one[i + 2] as number;
  }
  return [...years.values()];
}

/**
 * The tallies of pairs, under "a b" of each that has any. There are thousands: each pair comes as one text, which is several times as quick as a row for
 * each, or as having the database add them up.
 */
async function listedTallies(
  engine: Engine,
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, Listed[]>> {
  const { rows } = await sql<{ a: string; b: string; told: unknown }>`select wanted.a, wanted.b,
      (select ${engine.gather}(${engine.several}(type, month, ${sql.raw(TALLIED)})) from tallies
        where tallies.a = wanted.a and tallies.b = wanted.b) as told
    from ${engine.pairs(pairs)}`.execute(tx);
  return new Map(rows.map(({ a, b, told }) => [`${a} ${b}`, gathered<Listed>(told)]));
}

/** By type, and by month with undated ones first. */
function inOrder(tallies: Tally[]): Tally[] {
  return tallies.sort((x, y) => compare(x.type, y.type) || (x.month ?? -1) - (y.month ?? -1));
}

/** Facts by year of parties, in order of years; those without a date are left out. */
export async function factsByYear(
  engine: Engine,
  tx: Transaction,
  parties: readonly string[],
): Promise<Map<string, { year: number; facts: number }[]>> {
  if (parties.length === 0) return new Map();
  const { rows } = await sql<{ a: string; year: number; facts: number }>`select a, month / 12 as year,
      cast(sum(facts) as bigint) as facts from tallies
    where b = '' and month >= 0 and a in ${engine.list(parties)} group by 1, 2 order by 1, 2`.execute(tx);
  const found = new Map<string, { year: number; facts: number }[]>();
  for (const { a, ...year } of rows) {
    const known = found.get(a);
    if (known) known.push(year);
    else found.set(a, [year]);
  }
  return found;
}

function tallyOf([type, , ...sums]: Listed, month: number): Changing<Tally> {
  const tally: Record<string, unknown> = { type, month: month < 0 ? null : month };
  for (const [i, column] of SUMS.entries()) tally[column] = sums[i];
  return tally as unknown as Changing<Tally>;
}
