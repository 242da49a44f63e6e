import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, beforeAll, describe, expect } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { type Ledger, openLedger, VIEWS } from "../src/ledger/index.js";
import { ROOT } from "./imports.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-sql-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, "desk.db"), true],
  ["PostgreSQL", postgresLedger, there],
];
const LIMITS = { rows: 10, seconds: 20 };

describe.each(ENGINES)("a ledger that is asked in SQL, on %s", (kind, fresh, present) => {
  const test = present ? anyTest : anyTest.skip;
  let ledger: Ledger;
  beforeAll(async () => {
    if (!present) return;
    ledger = await openLedger((await fresh())!, { folds: FOLDS });
    const loan = { type: "finance" as const, amount: { value: 5e8, currency: "USD", qualifier: null, text: "$" } };
    await ledger.add(
      [
        entry("a.txt", [{ when: when("2024-07-01") }, { ...loan, when: when("2021") }], {
          date: "2024-07-02",
          publisher: "Balta",
          url: "https://balta.example/visit",
        }),
        entry("b.txt", [{ type: "visit", to: "UZB" }], { date: "2024-08" }, { salt: "b" }),
      ],
      RUN,
    );
    const [claim] = await ledger.unjudged(1);
    await ledger.judge([
      {
        id: "j_0000000000000001",
        at: "2026-02-01T00:00:00Z",
        reviewer: "ann",
        verdict: "accept",
        claims: [claim!.id],
        others: [],
        field: null,
        value: null,
        reason: "it's said",
      },
    ]);
    await ledger.freeze({ name: "spring", at: "2026-03-01T00:00:00Z", program: "test" }, async () => {});
  });
  afterAll(async () => ledger?.close());
  const ask = (query: string, limits = LIMITS) => ledger.sql(query, limits);
  const failing = (query: string, limits = LIMITS) =>
    ask(query, limits).then(
      () => "answered",
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test("answers over every view, with the columns that are described", async () => {
    for (const { name, columns } of VIEWS) {
      const answer = await ask(`select * from ${name}`);
      expect(answer.columns, name).toEqual(columns.map(([column]) => column));
      expect(answer.rows.length, name).toBeGreaterThan(0);
    }
  });

  test("has what documents, claims and facts say", async () => {
    const facts = await ask("select type, amount, currency, date, first_day from facts where amount is not null");
    expect(facts.rows).toEqual([["finance", 5e8, "USD", "2021", "2021-01-01"]]);
    expect(
      (await ask("select id, publisher, url from documents where publisher is not null;")).rows[0]?.slice(1),
    ).toEqual(["Balta", "https://balta.example/visit"]);
    const joined = await ask(
      "with told as (select * from claims) select told.source, f.support, d.publisher from told join facts f on f.id = told.fact join documents d on d.id = told.document where told.type = 'finance' -- a remark",
    );
    const [known] = (await ledger.facts()).filter(({ type }) => type === "finance");
    expect(joined.rows).toEqual([[known!.source.map(({ id }) => id).join(" "), 1, "Balta"]]);
    expect((await ask("select reviewer, verdict, reason from judgements")).rows).toEqual([
      ["ann", "accept", "it's said"],
    ]);
    expect((await ask("select name, at from snapshots")).rows).toEqual([["spring", "2026-03-01T00:00:00Z"]]);
    const origins = await ask("select claims, documents from origins order by claims");
    expect(origins.rows.length).toBe(3);
    for (const row of origins.rows) expect(row.join(" ")).toMatch(/^c_[0-9a-f]{16} d_[0-9a-f]{16}$/u);
  });

  test("gives as many rows as were asked for, and says that there are more", async () => {
    expect(await ask("select id from claims", { rows: 2, seconds: 20 })).toMatchObject({
      more: true,
      rows: [[/./], [/./]].map(() => [expect.any(String)]),
    });
    expect((await ask("select id from claims")).more).toBe(false);
  });

  test.each([
    "delete from claims",
    "drop table claims",
    "update claims set verdict = 'accepted'",
    "insert into snapshots values ('a')",
    "pragma query_only = off",
    "attach 'other.db' as other",
    "vacuum into 'copy.db'",
    "copy claims to '/tmp/claims'",
    "select 1) as answer; drop table claims; select (1",
    "select 1; delete from claims",
    "with gone as (delete from claims returning *) select * from gone",
    "select * from nothing",
    "select pg_read_file('/etc/passwd')",
    "select load_extension('a')",
    "",
  ])("answers nothing but one SELECT: %s", async (query) => {
    const before = await ledger.state();
    expect(await failing(query)).toMatch(/^SqlError: .+\.$/u);
    expect([await ledger.state(), (await ask("select count(*) from claims")).rows]).toEqual([before, [[3]]]);
  });

  test("ends what takes too long", async () => {
    const endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";
    expect(await failing(endless, { rows: 10, seconds: 1 })).toMatch(/took longer than 1 second/u);
  });

  if (kind === "SQLite")
    test("ends an answer that is too large", async () => {
      const large = "select hex(zeroblob(4000000)) as a, hex(zeroblob(4000000)) as b from claims";
      expect(await failing(large)).toMatch(/too large/u);
    });
});

describe("docs/sql.md", () => {
  const page = readFileSync(path.join(ROOT, "docs/sql.md"), "utf8");

  anyTest.each(VIEWS.map((view) => [view.name, view] as const))(
    "has the view %s with its columns",
    (name, { columns, about }) => {
      const section = page.split(`## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
      expect(section).toContain(about);
      expect([...section.matchAll(/^\| `(\w+)` \|/gmu)].map(([, column]) => column)).toEqual(
        columns.map(([column]) => column),
      );
    },
  );
});
