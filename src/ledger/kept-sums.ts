import type { Engine, Transaction } from "./engine.js";
import type { FactLine } from "./fact-line.js";
import type { Counted } from "./kept-pairs.js";
import type { Schema } from "./schema.js";
import { SUMS, type Sums } from "./tally.js";

/** Tables whose rows are sums, with their keys. Each has a count of what is in it, so that a row is taken away with the last fact. */
const KEYS = {
  tallies: ["a", "b", "type", "month"],
  ties: ["a", "b"],
  facet_tallies: ["a", "b", "type", "facet", "side", "year"],
  sure_tallies: ["a", "b", "type", "act", "year"],
  voices: ["a", "b", "publisher"],
  weeks: ["a", "b", "week"],
} as const satisfies { readonly [T in keyof Schema]?: readonly (keyof Schema[T] & string)[] };

type Table = keyof typeof KEYS;
type Changing<T extends Table> = { -readonly [K in keyof Schema[T]]: Schema[T][K] };

/** Days of a week, and weeks after which something is told again. */
const WEEK = 7;
export const LATELY = 13;

export const weekOf = (day: number) => Math.floor(day / WEEK);

/** What is to be added to the sums of two parties, or of one. */
interface PairSums {
  readonly tie: Changing<"ties">;
  /** By type and month. */
  readonly tallies: Map<string, Changing<"tallies">>;
  /** By type, facet, side and year. */
  readonly facets: Map<string, Changing<"facet_tallies">>;
  /** By type, act and year. */
  readonly sure: Map<string, Changing<"sure_tallies">>;
  /** By publisher. */
  readonly voices: Map<string, Changing<"voices">>;
  readonly weeks: Map<number, Changing<"weeks">>;
}

/**
 * What is to be added to the sums that pages are made of, and taken away from them. Many facts have a part in one sum: they are gathered here, and each sum
 * is written once.
 */
export class SumChanges {
  readonly #pairs = new Map<string, PairSums>();

  /** A fact is counted with 1, and with -1 where it is gone. */
  count(fact: Counted, times: 1 | -1): void {
    addTie(this.#pair("", "").tie, fact.sums, times);
    for (const line of fact.lines) {
      const pair = this.#pair(line.a, line.b);
      addTie(pair.tie, fact.sums, times);
      addLine(pair, line, fact.sums, times);
      addSure(pair, line, fact, times);
      addTold(pair, fact, times);
    }
  }

  async write(engine: Engine, tx: Transaction): Promise<void> {
    const pairs = [...this.#pairs.values()];
    await this.#writeTable(
      engine,
      tx,
      "ties",
      pairs.map(({ tie }) => tie),
    );
    await this.#writeTable(
      engine,
      tx,
      "tallies",
      pairs.flatMap(({ tallies }) => [...tallies.values()]),
    );
    await this.#writeTable(
      engine,
      tx,
      "facet_tallies",
      pairs.flatMap(({ facets }) => [...facets.values()]),
    );
    await this.#writeTable(
      engine,
      tx,
      "sure_tallies",
      pairs.flatMap(({ sure }) => [...sure.values()]),
    );
    await this.#writeTable(
      engine,
      tx,
      "voices",
      pairs.flatMap(({ voices }) => [...voices.values()]),
    );
    await this.#writeTable(
      engine,
      tx,
      "weeks",
      pairs.flatMap(({ weeks }) => [...weeks.values()]),
    );
  }

  async #writeTable<T extends Table>(engine: Engine, tx: Transaction, table: T, rows: readonly Schema[T][]) {
    const key = KEYS[table] as readonly (keyof Schema[T] & string)[];
    const [first] = rows;
    if (first === undefined) return;
    const added = (Object.keys(first) as (keyof Schema[T] & string)[]).filter((column) => !key.includes(column));
    const changed = rows.filter((row) => added.some((column) => row[column] !== 0));
    await engine.add(tx, table, key, changed);
    const fewer = changed.filter(({ facts }) => facts < 0).map((row) => ({ ...row, facts: 0 }));
    await engine.remove(tx, table, [...key, "facts"], fewer as readonly Partial<Schema[T]>[]);
  }

  #pair(a: string, b: string): PairSums {
    return made(this.#pairs, `${a}\n${b}`, () => ({
      tie: { a, b, facts: 0, claims: 0, corroborated: 0, conflicting: 0 },
      tallies: new Map(),
      facets: new Map(),
      sure: new Map(),
      voices: new Map(),
      weeks: new Map(),
    }));
  }
}

function addTie(tie: Changing<"ties">, { facts, claims, corroborated, conflicting }: Sums, times: number): void {
  tie.facts += times * facts;
  tie.claims += times * claims;
  tie.corroborated += times * corroborated;
  tie.conflicting += times * conflicting;
}

function addLine(pair: PairSums, line: Counted["lines"][number], sums: Sums, times: number): void {
  const { a, b, type } = line;
  const month = line.month ?? -1;
  const tally = made(pair.tallies, `${type}\n${month}`, () => ({ a, b, type, month, ...NOTHING }));
  for (const column of SUMS) tally[column] += times * sums[column];
  const facet = countedFacet(line);
  if (facet === null) return;
  const key = `${type}\n${facet.facet}\n${facet.side}\n${facet.year}`;
  made(pair.facets, key, () => ({ a, b, type, ...facet, facts: 0 })).facts += times;
}

function addSure(pair: PairSums, line: Counted["lines"][number], { act, isCertain }: Counted, times: number): void {
  const { a, b, type, status, month } = line;
  const year = month === null ? -1 : Math.floor(month / 12);
  const key = `${type}\n${act}\n${year}`;
  const count = made(pair.sure, key, () => ({ a, b, type, act, year, facts: 0, denied: 0, certain: 0 }));
  count.facts += times;
  if (status === "denied") count.denied += times;
  else if (isCertain) count.certain += times;
}

function addTold({ tie: { a, b }, voices, weeks }: PairSums, { told, first }: Counted, times: number): void {
  for (const [publisher, origins] of told.voices) {
    const voice = made(voices, publisher, () => ({ a, b, publisher, facts: 0, origins: 0 }));
    voice.facts += times;
    voice.origins += times * origins;
  }
  if (b === "" || first === null) return;
  const inWeek = (week: number) => made(weeks, week, () => ({ a, b, week, facts: 0, firsts: 0, agains: 0 }));
  const begun = inWeek(weekOf(first));
  begun.facts += times;
  begun.firsts += times;
  if (told.last === null || weekOf(told.last) - weekOf(first) < LATELY) return;
  const again = inWeek(weekOf(told.last));
  again.facts += times;
  again.agains += times;
}

const NOTHING = Object.fromEntries(SUMS.map((column) => [column, 0])) as unknown as Sums;

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
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
