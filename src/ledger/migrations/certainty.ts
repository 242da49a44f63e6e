import { sql } from "kysely";
import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const SURE_TALLIES =
  "a text not null, b text not null, type text not null, act text not null, year bigint not null, facts bigint not null, " +
  "denied bigint not null, certain bigint not null, primary key (a, b, type, act, year)";

/** 25: how many facts are certain and denied, by act and year, is kept up beside the facts, and each line has its act; facts are reckoned anew once. */
export const certainty: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, { sure_tallies: SURE_TALLIES }, new Set(["sure_tallies"]));
    await sql`update meta set value = '' where key = 'folds'`.execute(tx);
  },
};
