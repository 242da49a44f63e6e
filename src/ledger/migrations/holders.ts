import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** 12: which readers tell a claim, and which document is the later edition of one. What is there was told by the reader of its reading. */
export const holders: Migration = {
  async up(tx, { kind }) {
    await sql`alter table claims add column held text not null default ''`.execute(tx);
    await sql`alter table documents add column next text`.execute(tx);
    await sql`create index documents_next on documents (next) where next is not null`.execute(tx);
    const name =
      kind === "sqlite" ? sql`substr(producer, 1, instr(producer || '/', '/') - 1)` : sql`split_part(producer, '/', 1)`;
    await sql`update claims set held = (select ${name} from readings where readings.id = claims.reading) where retired is null`.execute(
      tx,
    );
  },
};
