import { sql } from "kysely";
import { expect, test } from "vitest";
import { copyText } from "../src/ledger/copy-in.js";
import { migrate } from "../src/ledger/migrate.js";
import { openPostgres } from "../src/ledger/postgres.js";
import type { Schema } from "../src/ledger/schema.js";
import { postgresLedger } from "./postgres.js";

const AWKWARD = ["", "\\N", "\\.", "a\tb", "line\nfeed", "carriage\rreturn", "C:\\new\\table", "п'\"{},\u2028"];
const KEYS: Schema["strain_keys"][] = Array.from({ length: 60 }, (_, i) => ({
  key: `${AWKWARD[i % AWKWARD.length]}${i < AWKWARD.length ? "" : i}`,
  document: `d_${i}`,
}));

test("texts are written so that no column and no row begins in them", () => {
  const rows = [
    { a: "", b: null, c: -1.5 },
    { a: "x\ty\\z", b: "\n", c: 2 },
  ];
  expect([...copyText(rows, ["a", "b", "c"])].join("")).toBe("\t\\N\t-1.5\nx\\ty\\\\z\t\\n\t2\n");
});

test("many rows are few chunks", () => {
  const rows = Array.from({ length: 1000 }, () => ({ a: "x".repeat(999) }));
  const chunks = [...copyText(rows, ["a"])];
  expect(chunks.join("")).toHaveLength(1_000_000);
  expect(chunks.length).toBeLessThan(20);
});

test("PostgreSQL keeps what was copied in, and passes over what was there", async (context) => {
  const address = await postgresLedger();
  if (address === null) return context.skip();
  const engine = await openPostgres(address);
  try {
    await migrate(engine);
    await engine.write((tx) => engine.append(tx, "strain_keys", KEYS.slice(0, 40)));
    await engine.write(async (tx) => {
      await engine.append(tx, "strain_keys", KEYS.slice(10));
      // The transaction goes on behind a row that was there.
      await engine.insert(tx, "strain_keys", [{ key: "last", document: "d_last" }]);
    });
    const kept = await engine.read((tx) => tx.selectFrom("strain_keys").selectAll().execute());
    const text = ({ key, document }: Schema["strain_keys"]) => JSON.stringify([key, document]);
    expect(kept.map(text).sort()).toEqual([...KEYS, { key: "last", document: "d_last" }].map(text).sort());
    const broken = engine.write((tx) =>
      engine.append(
        tx,
        "fact_claims",
        Array.from({ length: 30 }, (_, i) => ({ claim: i + 0.5, fact: "f" })),
      ),
    );
    await expect(broken).rejects.toThrow(/bigint/);
    expect((await engine.read((tx) => sql`select 1 as one`.execute(tx))).rows).toEqual([{ one: 1 }]);
  } finally {
    await engine.close();
  }
});
