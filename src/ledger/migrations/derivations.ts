import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** 11: how each claim was made is kept beside it; of claims that are there nobody knows it any more. */
export const derivations: Migration = {
  async up(tx, { kind }) {
    const columns = "claim text primary key, tree text not null, digest text not null";
    await createTables(tx, kind, { derivations: columns }, new Set());
  },
};
