import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { signatureOf } from "../src/inquiry/news/index.js";
import type { Ledger } from "../src/ledger/index.js";
import { type Serving, serve, siteOf, TokenFile } from "../src/web/index.js";
import { ROOT } from "./imports.js";

/** Blocks of a language in the page on the API, in order. */
const blocks = (language: string): readonly string[] =>
  [
    ...readFileSync(path.join(ROOT, "docs/api.md"), "utf8").matchAll(
      new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gmu"),
    ),
  ].map(([, block = ""]) => block);

const folder = mkdtempSync(path.join(tmpdir(), "entente-examples-"));
const run = promisify(execFile);
let ledger: Ledger;
let serving: Serving;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  const tokens = new TokenFile(path.join(folder, "tokens.json"));
  const ENTENTE_TOKEN = tokens.create("ann", "admin", "2026-03-01T09:30:00Z");
  const site = siteOf(["127.0.0.1"]);
  serving = await serve({ ledger, site, tokens, port: 0, reviewer: "ann", log: () => {} });
  env = { PATH: process.env.PATH, ENTENTE_URL: serving.url.replace(/\/$/u, ""), ENTENTE_TOKEN, LC_ALL: "C.UTF-8" };
  copyFileSync(path.join(ROOT, "corpus/bank-release.html"), path.join(folder, "release.html"));
});
afterAll(async () => {
  await serving.close();
  await ledger.close();
  rmSync(folder, { recursive: true });
});

/** What a program prints; null where this machine has none of that name. */
async function printed(program: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await run(program, args, { cwd: folder, env })).stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

describe("the examples of the API", () => {
  test("run in Python, and print what the page says", async ({ skip }) => {
    const [example = ""] = blocks("python");
    const out = await printed("python3", ["-c", example]);
    if (out === null) return skip();
    expect(out).toBe(blocks("text")[0]);
  });

  test("run with curl", async ({ skip }) => {
    if ((await printed("curl", ["--version"])) === null) return skip();
    const [example = ""] = blocks("sh");
    expect((await printed("sh", ["-c", example]))?.trim().split("\n")).toEqual(["201", "200", "304", "201"]);
  });

  test("know a delivery by its signature", async ({ skip }) => {
    const [secret, body, id] = ["a secret of twenty-four letters", '{"type": "ledger.changes"}', "v_0123456789abcdef"];
    const seconds = String(Math.floor(Date.now() / 1000));
    const headers = {
      "webhook-id": id,
      "webhook-timestamp": seconds,
      "webhook-signature": signatureOf(secret, { id, seconds, body }),
    };
    const asked = [secret, headers, body].map((part) => `json.loads(${JSON.stringify(JSON.stringify(part))})`);
    const check = `import json\nprint(is_ours(${asked[0]}, ${asked[1]}, ${asked[2]}.encode()), is_ours("another secret", ${asked[1]}, ${asked[2]}.encode()))`;
    const out = await printed("python3", ["-c", `${blocks("python")[1]}\n${check}\n`]);
    if (out === null) return skip();
    expect(out.trim()).toBe("True False");
  });
});
