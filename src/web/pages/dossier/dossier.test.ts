import { createHash } from "node:crypto";
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
import { PairShape, StateShape } from "./shape.js";

const TEXT = `On 3 March 2012, President Hu Jintao paid a state visit to Kazakhstan.

China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011. Kazakhstan supports the One China principle.

In 2019 the two countries became permanent comprehensive strategic partners. China and Kazakhstan will hold talks in Astana in March 2042.`;

const MAPPED =
  "In 2018 Russia began to build a nuclear power plant in Mersin, Türkiye. In 2019 Russia built a bridge in Crimea, Ukraine.";

const folder = mkdtempSync(path.join(tmpdir(), "entente-dossier-"));
let ledger: Ledger;
let server: Server;
let base = "";

beforeAll(async () => {
  ledger = await openLedger(path.join(folder, "desk.db"));
  for (const [name, body, reader] of [
    ["report", TEXT, "rules"],
    // Works are read by the network alone.
    ["mapped", MAPPED, "learned"],
  ] as const) {
    const record = { text: body, title: "A made report", date: "2026-02-01", language: "en" };
    for await (const { entry } of entriesOf({ name, record }, { reader }))
      if (entry) await ledger.add([entry], { at: "2026-02-02T00:00:00Z", program: "test" });
  }
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

describe("the dossier of two", () => {
  test("has what the documents tell, each with its fact", async () => {
    const page = await text("/KAZ/CHN");
    expect(page).toContain("<h1>Kazakhstan and China</h1>");
    expect(page).toContain("permanent comprehensive strategic partnership");
    expect(page).toContain("US$1.7bn");
    expect(page).toContain("Hu Jintao");
    expect(page).toMatch(/href="\/facts\/f_[0-9a-f]{16}"/u);
    expect(page).toContain("supports");
  });

  test("has no map without a place, and no chart of a few facts", async () => {
    const page = await text("/KAZ/CHN");
    expect(page).not.toContain('id="picture-map"');
    const visits = /<figure class="picture" id="picture-visits">.*?<\/figure>/su.exec(page)?.[0] ?? "";
    expect(visits).toContain("too few for a chart");
    expect(visits).toContain("<table");
    expect(visits).not.toContain("<svg");
  });

  test("has a map with the borders that are asked for, and says whose they are", async () => {
    const page = await text("/RUS/TUR");
    expect(page).toContain('id="picture-map"');
    expect(page).toContain("Borders as on United Nations maps.");
    expect(page).toContain('<strong aria-current="true">United Nations</strong>');
    expect(page).toContain('<a href="/RUS/TUR?map=de-facto#picture-map">de facto control</a>');
    const other = await text("/RUS/TUR?map=de-facto");
    expect(other).toContain("Borders by de facto control in 2018.");
    expect(other).toContain('<strong aria-current="true">de facto control</strong>');
    expect(other).toContain('<input type="hidden" name="map" value="de-facto"/>');
    expect(await (await get("/RUS/TUR/map.svg?map=us")).text()).toContain("the United States government");
    expect((await get("/RUS/TUR?map=mars")).status).toBe(400);
  });

  test("leads from each sum to what tells it", async () => {
    const page = await text("/KAZ/CHN");
    const [, asked = ""] = /href="(\/search\?q=type%3Afinance[^"]+)"/u.exec(page) ?? [];
    expect(await text(asked)).toContain("1.7 billion dollars");
  });

  test("is the same in either order, but for its title", async () => {
    expect(await (await get("/CHN/KAZ.json")).json()).toEqual(await (await get("/KAZ/CHN.json")).json());
    expect(await text("/CHN/KAZ")).toContain("<h1>China and Kazakhstan</h1>");
  });

  test("is data of the shape that is described", async () => {
    expect(PairShape.safeParse(await (await get("/KAZ/CHN.json")).json()).error).toBeUndefined();
    expect(StateShape.safeParse(await (await get("/KAZ.json")).json()).error).toBeUndefined();
    expect(PairShape.safeParse(await (await get("/FJI/PER.json")).json()).error).toBeUndefined();
  });

  test("has its tables and pictures as files", async () => {
    const files = [...(await text("/KAZ/CHN")).matchAll(/href="([^"]+\.(?:csv|svg|png)[^"]*)"/gu)].map(
      ([, href]) => href!,
    );
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) expect((await get(file.replaceAll("&amp;", "&"))).status, file).toBe(200);
  });

  test("gives pictures that may do nothing when they are opened alone but have their own style", async () => {
    const answer = await get("/KAZ/CHN/timeline-narrow.svg");
    const [, style = ""] = /<style>([^<]+)<\/style>/u.exec(await answer.text()) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(style).toContain("prefers-color-scheme");
    expect(answer.headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'`,
    );
  });

  test("shows what was known by a day, and says so", async () => {
    const page = await text("/KAZ/CHN?asOf=2025");
    expect(page).toContain("published by 2025");
    expect(page).not.toContain("US$1.7bn");
    expect((await get("/KAZ/CHN?asOf=soon")).status).toBe(400);
  });

  test("says first how many facts are certain, and each number leads to them", async () => {
    const page = await text("/KAZ/CHN");
    const links = [...page.matchAll(/<a href="(\/KAZ\/CHN\?[^"]*sure=80[^"]*)">(\d+)/gu)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, href = "", number] of links) {
      const found = (await (await get(href.replaceAll("&amp;", "&").replace("/CHN?", "/CHN.json?"))).json()) as {
        counts: { facts: number };
      };
      expect([href, String(found.counts.facts)]).toEqual([href, number]);
    }
  });

  test("is of the same facts in all forms, whatever it is filtered by", async () => {
    const all = (await (await get("/KAZ/CHN.json")).json()) as { counts: { facts: number } };
    for (const asked of [
      "about=money",
      "sure=99",
      "since=2012&until=2012",
      "source=nobody",
      "language=en",
      "judged=yes",
    ]) {
      const page = await text(`/KAZ/CHN?${asked}`);
      const data = (await (await get(`/KAZ/CHN.json?${asked}`)).json()) as {
        counts: { facts: number; types: Record<string, number> };
        timeline: { lanes: { facts: number }[]; undated: number };
        sources: { publishers: { publisher: string | null }[] };
      };
      const { facts, types } = data.counts;
      expect(facts, asked).toBeLessThanOrEqual(all.counts.facts);
      expect(page, asked).toContain(facts === 0 ? "No document in this ledger" : `Filtered to ${facts} fact`);
      expect(
        data.timeline.lanes.reduce((sum, lane) => sum + lane.facts, data.timeline.undated),
        asked,
      ).toBe(facts);
      for (const [type, table] of [
        ["visit", "visitsFrom"],
        ["project", "projects"],
      ] as const) {
        const file = await get(`/KAZ/CHN/${table}.csv?${asked}`);
        if ((types[type] ?? 0) === 0) expect(file.status, asked).toBe(404);
      }
      const drawn = await get(`/KAZ/CHN/timeline.svg?${asked}`);
      expect(drawn.status === 200, asked).toBe(data.timeline.lanes.length > 0);
      expect((await get(`/KAZ/CHN/timeline.png?${asked}`)).status, asked).toBe(drawn.status);
      const numbers = await get(`/KAZ/CHN/timeline.csv?${asked}`);
      expect(numbers.status, asked).toBe(drawn.status);
    }
    expect((await get("/KAZ/CHN?sure=very")).status).toBe(400);
    expect((await get("/KAZ/CHN?about=weather")).status).toBe(400);
  });

  test("shows what is filtered in its charts and files", async () => {
    const file = async (form: string) => (await get(`/KAZ/CHN/${form}?about=meetings`)).text();
    expect(await (await get("/KAZ/CHN/timeline.csv")).text()).toContain("Money");
    expect(await file("timeline.csv")).not.toContain("Money");
    expect(await file("timeline.svg")).not.toContain("Money");
    expect(await file("visitsFrom.csv")).toContain("Hu Jintao");
    expect((await get("/KAZ/CHN/flows.svg?about=meetings")).status).toBe(404);
    expect((await get("/KAZ/CHN/visitsFrom.csv?about=money")).status).toBe(404);
  });

  test("has the words of each fact in its row, with a link to them", async () => {
    const page = await text("/KAZ/CHN");
    expect(page).toMatch(
      /<q>[^<]*paid a state visit to Kazakhstan[^<]*<\/q><\/a><i>A made report · reported 1\u00a0February 2026<\/i>/u,
    );
    expect(page).toMatch(/<a class="q" href="\/documents\/d_[0-9a-f]+\?claim=c_/u);
  });

  test("has a section for what is told, and a line for what is not", async () => {
    const page = await text("/KAZ/CHN");
    expect(page).not.toContain('id="conflict"');
    expect(page).toMatch(/Nothing on record for: [^<]*conflict/u);
    expect(page).not.toContain("Nothing among these facts");
  });

  test("says what to do where nothing is told, and where nobody is", async () => {
    expect(await text("/FJI/PER")).toContain("No document in this ledger reports a fact about Fiji – Peru.");
    expect((await get("/QQQ/CHN")).status).toBe(404);
    expect((await get("/CHN/CHN")).status).toBe(400);
  });
});

describe("the page of a state", () => {
  test("compares its partners and tells its plans", async () => {
    const page = await text("/KAZ");
    expect(page).toContain('href="/KAZ/CHN"');
    expect(page).toContain("March 2042");
  });

  test("stands in the directory", async () => {
    const page = await text("/states");
    expect(page).toContain('href="/CHN/KAZ"');
    expect(page).toContain('href="/KAZ"');
  });

  test("is found in the directory by its name, on the page and in its file", async () => {
    const rows = (page: string) => [...page.matchAll(/<tr><th><a href="(\/[A-Z]{3})"/gu)].map(([, href]) => href);
    const all = ["/CHN", "/KAZ", "/RUS", "/TUR", "/UKR"];
    expect(rows(await text("/states?table=states&sort=1"))).toEqual(all);
    expect(rows(await text("/states?table=states&sort=-1"))).toEqual([...all].reverse());
    expect(rows(await text("/states?table=states&find=kaz"))).toEqual(["/KAZ"]);
    expect(await text("/states/states.csv?table=states&find=kaz")).not.toContain("CHN");
    expect(rows(await text("/states?table=states&sort=nonsense"))).toEqual(rows(await text("/states")));
  });
});
