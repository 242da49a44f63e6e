import { createHmac } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { webhookSecret } from "../src/cli/webhook-secret.js";
import { entriesOf, openLedger } from "../src/entente.js";
import { announce, deliver, tryWebhook } from "../src/inquiry/news/index.js";
import { type Entry, type Ledger, savedSearch, webhookOf } from "../src/ledger/index.js";
import { ChangesSentShape } from "../src/web/api/index.js";
import { TokenFile } from "../src/web/index.js";
import { entry, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

const SECRET = "a secret of twenty-four letters";
const AT = "2026-03-01T09:30:00.000Z";
const folder = mkdtempSync(path.join(tmpdir(), "entente-webhooks-"));

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let listener: Server;
const received: Received[] = [];
let status = 200;
let url = "";

beforeAll(async () => {
  listener = createServer((request, answer) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      answer.writeHead(status, { location: "/elsewhere" }).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hooks/unguessable-path`;
});
afterAll(async () => {
  await new Promise((resolve) => listener.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  received.length = 0;
  status = 200;
});

async function add(ledger: Ledger, at: string, ...texts: readonly string[]): Promise<void> {
  const entries: Entry[] = [];
  for (const text of texts)
    for await (const { entry } of entriesOf({ name: text.slice(0, 20), record: { text, date: "2025-01" } }))
      if (entry !== null) entries.push(entry);
  await ledger.add(entries, { at, program: "entente" });
}

const webhook = (subjects: readonly string[], more: Partial<Parameters<typeof webhookOf>[0]> = {}) =>
  webhookOf({ at: AT, by: "ann", url, subjects, private: true, ...more });

const LOAN = "China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.";
const OTHER_SUM = "China lent Kazakhstan 1.9 billion dollars for the Karabulak railway in 2011.";
const PORT = "Oman lent Tanzania 320 million dollars for the port of Mbegani in 2014.";

interface Told {
  readonly changes: readonly { kind: string; subjects: string[]; fact: { says: string }; words: { words: string }[] }[];
}

describe.each([
  ["SQLite", async (): Promise<string | null> => ":memory:"],
  ["PostgreSQL", postgresLedger],
] as const)("on %s", (_, addressOf) => {
  test("what comes in is told once, to whom it is for", async ({ skip }) => {
    const address = await addressOf();
    if (address === null) return skip();
    const ledger = await openLedger(address);
    await add(ledger, "2026-02-01T00:00:00Z", "Xi Jinping visited Kazakhstan on 3 July 2024.");
    await ledger.searches.save([savedSearch({ at: AT, reviewer: "ann", name: "ports", query: "mbegani" })]);
    const [pair, port, all] = [webhook(["CHN KAZ"]), webhook(["search:ports", "OMN"]), webhook(["all"])];
    for (const one of [pair, port, all]) await ledger.webhooks.add(one);
    expect(await announce(ledger, AT)).toBe(0);
    await add(ledger, "2026-03-02T00:00:00Z", LOAN, PORT);
    expect(await announce(ledger, AT)).toBe(3);
    expect(await announce(ledger, AT)).toBe(0);
    for (const { body } of await ledger.webhooks.deliveries(10)) ChangesSentShape.parse(JSON.parse(body));
    const told = async (id: string) =>
      (await ledger.webhooks.deliveries(10, id)).map(({ body }) => (JSON.parse(body) as Told).changes);
    expect(await told(pair.id)).toMatchObject([
      [{ kind: "new", subjects: ["CHN KAZ"], words: [{ words: expect.stringContaining("1.7 billion") }] }],
    ]);
    expect(await told(port.id)).toMatchObject([[{ kind: "new", subjects: ["OMN", "search:ports"] }]]);
    expect((await told(all.id))[0]).toHaveLength(2);
    // Told once more it is no news; told otherwise it is.
    await add(ledger, "2026-03-03T00:00:00Z", `${LOAN} So it was said.`);
    expect(await announce(ledger, AT)).toBe(0);
    await add(ledger, "2026-03-04T00:00:00Z", OTHER_SUM);
    expect(await announce(ledger, AT)).toBe(2);
    for (const { body } of await ledger.webhooks.deliveries(10)) ChangesSentShape.parse(JSON.parse(body));
    expect(await told(pair.id)).toContainEqual([
      expect.objectContaining({ kind: "changed", fields: ["amount"] }),
      expect.objectContaining({
        kind: "contradiction",
        values: {
          in: "amount",
          sides: [
            expect.objectContaining({ says: "USD 1.7 billion", support: 1 }),
            expect.objectContaining({ says: "USD 1.9 billion", support: 1 }),
          ],
        },
      }),
    ]);
    // What is being sent is nobody else's until its time is over.
    const taken = await ledger.webhooks.take("2026-03-05T00:00:00Z", "2026-03-05T00:01:00Z", 100);
    expect(taken).toHaveLength(5);
    expect(await ledger.webhooks.take("2026-03-05T00:00:30Z", "2026-03-05T00:02:00Z", 100)).toEqual([]);
    // What a later version of the reader says otherwise of the same words came in before.
    const made = entry("a.txt", [{ when: when("2024-07-01") }]);
    await ledger.add([made], { at: "2026-03-05T00:00:00Z", program: "entente" });
    expect(await announce(ledger, AT)).toBe(2);
    const [claim] = made.claims;
    const again = {
      ...made,
      claims: [{ ...claim!, id: "c_0123456789abcdef", confidence: 0.9 }],
      producer: "rules/en@0.2.0",
    };
    await ledger.add([again], { at: "2026-03-06T00:00:00Z", program: "entente" });
    expect((await ledger.claims([claim!.id])).map(({ heir }) => heir)).toEqual(["c_0123456789abcdef"]);
    expect(await announce(ledger, AT)).toBe(0);
    // What is erased is erased from what was sent too.
    const quoted = async () =>
      (await ledger.webhooks.deliveries(50)).filter(({ body }) => body.includes(made.document.id));
    expect(await quoted()).toHaveLength(2);
    await ledger.purge(made.document.id);
    expect(await quoted()).toEqual([]);
    await ledger.webhooks.remove(pair.id);
    expect(await ledger.webhooks.deliveries(10, pair.id)).toEqual([]);
    await ledger.close();
  });
});

describe("what is told", () => {
  let ledger: Ledger;
  const log: string[] = [];
  let now = Date.parse(AT);
  const send = () => deliver(ledger, { secret: SECRET, now: () => now, log: (line) => log.push(line) });
  const deliveries = async () =>
    (await ledger.webhooks.deliveries(10)).map(({ status, attempts, told }) => ({ status, attempts, told }));

  beforeEach(async () => {
    ledger = await openLedger(":memory:");
    now = Date.parse(AT);
    log.length = 0;
    return () => ledger.close();
  });

  test("is signed, and sent again until it was received", async () => {
    await ledger.webhooks.add(webhook(["all"]));
    await add(ledger, "2026-02-01T00:00:00Z", LOAN);
    await announce(ledger, AT);
    status = 500;
    expect(await send()).toBe(0);
    expect(await send()).toBe(0);
    expect(received).toHaveLength(1);
    expect(await deliveries()).toEqual([{ status: "waiting", attempts: 1, told: "The server answered 500." }]);
    now += 61_000;
    status = 302;
    expect(await send()).toBe(0);
    now += 301_000;
    status = 204;
    expect(await send()).toBe(1);
    now += 86_400_000;
    expect(await send()).toBe(0);
    expect(received).toHaveLength(3);
    expect(await deliveries()).toEqual([{ status: "done", attempts: 3, told: "It was received (204)." }]);
    for (const { headers, body } of received) {
      const { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": signature } = headers;
      const right = createHmac("sha256", SECRET).update(`${id}.${seconds}.${body}`).digest("base64");
      expect(signature).toBe(`v1,${right}`);
    }
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(JSON.parse(received[0]!.body)).toMatchObject({ type: "ledger.changes", changes: [{ kind: "new" }] });
    // As the API describes it.
    for (const { body } of received) expect(ChangesSentShape.safeParse(JSON.parse(body)).error).toBeUndefined();
    expect(log.join("\n")).not.toMatch(/secret|unguessable/u);
  });

  test("is given up in the end, at once where nobody wants it, and never sent into a private network", async () => {
    await ledger.webhooks.add(webhook(["all"]));
    await add(ledger, "2026-02-01T00:00:00Z", LOAN);
    await announce(ledger, AT);
    status = 503;
    for (let i = 0; i < 10; i++) {
      await send();
      now += 2 * 86_400_000;
    }
    expect(received).toHaveLength(8);
    expect(await deliveries()).toEqual([
      { status: "failed", attempts: 8, told: "The server answered 503. No further attempts will be made." },
    ]);
    await ledger.webhooks.remove(webhook(["all"]).id);
    await ledger.webhooks.add(webhook(["OMN"], { private: false }));
    await add(ledger, "2026-02-02T00:00:00Z", PORT);
    await announce(ledger, AT);
    await send();
    expect(received).toHaveLength(8);
    expect((await deliveries())[0]).toMatchObject({ status: "waiting", told: expect.stringContaining("private") });
    await ledger.webhooks.remove(webhook(["OMN"], { private: false }).id);
    await ledger.webhooks.add(webhook(["KAZ"]));
    await add(ledger, "2026-02-03T00:00:00Z", "Kazakhstan and Turkey signed an agreement on trade on 4 May 2023.");
    await announce(ledger, AT);
    status = 410;
    await send();
    expect((await deliveries())[0]).toMatchObject({ status: "failed", attempts: 1 });
  });

  test("is decided by admins, over the API too", async () => {
    const tokens = new TokenFile(path.join(folder, "tokens.json"));
    const bearer = (role: "reviewer" | "admin") => ({
      "content-type": "application/json",
      authorization: `Bearer ${tokens.create(`${role}-1`, role, AT)}`,
    });
    const [reviewer, admin] = [bearer("reviewer"), bearer("admin")];
    const site = siteFor(ledger, tokens);
    const sent = (given: object, headers: Record<string, string>) =>
      site.ask("/api/webhooks", { method: "POST", body: JSON.stringify(given), headers });
    const right = { url: "https://news.example/hook", for: ["Kazakhstan/China", "SCO", "person:xi-jinping"] };
    expect((await sent(right, reviewer)).status).toBe(403);
    expect((await sent({ ...right, for: ["nobody knows"] }, admin)).status).toBe(400);
    expect((await sent({ ...right, url: "http://127.0.0.1:8080/hook" }, admin)).status).toBe(400);
    expect((await sent({ ...right, url: "http://[::1]/hook" }, admin)).status).toBe(400);
    expect((await sent({ ...right, for: ["search:none"] }, admin)).status).toBe(400);
    expect((await sent({ ...right, url: "file:///etc/passwd" }, admin)).status).toBe(400);
    expect((await sent({ ...right, url: "https://ann:word@news.example/" }, admin)).status).toBe(400);
    const made = await sent(right, admin);
    expect(made.status).toBe(201);
    const twice = await sent({ ...right, for: ["KAZ"] }, admin);
    expect([twice.status, await twice.text()]).toEqual([400, expect.stringContaining("notified already")]);
    const told = (await made.json()) as { readonly id: string };
    expect(told).toMatchObject({
      by: "admin-1",
      private: false,
      subjects: ["CHN KAZ", "org:SCO", "person:xi-jinping"],
    });
    const ask = (at: string, headers: Record<string, string>, method = "GET") => site.ask(at, { method, headers });
    expect(await (await ask("/api/webhooks", admin)).json()).toEqual({ webhooks: [told] });
    expect((await ask("/api/webhooks", reviewer)).status).toBe(403);
    expect((await ask("/api/deliveries", reviewer)).status).toBe(403);
    expect(await (await ask("/api/deliveries", admin)).json()).toEqual({ deliveries: [] });
    expect((await ask(`/api/webhooks/${told.id}`, reviewer, "DELETE")).status).toBe(403);
    expect((await ask(`/api/webhooks/${told.id}`, admin, "DELETE")).status).toBe(204);
    expect((await ask(`/api/webhooks/${told.id}`, admin, "DELETE")).status).toBe(404);
  });
});

test("a page has admins keep them: what is paused is sent nothing until it goes on, and a test is sent", async () => {
  const ledger = await openLedger(":memory:");
  const tokens = new TokenFile(path.join(folder, "page-tokens.json"));
  const signedIn = async (role: "reader" | "admin") => {
    const site = siteFor(ledger, tokens);
    await site.post("/sign-in", "/sign-in", [["access", tokens.create(`${role}-2`, role, AT)]]);
    return site;
  };
  const [reader, admin] = [await signedIn("reader"), await signedIn("admin")];
  const act = (...fields: [string, string][]) => admin.sent("/webhooks", "/webhooks", fields);
  const added = await act(["do", "add"], ["url", "https://news.example/hook"], ["for", "Kazakhstan/China, SCO"]);
  expect(added.text).toContain("https://news.example/hook");
  expect(added.text).toMatch(/China and Kazakhstan; Shanghai Cooperation Organi[sz]ation/u);
  for (const wrong of ["file:///etc/passwd", "https://ann:word@news.example/", "javascript:alert(1)"]) {
    const answer = await admin.post("/webhooks", "/webhooks", [
      ["do", "add"],
      ["url", wrong],
      ["for", "all"],
    ]);
    expect([wrong, answer.status]).toEqual([wrong, 400]);
  }
  const refused = await reader.text("/webhooks");
  expect(refused).toContain("Only admins");
  expect(refused).not.toContain("news.example");
  expect(JSON.parse(await reader.text("/webhooks.json"))).toEqual({ may: false, webhooks: [], deliveries: [] });

  const [{ id, ...first } = { id: "" }] = await ledger.webhooks.all();
  expect(first).toMatchObject({ by: "admin-2", private: false, paused: null });
  await ledger.webhooks.remove(id);
  // The address of this machine, which only the command line allows.
  const own = webhook(["KAZ"]);
  await ledger.webhooks.add(own);
  expect((await act(["do", "pause"], ["webhook", own.id])).text).toContain("Paused since");
  await add(ledger, "2026-02-01T00:00:00Z", LOAN);
  expect(await announce(ledger, AT)).toBe(0);
  await tryWebhook(ledger, own.id, AT);
  expect(await ledger.webhooks.take("2027-01-01T00:00:00Z", "2027-01-01T00:01:00Z", 9)).toEqual([]);
  expect((await act(["do", "resume"], ["webhook", own.id])).text).not.toContain("Paused since");
  expect(await announce(ledger, AT)).toBe(1);
  await act(["do", "test"], ["webhook", own.id]);
  received.length = 0;
  status = 200;
  expect(await deliver(ledger, { secret: SECRET, now: () => Date.parse("2030-01-01"), log: () => {} })).toBe(3);
  const types = received.map(({ body }) => (JSON.parse(body) as { type?: string }).type);
  expect(types.sort()).toEqual(["ledger.changes", "ledger.test", "ledger.test"]);
  const page = await admin.text("/webhooks");
  expect(page).toContain("The notification was received (200).");
  expect(await admin.text("/webhooks/deliveries.csv")).toContain(`,${own.url},1,done,1,`);
  for (const [lang, title] of [
    ["ru", "Вебхуки"],
    ["tr", "Web kancaları"],
    ["zh", "Webhook"],
  ] as const)
    expect(await admin.text(`/webhooks?lang=${lang}`)).toContain(`<h1>${title}</h1>`);
  const gone = await act(["do", "remove"], ["webhook", own.id]);
  expect(gone.text).not.toContain(own.url);
  expect(
    (
      await admin.post("/webhooks", "/webhooks", [
        ["do", "test"],
        ["webhook", own.id],
      ])
    ).status,
  ).toBe(404);
  await ledger.close();
});

test("a secret is taken from a file that only its owner can read", () => {
  const file = path.join(folder, "secret");
  writeFileSync(file, `${SECRET}\n`, { mode: 0o600 });
  expect(webhookSecret(file)).toBe(SECRET);
  chmodSync(file, 0o644);
  expect(() => webhookSecret(file)).toThrow(/chmod 600/u);
  writeFileSync(file, "short");
  chmodSync(file, 0o600);
  expect(() => webhookSecret(file)).toThrow(/shorter than 16/u);
  expect(() => webhookSecret(path.join(folder, "none"))).toThrow(/ENOENT/u);
  expect(webhookSecret(undefined)).toBeNull();
});
