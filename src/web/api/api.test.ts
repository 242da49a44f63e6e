import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type AskedSite, siteFor } from "../../../test/web-site.js";
import { openLedger } from "../../entente.js";
import type { Ledger } from "../../ledger/index.js";
import { BatchShape } from "../pages/add/index.js";
import { describePages } from "../pages/api/index.js";
import { PAGES } from "../pages/index.js";
import { TokenFile } from "../security/index.js";
import { JudgementShape } from "../shapes/index.js";
import { ENDPOINTS } from "./index.js";

const TEXT = "China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.";
const folder = mkdtempSync(path.join(tmpdir(), "entente-api-"));
let ledger: Ledger;
let site: AskedSite;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  site = siteFor(ledger);
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const batchIn = async (answer: Response) => BatchShape.parse(await answer.json());
const ToldShape = z.strictObject({ judgements: z.array(JudgementShape) });
const JSON_TYPE = { "content-type": "application/json" };
const post = (to: AskedSite, at: string, body: string, headers: Record<string, string>) =>
  to.ask(at, { method: "POST", body, headers });

test("a program adds documents, as files and as JSON, and is told what came of them", async () => {
  const added = await post(site, "/api/documents?name=../loan.txt", TEXT, { "content-type": "text/plain" });
  expect(added.status).toBe(201);
  const batch = await batchIn(added);
  expect(batch.files).toMatchObject([{ name: "loan.txt", added: 1, problems: [] }]);
  expect(added.headers.get("location")).toBe(`/add.json?run=${batch.id}`);
  expect(await (await site.get(added.headers.get("location")!)).json()).toMatchObject({ batch });
  expect((await post(site, "/api/documents?name=loan.txt", TEXT, {})).status).toBe(200);
  const record = { text: `${TEXT} It was told again.`, title: "Again", date: "2012-03", publisher: "Balta Weekly" };
  const again = await post(site, "/api/documents", JSON.stringify(record), JSON_TYPE);
  expect([again.status, (await batchIn(again)).files[0]!.added]).toEqual([201, 1]);
  const [document] = (await ledger.documents()).filter(({ title }) => title === "Again");
  expect(document).toMatchObject({ date: "2012-03", publisher: "Balta Weekly" });
  const broken = await post(site, "/api/documents?name=broken.zip", "PK\u0003\u0004 no archive", {});
  expect(broken.status).toBe(422);
  expect((await batchIn(broken)).files[0]!.problems).not.toEqual([]);
  const late = await post(site, "/api/documents?name=late.txt&wait=0", `${TEXT} Late.`, {});
  expect(late.status).toBe(202);
  // One is read after the other.
  expect((await post(site, "/api/documents?name=late.txt", `${TEXT} Late.`, {})).status).toBe(200);
  expect((await post(site, "/api/documents", TEXT, {})).status).toBe(400);
  expect((await post(site, "/api/documents", '{"title": "no text"}', JSON_TYPE)).status).toBe(400);
});

test("a program judges claims in its own name, all or nothing", async () => {
  const tokens = new TokenFile(path.join(folder, "tokens.json"));
  const bearer = (role: "reader" | "reviewer" | "admin") => ({
    ...JSON_TYPE,
    authorization: `Bearer ${tokens.create(`${role}-1`, role, "2026-03-01T09:30:00Z")}`,
  });
  const [reader, reviewer, admin] = [bearer("reader"), bearer("reviewer"), bearer("admin")];
  const shared = siteFor(ledger, tokens);
  const [{ claim } = { claim: undefined }] = await ledger.claims((await ledger.facts())[0]!.claims);
  const said = (id: string) =>
    JSON.stringify({ judgements: [{ verdict: "accept", claims: [id], reason: "as it says" }] });
  expect((await post(shared, "/api/judgements", said(claim!.id), JSON_TYPE)).status).toBe(401);
  expect((await post(shared, "/api/judgements", said(claim!.id), reader)).status).toBe(403);
  expect((await post(shared, "/api/documents?name=a.txt", TEXT, reviewer)).status).toBe(403);
  expect((await post(shared, "/api/judgements", said("c_0000000000000000"), reviewer)).status).toBe(400);
  expect((await post(shared, "/api/judgements", "[", reviewer)).status).toBe(400);
  const deep = `{"judgements": [{"verdict": "note", "claims": ["${claim!.id}"], "reason": "x", "value": ${"[".repeat(20_000)}${"]".repeat(20_000)}}]}`;
  expect((await post(shared, "/api/judgements", deep, reviewer)).status).toBe(400);
  expect(
    (await post(shared, "/api/judgements", said(claim!.id), { ...reviewer, origin: "http://evil.example" })).status,
  ).toBe(403);
  const done = await post(shared, "/api/judgements", said(claim!.id), reviewer);
  expect(done.status).toBe(201);
  const { judgements } = ToldShape.parse(await done.json());
  expect(judgements).toMatchObject([{ verdict: "accept", reviewer: "reviewer-1", claims: [claim!.id] }]);
  const told = await shared.ask(`/api/judgements?claim=${claim!.id}`, { headers: reader });
  expect(await told.json()).toEqual({ judgements });
  // Forms of pages are for browsers: a token alone sends none.
  expect((await post(shared, "/judgements", "verdict=accept", admin)).status).toBe(401);
});

test("on one's own machine a program needs no token, and a page of another origin does nothing", async () => {
  const said = JSON.stringify({ judgements: [{ verdict: "note", claims: ["c_0000000000000000"], reason: "x" }] });
  for (const headers of [{ origin: "http://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])
    expect((await post(site, "/api/judgements", said, { ...JSON_TYPE, ...headers })).status).toBe(403);
  expect((await post(site, "/api/judgements", said, { ...JSON_TYPE, host: "evil.example:4000" })).status).toBe(421);
  expect((await site.ask("/api/judgements", { method: "PUT", headers: {} })).status).toBe(405);
});

test("what has not changed is not sent again", async () => {
  const ask = (at: string, tag?: string) =>
    site.ask(at, { headers: { accept: "application/json", ...(tag === undefined ? {} : { "if-none-match": tag }) } });
  for (const at of ["/KAZ/CHN.json", "/KAZ/CHN/money.csv", "/states.json", "/search.json?q=railway"]) {
    const first = await ask(at);
    const tag = first.headers.get("etag")!;
    const again = await ask(at, `"other", ${tag}`);
    expect([at, first.status, again.status, await again.text()]).toEqual([at, 200, 304, ""]);
    expect(again.headers.get("etag")).toBe(tag);
    expect((await ask(`${at}${at.includes("?") ? "&" : "?"}lang=ru`, tag)).status).toBe(200);
  }
  expect((await ask("/add.json")).headers.get("etag")).toBeNull();
  const tag = (await ask("/KAZ/CHN.json")).headers.get("etag")!;
  const { claims } = (await ledger.facts())[0]!;
  const said = { verdict: "reject", claims: [claims[0]], reason: "not so" };
  expect((await post(site, "/api/judgements", JSON.stringify({ judgements: [said] }), JSON_TYPE)).status).toBe(201);
  expect((await ask("/KAZ/CHN.json", tag)).status).toBe(200);
});

test("the description has all that can be done, and every shape that it names", () => {
  const described = describePages(PAGES, "1", ENDPOINTS);
  for (const { name, path: at, method } of ENDPOINTS) {
    const operation = described.paths[at.replaceAll(/:(\w+)/gu, "{$1}")]?.[method.toLowerCase() as "get"];
    expect(operation?.operationId).toBe(name);
  }
  const ids = Object.values(described.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in described.components.schemas))).toEqual([]);
});
