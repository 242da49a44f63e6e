import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** 2: parts of families are divided as families are. All facts are reckoned anew, for the cells of claims are others. */
export const parts: Migration = {
  async up(tx, { kind }) {
    const [text, end] = kind === "sqlite" ? ["text", " without rowid"] : ['text collate "C"', ""];
    await sql`drop table divided`.execute(tx);
    await sql
      .raw(`create table divided (family ${text} not null, cell ${text} not null, primary key (family, cell))${end}`)
      .execute(tx);
    await sql`update meta set value = '' where key = 'folds'`.execute(tx);
  },
};
