import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES = {
  originals: "hash text not null, part bigint not null, bytes text not null, primary key (hash, part)",
};

/** 23: the bytes of documents, where somebody wants them kept. */
export const originals: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, new Set());
  },
};
