import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, test as anyTest, beforeAll, describe, expect } from "vitest";
import { english } from "../src/claim/english/language/index.js";
import { FOLDS, surprise } from "../src/dossier/index.js";
import { digest } from "../src/ledger/digest.js";
import type { Engine } from "../src/ledger/engine.js";
import { type Ledger, openLedger, parseQuery } from "../src/ledger/index.js";
import { indexAnew } from "../src/ledger/index-anew.js";
import { SUM_TABLES } from "../src/ledger/kept-sums.js";
import { migrate } from "../src/ledger/migrate.js";
import { MIGRATIONS } from "../src/ledger/migrations/index.js";
import { openPostgres } from "../src/ledger/postgres.js";
import type { Row, Schema } from "../src/ledger/schema.js";
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

const LATER = { ...RUN, at: "2026-03-15T09:00:00Z" };
const LATEST = { ...RUN, at: "2026-04-01T09:00:00Z" };
const REFUSAL = {
  id: "j_1",
  at: "2026-03-20T09:00:00Z",
  reviewer: "ann",
  verdict: "reject",
  others: [],
  field: null,
  value: null,
  reason: "it was refused",
} as const;

/** So many documents that they are indexed in several portions, each with a sentence that tells no claim. */
const MANY = Array.from({ length: 450 }, (_, i) => {
  const one = entry(`${i}.txt`, [{ when: when("2023") }], { date: "2023-02" }, { salt: `x${i}` });
  const { text } = one.document;
  const span = { start: text.length + 2, end: text.length + 19 };
  const block = { kind: "paragraph" as const, span };
  const document = { ...one.document, text: `${text}\n\nA port was built.`, blocks: [...one.document.blocks, block] };
  return { ...one, document };
});

/** The same visit, told again at the same address. */
const COPY = entry(
  "c.txt",
  [{ when: when("2024-07-01") }],
  { date: "2024-07-03", url: "http://www.balta.example/visit" },
  { salt: "c" },
);

type Told = Readonly<Record<string, unknown>>;

/** `changed`: what the earlier version wrote otherwise in rows of claims. */
async function copy(
  from: Engine,
  to: Engine,
  version: number,
  changed: (claim: Row<"claims">) => Told = () => ({}),
): Promise<void> {
  for (const table of [...LEARNED, ...(version < BROUGHT ? [] : FOLLOWS)] as "runs"[]) {
    const rows = await from.read((tx) => tx.selectFrom(table).selectAll().execute());
    const columns = await to.read((tx) => columnsOf(tx, to, table));
    if (columns.size === 0) {
      // Before keys of copies waited, they stood where they go over to.
      if ((table as string) === "fresh_strain_keys")
        await to.write((tx) => to.insert(tx, "strain_keys", rows as unknown as Schema["strain_keys"][]));
      continue;
    }
    const written =
      (table as string) === "claims"
        ? rows.map((row) => ({ ...row, ...changed(row as unknown as Row<"claims">) }))
        : rows;
    const kept = written.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column))),
    );
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

/** What a ledger says of all that it holds. */
async function toldBy(ledger: Ledger) {
  const news = { since: "", today: "2024-09-01", day: 19_967, rows: 9, surprise };
  return {
    text: await exported(ledger),
    sight: await ledger.sight(["CHN"]),
    ties: await ledger.ties({ pairs: 9 }),
    news: await ledger.news(news),
  };
}

describe.each(ENGINES)("the tables of a ledger on %s", (_, address) => {
  /** The address of a ledger of the present version, what it says, and its export once a copy has come in; null where there is no such engine. */
  let current: {
    readonly at: string;
    readonly told: Awaited<ReturnType<typeof toldBy>>;
    readonly later: string;
  } | null;

  beforeAll(async () => {
    const [at, grown] = [await address(), await address()];
    current = null;
    if (at === null || grown === null) return;
    const ledger = await openLedger(at, { folds: FOLDS });
    await ledger.add(ENTRIES, RUN);
    const told = await toldBy(ledger);
    await ledger.close();
    const after = await openLedger(grown, { folds: FOLDS });
    await after.add(ENTRIES, RUN);
    await after.add([COPY], LATEST);
    current = { at, told, later: await exported(after) };
    await after.close();
    expect(current.told.news.runs).toMatchObject([{ documents: 2, claims: 4, facts: 3 }]);
    expect(current.later).toContain(`"strain:${ENTRIES[0]!.document.id}`);
  });

  anyTest.for(MIGRATIONS.slice(1).map((_, i) => i + 1))("are brought up from version %i", async (version, { skip }) => {
    if (current === null) return skip("There is no PostgreSQL here.");
    const old = (await address())!;
    const [from, to] = [await engineOf(current.at), await engineOf(old)];
    await migrate(to, { migrations: MIGRATIONS.slice(0, version) });
    await copy(from, to, version);
    await to.write((tx) => to.insert(tx, "meta", [{ key: "folds", value: FOLDS.version }]));
    await from.close();
    await to.close();
    await expect(openLedger(old, { folds: FOLDS, readOnly: true })).rejects.toThrow(/older version/);
    const brought = await openLedger(old, { folds: FOLDS });
    expect(await toldBy(brought)).toEqual(current.told);
    await brought.add([COPY], LATEST);
    expect(await exported(brought)).toBe(current.later);
    await brought.close();
  });

  anyTest(
    "of version 0.1.0 are indexed anew, however often that is broken off",
    { timeout: 120_000 },
    async ({ skip }) => {
      const [present, old] = [await address(), await address()];
      if (present === null || old === null) return skip("There is no PostgreSQL here.");
      const ledger = await openLedger(present, { folds: FOLDS });
      await ledger.add([...ENTRIES, ...MANY], RUN);
      await ledger.add([{ ...ENTRIES[0]!, claims: ENTRIES[0]!.claims.slice(0, 1), producer: "rules/en@0.1.1" }], LATER);
      await ledger.judge([{ ...REFUSAL, claims: [ENTRIES[1]!.claims[0]!.id] }]);
      const wanted = await exported(ledger);
      const [from, to] = [await engineOf(present), await engineOf(old)];
      await migrate(to, { migrations: MIGRATIONS.slice(0, 9) });
      // A claim of 0.1.0 has lemmas, and its digest is of them too.
      const lemmas = '[["see",4,9]]';
      await copy(from, to, 9, ({ body, roots }) => ({ words: lemmas, digest: digest(body, lemmas, roots) }));
      await to.write(async (tx) => {
        await to.insert(tx, "meta", [{ key: "folds", value: FOLDS.version }]);
        const key = sql.raw(to.kind === "sqlite" ? "rowid" : "key");
        await sql`insert into search (${key}, tokens) select key, 'see' from claims`.execute(tx);
      });
      await from.close();
      await to.close();

      const migrated = await engineOf(old);
      await migrate(migrated);
      let [broken, portions] = [0, 0];
      for (let done = false; !done; ) {
        // Each second transaction ends before it is kept, and the one behind it is never begun.
        let left = 2;
        const dying: Engine = {
          ...migrated,
          write: (work) =>
            migrated.write(async (tx) => {
              const result = await work(tx);
              if (--left === 0) throw new Error("killed");
              return result;
            }),
        };
        try {
          await indexAnew(dying, () => portions++);
          done = true;
        } catch {
          broken++;
          if (broken > 20) throw new Error("it never ends");
        }
      }
      expect(portions).toBeGreaterThan(2);
      expect(broken).toBe(portions);
      await migrated.close();

      const told: [number, number][] = [];
      const brought = await openLedger(old, { folds: FOLDS, indexed: (done, all) => told.push([done, all]) });
      const tables = [english.names()];
      for (const query of [
        "visit",
        "visits finance",
        "see",
        "port",
        "ports in:passages",
        "verdict:rejected",
        "state:UZB",
      ]) {
        const asked = parseQuery(query, tables);
        expect(await brought.search(asked, { limit: 500 }), query).toEqual(await ledger.search(asked, { limit: 500 }));
      }
      expect((await brought.search(parseQuery("visiting", tables))).total).toBeGreaterThan(400);
      expect((await brought.search(parseQuery("ports", tables))).passages.total).toBe(MANY.length);
      expect(told).toEqual([]);
      const lines = (text: string) => text.replaceAll(`"words":${lemmas}`, '"words":[]').split("\n").slice(0, -2);
      const text = await exported(brought);
      expect(text).toContain(lemmas);
      expect(lines(text)).toEqual(lines(wanted));
      // What it holds goes over whole into a ledger of the other kind of words.
      const again = await openLedger((await address())!, { folds: FOLDS });
      const bytes = Buffer.from(text);
      await again.import(async function* () {
        yield bytes;
      });
      expect(await exported(again)).toBe(text);
      const asked = parseQuery("visit", tables);
      expect(await again.search(asked, { limit: 500 })).toEqual(await ledger.search(asked, { limit: 500 }));
      for (const one of [again, brought, ledger]) await one.close();
    },
  );
});
