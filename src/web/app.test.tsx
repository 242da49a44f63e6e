import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Ledger } from "../ledger/index.js";
import { appOf } from "./app.js";
import { Missing, Moved, page } from "./page/index.js";
import { siteOf } from "./security/index.js";

const HOSTILE = `<script>alert(1)</script>"'&\u202E`;

const made = page({
  name: "made",
  path: "/made/:id",
  summary: "A page that was made for this test.",
  query: z.object({ year: z.coerce.number().int().optional() }),
  schema: z.object({ words: z.string() }),
  async data({ params }) {
    if (params.id === "none") throw new Missing("There is no such thing; look elsewhere.");
    if (params.id === "old") throw new Moved("/made/new");
    if (params.id === "broken") throw new Error("a secret of the machine");
    return { words: HOSTILE };
  },
  tables: {
    words: (data) => ({ caption: HOSTILE, columns: [{ title: "Words" }], rows: [[data.words], ["=1+1"]] }),
  },
  pictures: {
    drawn: (data, _, { id }) => ({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title id="${id}-title">A</title><desc>B</desc></svg>`,
      width: 10,
      height: 10,
      letters: 0,
      title: "Drawn",
      description: "Nothing is drawn.",
      table: { caption: "Drawn", columns: [{ title: "Words" }], rows: [[data.words]] },
    }),
  },
  title: (data) => data.words,
  view: (data, { query }, show) => (
    <div data-island={query.year === undefined ? undefined : "judging"}>
      <h1>{data.words}</h1>
      {show.figure("drawn")}
      {show.table("words")}
    </div>
  ),
});

const lines: string[] = [];
let server: Server;
let base = "";

beforeAll(async () => {
  const app = appOf({
    ledger: {
      name: "/somewhere/desk.db",
      state: async () => "1",
      standing: async () => ({ state: "1", at: null, snapshot: null }),
    } as Partial<Ledger> as Ledger,
    site: siteOf([]),
    tokens: null,
    pages: [made],
    actions: [],
    reviewer: "ann",
    log: (line) => lines.push(line),
    now: () => Date.UTC(2026, 2, 1),
  });
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const get = (path: string, accept = "text/html") => fetch(base + path, { headers: { accept }, redirect: "manual" });

describe("the site", () => {
  test("escapes what a page says, wherever it says it", async () => {
    const answer = await get("/made/1");
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toMatch(/^<!doctype html><html lang="en">/u);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).not.toContain("<script>alert");
    expect(text).not.toMatch(/<script(?! type="module" src="\/site\/)/u);
    expect(text).toContain("desk.db");
    expect(text).not.toContain("/somewhere");
  });

  test("loads scripts where they have something to add, and nowhere else", async () => {
    const scripts = async (path: string) => (await (await get(path)).text()).match(/<script /gu)?.length ?? 0;
    expect(await Promise.all(["/made/1", "/made/1?year=2001", "/nowhere"].map(scripts))).toEqual([1, 2, 1]);
  });

  test("gives each page in all its forms", async () => {
    expect(await (await get("/made/1.json")).json()).toEqual({ words: HOSTILE });
    const table = await get("/made/1/words.csv");
    expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(table.headers.get("content-disposition")).toBe('inline; filename="made-1-words.csv"');
    expect(await table.text()).toContain("'=1+1");
    expect(await (await get("/made/1/drawn.csv")).text()).toContain("Words");
    const drawing = await get("/made/1/drawn.svg");
    expect(drawing.headers.get("content-type")).toBe("image/svg+xml");
    expect(await drawing.text()).toContain("<svg");
    expect(new Uint8Array(await (await get("/made/1/drawn.png")).arrayBuffer()).slice(1, 4)).toEqual(
      new TextEncoder().encode("PNG"),
    );
    expect((await get("/made/1/other.csv")).status).toBe(404);
    expect((await get("/made/1/other.png")).status).toBe(404);
  });

  test("says what is missing as a page and to programs", async () => {
    const page = await get("/made/none");
    expect(page.status).toBe(404);
    expect(await page.text()).toContain("There is no such thing; look elsewhere.");
    const data = await get("/made/none.json");
    expect(data.status).toBe(404);
    expect(await data.json()).toEqual({ error: "There is no such thing; look elsewhere." });
  });

  test("leads on in the same form, with what was asked", async () => {
    expect((await get("/made/old.json?year=2011")).headers.get("location")).toBe("/made/new.json?year=2011");
    expect((await get("/kazakhstan/china")).headers.get("location")).toBe("/KAZ/CHN");
    expect((await get("/sco")).headers.get("location")).toBe("/org:SCO");
  });

  test("tells the log of a fault, and a visitor only where to find it", async () => {
    const answer = await get("/made/broken");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain("secret");
    const [, mark = ""] = /mark ([0-9a-f]{8})/u.exec(text) ?? [];
    expect(lines.some((line) => line.startsWith(mark) && line.includes("a secret of the machine"))).toBe(true);
  });

  test("refuses a question that can't be understood", async () => {
    const answer = await get("/made/1?year=soon");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("year");
  });

  test("has its style sheets and scripts, and no other file of the machine", async () => {
    const text = await (await get("/made/1")).text();
    for (const [, address = ""] of text.matchAll(/(?:href|src)="(\/site\/[^"]+)"/gu)) {
      const found = await get(address);
      expect(found.status, address).toBe(200);
      expect(found.headers.get("cache-control")).toContain("immutable");
    }
    for (const path of [
      "/site/manifest.json/..",
      "/site/%2e%2e/kernel.wasm",
      "/site/flags/xx.svg",
      "/site/flags/../de.svg",
    ])
      expect((await get(path)).status, path).toBe(404);
    expect((await get("/site/flags/kz.svg")).headers.get("content-type")).toBe("image/svg+xml");
  });
});
