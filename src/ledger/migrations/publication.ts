import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** 7: when and by whom the readings of a document were published stands in an index: facts ask for it of each document, and the rows of readings are long. */
export const publication: Migration = {
  async up(tx) {
    await sql`drop index readings_document`.execute(tx);
    await sql`create index readings_document on readings (document, id, date, publisher)`.execute(tx);
  },
};
