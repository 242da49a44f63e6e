import { extentOf } from "../text/index.js";
import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import { type FactLine, linesOf } from "./fact-line.js";
import { UNDATED } from "./fact-row.js";
import type { Schema } from "./schema.js";
import { SUMS, sumsOf } from "./tally.js";
import type { Told } from "./told.js";

/** A fact with all that its rows follow from. */
export interface Weighed {
  readonly fact: Fact;
  readonly weight: number;
  readonly told: Told;
}

/** Tables whose rows are sums, with their keys. Each has a count of what is in it, so that a row is taken away with the last fact. */
const KEYS = {
  tallies: ["a", "b", "type", "month"],
  ties: ["a", "b"],
  facet_tallies: ["a", "b", "type", "facet", "side", "year"],
  voices: ["a", "b", "publisher"],
  weeks: ["a", "b", "week"],
} as const satisfies { readonly [T in keyof Schema]?: readonly (keyof Schema[T] & string)[] };

type Table = keyof typeof KEYS;
type Values = Record<string, string | number>;

/** Days of a week, and weeks after which something is told again. */
const WEEK = 7;
export const LATELY = 13;

export const weekOf = (day: number) => Math.floor(day / WEEK);

/** The rows of a fact by its parties. */
export function pairRows({ fact, weight }: Weighed): Schema["fact_pairs"][] {
  return linesOf(fact, weight).map(({ a, b, type, day, month, side, status, facet }) => ({
    a,
    b,
    type,
    day: day ?? UNDATED,
    fact: fact.id,
    month: month ?? -1,
    year: month === null ? -1 : Math.floor(month / 12),
    side,
    status,
    facet,
    weight,
    support: fact.support,
    conflicts: fact.conflicts.length,
  }));
}

/** What one fact adds to the sums. */
function* shares({ fact, weight, told }: Weighed): Generator<readonly [Table, Values]> {
  const sums = sumsOf(fact);
  const { facts, claims, corroborated, conflicting } = sums;
  const tie = { facts, claims, corroborated, conflicting };
  yield ["ties", { a: "", b: "", ...tie }];
  const first = extentOf(fact.first.published)?.hi ?? null;
  for (const line of linesOf(fact, weight)) {
    const { a, b, type } = line;
    yield ["ties", { a, b, ...tie }];
    yield ["tallies", { a, b, type, month: line.month ?? -1, ...sums }];
    const facet = countedFacet(line);
    if (facet !== null) yield ["facet_tallies", { a, b, type, ...facet, facts: 1 }];
    for (const [publisher, origins] of told.voices) yield ["voices", { a, b, publisher, facts: 1, origins }];
    if (b === "" || first === null) continue;
    yield ["weeks", { a, b, week: weekOf(first), facts: 1, firsts: 1, agains: 0 }];
    if (told.last !== null && weekOf(told.last) - weekOf(first) >= LATELY)
      yield ["weeks", { a, b, week: weekOf(told.last), facts: 1, firsts: 0, agains: 1 }];
  }
}

/** Under what facts of some types are counted; null for those that are not. */
export function countedFacet({
  type,
  facet,
  side,
  month,
  status,
}: Pick<FactLine, "type" | "facet" | "side" | "month" | "status">): {
  facet: string;
  side: number;
  year: number;
} | null {
  if (type === "visit") return { facet: "", side, year: -1 };
  if (type === "cooperation") return { facet, side: 0, year: month === null ? -1 : Math.floor(month / 12) };
  return type === "position" && facet !== "" && status !== "denied" ? { facet, side, year: -1 } : null;
}

/** Brings the rows and sums that pages are made of from some facts to those in their place. */
export async function replaceSums(
  engine: Engine,
  tx: Transaction,
  before: readonly Weighed[],
  after: readonly Weighed[],
): Promise<void> {
  await replacePairs(engine, tx, before.flatMap(pairRows), after.flatMap(pairRows));
  const changes = new Map<Table, Map<string, Values>>();
  const count = (weighed: readonly Weighed[], sign: 1 | -1) => {
    for (const one of weighed)
      for (const [table, values] of shares(one)) {
        const rows = changes.get(table) ?? new Map<string, Values>();
        changes.set(table, rows);
        const key = KEYS[table].map((column) => values[column]).join("\n");
        const known = rows.get(key);
        if (known === undefined) rows.set(key, sign === 1 ? { ...values } : negative(table, values));
        else
          for (const column of columnsOf(table, values)) (known[column] as number) += sign * (values[column] as number);
      }
  };
  count(before, -1);
  count(after, 1);
  for (const [table, rows] of changes) {
    const changed = [...rows.values()].filter((row) => columnsOf(table, row).some((column) => row[column] !== 0));
    const key = KEYS[table] as unknown as readonly never[];
    await engine.add(tx, table, key, changed as never[]);
    const fewer = changed.filter(({ facts }) => (facts as number) < 0).map((row) => ({ ...row, facts: 0 }));
    await engine.remove(tx, table, [...key, "facts" as never], fewer as never[]);
  }
}

const columnsOf = (table: Table, values: Values) =>
  Object.keys(values).filter((column) => !(KEYS[table] as readonly string[]).includes(column));

function negative(table: Table, values: Values): Values {
  const row = { ...values };
  for (const column of columnsOf(table, values)) row[column] = -(row[column] as number);
  return row;
}

const PAIR_KEY = ["a", "b", "type", "day", "fact"] as const;

/** Writes no more rows than have changed. */
async function replacePairs(
  engine: Engine,
  tx: Transaction,
  before: readonly Schema["fact_pairs"][],
  after: readonly Schema["fact_pairs"][],
): Promise<void> {
  const keyOf = (row: Schema["fact_pairs"]) => PAIR_KEY.map((column) => row[column]).join("\n");
  const known = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const keys = new Set(after.map(keyOf));
  await engine.remove(
    tx,
    "fact_pairs",
    PAIR_KEY,
    before.filter((row) => !keys.has(keyOf(row))),
  );
  await engine.replace(
    tx,
    "fact_pairs",
    PAIR_KEY,
    after.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row)),
  );
}

/** The tables that are kept up beside the facts. */
export const SUM_TABLES = [
  "fact_pairs",
  ...(Object.keys(KEYS) as Table[]),
  "sum_facts",
  "money_sums",
  "figures",
  "recycled",
  "contradictions",
  "contradiction_pairs",
] as const;

/** The columns of a tally that are added up, as SQL has them. */
export const TALLIED = SUMS.join(", ");
