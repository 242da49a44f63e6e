import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { killed, type VictimName } from "../tools/kill/kill.js";
import { postgresLedger, sharedServer } from "./postgres.js";

// The short form of tools/kill, which kills many hundred times.
const folder = mkdtempSync(path.join(tmpdir(), "entente-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is killed, and the size of its work. */
const SHORT: readonly [VictimName, number][] = [
  ["add", 24],
  ["judge", 20],
  ["import", 60],
  ["backup", 40],
  ["restore", 40],
  ["serve", 3],
];
const KILLS = 2;
let count = 0;

describe.each(SHORT)(
  "what entente %s told to be done is done after kill -9, and the next run ends as one without",
  (victim, size) => {
    test("on SQLite", async () => {
      const fresh = () => path.join(folder, `${count++}.db`);
      const survived = await killed({ victim, kills: KILLS, size, seed: 3, fresh });
      expect(survived.kills).toBeGreaterThanOrEqual(KILLS);
      // Three kills in four come after the first document was told.
      if (victim === "add") expect(survived.acknowledged).toBeGreaterThan(0);
    }, 240_000);

    test("on PostgreSQL", async (context) => {
      if ((await sharedServer()) === null) return context.skip();
      const addresses = await Promise.all(Array.from({ length: 12 }, postgresLedger));
      const survived = await killed({ victim, kills: KILLS, size, seed: 5, fresh: () => addresses.pop()! });
      expect(survived.kills).toBeGreaterThanOrEqual(KILLS);
    }, 240_000);
  },
);
