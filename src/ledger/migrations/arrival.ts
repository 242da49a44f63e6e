import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { partiesText } from "../party-pairs.js";
import type { Row } from "../schema.js";
import { createTables } from "./create-tables.js";
import type { Migration } from "./migration.js";

/**
 * Claims lie in the file in the order in which they came, and their keys in an index beside them: in the order of keys each new claim would fall on
 * another page of the file, and whole pages are written. What is short stands before what is long.
 */
const CLAIMS =
  "key bigint not null unique, id text not null, document text not null, reading text not null, type text not null, run text not null, " +
  "retired text, heir text, verdict text, family text not null, cell text not null, lo bigint, hi bigint, published bigint, " +
  "status text not null, amount double precision, currency text, usd double precision, confidence double precision not null, speaker text, " +
  "parties text not null, roots text not null, digest text not null, words text not null, body text not null, corrected text";

const INDEXES = [
  "create unique index claims_id on claims (id)",
  "create index claims_document on claims (document)",
  "create index claims_family on claims (family, cell) where retired is null",
  "create index claims_heir on claims (heir) where heir is not null",
  "create index claims_run on claims (run)",
];

/** Claims that are held at once. */
const PORTION = 1000;

/** 6: claims know their parties, and the table of pairs is gone: who asks for the claims of a pair asks the search index. */
export const arrival: Migration = {
  async up(tx, engine) {
    await sql`alter table claims rename to ordered_claims`.execute(tx);
    for (const index of INDEXES) await sql.raw(`drop index ${/claims_\w+/u.exec(index)![0]}`).execute(tx);
    await createTables(tx, engine.kind, { claims: CLAIMS }, new Set());
    let after = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const { rows } = await sql<Omit<Row<"claims">, "parties">>`select * from ordered_claims where key > ${after}
        order by key limit ${PORTION}`.execute(tx);
      if (rows.length === 0) break;
      after = rows.at(-1)!.key;
      await engine.append(
        tx,
        "claims",
        rows.map((row) => ({ ...row, parties: partiesText(JSON.parse(row.corrected ?? row.body) as Claim) })),
      );
    }
    await sql`drop table ordered_claims`.execute(tx);
    await sql`drop table pairs`.execute(tx);
    for (const index of INDEXES) await sql.raw(index).execute(tx);
  },
};
