import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** 13: documents that a person took out of the ledger. */
export const removal: Migration = {
  async up(tx) {
    await sql`alter table documents add column removed text`.execute(tx);
  },
};
