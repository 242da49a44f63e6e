import { sql } from "kysely";
import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES = {
  watchers: "one bigint primary key, place text not null, pid bigint not null, since text not null, seen text not null",
};

/** 22: who visits the sources that are watched, and since when nothing is sent to a webhook. */
export const watchers: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, new Set());
    await sql`alter table webhooks add column paused text`.execute(tx);
  },
};
