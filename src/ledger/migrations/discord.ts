import { sql } from "kysely";
import { type Columns, createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES: Columns = {
  sum_facts: "fact text primary key, parties text not null, told text not null, line text not null",
  money_sums:
    "a text not null, b text not null, source text not null, target text not null, flow text not null, year bigint not null, " +
    "firmness text not null, body text not null, primary key (a, b, source, target, flow, year, firmness)",
  figures:
    "a text not null, b text not null, figure text not null, fact text not null, primary key (a, b, figure, fact)",
  recycled: "a text not null, b text not null, figure text not null, body text not null, primary key (a, b, figure)",
  contradictions: "one text not null, other text not null, body text not null, primary key (one, other)",
  contradiction_pairs:
    "a text not null, b text not null, one text not null, other text not null, primary key (a, b, one, other)",
};

const NARROW = new Set(["figures", "contradiction_pairs"]);

/** 4: sums of money, figures that wander, and facts that can't both be true, kept up beside the facts; these are reckoned anew once. */
export const discord: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, NARROW);
    await sql`create index sum_facts_parties on sum_facts (parties)`.execute(tx);
    await sql`create index money_sums_parties on money_sums (source, target)`.execute(tx);
    await sql`create index contradictions_other on contradictions (other)`.execute(tx);
    await sql`create index contradiction_pairs_one on contradiction_pairs (one, other)`.execute(tx);
    await sql`update meta set value = '' where key = 'folds'`.execute(tx);
  },
};
