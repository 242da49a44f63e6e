import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf, openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { appOf } from "../../app.js";
import { siteOf } from "../../security/index.js";
import { PAGES } from "../index.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-sql-page-"));
let ledger: Ledger;
let server: Server;
let base = "";

beforeAll(async () => {
  ledger = await openLedger(path.join(folder, "desk.db"));
  const record = { text: "China lent Kazakhstan 1.7 billion dollars in 2011.", title: "=A", language: "en" };
  for await (const { entry } of entriesOf({ name: "a", record }, { reader: "rules" }))
    if (entry) await ledger.add([entry], { at: "2026-02-02T00:00:00Z", program: "test" });
  const app = appOf({
    ledger,
    site: siteOf([]),
    tokens: null,
    pages: PAGES,
    actions: [],
    reviewer: "ann",
    log: (line) => {
      throw new Error(line);
    },
  });
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const text = async (address: string, query = "") =>
  (await fetch(`${base}${address}${query === "" ? "" : `?query=${encodeURIComponent(query)}`}`)).text();

describe("the page that answers SQL", () => {
  test("describes what can be asked, and answers", async () => {
    const page = await text("/sql", "select type, amount from facts");
    expect(page).toContain("<summary>origins</summary>");
    expect(page).toContain(">finance<");
    expect(page).toMatch(/<textarea[^>]*>select type, amount from facts<\/textarea>/u);
  });

  test("is a file too, in which nothing is run", async () => {
    expect(await text("/sql/answer.csv", "select title, 1 as n from documents")).toBe("title,n\r\n'=A,1\r\n");
  });

  test("says in a sentence why it does not answer, and changes nothing", async () => {
    const { problem, answer } = JSON.parse(await text("/sql.json", "delete from facts")) as Record<string, unknown>;
    expect([problem, answer]).toEqual([expect.stringContaining("Only SELECT is answered"), null]);
    expect(await text("/sql", "select <b>x from facts")).not.toContain("<b>x");
    expect(await ledger.facts()).toHaveLength(1);
  });
});
