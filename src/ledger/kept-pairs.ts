import { extentOf } from "../text/index.js";
import { isCertain } from "../vocabulary/index.js";
import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import { type FactLine, linesOf } from "./fact-line.js";
import { UNDATED } from "./fact-row.js";
import type { Schema } from "./schema.js";
import { actOf } from "./sure-count.js";
import { type Sums, sumsOf } from "./tally.js";
import type { Told } from "./told.js";

type PairRow = Schema["fact_pairs"];

/** Of a fact what its rows under its parties and its part in their sums follow from. */
export interface Counted extends Pick<Fact, "id" | "support"> {
  readonly lines: readonly (FactLine & { readonly a: string; readonly b: string })[];
  readonly conflicts: number;
  /** As in SureCount. */
  readonly act: string;
  readonly isCertain: boolean;
  readonly sums: Sums;
  readonly told: Told;
  /** The last day on which it may first have been published; null where that is not known. */
  readonly first: number | null;
}

export function countedOf(fact: Fact, weight: number, told: Told): Counted {
  return {
    id: fact.id,
    support: fact.support,
    lines: linesOf(fact, weight),
    conflicts: fact.conflicts.length,
    act: actOf(fact),
    isCertain: isCertain(fact),
    sums: sumsOf(fact),
    told,
    first: extentOf(fact.first.published)?.hi ?? null,
  };
}

const KEY = ["a", "b", "type", "day", "fact"] as const;

/** Brings the rows of facts under their parties from some facts to those in their place. Writes no more rows than have changed. */
export async function replacePairs(
  engine: Engine,
  tx: Transaction,
  before: readonly Counted[],
  after: readonly Counted[],
): Promise<void> {
  const was = new Set(before.map(({ id }) => id));
  const rows = after.filter(({ id }) => was.has(id)).flatMap(rowsOf);
  const known = new Map(before.flatMap(rowsOf).map((row) => [keyOf(row), row]));
  const keys = new Set(rows.map(keyOf));
  const gone = [...known].flatMap(([key, row]) => (keys.has(key) ? [] : row));
  await engine.remove(tx, "fact_pairs", KEY, gone);
  await engine.append(tx, "fact_pairs", after.filter(({ id }) => !was.has(id)).flatMap(rowsOf));
  const changed = rows.filter((row) => JSON.stringify(known.get(keyOf(row))) !== JSON.stringify(row));
  await engine.replace(tx, "fact_pairs", KEY, changed);
}

const keyOf = (row: PairRow) => KEY.map((column) => row[column]).join("\n");

function rowsOf({ id, lines, support, conflicts }: Counted): PairRow[] {
  return lines.map(({ a, b, type, day, month, side, status, facet, weight }) => ({
    a,
    b,
    type,
    day: day ?? UNDATED,
    fact: id,
    month: month ?? -1,
    year: month === null ? -1 : Math.floor(month / 12),
    side,
    status,
    facet,
    weight,
    support,
    conflicts,
  }));
}
