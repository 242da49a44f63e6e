import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** 17: what persons put on facts, documents and pairs: notes, tags and collections. */
export const remarks: Migration = {
  async up(tx, { kind }) {
    const columns =
      "id text primary key, subject text not null, what text not null, name text not null, body text not null, digest text not null";
    await createTables(tx, kind, { remarks: columns }, new Set());
    await tx.schema.createIndex("remarks_subject").on("remarks").column("subject").execute();
    await tx.schema.createIndex("remarks_name").on("remarks").columns(["what", "name"]).execute();
  },
};
