import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { killAdd } from "../tools/kill-add.js";
import { postgresLedger, sharedServer } from "./postgres.js";

// The short form of tools/kill-add.ts, which kills many hundred times.
const folder = mkdtempSync(path.join(tmpdir(), "entente-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what add told to be on the disk is there after kill -9, and the next run ends as one without (SQLite)", async () => {
  let count = 0;
  const fresh = () => path.join(folder, `${count++}.db`);
  const survived = await killAdd({ kills: 3, documents: 24, seed: 3, fresh });
  expect(survived.kills).toBeGreaterThanOrEqual(3);
  expect(survived.acknowledged).toBeGreaterThan(0);
}, 240_000);

test("and on PostgreSQL", async (context) => {
  if ((await sharedServer()) === null) return context.skip();
  const addresses = await Promise.all(Array.from({ length: 12 }, postgresLedger));
  const survived = await killAdd({ kills: 3, documents: 24, seed: 5, fresh: () => addresses.pop()! });
  expect(survived.kills).toBeGreaterThanOrEqual(3);
}, 240_000);
