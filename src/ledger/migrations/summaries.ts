import { sql } from "kysely";
import { factOf } from "../fact-row.js";
import { summaryText } from "../fact-summary.js";
import type { Row } from "../schema.js";
import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/** The summary stands before the body: a long body lies on other pages of the file, which lists then need not read. */
const FACTS =
  "id text primary key, type text not null, family text not null, cell text not null, status text not null, lo bigint, hi bigint, " +
  "amount double precision, currency text, usd double precision, flow text, support bigint not null, claims bigint not null, " +
  "conflicts bigint not null, confidence double precision not null, summary text not null, digest text not null, told text not null, " +
  "body text not null";

const INDEXES = [
  "create index facts_family on facts (family, cell)",
  "create index facts_conflicts on facts (support desc, id) where conflicts > 0",
];

/** Facts that are held at once. */
const PORTION = 500;

/** 5: facts have a summary, from which lists are made. */
export const summaries: Migration = {
  async up(tx, engine) {
    await sql`alter table facts rename to whole_facts`.execute(tx);
    await createTables(tx, engine.kind, { facts: FACTS }, new Set());
    let after = "";
    for (;;) {
      const { rows } = await sql<Omit<Row<"facts">, "summary">>`select * from whole_facts where id > ${after}
        order by id limit ${PORTION}`.execute(tx);
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
      await engine.append(
        tx,
        "facts",
        rows.map((row) => ({ ...row, summary: summaryText(factOf(row)) })),
      );
    }
    await sql`drop table whole_facts`.execute(tx);
    for (const index of INDEXES) await sql.raw(index).execute(tx);
  },
};
