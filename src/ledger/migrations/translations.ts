import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** 15: which documents persons told to be translations of one another. */
export const translations: Migration = {
  async up(tx, { kind }) {
    const columns = "a text not null, b text not null, digest text not null, run text not null, primary key (a, b)";
    await createTables(tx, kind, { translations: columns }, new Set(["translations"]));
    await tx.schema.createIndex("translations_b").on("translations").column("b").execute();
  },
};
