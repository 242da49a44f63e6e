import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { TALLIED } from "../kept-sums.js";
import type { Row } from "../schema.js";
import { SUMS, type Sums, type Tally } from "../tally.js";

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** The tallies of two parties in order, or of one with ""; by type and month, undated ones first. */
export async function talliesBetween(tx: Transaction, a: string, b: string): Promise<Tally[]> {
  const { rows } = await sql<Changing<Tally>>`select type, month, ${sql.raw(TALLIED)} from tallies
    where a = ${a} and b = ${b} order by type, month`.execute(tx);
  // There are thousands: they are taken as they come, and not copied.
  for (const row of rows) if (row.month! < 0) row.month = null;
  return rows;
}

/** The tallies of several pairs by year: `month` is the first of it. Under "a b" of each. */
export async function yearlyTallies(
  engine: Engine,
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, Tally[]>> {
  const sums = SUMS.map((column) => `cast(sum(tallies.${column}) as bigint) as ${column}`).join(", ");
  const { rows } = await sql<Row<"tallies"> & { year: number }>`select tallies.a, tallies.b, tallies.type,
      case when tallies.month < 0 then -1 else tallies.month / 12 end as year, ${sql.raw(sums)}
    from ${engine.pairs(pairs)} join tallies on tallies.a = wanted.a and tallies.b = wanted.b
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(tx);
  const found = new Map<string, Tally[]>();
  for (const row of rows) {
    const key = `${row.a} ${row.b}`;
    const tally = tallyOf(row, row.year * 12);
    const known = found.get(key);
    if (known) known.push(tally);
    else found.set(key, [tally]);
  }
  return found;
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

function tallyOf(row: Pick<Row<"tallies">, "type"> & Sums, month: number): Tally {
  const sums: Record<string, number> = {};
  for (const column of SUMS) sums[column] = row[column];
  return { type: row.type as Tally["type"], month: month < 0 ? null : month, ...(sums as unknown as Sums) };
}
