import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);
const MB = 1024 * 1024;
/** What a packed package with its weights may take, in megabytes. */
const PACKED = 60;

const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 240_000 });

test("what is packed is installed without a network and without scripts, and reads", { timeout: 600_000 }, async () => {
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], ROOT)) as [
    { filename: string },
  ];
  const packed = path.join(folder, filename);
  expect(statSync(packed).size).toBeLessThan(PACKED * MB);
  run("tar", ["-xzf", packed, "-C", folder], folder);
  const installed = path.join(folder, "package");
  // The versions that are pinned here, out of npm's own cache: an installation from the registry would take the newest that fit.
  cpSync(path.join(ROOT, "package-lock.json"), path.join(installed, "package-lock.json"));
  run("npm", ["ci", "--omit=dev", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"], installed);
  for (const paper of ["LICENSE", "NOTICE", "CHANGELOG.md", "CITATION.cff", "SECURITY.md", "models/reader/README.md"])
    expect(existsSync(path.join(installed, paper)), paper).toBe(true);
  const file = path.join(ROOT, "corpus", "languages", "readout.tr.txt");
  const asked = ["read", file, "--reader", "learned", "--format", "jsonl"];
  const there = run(process.execPath, [path.join(installed, "bin", "entente.js"), ...asked], folder);
  expect(there).not.toBe("");
  expect(there).toBe((await entente(asked)).out);
  // Scripts were left out, so that the binary of the database is missing: the one that was built or fetched here stands in for it.
  const binary = path.join("node_modules", "better-sqlite3", "build", "Release", "better_sqlite3.node");
  mkdirSync(path.dirname(path.join(installed, binary)), { recursive: true });
  cpSync(path.join(ROOT, binary), path.join(installed, binary));
  const ledger = path.join(folder, "desk.db");
  const command = path.join(installed, "bin", "entente.js");
  run(process.execPath, [command, "add", file, "--ledger", ledger], folder);
  const found = JSON.parse(run(process.execPath, [command, "status", "--ledger", ledger, "--format", "json"], folder));
  expect(found).toMatchObject({ documents: 1 });
  // In somebody's empty folder the command is the package's own, by its name alone.
  const desk = path.join(folder, "desk");
  mkdirSync(desk);
  writeFileSync(path.join(desk, "package.json"), '{"private": true}\n');
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", installed], desk);
  expect(run("npx", ["--offline", "--no-install", "entente", ...asked], desk)).toBe(there);
});
