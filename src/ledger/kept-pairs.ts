import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import { type FactLine, linesOf } from "./fact-line.js";
import { UNDATED } from "./fact-row.js";
import type { Schema } from "./schema.js";
import type { Told } from "./told.js";

type PairRow = Schema["fact_pairs"];

/** A fact with all that its rows follow from. */
export interface Weighed {
  readonly fact: Fact;
  readonly weight: number;
  readonly told: Told;
  readonly lines: readonly (FactLine & { readonly a: string; readonly b: string })[];
}

export function weighed(fact: Fact, weight: number, told: Told): Weighed {
  return { fact, weight, told, lines: linesOf(fact, weight) };
}

const KEY = ["a", "b", "type", "day", "fact"] as const;

/** How facts change under their parties. They are gathered and written once; rows that stay as they were are not. */
export class PairChanges {
  /** The rows of a fact before all changes (null where it is new) and now. */
  readonly #facts = new Map<string, { readonly before: readonly PairRow[] | null; after: readonly PairRow[] }>();

  change(before: readonly Weighed[], after: readonly Weighed[]): void {
    for (const one of before) {
      const known = this.#facts.get(one.fact.id);
      if (known) known.after = [];
      else this.#facts.set(one.fact.id, { before: rowsOf(one), after: [] });
    }
    for (const one of after) {
      const known = this.#facts.get(one.fact.id);
      if (known) known.after = rowsOf(one);
      else this.#facts.set(one.fact.id, { before: null, after: rowsOf(one) });
    }
  }

  async write(engine: Engine, tx: Transaction): Promise<void> {
    const fresh: PairRow[] = [];
    const gone: PairRow[] = [];
    const changed: PairRow[] = [];
    for (const { before, after } of this.#facts.values()) {
      if (before === null) {
        fresh.push(...after);
        continue;
      }
      const known = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
      const keys = new Set(after.map(keyOf));
      gone.push(...before.filter((row) => !keys.has(keyOf(row))));
      changed.push(...after.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row)));
    }
    await engine.remove(tx, "fact_pairs", KEY, gone);
    await engine.append(tx, "fact_pairs", fresh);
    await engine.replace(tx, "fact_pairs", KEY, changed);
  }
}

const keyOf = (row: PairRow) => KEY.map((column) => row[column]).join("\n");

/** The rows of a fact by its parties. */
function rowsOf({ fact, lines }: Weighed): PairRow[] {
  return lines.map(({ a, b, type, day, month, side, status, facet, weight }) => ({
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
