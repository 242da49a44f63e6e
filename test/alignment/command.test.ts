import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BesidePage } from "../../src/dossier/index.js";
import { entente } from "../command.js";
import { recordOf, told } from "./specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-beside-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = path.join(folder, "desk.db");
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  const texts = ["visit.en", "visit.ru", "readout.tr", "power.en"];
  const lines = texts.map((id) => JSON.stringify({ id, ...recordOf(told(id)) }));
  writeFileSync(file("all.jsonl"), `${lines.join("\n")}\n`);
  for (const name of texts) writeFileSync(file(`${name}.txt`), told(name).paragraphs.join("\n\n"));
  const slipped = told("visit.ru").paragraphs.join("\n\n").replace("420 миллионов", "240 миллионов");
  writeFileSync(file("slipped.ru.txt"), slipped);
  const { code } = await entente(["add", file("all.jsonl"), "--from", "jsonl", "--ledger", ledger]);
  expect(code).toBe(0);
});

test("two files are shown side by side, with where they differ before them", async () => {
  const { code, out } = await entente(["beside", file("visit.en.txt"), file("slipped.ru.txt")], {
    env: { COLUMNS: "100" },
  });
  expect(code).toBe(0);
  expect(out).toContain("1 difference:");
  expect(out).toMatch(
    /3 {2}Different amount: “420 million dollars” \(USD 420 million\) \| “240 миллионов долларов” \(USD 240\s+million\)/u,
  );
  expect(out).toMatch(/^\*3 {2}After the talks 17 documents/mu);
  expect(out).toMatch(/^ 1 {2}On 14 April 2032.* {2}14 апреля 2032 года/mu);
});

test("two documents of a ledger are named by id, name or address", async () => {
  const { code, out } = await entente(["beside", "visit.en", told("visit.ru").url, "--ledger", ledger, "--json"]);
  expect(code).toBe(0);
  const { left, right, rows, differences } = JSON.parse(out) as BesidePage;
  expect([left.language, right.language, rows.length, differences]).toEqual(["en", "ru", 6, []]);
  const narrow = await entente(["beside", left.id, right.id.slice(0, 8), "--ledger", ledger], {
    env: { COLUMNS: "50" },
  });
  expect(narrow.out).toContain("No differences found.");
});

test.each([
  [["beside", "none.txt", "visit.ru"], "has no document none.txt"],
  [["beside", "d_", "visit.ru"], "give the id of one"],
  [["add", "visit.en.txt", "--translation-of", "d_0000"], "has no document d_0000"],
])("%j is told to be wrong usage", async (words, reason) => {
  const { code, err } = await entente([...words, "--ledger", ledger]);
  expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
});

test("a file and what is none are not mixed", async () => {
  const { code, err } = await entente(["beside", file("visit.en.txt"), "d_5b1f"]);
  expect([code, err]).toEqual([2, expect.stringContaining("is a file and d_5b1f is not")]);
});

test("a file that can't be read is told", async () => {
  writeFileSync(file("empty.txt"), "");
  const { code, err } = await entente(["beside", file("empty.txt"), file("visit.ru.txt")]);
  expect(code).toBe(1);
  expect(err).toContain("empty.txt");
});

test("what is added may be told to be a translation, also where it is known already", async () => {
  const add = (name: string, of: string) => entente(["add", file(name), "--translation-of", of, "--ledger", ledger]);
  const first = await add("readout.tr.txt", "visit.en");
  expect([first.code, first.out]).toEqual([
    0,
    expect.stringMatching(/1 document marked as a translation of d_[\da-f]{16}/u),
  ]);
  const again = await add("readout.tr.txt", "visit.en");
  expect(again.out).toContain("nothing new marked as a translation");
  const other = await add("readout.tr.txt", "power.en");
  expect(other.out).toContain("1 known");
  expect(other.out).toContain("1 document marked as a translation");
  const { out } = await entente(["status", "--ledger", ledger]);
  // visit.en, visit.ru, the new file and power.en are one text now; readout.tr as a record is the same text as the file.
  expect(out).toMatch(/documents +5 \(1 excluding copies and translations\)/u);
});
