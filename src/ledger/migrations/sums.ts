import { sql } from "kysely";
import { type Columns, createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** What is kept up beside facts, so that pages need not go through all of them. */
const TABLES: Columns = {
  fact_pairs:
    "a text not null, b text not null, type text not null, day bigint not null, fact text not null, month bigint not null, year bigint not null, " +
    "side bigint not null, status text not null, facet text not null, weight bigint not null, support bigint not null, conflicts bigint not null, " +
    "primary key (a, b, type, day, fact)",
  tallies:
    "a text not null, b text not null, type text not null, month bigint not null, facts bigint not null, claims bigint not null, " +
    "corroborated bigint not null, conflicting bigint not null, scored bigint not null, quad1 bigint not null, quad2 bigint not null, " +
    "quad3 bigint not null, quad4 bigint not null, goldstein bigint not null, expected bigint not null, variance bigint not null, " +
    "primary key (a, b, type, month)",
  ties:
    "a text not null, b text not null, facts bigint not null, claims bigint not null, corroborated bigint not null, conflicting bigint not null, " +
    "primary key (a, b)",
  facet_tallies:
    "a text not null, b text not null, type text not null, facet text not null, side bigint not null, year bigint not null, facts bigint not null, " +
    "primary key (a, b, type, facet, side, year)",
  voices:
    "a text not null, b text not null, publisher text not null, facts bigint not null, origins bigint not null, primary key (a, b, publisher)",
  weeks:
    "a text not null, b text not null, week bigint not null, facts bigint not null, firsts bigint not null, agains bigint not null, " +
    "primary key (a, b, week)",
  run_tallies: "run text primary key, documents bigint not null, claims bigint not null",
};

const INDEXES = [
  "create index fact_pairs_weight on fact_pairs (a, b, type, year, weight desc, fact)",
  "create index fact_pairs_conflicts on fact_pairs (a, b, weight desc, fact) where conflicts > 0",
  "create index fact_pairs_facet on fact_pairs (a, b, facet, side, day, fact) where type = 'position' and status <> 'denied'",
  "create index ties_b on ties (b)",
  "create index ties_facts on ties (facts desc, a, b)",
  "create index weeks_week on weeks (week)",
  "create index facts_conflicts on facts (support desc, id) where conflicts > 0",
  "create index claims_run on claims (run)",
  "create index readings_date on readings (date, document)",
  "create index readings_publisher on readings (publisher, date, document)",
];

/**
 * 3: sums of facts, and facts in the orders in which pages show them. They come with the facts, which are therefore reckoned anew once. What runs have
 * added is counted.
 */
export const sums: Migration = {
  async up(tx, { kind }) {
    await sql`drop table fact_pairs`.execute(tx);
    await createTables(tx, kind, TABLES, new Set(Object.keys(TABLES)));
    await sql`alter table facts add column told text not null default ''`.execute(tx);
    for (const index of INDEXES) await sql.raw(index).execute(tx);
    await sql`insert into run_tallies select id, (select count(*) from documents where documents.run = runs.id),
      (select count(*) from claims where claims.run = runs.id) from runs`.execute(tx);
    await sql`update meta set value = '' where key = 'folds'`.execute(tx);
  },
};
