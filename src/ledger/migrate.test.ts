import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { entry, RUN, SIMPLE_FOLDS, when } from "../../test/ledger-specimens.js";
import { openLedger } from "./ledger.js";
import { migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations/index.js";
import { openSqlite } from "./sqlite.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-migrate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(file: string): Promise<string> {
  const ledger = await openLedger(file, { folds: SIMPLE_FOLDS });
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  await ledger.close();
  return parts.join("");
}

test.each(MIGRATIONS.slice(1).map((_, i) => i + 1))(
  "a ledger of version %i is brought up to date and holds the same",
  async (version) => {
    const [now, then] = [path.join(folder, `${version}-now.db`), path.join(folder, `${version}-then.db`)];
    const ledger = await openLedger(now, { folds: SIMPLE_FOLDS });
    const days = Array.from({ length: 230 }, (_, i) => ({ when: when(`2024-0${1 + (i % 9)}-1${i % 7}`) }));
    await ledger.add([entry("a.txt", days), entry("b.txt", days, { date: "2024-07-02" })], RUN);
    await ledger.settle();
    await ledger.close();
    const expected = await exported(now);
    const engine = openSqlite(then, false);
    await migrate(engine, MIGRATIONS.slice(0, version));
    await engine.close();
    copy(now, then);
    expect(await exported(then)).toBe(expected);
  },
);

/** Fills the tables of an older ledger with the rows of one of today, as far as it has their columns. */
function copy(from: string, to: string): void {
  const db = new Sqlite(to);
  db.exec(`attach '${from}' as now`);
  const tables = db
    .prepare("select name from main.sqlite_master where type = 'table' and sql not like '%virtual%'")
    .pluck();
  for (const table of tables.all() as string[]) {
    if (/^(?:meta|divided|search)/u.test(table)) continue;
    const columns = db.prepare(`select name from pragma_table_info('${table}', 'main')`).pluck().all().join(", ");
    db.exec(`insert into main.${table} (${columns}) select ${columns} from now.${table}`);
  }
  db.exec("insert into meta values ('folds', 'simple')");
  if (db.prepare("select value from meta where key = 'schema'").pluck().get() === "1")
    db.exec("update claims set cell = '2024'; insert into divided select distinct family from claims");
  db.close();
}
