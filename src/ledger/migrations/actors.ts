import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import { actorsText } from "../actors-named.js";
import type { Row } from "../schema.js";
import type { Migration } from "./migration.js";

/** Claims that are held at once. */
const PORTION = 1000;

/** 16: claims know which persons, organisations and firms they name. Whom a ledger names is read off an index, without its claims. */
export const actors: Migration = {
  async up(tx, engine) {
    const order = engine.kind === "postgres" ? ' collate "C"' : "";
    await sql.raw(`alter table claims add column actors text${order} not null default '[]'`).execute(tx);
    let after = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const { rows } = await sql<
        Pick<Row<"claims">, "key" | "id" | "body" | "corrected">
      >`select key, id, body, corrected
        from claims where key > ${after} order by key limit ${PORTION}`.execute(tx);
      if (rows.length === 0) break;
      after = rows.at(-1)!.key;
      const named = rows.map(
        ({ id, body, corrected }) => [id, actorsText(JSON.parse(corrected ?? body) as Claim)] as const,
      );
      await sql`update claims set actors = wanted.b from ${engine.pairs(named.filter(([, actors]) => actors !== "[]"))}
        where claims.id = wanted.a`.execute(tx);
    }
    await sql`create index claims_actors on claims (actors, verdict, key) where retired is null and actors <> '[]'`.execute(
      tx,
    );
  },
};
