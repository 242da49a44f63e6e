import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES = {
  watched_sources:
    "address text primary key, kind text not null, every bigint not null, publisher text, next text, visited text, failures bigint not null, trouble text, etag text, modified text, mark text",
  watched_entries: "entry text not null, source text not null, primary key (entry, source)",
  follows:
    "reviewer text not null, subject text not null, at text not null, mark text not null, primary key (reviewer, subject)",
  marks: "id text primary key, body text not null",
};

/** 20: sources that are watched with where each was left, and what people follow with what they were told of it. */
export const watching: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, new Set(["watched_entries"]));
  },
};
