import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** 19: states of the ledger that were frozen to be cited. */
export const snapshots: Migration = {
  async up(tx, { kind }) {
    const columns =
      "name text primary key, at text not null, state text not null, sha256 text not null, program text not null, digest text not null";
    await createTables(tx, kind, { snapshots: columns }, new Set());
    await tx.schema.createIndex("snapshots_state").on("snapshots").column("state").execute();
  },
};
