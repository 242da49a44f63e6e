import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openLedger, optionsText, readAll } from "../src/entente.js";
import { entente } from "./command.js";

// Who published a document: as it says, as its record says, as the person who reads says, or at last the site that it is on.

const folder = mkdtempSync(path.join(tmpdir(), "entente-publisher-option-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = "On 3 May 2024 China lent Kazakhstan 500 million dollars.";
const page = path.join(folder, "a.html");
writeFileSync(
  page,
  `<html><head><title>A loan</title><meta property="og:site_name" content="Balta Weekly"></head><body><article><h1>A loan</h1><p>${TEXT}</p></article></body></html>`,
);
const records = path.join(folder, "b.jsonl");
const record = (more: object) => JSON.stringify({ text: TEXT, language: "en", ...more });
writeFileSync(
  records,
  [
    record({ id: "named", publisher: "Balta Weekly" }),
    record({ id: "sited", url: "https://www.balta.example/b" }),
    record({ id: "none" }),
  ].join("\n"),
);

/** Publishers of a ledger that these were added to, with how many documents each has. */
async function kept(ledger: string): Promise<(readonly [string | null, number])[]> {
  const opened = await openLedger(ledger);
  const found = await opened.provenance.publishers();
  await opened.close();
  return found.map(({ publisher, documents }) => [publisher, documents]);
}

describe("the publisher of documents", { timeout: 120_000 }, () => {
  test("is kept as they tell it, as the option says, and as they tell it again", async () => {
    const ledger = path.join(folder, "a.db");
    const add = (...more: string[]) =>
      entente(["add", page, records, "--ledger", ledger, "--reader", "rules", ...more]);
    expect((await add()).out).toMatch(/^4 documents added/u);
    const told = [
      ["Balta Weekly", 2],
      [null, 1],
      ["balta.example", 1],
    ];
    const order = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(order(await kept(ledger))).toEqual(order(told));
    expect((await add("--publisher", " The  Balta\nGazette ")).out).toMatch(/4 re-read/u);
    expect(await kept(ledger)).toEqual([["The Balta Gazette", 4]]);
    // The same once more is known, and without the option they are read as they tell it.
    expect((await add("--publisher", "The Balta Gazette")).out).toMatch(/4 known/u);
    expect((await add()).out).toMatch(/4 re-read/u);
    expect(order(await kept(ledger))).toEqual(order(told));
  });

  test("is shown by read, and is part of what a reading was told", async () => {
    const read = await entente([
      "read",
      page,
      "--reader",
      "rules",
      "--publisher",
      "The Balta Gazette",
      "--format",
      "table",
    ]);
    expect(read.out).toContain("The Balta Gazette");
    expect(read.out).not.toContain("Balta Weekly");
    const source = { name: "a", record: { text: TEXT, publisher: "Balta Weekly" } };
    for (const [options, publisher] of [
      [{}, "Balta Weekly"],
      [{ publisher: "Gazette" }, "Gazette"],
    ] as const)
      for await (const { document } of readAll(source, { reader: "rules", ...options }))
        expect(document?.metadata.publisher).toBe(publisher);
    expect(optionsText({ publisher: "A least=1", date: "2024" })).toBe('date=2024 publisher="A least=1"');
    expect(optionsText({})).toBe("");
  });

  test("may stand first in a long line of a stream", async () => {
    const long = path.join(folder, "c.json");
    writeFileSync(
      long,
      `${JSON.stringify({ publisher: "Balta Weekly", text: `${TEXT}\n\n${"It rained. ".repeat(9000)}`, language: "en" })}\n`,
    );
    const { out } = await entente(["read", long, "--reader", "rules", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ file: `${long}:1`, document: { publisher: "Balta Weekly" } });
  });

  test("has a name", async () => {
    for (const name of ["", " ", "x".repeat(501)]) {
      const { code, err } = await entente(["read", page, "--publisher", name]);
      expect([code, err]).toEqual([2, expect.stringContaining("Give a name")]);
    }
  });
});
