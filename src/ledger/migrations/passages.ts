import { sql } from "kysely";
import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/**
 * 10: every sentence is found, not only those of claims, by stems instead of a parser's lemmas. What claims are found by stands beside what was read of
 * them, which stays as it is. Everything is then indexed anew, by portions; see index-anew.ts.
 */
export const passages: Migration = {
  async up(tx, { kind }) {
    await sql`alter table claims add column terms text not null default ''`.execute(tx);
    const columns = "key bigint primary key, document text not null, spans text not null";
    await createTables(tx, kind, { passages: columns }, new Set());
    await sql`create index passages_document on passages (document)`.execute(tx);
    await sql
      .raw(
        kind === "sqlite"
          ? "create virtual table passage_search using fts5 (tokens, content = '', contentless_delete = 1, detail = full, tokenize = \"ascii tokenchars '_'\")"
          : "create table passage_search (key bigint primary key, tokens tsvector not null)",
      )
      .execute(tx);
    if (kind === "postgres")
      await sql.raw("create index passage_search_tokens on passage_search using gin (tokens)").execute(tx);
  },
};
