import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf, openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { appOf } from "../../app.js";
import { siteOf } from "../../security/index.js";
import { PAGES } from "../index.js";

const TEXT = `On 3 March 2012, President Hu Jintao paid a state visit to Kazakhstan.

China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011. Kazakhstan supports the One China principle.`;

const folder = mkdtempSync(path.join(tmpdir(), "entente-take-"));
let ledger: Ledger;
let server: Server;
let base = "";

beforeAll(async () => {
  ledger = await openLedger(path.join(folder, "desk.db"));
  const record = {
    text: TEXT,
    title: "=A made report",
    date: "2026-02-01",
    language: "en",
    url: "https://courier.example/a?b=1&c=2",
  };
  for await (const { entry } of entriesOf({ name: "report", record }, { reader: "rules" }))
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
    now: () => Date.UTC(2026, 2, 1),
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

const get = (address: string) => fetch(base + address, { headers: { accept: "text/html" } });
const text = async (address: string) => (await get(address)).text();
const bytes = async (address: string) => new Uint8Array(await (await get(address)).arrayBuffer());

describe("what is taken along from a dossier", () => {
  test("is linked from its page, with how it is cited", async () => {
    const page = await text("/KAZ/CHN");
    for (const end of ["docx", "xlsx", "md", "bib", "ris", "csl.json"])
      expect(page).toContain(`href="/KAZ/CHN.${end}"`);
    expect(page).toContain('href="/KAZ/CHN/gost.docx"');
    const { state } = await ledger.standing();
    expect(page).toContain(`“Kazakhstan and China,” Entente, ledger desk.db, state ${state}, February 2, 2026`);
  });

  test("is a Word document with the footnotes of its facts, in the style that the address names", async () => {
    const answer = await get("/KAZ/CHN.docx");
    expect(answer.headers.get("content-type")).toContain("wordprocessingml.document");
    expect(answer.headers.get("content-disposition")).toContain('filename="KAZ-CHN.docx"');
    const notes = async (address: string) =>
      new TextDecoder().decode(unzipSync(await bytes(address))["word/footnotes.xml"]);
    expect(await notes("/KAZ/CHN.docx")).toContain("“=A made report,” courier.example, February 1, 2026");
    expect(await notes("/KAZ/CHN/gost.docx")).toContain(
      "=A made report [Электронный ресурс] // courier.example. 01.02.2026.",
    );
    expect(await notes("/KAZ.docx")).toContain("China lent Kazakhstan 1.7 billion dollars");
  });

  test("is a workbook, Markdown, and files for reference managers", async () => {
    expect(Object.keys(unzipSync(await bytes("/KAZ/CHN.xlsx")))).toContain("xl/worksheets/sheet5.xml");
    expect(await text("/KAZ/CHN.md")).toMatch(/^\[\^1\]: .*<https:\/\/courier\.example\/a\?b=1&c=2>/mu);
    expect(await text("/KAZ/CHN.bib")).toContain("url = {https://courier.example/a?b=1&c=2}");
    expect(await text("/KAZ/CHN.ris")).toContain("UR  - https://courier.example/a?b=1&c=2\r\n");
    expect(JSON.parse(await text("/KAZ/CHN.csl.json"))).toHaveLength(2);
  });

  test("says the same from when it is known as its page", async () => {
    expect(await text("/KAZ/CHN.md?asOf=2025")).toContain("As of 2025.");
    expect(await text("/KAZ/CHN?asOf=2025")).toContain('href="/KAZ/CHN.bib?asOf=2025"');
  });

  test("is refused in one sentence where a page has none of it", async () => {
    const answer = await get("/states.docx");
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: expect.stringMatching(/^This page can't be saved as ".+"\.$/u) },
    ]);
  });
});

describe("tables as files", () => {
  test("end in the same columns, whatever they are of", async () => {
    const last = "Fact id,Words,Document,Publisher,Published,Address";
    const tables = ["/KAZ/CHN/visitsTo.csv", "/KAZ/CHN/positions.csv", "/KAZ/CHN/sumsTold.csv", "/KAZ/visitsFrom.csv"];
    let found = 0;
    for (const address of tables) {
      const answer = await get(address);
      if (answer.status === 404) continue;
      const [head = "", first = ""] = (await answer.text()).trim().split("\r\n");
      expect(head.endsWith(last), `${address}: ${head}`).toBe(true);
      expect(first).toMatch(
        /f_[0-9a-f]{16},.*,'=A made report,courier\.example,2026-02-01,https:\/\/courier\.example\/a\?b=1&c=2$/u,
      );
      found++;
    }
    expect(found).toBeGreaterThan(1);
  });

  test("of claims have them by the same names", async () => {
    const [fact] = await ledger.facts();
    const [head = ""] = (await text(`/facts/${fact!.id}/claims.csv`)).slice(1).split("\r\n");
    const [found = ""] = (await text("/search/results.csv?q=China")).slice(1).split("\r\n");
    for (const name of ["Fact id", "Words", "Document", "Publisher", "Published", "Address"])
      for (const columns of [head, found]) expect(columns.split(",")).toContain(name);
  });
});

describe("a fact", () => {
  test("is cited from its page, in words and as files", async () => {
    const [fact] = await ledger.facts();
    const page = await text(`/facts/${fact!.id}`);
    expect(page).toContain(`href="/facts/${fact!.id}.bib"`);
    expect(page).toContain("Entente, ledger desk.db, state ");
    expect(await text(`/facts/${fact!.id}.bib`)).toContain(`@misc{${fact!.id},`);
    const items = JSON.parse(await text(`/facts/${fact!.id}.csl.json`)) as { type: string }[];
    expect(items.map(({ type }) => type)).toEqual(["dataset", "webpage"]);
  });
});

describe("a ledger that was frozen", () => {
  test("is told by the name of its snapshot on every page, until something changes", async () => {
    await ledger.freeze({ name: "spring", at: "2026-03-01T00:00:00Z", program: "test" }, async () => {});
    expect(await text("/KAZ/CHN")).toContain("snapshot spring, 2\u00a0February 2026");
    expect(await text("/KAZ/CHN.md")).toMatch(/snapshot spring, SHA-256 [0-9a-f]{64}, 2 February 2026/u);
    const [claim] = await ledger.unjudged(1);
    await ledger.judge([
      {
        id: "j_0000000000000001",
        at: "2026-03-02T00:00:00Z",
        reviewer: "ann",
        verdict: "accept",
        claims: [claim!.id],
        others: [],
        field: null,
        value: null,
        reason: null,
      },
    ]);
    const page = await text("/KAZ/CHN");
    expect(page).not.toContain("snapshot spring");
    expect(page).toMatch(/state [0-9a-f]{16}, 2\u00a0March 2026/u);
  });
});
