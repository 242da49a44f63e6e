import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { entente } from "./command.js";
import { makeHostileLedger } from "./hostile-ledger.js";
import { HOSTILE } from "./hostile-strings.js";
import { commands } from "./intruders.js";

/** What commands print of a ledger that holds nothing but hostile words. */
const folder = mkdtempSync(path.join(tmpdir(), "entente-hostile-terminal-"));
const file = path.join(folder, "hostile.db");
const ids: string[] = [];

beforeAll(async () => {
  await makeHostileLedger(file);
  const ledger = await openLedger(file, { readOnly: true });
  const facts = await ledger.facts();
  // A fact and a claim of each quarter in turn: what explains either prints the same parts of all.
  for (const [i, part] of [0, 1, 2, 3].entries()) {
    const fact = facts[Math.floor((part * facts.length) / 4)]!;
    ids.push(i % 2 === 0 ? fact.id : fact.claims[0]!);
  }
  await ledger.close();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const run = async (...args: string[]) => {
  const ran = await entente([...args, "--ledger", file], { env: { COLUMNS: "100" } });
  expect(ran.err.split("\n").filter((line) => /^\s+at |node:internal/u.test(line))).toEqual([]);
  expect(commands(ran.err)).toEqual([]);
  return ran.out;
};

const harmlessly = async (...args: string[]) => {
  const out = await run(...args);
  expect(out.length).toBeGreaterThan(0);
  expect(commands(out)).toEqual([]);
  return out;
};

describe("hostile words on a terminal", () => {
  test.each([
    ["status"],
    ["dossier", "KAZ", "CHN", "--limit", "10000"],
    ["dossier", "KAZ"],
    ["search", "lend", "--limit", "100"],
    ["export"],
    ["dossier", "KAZ", "CHN", "--format", "json"],
    ["search", "lend", "--format", "jsonl"],
  ])("are obeyed by nobody: entente %s %s %s %s %s", async (...args) => {
    await harmlessly(...args.filter((word): word is string => word !== undefined));
  });

  test("are checked as words", async () => {
    expect(commands(await run("check"))).toEqual([]);
  });

  test("are explained as words", async () => {
    for (const id of ids) await harmlessly("explain", id);
  });

  test("keep their meaning in what programs read, and come back whole", async () => {
    const exported = await harmlessly("export");
    for (const line of exported.split("\n").filter(Boolean)) JSON.parse(line);
    const [out, other] = [path.join(folder, "export.jsonl"), path.join(folder, "other.db")];
    writeFileSync(out, exported);
    const taken = await entente(["import", out, "--ledger", other]);
    expect([taken.code, commands(taken.out + taken.err)]).toEqual([0, []]);
    expect((await entente(["export", "--ledger", other])).out).toBe(exported);
  });

  test("have colours that are ours alone", async () => {
    const out = await run("dossier", "KAZ", "CHN", "--color");
    expect(out).not.toContain("\u001b[31mred");
    expect(commands(out.replaceAll(/\u001b\[\d{1,2}(?:;\d{1,2})*m/gu, ""))).toEqual([]);
  });
});

test("names of files that are hostile are told in one line each", async () => {
  const names = HOSTILE.filter((name) => /^[^/\0]{1,80}$/u.test(name) && ![".", ".."].includes(name)).slice(0, 60);
  const at = path.join(folder, "files");
  mkdirSync(at);
  for (const name of names) writeFileSync(path.join(at, name), "China lent Kenya $3 million for a railway in 2019.\n");
  const ran = await entente(["read", at, "--format", "table"]);
  expect(commands(ran.out)).toEqual([]);
  expect(commands(ran.err)).toEqual([]);
});
