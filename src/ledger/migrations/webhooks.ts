import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES = {
  webhooks: "id text primary key, body text not null, arrival bigint not null",
  arrivals: "n bigint primary key, claim text not null",
  deliveries:
    "id text primary key, webhook text not null, at text not null, status text not null, attempts bigint not null, due text not null, told text not null, body text not null",
};

/** 21: addresses that are told what is new, how far each was told, what was sent to it, and which claims came in since. No part of what was learned: exports leave it out. */
export const webhooks: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, new Set());
    await tx.schema.createIndex("deliveries_webhook").on("deliveries").columns(["webhook", "at"]).execute();
    await tx.schema.createIndex("deliveries_due").on("deliveries").columns(["status", "due"]).execute();
  },
};
