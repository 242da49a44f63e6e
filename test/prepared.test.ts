import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Ledger, openLedger, prepare } from "../src/ledger/index.js";
import { extentOf } from "../src/text/index.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-prepared-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const server = await postgresLedger();
const ENGINES: readonly (readonly [string, () => Promise<string>])[] = [
  ["SQLite", async () => path.join(folder, `${count++}.db`)],
  ...(server === null ? [] : [["PostgreSQL", async () => (await postgresLedger())!] as const]),
];

async function exported(ledger: Ledger): Promise<string> {
  let text = "";
  await ledger.export(async (part) => {
    text += part;
  });
  return text;
}

const found = async (ledger: Ledger, year: string): Promise<number> => {
  const { lo, hi } = extentOf(year)!;
  return (await ledger.search({ clauses: [], from: lo, to: hi })).total;
};

describe.each(ENGINES)("on %s", (_, address) => {
  test("what a thread hands over is the same as what is added at once", async () => {
    const entries = Array.from({ length: 30 }, (_, i) =>
      entry(`${i}\t.txt`, [{ when: when("2024-07-01") }, { to: "UZB" }], { title: 'a "b"\\n\tc' }, { salt: `${i}` }),
    );
    const [one, other] = [
      await openLedger(await address(), { folds: SIMPLE_FOLDS }),
      await openLedger(await address(), { folds: SIMPLE_FOLDS }),
    ];
    try {
      await one.add(entries, RUN);
      await other.addPrepared(
        entries.map((entry) => structuredClone(prepare(entry, SIMPLE_FOLDS))),
        RUN,
      );
      expect(await exported(other)).toBe(await exported(one));
      expect(await found(other, "2024")).toBe(30);
    } finally {
      await one.close();
      await other.close();
    }
  });

  test("a claim that keeps its place when its document is dated anew is found by the new date", async () => {
    const first = entry("a.txt", [{}], { date: "2011-03-05" });
    const { document } = first;
    const later = {
      ...first,
      document: { ...document, metadata: { ...document.metadata, date: "2014-06-01" } },
      options: "date=2014-06-01",
    };
    const ledger = await openLedger(await address(), { folds: SIMPLE_FOLDS });
    try {
      await ledger.add([first], RUN);
      expect([await found(ledger, "2011"), await found(ledger, "2014")]).toEqual([1, 0]);
      await ledger.add([later], { ...RUN, at: "2026-04-01T09:00:00Z" });
      expect([await found(ledger, "2011"), await found(ledger, "2014")]).toEqual([0, 1]);
    } finally {
      await ledger.close();
    }
  });
});
