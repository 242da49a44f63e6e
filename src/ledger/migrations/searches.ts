import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES = {
  saved_searches: "id text primary key, at text not null, body text not null, digest text not null",
  search_looks: "name text not null, reviewer text not null, at text not null, primary key (name, reviewer)",
};

/** 16: searches that people keep by name, and when each of them looked at one last. */
export const searches: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, new Set(["search_looks"]));
  },
};
