import { sql } from "kysely";
import { storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import { factOf, factRow, factText } from "./fact-row.js";
import type { Folds } from "./folds.js";
import { replaceContradictions } from "./kept-contradictions.js";
import { replaceMoney } from "./kept-money.js";
import { type Counted, countedOf, replacePairs } from "./kept-pairs.js";
import type { SumChanges } from "./kept-sums.js";
import type { Schema } from "./schema.js";
import type { Told } from "./told.js";
import { type Unit, unitKey, wanted } from "./units.js";

type FactRow = Schema["facts"];

/** A fact that was reckoned and came out otherwise. The fact itself is kept where money or contradictions are told from it. */
interface Changed {
  readonly row: FactRow;
  readonly counted: Counted;
  readonly keys: readonly string[];
  readonly fact: Fact | null;
}

/** What stands under some units, and the facts that take its place. */
export class FactChanges {
  readonly #changed: Changed[] = [];

  private constructor(
    private readonly folds: Folds,
    /** What stood there and has not come out the same again, by id. */
    private readonly before: Map<string, Pick<FactRow, "id" | "digest" | "told" | "family" | "cell">>,
  ) {}

  static async of(engine: Engine, tx: Transaction, folds: Folds, units: readonly Unit[]): Promise<FactChanges> {
    const { rows } = await sql<Pick<FactRow, "id" | "digest" | "told" | "family" | "cell">>`
      select facts.id, facts.digest, facts.told, facts.family, facts.cell from ${wanted(engine, units)}
      join facts on facts.family = wanted.a and facts.cell = wanted.b`.execute(tx);
    return new FactChanges(folds, new Map(rows.map((row) => [row.id, row])));
  }

  put(fact: Fact, home: Unit, usd: number | null, told: Told): void {
    const text = factText(fact, told);
    const stood = this.before.get(fact.id);
    if (stood?.digest === text.digest && stood.told === text.told && unitKey(stood) === unitKey(home)) {
      this.before.delete(fact.id);
      return;
    }
    const row = factRow(fact, home, usd, text);
    const keys = [...new Set((this.folds.keys?.(fact) ?? []).map(storable))];
    const counted = countedOf(fact, this.folds.weight?.(fact, usd) ?? 0, told);
    this.#changed.push({ row, counted, keys, fact: keys.length > 0 || fact.amount.length > 0 ? fact : null });
  }

  /** Writes facts and what is kept beside them, but for sums: these are only counted. Returns how many facts were written. */
  async write(engine: Engine, tx: Transaction, sums: SumChanges): Promise<number> {
    const changed = this.#changed;
    const now = new Set(changed.map(({ row }) => row.id));
    const gone = [...this.before.keys()].filter((id) => !now.has(id));
    // A fact of the same id may stand under a unit that was reckoned with others before.
    const { rows } = await sql<FactRow>`select * from facts where id in ${engine.list([...gone, ...now])}`.execute(tx);
    const stood = rows.map(({ id }) => id);
    const was = rows.map((row) => ({ row, fact: factOf(row) }));
    const counted = changed.map((one) => one.counted);
    const uncounted = was.map(({ row, fact }) =>
      countedOf(fact, this.folds.weight?.(fact, row.usd) ?? 0, JSON.parse(row.told) as Told),
    );
    await replacePairs(engine, tx, uncounted, counted);
    for (const one of uncounted) sums.count(one, -1);
    for (const one of counted) sums.count(one, 1);
    const facts = changed.flatMap(({ fact }) => fact ?? []);
    await replaceMoney(
      engine,
      tx,
      this.folds,
      was.map(({ fact }) => fact),
      facts,
    );
    if (stood.length > 0) await sql`delete from fact_keys where fact in ${engine.list(stood)}`.execute(tx);
    if (gone.length > 0) await sql`delete from facts where id in ${engine.list(gone)}`.execute(tx);
    const there = new Set(stood);
    const [fresh, other]: FactRow[][] = [[], []];
    for (const { row } of changed) (there.has(row.id) ? other : fresh)!.push(row);
    await engine.append(tx, "facts", fresh!);
    await engine.replace(tx, "facts", ["id"], other!);
    await engine.insert(
      tx,
      "fact_keys",
      changed.flatMap(({ row, keys }) => keys.map((key) => ({ key, fact: row.id }))),
    );
    const keyed = changed.flatMap(({ fact, keys }) => (keys.length > 0 ? fact! : []));
    await replaceContradictions(engine, tx, this.folds, stood, keyed);
    return changed.length;
  }
}
