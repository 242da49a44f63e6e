import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { program } from "../src/cli/index.js";
import { ROOT } from "./imports.js";

const page = readFileSync(path.join(ROOT, "docs", "fleet.md"), "utf8");
const example = /<!-- example -->\n```sh\n(?<words>(?:(?!```).*\n)*)```/u.exec(page)!.groups!.words!;

/** The command lines of Entente in a script, without what the shell does with them. */
const commands = [...example.matchAll(/(?:^|&& |\s)(?:entente|node bin\/entente\.js) (?<words>[a-z][^&#;\n]*)/gmu)].map(
  ({ groups }) =>
    groups!
      .words!.replace(/\d?>\s*\S+/gu, "")
      .trim()
      .split(/\s+/u),
);

test("the worked example of a fleet has commands, options and files that exist", async () => {
  expect(commands.map(([name]) => name)).toEqual(["work", "send", "queue", "queue", "export", "add", "export"]);
  for (const words of commands) {
    const entente = program(() => {}).exitOverride();
    for (const one of entente.commands) one.exitOverride().action(() => {});
    await entente.parseAsync(words, { from: "user" });
  }
  const files = [...example.matchAll(/\b(?:corpus|dist)\/[\w*./-]+/gu)].map(([name]) => name);
  const missing = files.filter((name) =>
    name.startsWith("dist/")
      ? !existsSync(path.join(ROOT, name.replace(/^dist\//u, "").replace(/\.js$/u, ".ts")))
      : filesAt(name).length === 0,
  );
  expect(files.length).toBeGreaterThanOrEqual(8);
  expect(missing).toEqual([]);
});

const filesAt = (pattern: string) =>
  execFileSync("sh", ["-c", `ls -d ${pattern} 2>/dev/null || true`], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter(Boolean);

test("the worked example of a fleet ends with the ledger of one process", { timeout: 280_000 }, async (context) => {
  // A minute of two cores: continuous integration has it, and whoever asks for it.
  if (!process.env.CI && !process.env.ENTENTE_TEST_EXAMPLE) return context.skip();
  const folder = mkdtempSync(path.join(tmpdir(), "entente-example-"));
  try {
    // PostgreSQL runs as a user of its own, who must come in.
    chmodSync(folder, 0o755);
    const printed = execFileSync("bash", ["-ec", example], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, TMPDIR: folder },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(printed).toMatch(/^\d+ documents sent$/mu);
    expect(printed).toMatch(/^the same, byte for byte$/mu);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
