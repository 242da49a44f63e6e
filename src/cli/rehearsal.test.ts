import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entente } from "../../test/command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-rehearsal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = path.join(folder, "desk.db");
const file = path.join(folder, "a.txt");
const DRY = "entente: This was a dry run: nothing was written.\n";

beforeAll(async () => {
  writeFileSync(file, "China lent Kazakhstan 95 million dollars on 3 May 2024 for the Balta road.");
});

const run = (...args: string[]) => entente([...args, "--ledger", at], { env: { TMPDIR: folder } });
const content = async () => (await run("export")).out;

test("a dry run tells what would come of it, and leaves the ledger and the disk as they were", async () => {
  expect(await run("add", file, "--dry-run")).toMatchObject({ code: 0, err: DRY });
  expect(readdirSync(folder)).toEqual(["a.txt"]);
  const added = await run("add", file, "--at", "2026-03-01T09:00:00Z");
  const before = await content();
  const bytes = readFileSync(at);
  const { id } = JSON.parse((await run("search", "type:finance")).out);
  const judge = ["judge", id, "reject", "--reviewer", "ann"];
  const dry = await run(...judge, "--dry-run");
  expect(dry).toMatchObject({ code: 0, err: expect.stringContaining(DRY) });
  expect(dry.out.replace(/j_\S+/u, "")).not.toBe("");
  const [, document = ""] = /"document":"(d_[0-9a-f]+)"/u.exec(before) ?? [];
  const purge = await run("purge", document, "--confirm", document, "--dry-run");
  expect(purge).toMatchObject({ code: 0, out: expect.stringContaining(`${document} is erased`) });
  expect(await run("publisher", "Balta Weekly", "--kind", "press", "--reviewer", "ann", "--dry-run")).toMatchObject({
    code: 0,
  });
  expect(added.err).toBe("");
  expect(await content()).toBe(before);
  expect(readFileSync(at).equals(bytes)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith("entente-dry-"))).toEqual([]);
});

test("a dry run without a ledger, or of a database, says so", async () => {
  const missing = [
    "judge",
    "c_5b1f",
    "accept",
    "--reviewer",
    "ann",
    "--dry-run",
    "--ledger",
    path.join(folder, "none.db"),
  ];
  expect((await entente(missing)).err).toContain("none.db: There is no ledger here yet");
  const server = await entente(["add", file, "--dry-run", "--ledger", "postgres://nobody@localhost/none"]);
  expect(server).toMatchObject({ code: 2, err: expect.stringContaining("A dry run copies the ledger") });
});
