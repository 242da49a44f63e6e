import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { madeEntry } from "../bench/made-entries.js";
import { FOLDS } from "../src/dossier/index.js";
import { openLedger } from "../src/ledger/index.js";
import { RUN } from "./ledger-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-plans-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Documents of the ledger, and those that are made of them. */
const [DOCUMENTS, ALL] = [60, 100];

// What a document costs must not grow with the ledger, so no statement may walk through a table of it, unless it stops after some rows.
test("adding one more document walks through no table", async () => {
  const file = path.join(folder, "ledger.db");
  const ledger = await openLedger(file, { folds: FOLDS });
  const { prepare } = Database.prototype;
  const asked = new Set<string>();
  Database.prototype.prepare = function (this: Database.Database, ...[source]: [string]) {
    asked.add(source);
    return prepare.call(this, source);
  } as typeof prepare;
  try {
    for (const entries of [Array.from({ length: DOCUMENTS }, (_, i) => madeEntry(i, ALL)), [madeEntry(ALL - 1, ALL)]]) {
      await ledger.add(entries, RUN);
      await ledger.settle();
    }
  } finally {
    Database.prototype.prepare = prepare;
    await ledger.close();
  }
  const db = new Database(file, { readonly: true });
  const tables = db.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const walking = [...asked].flatMap((statement) => {
    if (/\blimit (?:\?|\d+)\s*$/iu.test(statement) || !/^\s*(?:select|insert|update|delete|with)\b/iu.test(statement))
      return [];
    const values = Array.from(statement.matchAll(/\?/gu), () => "[]");
    const plan = db.prepare(`explain query plan ${statement}`).all(...values) as { readonly detail: string }[];
    return plan.flatMap(({ detail }) => {
      const [, table = ""] = /^SCAN (\w+)/u.exec(detail) ?? [];
      return tables.includes(table) ? [`${detail}: ${statement.replaceAll(/\s+/gu, " ")}`] : [];
    });
  });
  db.close();
  expect(asked.size).toBeGreaterThan(50);
  expect(walking).toEqual([]);
});
