import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { entriesOf, openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { ChecksShape } from "./shape.js";

const TEXTS = [
  [
    "2024-05-01",
    "Kazakhstan is a candidate for membership of the World Trade Organization. China lent Kazakhstan 412.5 million dollars for the Karabulak railway in 2011.",
  ],
  ["2024-06-01", "China lent Kazakhstan 987.5 million dollars for the Karabulak railway in 2011."],
] as const;

const folder = mkdtempSync(path.join(tmpdir(), "entente-checks-"));
let [ledger, empty]: Ledger[] = [];
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(path.join(folder, "desk.db"));
  empty = await openLedger(path.join(folder, "empty.db"));
  for (const [date, text] of TEXTS) {
    const record = { text, title: `Report of ${date} <b>`, date, language: "en" };
    for await (const { entry } of entriesOf({ name: date, record }))
      if (entry) await ledger.add([entry], { at: "2026-02-02T00:00:00Z", program: "test" });
  }
  site = siteFor(ledger);
});

afterAll(async () => {
  await ledger?.close();
  await empty?.close();
  rmSync(folder, { recursive: true });
});

describe("the checks", () => {
  test("say what is out of date, by which table, and lead to the words", async () => {
    const page = await site.text("/checks");
    expect(page).toContain("30\u00a0November 2015");
    expect(page).toMatch(/href="\/documents\/d_[0-9a-f]{16}\?claim=c_[0-9a-f]{16}/u);
  });

  test("are data of the shape that is described, whole and one list at a time", async () => {
    for (const address of ["", "?only=stale", "?only=contradicted", "?only=conflicting", "?only=recycled"])
      expect(ChecksShape.safeParse(await (await site.get(`/checks.json${address}`)).json()).error).toBeUndefined();
    expect(Object.keys((await (await site.get("/checks.json?only=recycled")).json()) as object)).toEqual(["recycled"]);
  });

  test("have their lists as files", async () => {
    const file = await site.get("/checks/stale.csv?only=stale");
    expect(file.status).toBe(200);
    expect(await file.text()).toContain("World Trade Organi");
  });

  test("refuse a place that no page gave", async () => {
    expect((await site.get("/checks?only=contradicted&after=nowhere")).status).toBe(400);
    expect((await site.get("/checks?only=weather")).status).toBe(400);
  });

  test("say that there is nothing in an empty ledger", async () => {
    expect(await siteFor(empty!).text("/checks")).toContain("No two facts contradict each other.");
  });
});

describe("the list of documents", () => {
  test("has the latest first, escaped, and can be narrowed", async () => {
    const page = await site.text("/documents");
    expect(page.indexOf("Report of 2024-06-01")).toBeLessThan(page.indexOf("Report of 2024-05-01"));
    expect(page).toContain("&lt;b&gt;");
    const narrowed = await site.text("/documents?from=2024-06");
    expect(narrowed).not.toContain("Report of 2024-05-01");
    expect(await site.text("/documents?language=ru")).toContain("No documents match.");
    expect((await site.get("/documents?from=May")).status).toBe(400);
    expect((await site.get("/documents?after=nowhere")).status).toBe(400);
  });

  test("is a file too, and says what to do where there is nothing", async () => {
    expect(await (await site.get("/documents/documents.csv")).text()).toContain("Report of 2024-06-01");
    expect(await siteFor(empty!).text("/documents")).toContain("This ledger has no documents yet.");
  });
});
