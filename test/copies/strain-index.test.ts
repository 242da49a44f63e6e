import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/ledger/engine.js";
import { migrate } from "../../src/ledger/migrate.js";
import { openPostgres } from "../../src/ledger/postgres.js";
import { openSqlite } from "../../src/ledger/sqlite.js";
import { amongKeys, dropKeys, holdKeys } from "../../src/ledger/strain-index.js";
import { postgresLedger } from "../postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-strain-index-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

type Pair = readonly [key: string, document: string];
/** Adds documents under keys, or takes them away. */
interface Step {
  readonly adds: boolean;
  readonly pairs: readonly Pair[];
}

const pair: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }))
  .map(([key, document]) => [`b${key.toString(36)}`, `d_${document}`]);
const step: fc.Arbitrary<Step> = fc.record({
  adds: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  pairs: fc.array(pair, { maxLength: 40 }),
});

async function kept(engine: Engine): Promise<string[]> {
  const { rows } = await engine.read((tx) =>
    sql<{
      key: string;
      document: string;
    }>`${amongKeys(engine, (table) => sql`select key, document from ${table}`)}`.execute(tx),
  );
  return rows.map(({ key, document }) => `${key} ${document}`).sort();
}

const countIn = async (engine: Engine, table: "strain_keys" | "fresh_strain_keys") =>
  (await engine.read((tx) => tx.selectFrom(table).selectAll().execute())).length;

/** Takes the steps; after each, all that was added and not taken away is there once. */
async function agrees(engine: Engine, steps: readonly Step[], most: number): Promise<void> {
  const wanted = new Set<string>();
  for (const { adds, pairs } of steps) {
    // A document is put under a key where it is not there yet, as strain.ts does.
    const fresh = [...new Map(pairs.map((one) => [one.join(" "), one])).values()].filter(
      (one) => !adds || !wanted.has(one.join(" ")),
    );
    await engine.write((tx) =>
      adds
        ? holdKeys(
            engine,
            tx,
            fresh.map(([key, document]) => ({ key, document })),
            most,
          )
        : dropKeys(engine, tx, fresh),
    );
    for (const one of fresh) adds ? wanted.add(one.join(" ")) : wanted.delete(one.join(" "));
    expect(await kept(engine)).toEqual([...wanted].sort());
  }
}

describe("keys of copies", () => {
  test("are where they were put, while they wait and when they have gone over", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.integer({ min: 0, max: 50 }), async (steps, most) => {
        const engine = openSqlite(path.join(folder, `${files++}.db`));
        await migrate(engine);
        await agrees(engine, steps, most);
        await engine.close();
      }),
      { numRuns: 40 },
    );
  });

  test("wait in about the number that is said, and go over side by side", async () => {
    const engine = openSqlite(path.join(folder, `${files++}.db`));
    await migrate(engine);
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      key: `b${((i * 7919) % 2003).toString(36).padStart(3, "0")}`,
      document: "d_1",
    }));
    for (let i = 0; i < rows.length; i += 20) {
      const before = await engine.read((tx) => tx.selectFrom("strain_keys").select("key").execute());
      await engine.write((tx) => holdKeys(engine, tx, rows.slice(i, i + 20), 400));
      const after = await engine.read((tx) => tx.selectFrom("strain_keys").select("key").orderBy("key").execute());
      expect(await countIn(engine, "fresh_strain_keys")).toBeLessThanOrEqual(420);
      const old = new Set(before.map(({ key }) => key));
      const all = after.map(({ key }) => key);
      const moved = all.filter((key) => !old.has(key));
      const span = all.indexOf(moved.at(-1)!) - all.indexOf(moved[0]!) + 1;
      if (moved.length > 0) expect(span).toBeLessThanOrEqual(Math.ceil(all.length / 4) + 40);
    }
    expect(await countIn(engine, "strain_keys")).toBeGreaterThanOrEqual(1580);
    await engine.close();
  });

  test("stand in one table on PostgreSQL", async (context) => {
    const address = await postgresLedger();
    if (address === null) return context.skip();
    const engine = await openPostgres(address);
    await migrate(engine);
    const steps = fc.sample(fc.array(step, { minLength: 8, maxLength: 12 }), { numRuns: 1, seed: 7 })[0]!;
    await agrees(engine, steps, 10);
    expect(await countIn(engine, "fresh_strain_keys")).toBe(0);
    await engine.close();
  });
});
