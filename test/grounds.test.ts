import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entente } from "./command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-grounds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = path.join(folder, "l.db");
const judge = (...words: string[]) => entente(["judge", ...words, "--ledger", ledger, "--reviewer", "ann"]);
let loan = "";

beforeAll(async () => {
  const text = path.join(folder, "a.txt");
  writeFileSync(
    text,
    "China lent Kazakhstan 95 million dollars for a road in May 2024, and 12 million euros in 2021.\n\nIt lent Uzbekistan 7 million dollars.\n",
  );
  await entente(["add", text, "--ledger", ledger, "--date", "2024-06-03"]);
  const { out } = await entente(["search", "type:finance", "pair:CHN-KAZ", "--ledger", ledger, "--format", "jsonl"]);
  loan = (JSON.parse(out.split("\n")[0]!) as { id: string }).id;
});

test("a person may choose another sum or time of the words, or none, but give no other", async () => {
  for (const value of ["amount.value=96000000", 'amount={"value":7000000,"currency":"USD"}', "amount.currency=KZT"]) {
    const { code, err } = await judge(loan, "correct", value);
    expect([code, err], value).toEqual([
      1,
      expect.stringMatching(/its words contain no amount of .*; they contain (?:95000000 USD, 12000000 EUR)\./u),
    ]);
  }
  expect((await judge(loan, "correct", "when=2019")).err).toMatch(
    /its words contain no date 2019; they contain 2024-05, 2021/u,
  );
  for (const value of ['amount={"value":12000000,"currency":"EUR"}', "when=2021", "when=null", "amount=null"])
    expect((await judge(loan, "correct", value)).code, value).toBe(0);
});

test("a person may know better than the words who is meant, and says why", async () => {
  expect((await judge(loan, "correct", "target=TJK")).err).toMatch(
    /TJK is not named in its words; say why it is meant, with a reason\./u,
  );
  expect((await judge(loan, "correct", "target=TJK", "--reason", "The road lies there.")).code).toBe(0);
  expect((await entente(["explain", loan, "--ledger", ledger])).out).toMatch(/The\s+road\s+lies\s+there\./u);
  // Who is named there needs no reason.
  expect((await judge(loan, "correct", "target=KAZ")).code).toBe(0);
});
