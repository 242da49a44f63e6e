import { type Columns, createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES: Columns = {
  publisher_decisions:
    "id text primary key, at text not null, reviewer text not null, body text not null, digest text not null",
  link_checks: "link text not null, at text not null, body text not null, digest text not null, primary key (link, at)",
};

/** 14: what persons decided of publishers, and what came of asking for the addresses of documents and notes. */
export const provenance: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, new Set());
  },
};
