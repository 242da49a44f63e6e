import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { type Ledger, openLedger } from "../src/ledger/index.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-state-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENGINES: readonly [string, string | null][] = [
  ["SQLite", path.join(folder, "state.db")],
  ["PostgreSQL", await postgresLedger()],
];

describe.each(ENGINES)("what a ledger on %s is at", (_, address) => {
  const test = address === null ? anyTest.skip : anyTest;
  const opened: Ledger[] = [];
  const open = async (folds = SIMPLE_FOLDS, readOnly = false) => {
    const ledger = await openLedger(address!, { folds, readOnly });
    opened.push(ledger);
    return ledger;
  };
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });

  test("is another value after every change, the same in all processes, and never one that was", async () => {
    const ledger = await open();
    const seen: string[] = [await ledger.state()];
    const changed = async () => {
      const state = await ledger.state();
      expect(state).toMatch(/^[0-9a-f]{16}$/);
      expect(seen).not.toContain(state);
      seen.push(state);
      expect(await (await open(SIMPLE_FOLDS, true)).state()).toBe(state);
    };
    const one = entry("a.txt", [{ when: when("2024") }, { when: when("2023"), to: "UZB" }]);
    await ledger.add([one], RUN);
    await changed();
    await ledger.facts();
    await ledger.document(one.document.id);
    expect(await ledger.state()).toBe(seen.at(-1));
    await (await open()).add([{ ...one, name: "b.txt" }], RUN);
    await changed();
    await ledger.add([{ ...one, claims: [], producer: "rules/en@0.2.0" }], {
      ...RUN,
      at: "2026-04-01T00:00:00Z",
    });
    await changed();
    await ledger.add([{ ...one, producer: "rules/en@0.3.0" }], { ...RUN, at: "2026-05-01T00:00:00Z" });
    await changed();
    const judgement = {
      id: "j_1111111111111111",
      at: "2026-03-02T09:00:00Z",
      reviewer: "ann",
      verdict: "reject" as const,
      claims: [one.claims[0]!.id],
      others: [],
      field: null,
      value: null,
      reason: null,
    };
    await ledger.judge([judgement]);
    await changed();
    const other = await open({ ...SIMPLE_FOLDS, version: "other" }, true);
    expect(seen).not.toContain(await other.state());
  });

  test("is known of a name that was passed over", async () => {
    const ledger = await open();
    const source = { hash: "aa".repeat(32), suffix: "" };
    await ledger.add([{ ...entry("c.txt", [{ when: when("2020") }], {}, { salt: "c" }), source }], RUN);
    const before = await ledger.state();
    const reader = { version: "0.1.0", options: "" };
    expect(await ledger.passOver({ hash: source.hash, name: "c.txt" }, reader, RUN)).toBe(1);
    expect(await ledger.state()).toBe(before);
    await ledger.passOver({ hash: source.hash, name: "d.txt" }, reader, RUN);
    expect(await ledger.state()).not.toBe(before);
  });
});
