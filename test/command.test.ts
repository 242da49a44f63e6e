// What one command leaves in the process must not be seen by the next: tests run many in one process.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entente, ententeApart, type Ran, SAMPLE, type Surroundings } from "./command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-command-"));
afterAll(() => rmSync(folder, { recursive: true }));
const ledger = path.join(folder, "l.db");
const russian = path.join(folder, "visit.txt");
writeFileSync(russian, "Казахстан и Китай подписали соглашение в 2024 году.\n");

beforeAll(async () => {
  const added = await entente(["add", SAMPLE, "--ledger", ledger, "--at", "2026-03-01"]);
  expect(added).toMatchObject({ code: 0, err: "" });
});

/** Languages, readers, environments, standard input, help and faults: what a run chooses for itself. */
const ASKED: readonly (readonly [args: readonly string[], Surroundings?])[] = [
  [["status", "--ledger", ledger]],
  [["--lang", "zh", "dossier", "China", "Kazakhstan", "--ledger", ledger], { env: { COLUMNS: "60" } }],
  [["dossier", "China", "Kazakhstan", "--ledger", ledger]],
  [["status", "--ledger", `${ledger}x`], { env: { ENTENTE_LANG: "tr" } }],
  [["raed", SAMPLE]],
  [["read", "-", "--jobs", "two"], { input: "Said.", env: { ENTENTE_LANG: "ru" } }],
  [["read", russian], { env: { ENTENTE_READER: "fast" } }],
  [["read", russian, path.join(folder, "gone.txt")]],
  [["read", "-"], { input: "Turkey lent Sudan $5 million in 2016." }],
  [["judge", "--ledger", ledger, "f_0", "confirm"], { env: { ENTENTE_REVIEWER: "ann" } }],
  [["judge", "--ledger", ledger, "f_0", "confirm"]],
  [["explain", SAMPLE, "1"]],
  [["help", "purge"], { env: { ENTENTE_LANG: "zh" } }],
];

test("a command prints the same after others, in any order, as in a process of its own", async () => {
  const apart: Ran[] = [];
  for (const [args, around] of ASKED) apart.push(await ententeApart(args, around));
  expect(new Set(apart.map(({ code }) => code))).toEqual(new Set([0, 1, 2]));
  for (const order of [[...ASKED.keys()], [...ASKED.keys()].reverse()])
    for (const at of order) {
      const [args, around] = ASKED[at]!;
      expect(await entente(args, around), args.join(" ")).toEqual(apart[at]);
    }
});
