import { sql } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "../src/ledger/migrate.js";
import { openPostgres } from "../src/ledger/postgres.js";
import { copyVectors } from "../src/ledger/vectors.js";
import { postgresLedger } from "./postgres.js";

const AWKWARD = "it's back\\slash ссуда 贷款 loan ssu loan claim_any";
/** More places than PostgreSQL keeps of one token, and more than it counts. */
const LONG = `${"again ".repeat(400)}${Array.from({ length: 17_000 }, (_, i) => `t${i}`).join(" ")} t16990`;

test("tokens are copied in as the same vectors that they are written as", async (context) => {
  const address = await postgresLedger();
  if (address === null) return context.skip();
  const engine = await openPostgres(address);
  try {
    await migrate(engine);
    const rows = [AWKWARD, LONG, ...Array.from({ length: 30 }, (_, i) => `word${i} claim_any`)].map((tokens, key) => ({
      key: (key - 1) * 2 ** 40,
      tokens,
    }));
    const keptOf = async (index: "search" | "passage_search") =>
      (
        await engine.read((tx) =>
          sql<{ key: number; tokens: string }>`select key, tokens::text from ${sql.table(index)} order by key`.execute(
            tx,
          ),
        )
      ).rows;
    await engine.write((tx) => engine.append(tx, "search", rows));
    await engine.write((tx) => engine.insert(tx, "passage_search", rows));
    const copied = await keptOf("search");
    expect(copied).toHaveLength(rows.length);
    expect(copied.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(copied).toEqual(await keptOf("passage_search"));
    // What was there is passed over, and the rest is taken in.
    await engine.write((tx) => engine.append(tx, "search", [...rows, { key: 7, tokens: "last claim_any" }]));
    expect(await keptOf("search")).toHaveLength(rows.length + 1);
    const found = await engine.read((tx) =>
      sql<{ key: number }>`select key from search where tokens @@ ${"'ссуда'"}::tsquery`.execute(tx),
    );
    expect(found.rows).toEqual([{ key: rows[0]!.key }]);
  } finally {
    await engine.close();
  }
});

test("postings are sent in few chunks, the largest in one of its own", () => {
  const chunks = [
    ...copyVectors([...Array.from({ length: 999 }, (_, key) => ({ key, tokens: "a b" })), { key: 999, tokens: LONG }]),
  ];
  expect(chunks.length).toBeLessThan(6);
});
