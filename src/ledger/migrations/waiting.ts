import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** 9: keys of copies wait in a small table before they go over to the large one; see strain-index.ts. */
export const waiting: Migration = {
  async up(tx, { kind }) {
    const columns = "key text not null, document text not null, primary key (key, document)";
    await createTables(tx, kind, { fresh_strain_keys: columns }, new Set(["fresh_strain_keys"]));
  },
};
