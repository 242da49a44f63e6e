import { sql } from "kysely";
import { type Columns, createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

const TABLES: Columns = {
  runs: "id text primary key, at text not null, program text not null",
  documents: "id text primary key, hash text not null, reading text not null, strain text not null, run text not null",
  readings:
    "id text primary key, document text not null, producer text not null, options text not null, title text, publisher text, date text, " +
    "language text, url text, text text not null, body text not null, signature text not null, digest text not null, run text not null",
  sightings:
    "document text not null, name text not null, digest text not null, run text not null, primary key (document, name)",
  sources: "hash text not null, document text not null, suffix text not null, primary key (hash, document, suffix)",
  claims:
    "key bigint primary key, id text not null, document text not null, reading text not null, type text not null, body text not null, " +
    "words text not null, roots text not null, digest text not null, run text not null, retired text, heir text, corrected text, verdict text, " +
    "family text not null, cell text not null, lo bigint, hi bigint, published bigint, status text not null, amount double precision, " +
    "currency text, usd double precision, confidence double precision not null, speaker text",
  pairs: "a text not null, b text not null, claim bigint not null, primary key (a, b, claim)",
  judgements:
    "id text primary key, at text not null, reviewer text not null, verdict text not null, body text not null, digest text not null",
  judged: "claim text not null, judgement text not null, primary key (claim, judgement)",
  unsettled: "family text not null, cell text not null, primary key (family, cell)",
  divided: "family text primary key",
  facts:
    "id text primary key, type text not null, family text not null, cell text not null, status text not null, lo bigint, hi bigint, " +
    "amount double precision, currency text, usd double precision, flow text, support bigint not null, claims bigint not null, " +
    "conflicts bigint not null, confidence double precision not null, body text not null, digest text not null",
  fact_claims: "claim bigint primary key, fact text not null",
  fact_pairs:
    "a text not null, b text not null, day bigint not null, fact text not null, primary key (a, b, day, fact)",
  fact_keys: "key text not null, fact text not null, primary key (key, fact)",
  strain_keys: "key text not null, document text not null, primary key (key, document)",
};

/** Tables whose rows are their key: SQLite keeps them in one tree instead of two. */
const NARROW = new Set([
  "sightings",
  "sources",
  "pairs",
  "judged",
  "unsettled",
  "divided",
  "fact_pairs",
  "fact_keys",
  "strain_keys",
]);

const INDEXES = [
  "create unique index claims_id on claims (id)",
  "create index claims_document on claims (document)",
  "create index claims_family on claims (family, cell) where retired is null",
  "create index claims_heir on claims (heir) where heir is not null",
  "create index readings_document on readings (document)",
  "create index documents_strain on documents (strain)",
  "create index sightings_name on sightings (name)",
  "create index pairs_claim on pairs (claim)",
  "create index judged_judgement on judged (judgement)",
  "create index facts_family on facts (family, cell)",
  "create index fact_claims_fact on fact_claims (fact)",
  "create index fact_pairs_fact on fact_pairs (fact)",
  "create index fact_keys_fact on fact_keys (fact)",
];

/** 1: all that was learned and what follows from it. */
export const first: Migration = {
  async up(tx, { kind }) {
    await createTables(tx, kind, TABLES, NARROW);
    for (const index of INDEXES) await sql.raw(index).execute(tx);
    await sql
      .raw(
        kind === "sqlite"
          ? "create virtual table search using fts5 (tokens, content = '', contentless_delete = 1, detail = full, tokenize = \"ascii tokenchars '_'\")"
          : "create table search (key bigint primary key, tokens tsvector not null)",
      )
      .execute(tx);
    if (kind === "postgres") await sql.raw("create index search_tokens on search using gin (tokens)").execute(tx);
  },
};
