import { sql } from "kysely";
import { damaged } from "./claim-row.js";
import { digest, json, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { refusePartial } from "./partial.js";
import type { Access } from "./provenance.js";
import { type KeptSearch, keptSearches, type SavedSearch } from "./saved-search.js";
import type { Row } from "./schema.js";
import { advance } from "./state.js";

/** Searches that people keep by name, and when each of them looked at one last. Nothing here changes a claim or a fact. Throws LedgerError. */
export class Searches {
  constructor(private readonly access: Access) {}

  /** Those that are kept, by name. */
  kept(): Promise<KeptSearch[]> {
    return this.access.ask(async (tx) => keptSearches(await savedSearches(tx)));
  }

  /** Writes down what people keep or give up, on the disk when this returns. */
  save(saved: readonly SavedSearch[]): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      await noteSearches(engine, tx, saved);
    });
  }

  /** When somebody looked at each search last, ISO 8601, by its name. */
  looks(reviewer: string): Promise<ReadonlyMap<string, string>> {
    return this.access.ask(async (tx) => {
      const rows = await tx.selectFrom("search_looks").selectAll().where("reviewer", "=", storable(reviewer)).execute();
      return new Map(rows.map(({ name, at }) => [name, at]));
    });
  }

  /** Writes down that somebody has looked at a search at an instant. What the ledger tells does not change. */
  look(name: string, reviewer: string, at: string): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      const row = { name: storable(name), reviewer: storable(reviewer), at };
      await engine.replace(tx, "search_looks", ["name", "reviewer"], [row]);
    });
  }
}

/** Adds saved searches; what is there already is passed over. */
export async function noteSearches(engine: Engine, tx: Transaction, saved: readonly SavedSearch[]): Promise<void> {
  await advance(engine, tx, ...saved.map(({ id }) => id));
  await engine.insert(
    tx,
    "saved_searches",
    saved.map((one) => {
      const body = json(one);
      return { id: one.id, at: one.at, body, digest: digest(body) };
    }),
  );
}

/** All that was saved and given up, by instant and id. Throws LedgerError where one is not what was written. */
export async function savedSearches(tx: Transaction): Promise<SavedSearch[]> {
  const { rows } = await sql<Row<"saved_searches">>`select * from saved_searches order by at, id`.execute(tx);
  return rows.map(({ id, body, digest: kept }) => {
    if (digest(body) !== kept) throw damaged(`the saved search ${id}`);
    return JSON.parse(body) as SavedSearch;
  });
}
