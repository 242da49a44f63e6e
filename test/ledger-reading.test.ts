import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { openLedger } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { entry, RUN, when } from "./ledger-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-reading-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const visits = entry("a.txt", [{ when: when("2024-07-01") }, { when: when("2024-07-01") }], { date: "2024-07-02" });
const claim = visits.claims[0]!.id;
const COMMANDS: readonly (readonly string[])[] = [
  ["search", "visit"],
  ["dossier", "CHN", "KAZ"],
  ["explain", claim],
  ["review"],
  ["check", "--format", "table"],
  ["judge", claim, "accept", "--reviewer", "ann"],
];

/** A ledger whose facts were never reckoned, or were by an earlier version of the folds. */
let waiting: string;
let earlier: string;
beforeAll(async () => {
  waiting = at("waiting.db");
  const ledger = await openLedger(waiting, { folds: FOLDS });
  await ledger.add([visits], RUN);
  await ledger.close();
  earlier = at("earlier.db");
  copyFileSync(waiting, earlier);
  const settled = await openLedger(earlier, { folds: { ...FOLDS, version: "folds@1" } });
  await settled.settle();
  await settled.close();
});

/** Facts of a ledger as it stands, without bringing them up to date. */
function standing(file: string): number {
  const db = new Sqlite(file, { readonly: true });
  const count = db.prepare("select count(*) from facts where exists (select 1 from meta where value = ?)").pluck();
  const found = count.get(FOLDS.version) as number;
  db.close();
  return found;
}

describe("commands that read a ledger whose facts are not up to date", () => {
  test.each(COMMANDS)("bring them up to date first: entente %s", async (...command) => {
    for (const [i, from] of [waiting, earlier].entries()) {
      const file = at(`${command[0]}-${i}.db`);
      copyFileSync(from, file);
      expect(standing(file)).toBe(0);
      const { code, out, err } = await entente([...command, "--ledger", file]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).not.toBe("");
      expect(standing(file)).toBe(1);
    }
  });

  test("status says so, and leaves them as they are", async () => {
    for (const file of [waiting, earlier]) {
      const { out } = await entente(["status", "--ledger", file]);
      expect(out).toMatch(/^facts +\d, not up to date/mu);
      expect(standing(file)).toBe(0);
    }
  });

  test("say so in one sentence where the ledger can't be written", async (context) => {
    for (const [i, from] of [waiting, earlier].entries()) {
      const file = at(`locked-${i}.db`);
      copyFileSync(from, file);
      if (!lock(file)) return context.skip();
      try {
        for (const command of COMMANDS.filter(([name]) => name !== "judge")) {
          const { code, out, err } = await entente([...command, "--ledger", file]);
          expect(code, command.join(" ")).toBe(0);
          expect(out).not.toBe("");
          expect(err.trim().split("\n")).toEqual([expect.stringMatching(/^entente: warning: .*not up to date.*once/u)]);
        }
      } finally {
        unlock(file);
      }
    }
  });
});

const root = process.getuid?.() === 0;

/** Makes a file one that can't be written, by its owner either. Returns whether that can be done here. */
function lock(file: string): boolean {
  if (!root) chmodSync(file, 0o444);
  else
    try {
      execFileSync("chattr", ["+i", file], { stdio: "ignore" });
    } catch {
      console.error("\n*** Not tested: a ledger that can't be written, since root may write any here. ***\n");
      return false;
    }
  return true;
}

function unlock(file: string): void {
  if (root) execFileSync("chattr", ["-i", file]);
  else chmodSync(file, 0o644);
}
