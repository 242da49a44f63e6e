import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { FOLDS, surprise } from "../src/dossier/index.js";
import type { Engine } from "../src/ledger/engine.js";
import { type Ledger, openLedger } from "../src/ledger/index.js";
import { SUM_TABLES } from "../src/ledger/kept-sums.js";
import { migrate } from "../src/ledger/migrate.js";
import { MIGRATIONS } from "../src/ledger/migrations/index.js";
import { openPostgres } from "../src/ledger/postgres.js";
import type { Schema } from "../src/ledger/schema.js";
import { openSqlite } from "../src/ledger/sqlite.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

// A ledger of every earlier version, with what it held, is brought to the present one: nothing is lost, and what follows from it is made.

const folder = mkdtempSync(path.join(tmpdir(), "entente-migrations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tables of a version that hold what was learned, or are kept from there on. */
const LEARNED = [
  "runs",
  "documents",
  "readings",
  "sightings",
  "sources",
  "claims",
  "judgements",
  "judged",
  "strain_keys",
  "fresh_strain_keys",
  "run_tallies",
];

/** From this version on, what follows from those is brought along, and not made anew. */
const BROUGHT = 4;
const FOLLOWS = ["facts", "fact_claims", "fact_keys", "divided", ...SUM_TABLES];

let files = 0;
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`)],
  ["PostgreSQL", postgresLedger],
];
const engineOf = (address: string): Promise<Engine> | Engine =>
  address.startsWith("postgres") ? openPostgres(address) : openSqlite(address);

const loan = { type: "finance" as const, amount: { value: 5e8, currency: "USD", qualifier: null, text: "$" } };
const ENTRIES = [
  entry("a.txt", [{ when: when("2024-07-01") }, { ...loan, when: when("2021") }], {
    date: "2024-07-02",
    publisher: "Balta",
    url: "https://balta.example/visit",
  }),
  entry("b.txt", [{ when: when("2024-07-01") }, { type: "visit", to: "UZB" }], { date: "2024-08" }, { salt: "b" }),
];

/** The same visit, told again at the same address. */
const COPY = entry(
  "c.txt",
  [{ when: when("2024-07-01") }],
  { date: "2024-07-03", url: "http://www.balta.example/visit" },
  { salt: "c" },
);

async function copy(from: Engine, to: Engine, version: number): Promise<void> {
  for (const table of [...LEARNED, ...(version < BROUGHT ? [] : FOLLOWS)] as "runs"[]) {
    const rows = await from.read((tx) => tx.selectFrom(table).selectAll().execute());
    const columns = await to.read((tx) => columnsOf(tx, to, table));
    if (columns.size === 0) {
      // Before keys of copies waited, they stood where they go over to.
      if ((table as string) === "fresh_strain_keys")
        await to.write((tx) => to.insert(tx, "strain_keys", rows as unknown as Schema["strain_keys"][]));
      continue;
    }
    const kept = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column))));
    await to.write((tx) => to.insert(tx, table, kept as typeof rows));
  }
}

async function columnsOf(tx: Parameters<Parameters<Engine["read"]>[0]>[0], engine: Engine, table: string) {
  const { rows } =
    engine.kind === "sqlite"
      ? await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(tx)
      : await sql<{ name: string }>`select column_name as name from information_schema.columns
          where table_schema = current_schema() and table_name = ${table}`.execute(tx);
  return new Set(rows.map(({ name }) => name));
}

async function exported(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts.join("");
}

describe.each(ENGINES)("the tables of a ledger on %s", (_, address) => {
  anyTest.each(MIGRATIONS.slice(1).map((_, i) => i + 1))("are brought up from version %i", async (version) => {
    const [present, old] = [await address(), await address()];
    if (present === null || old === null) return;
    const ledger = await openLedger(present, { folds: FOLDS });
    await ledger.add(ENTRIES, RUN);
    const wanted = await exported(ledger);
    const [from, to] = [await engineOf(present), await engineOf(old)];
    await migrate(to, { migrations: MIGRATIONS.slice(0, version) });
    await copy(from, to, version);
    await to.write((tx) => to.insert(tx, "meta", [{ key: "folds", value: FOLDS.version }]));
    await from.close();
    await to.close();
    await expect(openLedger(old, { folds: FOLDS, readOnly: true })).rejects.toThrow(/older version/);
    const brought = await openLedger(old, { folds: FOLDS });
    expect(await exported(brought)).toBe(wanted);
    expect(await brought.sight(["CHN"])).toEqual(await ledger.sight(["CHN"]));
    expect(await brought.ties({ pairs: 9 })).toEqual(await ledger.ties({ pairs: 9 }));
    const asked = { since: "", today: "2024-09-01", day: 19_967, rows: 9, surprise };
    expect(await brought.news(asked)).toEqual(await ledger.news(asked));
    expect((await brought.news(asked)).runs).toMatchObject([{ documents: 2, claims: 4, facts: 3 }]);
    for (const one of [brought, ledger]) await one.add([COPY], { ...RUN, at: "2026-04-01T09:00:00Z" });
    const text = await exported(ledger);
    expect(text).toContain(`"strain:${ENTRIES[0]!.document.id}`);
    expect(await exported(brought)).toBe(text);
    await brought.close();
    await ledger.close();
  });
});
