import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import type { Ledger } from "../src/ledger/index.js";
import { ACTIONS, PAGES, type Role, type Serving, serve, siteOf, TokenFile } from "../src/web/index.js";
import { RUN } from "./ledger-specimens.js";
import { specimen } from "./search-specimens.js";

/** Attacks on a server that listens, over sockets; what the parts refuse by themselves is tested in src/web/security. */
const folder = mkdtempSync(path.join(tmpdir(), "entente-attacks-"));
const NOW = "2026-03-01T09:00:00Z";
const NAME = "desk.example";
let ledger: Ledger;
let own: Server;
/** Begun before all else and looked at in the end: until the server ends it other attacks are tried. */
let siege: Awaited<ReturnType<typeof besiege>>;

interface Server extends Serving {
  readonly port: number;
  readonly tokens: TokenFile | null;
  readonly faults: readonly string[];
}

let count = 0;
const opened: Server[] = [];

async function server(shared = false): Promise<Server> {
  const site = shared ? { ...siteOf([NAME]), listen: "127.0.0.1" } : siteOf([]);
  const tokens = shared ? new TokenFile(path.join(folder, `tokens-${count++}.json`)) : null;
  const faults: string[] = [];
  const serving = await serve({ ledger, site, tokens, port: 0, reviewer: "ann", log: (line) => faults.push(line) });
  const made = { ...serving, port: Number(new URL(serving.url).port), tokens, faults };
  opened.push(made);
  return made;
}

beforeAll(async () => {
  ledger = await openLedger(path.join(folder, "ledger.db"));
  await ledger.add(
    [
      specimen("a", [
        {
          words: ["lend"],
          source: "CHN",
          target: "KAZ",
          type: "finance",
          status: "completed",
          when: "2011-05",
          amount: { value: 1.7e9, currency: "USD" },
          speaker: null,
          percent: 90,
        },
      ]),
    ],
    RUN,
  );
  await ledger.settle();
  own = await server();
  siege = await besiege(await server());
}, 60_000);

afterAll(async () => {
  for (const one of opened) {
    // A fault of the program is none of the answers that an attacker should get.
    expect(one.faults).toEqual([]);
    await one.close();
  }
  await ledger.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Readonly<Record<string, string>>;
}

/** Asks as nobody's browser would: any path and any header, as they are. */
function ask({ port, tokens }: Server, target: string, { method, headers = {}, body }: Asked = {}): Promise<Answer> {
  const host = `${tokens === null ? "localhost" : NAME}:${port}`;
  const form = body === undefined || typeof body === "string" ? body : new URLSearchParams(body).toString();
  const type = typeof body === "object" ? { "content-type": "application/x-www-form-urlencoded" } : {};
  const sent = form === undefined ? {} : { "content-length": String(Buffer.byteLength(form)) };
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path: target,
        method: method ?? (form === undefined ? "GET" : "POST"),
        headers: { host, ...type, ...sent, ...headers } as Record<string, string>,
        agent: false,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts).toString() }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(form);
  });
}

/** Sends bytes, and returns all that comes back until the server closes the connection or nothing came for a while. */
function raw(port: number, bytes: string | readonly string[], patience = 500): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let got = "";
    const end = () => {
      socket.destroy();
      resolve(got);
    };
    let timer = setTimeout(end, patience + 2000);
    socket.on("data", (data) => {
      got += data.toString("latin1");
      clearTimeout(timer);
      timer = setTimeout(end, patience);
    });
    socket.on("close", end);
    socket.on("error", end);
    for (const part of typeof bytes === "string" ? [bytes] : bytes) socket.write(part, "latin1");
  });
}

/** Sends a byte of a form every second, until the server ends it: after how many milliseconds it does. */
function trickle(port: number, head: string): Promise<number> {
  const begun = Date.now();
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(head));
    const bytes = setInterval(() => socket.write("a"), 1000);
    const end = () => {
      clearInterval(bytes);
      clearTimeout(last);
      socket.destroy();
      resolve(Date.now() - begun);
    };
    const last = setTimeout(end, 30_000);
    socket.on("close", end).on("error", end).resume();
  });
}

/** Keeps a server waiting on many connections, and asks it for a page meanwhile: what came of each, and after how many milliseconds. */
async function besiege(one: Server) {
  const begun = Date.now();
  const waited = async (bytes: string) => ({ got: await raw(one.port, bytes, 30_000), took: Date.now() - begun });
  const head = (asked: string) => `${asked} HTTP/1.1\r\nHost: localhost:${one.port}\r\n`;
  const slow = Promise.all(Array.from({ length: 200 }, () => waited(`${head("GET /about")}X-Slow: `)));
  // A connection over which nothing is asked, and a form of which nothing comes.
  const form = `${head("POST /sign-out")}Origin: ${originOf(one)}\r\nContent-Length: 400\r\n\r\n`;
  const silent = Promise.all(["", form].map(waited));
  const trickled = trickle(one.port, form);
  const asked = Date.now();
  const { status } = await ask(one, "/about", { headers: page });
  return { meanwhile: { status, took: Date.now() - asked }, slow, silent, trickled };
}

const page = { accept: "text/html" };
const cookiesOf = ({ headers }: Answer) =>
  (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
const tokenIn = ({ body }: Answer) => /name="token" value="([^"]+)"/u.exec(body)?.[1] ?? "";
const originOf = (one: Server) => `http://${one.tokens === null ? "localhost" : NAME}:${one.port}`;

async function signedIn(one: Server, access: string, headers: Readonly<Record<string, string>> = {}, to = "/about") {
  const form = await ask(one, "/sign-in", { headers: page });
  const cookie = [headers.cookie, cookiesOf(form)].filter(Boolean).join("; ");
  const answer = await ask(one, "/sign-in", {
    headers: { origin: originOf(one), ...headers, cookie },
    body: { token: tokenIn(form), access, to },
  });
  return { answer, cookie: cookiesOf(answer) };
}

describe("a page elsewhere", () => {
  test("that has its own name lead here is told nothing (DNS rebinding)", async () => {
    for (const host of [
      "evil.example",
      `evil.example:${own.port}`,
      `localhost.evil.example:${own.port}`,
      "localhost:1",
    ]) {
      const answer = await ask(own, "/about", { headers: { ...page, host } });
      expect(answer.status, host).toBe(421);
      expect(answer.body).not.toContain("ledger.db");
    }
    const absolute = await raw(own.port, `GET http://evil.example/about HTTP/1.1\r\nHost: evil.example\r\n\r\n`);
    expect(absolute).toMatch(/^HTTP\/1\.1 421 /u);
    // The name in the line of a request goes before that of its header.
    for (const target of [
      "http://evil.example/about",
      `http://evil.example:${own.port}/about`,
      "https://evil.example/about",
    ])
      expect(await raw(own.port, `GET ${target} HTTP/1.1\r\nHost: localhost:${own.port}\r\n\r\n`), target).toMatch(
        /^HTTP\/1\.1 421 /u,
      );
    const path = await raw(own.port, `GET //evil.example/about HTTP/1.1\r\nHost: localhost:${own.port}\r\n\r\n`);
    expect(path).toMatch(/^HTTP\/1\.1 404 /u);
    expect(path).not.toMatch(/^location:/imu);
    const old = await raw(own.port, "GET /about HTTP/1.0\r\n\r\n");
    expect(old).toMatch(/^HTTP\/1\.1 (?:400|421) /u);
  });

  test("can't say under which name it came", async () => {
    const headers = {
      ...page,
      "x-forwarded-host": "evil.example",
      forwarded: "host=evil.example",
      "x-original-url": "/openapi",
    };
    const answer = await ask(own, "/about", { headers });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toContain("evil.example");
    const moved = await ask(own, "/kazakhstan/china", { headers });
    expect(moved.headers.location).toBe("/KAZ/CHN");
  });

  test("can't load anything from here, nor read what it sends for", async () => {
    for (const target of ["/about", "/about.json", "/openapi.json", "/site/manifest.json"]) {
      const headers = { origin: "http://evil.example", "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
      const answer = await ask(own, target, { headers });
      expect(answer.status, target).toBe(403);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
    const asked = await ask(own, "/about", { method: "OPTIONS", headers: { origin: "http://evil.example" } });
    expect([asked.status, asked.headers["access-control-allow-origin"]]).toEqual([405, undefined]);
  });
});

describe("a change", () => {
  const paths = [
    "/sign-out",
    ...ACTIONS.map(({ path: at }) => at.replaceAll(/:[A-Za-z]+(?:\{[^}]*\})?/gu, "c_0000000000000000")),
  ];

  test.each(paths)("%s is made by forms of these pages alone", async (at) => {
    const form = await ask(own, "/about", { headers: page });
    const cookie = cookiesOf(form);
    const send = async (headers: Record<string, string>, body: Record<string, string> = {}) =>
      (await ask(own, at, { headers, body })).status;
    const here = originOf(own);
    expect(await send({})).toBe(403);
    expect(await send({ origin: here })).toBe(403);
    expect(await send({ origin: here, cookie })).toBe(403);
    expect(await send({ origin: here, cookie }, { token: "x" })).toBe(403);
    for (const origin of [
      "null",
      "http://evil.example",
      `http://localhost:${own.port + 1}`,
      `http://localhost.evil.example:${own.port}`,
    ])
      expect(await send({ origin, cookie }), origin).toBe(403);
    expect(await send({ origin: here, "sec-fetch-site": "cross-site", cookie })).toBe(403);
    // A page may stand at the same path; asking for it changes nothing.
    const isPage = PAGES.some(({ path: shown }) => shown === at);
    const got = (await ask(own, at, { method: "GET", headers: page })).status;
    if (isPage) expect(got).toBe(200);
    else expect(got).toBeGreaterThanOrEqual(400);
    for (const method of ["PUT", "DELETE", "PATCH", "TRACE"])
      expect((await ask(own, at, { method, headers: { origin: here, cookie } })).status, method).toBe(405);
    const posed = { "x-http-method-override": "POST", "x-method-override": "POST" };
    expect((await ask(own, at, { method: "PUT", headers: { ...posed, origin: here, cookie } })).status).toBe(405);
  });

  test("of a shared server is refused to those whose role is less, whatever else they send", async () => {
    const one = await server(true);
    const secrets = new Map(
      (["reader", "reviewer", "admin"] as const).map((role) => [role, one.tokens!.create(role, role, NOW)]),
    );
    const needed = new Map<string, Role>(ACTIONS.map(({ role }, i) => [paths[i + 1]!, role]));
    for (const [role, access] of secrets) {
      const { cookie } = await signedIn(one, access);
      const about = await ask(one, "/about", { headers: { ...page, cookie } });
      const token = tokenIn(about);
      expect(token).not.toBe("");
      for (const [at, least] of needed) {
        const order = ["reader", "reviewer", "admin"];
        if (order.indexOf(role) >= order.indexOf(least)) continue;
        const headers = {
          origin: originOf(one),
          cookie: `${cookie}; role=admin`,
          "x-role": "admin",
          authorization: `Bearer ${access}`,
        };
        const answer = await ask(one, at, { headers, body: { token, role: "admin" } });
        expect([role, at, answer.status]).toEqual([role, at, 403]);
      }
      // A program's token changes nothing, an admin's neither.
      for (const at of paths) {
        const answer = await ask(one, at, {
          headers: { origin: originOf(one), authorization: `Bearer ${access}` },
          body: {},
        });
        expect([at, answer.status]).toEqual([at, 401]);
      }
    }
  });

  test("is not made twice by one token of another visitor", async () => {
    const one = await server(true);
    const first = await signedIn(one, one.tokens!.create("ann", "admin", NOW));
    const second = await signedIn(one, one.tokens!.create("bea", "reader", NOW));
    const token = tokenIn(await ask(one, "/about", { headers: { ...page, cookie: first.cookie } }));
    const headers = { origin: originOf(one), cookie: second.cookie };
    expect((await ask(one, "/sign-out", { headers, body: { token } })).status).toBe(403);
  });
});

describe("who is signed in", () => {
  test("has a session that nobody chose before", async () => {
    const one = await server(true);
    const access = one.tokens!.create("ann", "reader", NOW);
    const name = `entente-session-${one.port}`;
    const chosen = `${name}=${"A".repeat(43)}`;
    const { cookie, answer } = await signedIn(one, access, { cookie: chosen });
    expect(answer.status).toBe(303);
    expect(cookie).not.toContain("A".repeat(43));
    expect((await ask(one, "/about.json", { headers: { cookie: chosen } })).status).toBe(401);
    expect((await ask(one, "/about.json", { headers: { cookie } })).status).toBe(200);
    const [set = ""] = answer.headers["set-cookie"] ?? [];
    expect(set).toMatch(/; HttpOnly; SameSite=Strict$/u);
  });

  test("is out when the token is revoked, in pages and programs", async () => {
    const one = await server(true);
    const access = one.tokens!.create("ann", "admin", NOW);
    const { cookie } = await signedIn(one, access);
    const bearer = { authorization: `Bearer ${access}` };
    expect((await ask(one, "/about.json", { headers: { cookie } })).status).toBe(200);
    expect((await ask(one, "/about.json", { headers: bearer })).status).toBe(200);
    new TokenFile(one.tokens!.path).revoke("ann");
    expect((await ask(one, "/about.json", { headers: { cookie } })).status).toBe(401);
    expect((await ask(one, "/about.json", { headers: bearer })).status).toBe(401);
    const led = await ask(one, "/about", { headers: { ...page, cookie } });
    expect([led.status, led.headers.location]).toEqual([303, "/sign-in?to=%2Fabout"]);
  });

  test("is out while the file of tokens is open to others or damaged, and in again when it is mended", async () => {
    const one = await server(true);
    const access = one.tokens!.create("ann", "reader", NOW);
    const kept = JSON.stringify({ version: 1, tokens: one.tokens!.list() });
    const { cookie } = await signedIn(one, access);
    const status = async () => (await ask(one, "/about.json", { headers: { cookie } })).status;
    expect(await status()).toBe(200);
    chmodSync(one.tokens!.path, 0o644);
    expect(await status()).toBe(503);
    chmodSync(one.tokens!.path, 0o600);
    expect(await status()).toBe(200);
    writeFileSync(one.tokens!.path, kept.slice(0, 40));
    expect(await status()).toBe(503);
    const { answer } = await signedIn(one, access);
    expect(answer.status).toBe(503);
    expect(answer.body).not.toContain(folder);
    writeFileSync(one.tokens!.path, kept);
    expect(await status()).toBe(200);
  });

  test("is nobody who guesses, one after another or all at once", async () => {
    const one = await server(true);
    const access = one.tokens!.create("ann", "reader", NOW);
    const guess = (i: number) => `entente_${String(i).padStart(64, "0")}`;
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, i) => signedIn(one, guess(i), { "x-forwarded-for": `198.51.100.${i}` })),
    );
    const told = tries.map(({ answer }) => answer.headers.location ?? "");
    expect(told.filter((to) => to.startsWith("/sign-in?wrong")).length).toBeLessThanOrEqual(3);
    expect(told.every((to) => /^\/sign-in\?(?:wrong|wait=\d+)&to=%2Fabout$/u.test(to))).toBe(true);
    const right = await signedIn(one, access);
    expect(right.answer.headers.location).toMatch(/^\/sign-in\?wait=/u);
    const bearer = await ask(one, "/about.json", { headers: { authorization: `Bearer ${access}` } });
    expect([bearer.status, Number(bearer.headers["retry-after"]) > 0]).toEqual([429, true]);
  });
});

describe("an address", () => {
  const here = (location: string | undefined) => /^\/(?![/\\])/u.test(location ?? "");

  test("leads to no other site, wherever one is asked to be led", async () => {
    const one = await server(true);
    const access = one.tokens!.create("ann", "reader", NOW);
    const evil = [
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "https://evil.example",
      "https:evil.example",
      "javascript:tripwire(1)",
      "/\t/evil.example",
      "/%0d%0aset-cookie:a=b",
      "/\r\nset-cookie: a=b",
      "//evil.example%2f..",
      "/..//evil.example",
      "/./\\evil.example",
      "/@evil.example",
      "",
    ];
    for (const to of evil) {
      const { answer } = await signedIn(one, access, {}, to);
      expect([to, answer.status, here(answer.headers.location)]).toEqual([to, 303, true]);
      expect(answer.headers["set-cookie"]?.join()).not.toContain("a=b");
      const form = await ask(one, `/sign-in?to=${encodeURIComponent(to)}`, { headers: page });
      expect(form.body).not.toMatch(/value="(?!\/(?![/\\]))[^"]*evil/u);
    }
    for (const target of [
      "//evil.example/",
      "//evil.example/%2e%2e",
      "/\\evil.example",
      "/%5cevil.example",
      "//kazakhstan/china",
    ]) {
      for (const asked of [await ask(one, target, { headers: page }), await ask(own, target, { headers: page })]) {
        expect([target, asked.status < 300 || asked.status >= 400 || here(asked.headers.location)]).toEqual([
          target,
          true,
        ]);
      }
    }
    const split = await ask(own, "/kazakhstan/china?a=%0d%0aset-cookie:%20a=b", { headers: page });
    expect([split.status, split.headers["set-cookie"]?.join().includes("a=b") ?? false]).toEqual([302, false]);
  });

  test("names no file of the machine", async () => {
    const up = ["..", "%2e%2e", "%2E%2e", "..%2f..", "..%5c..", "....//..", "%252e%252e", "..%c0%af..", "%00/.."];
    const targets = [
      ...up.flatMap((dots) =>
        ["package.json", "kernel.wasm", "etc/passwd"].map((file) => `/site/${dots}/${dots}/${file}`),
      ),
      ...up.map((dots) => `/site/flags/${dots}/de.svg/x`),
      ...up.map((dots) => `/about/${dots}/x.csv`),
      "/site/",
      "/site",
      "/site/.",
      "/site//etc/passwd",
      "/site/flags/",
      "/site/flags/de.svg/",
      "/site/manifest.json%00.css",
      "/site/constructor",
      "/site/x.constructor",
      "/about/x.svg%00.csv",
      "/%00",
      "/%",
      "/%zz.json",
      "/%E0%A4%A",
      "/%ff%fe.csv",
    ];
    for (const target of targets) {
      const { status, body } = await ask(own, target, { headers: page });
      expect([target, status >= 400 && status < 500]).toEqual([target, true]);
      expect(body, target).not.toMatch(/root:|"name": "@entente-claims|\/work\/|node_modules/u);
    }
  });

  test("names no table or picture but those that a page has", async () => {
    // Pages are looked up in alike: each is asked for one of the names that all objects have.
    const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "toLocaleString"];
    for (const [i, { path: at }] of PAGES.filter((page) => !page.path.includes(":")).entries())
      for (const kind of ["csv", "svg", "png"]) {
        const name = names[i % names.length]!;
        const { status } = await ask(own, `${at === "/" ? "/home" : at}/${name}.${kind}`);
        expect([at, name, kind, status]).toEqual([at, name, kind, 404]);
      }
    for (const at of ["/KAZ", "/KAZ/CHN"]) expect((await ask(own, `${at}/constructor.csv`)).status, at).toBe(404);
  });
});

describe("too much", () => {
  test("is refused: of address, headers and body", async () => {
    expect((await ask(own, `/about?${"a".repeat(5000)}`)).status).toBe(414);
    expect((await ask(own, `/about?${"a".repeat(20_000)}`)).status).toBe(431);
    expect((await ask(own, "/about", { headers: { cookie: "a=".padEnd(17_000, "b") } })).status).toBe(431);
    const many = Object.fromEntries(Array.from({ length: 1900 }, (_, i) => [`x-${i}`, "b".repeat(10)]));
    expect((await ask(own, "/about", { headers: many })).status).toBe(431);
    const form = await ask(own, "/about", { headers: page });
    const headers = { origin: originOf(own), cookie: cookiesOf(form) };
    expect((await ask(own, "/sign-out", { headers, body: "a".repeat(5000) })).status).toBe(413);
    const endless = `POST /sign-out HTTP/1.1\r\nHost: localhost:${own.port}\r\nOrigin: ${originOf(own)}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await raw(own.port, [
      endless,
      ...Array.from({ length: 40 }, () => `400\r\n${"a".repeat(1024)}\r\n`),
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
    const said = `POST /sign-out HTTP/1.1\r\nHost: localhost:${own.port}\r\nOrigin: ${originOf(own)}\r\nContent-Length: 99999999999\r\n\r\n`;
    expect(await raw(own.port, said)).toMatch(/^HTTP\/1\.1 413 /u);
  });

  test("waiting is ended, and others are served meanwhile (slow loris)", async () => {
    const { meanwhile, slow, silent, trickled } = siege;
    expect(meanwhile.status).toBe(200);
    expect(meanwhile.took).toBeLessThan(5_000);
    for (const { got } of await slow) expect(got).toMatch(/^HTTP\/1\.1 408 |^$/u);
    for (const { took } of [...(await slow), ...(await silent)]) expect(took).toBeLessThan(25_000);
    expect(await trickled).toBeLessThan(25_000);
  }, 60_000);
});

describe("a request that can be read in two ways", () => {
  const inner = `GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  const head = () => `POST /sign-out HTTP/1.1\r\nHost: localhost:${own.port}\r\n`;
  const cases: [string, () => string][] = [
    ["with two lengths", () => `${head()}Content-Length: 4\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`],
    [
      "with a length and pieces",
      () => `${head()}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    ],
    ["with pieces that are none", () => `${head()}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${inner}`],
    ["with a length that is no number", () => `${head()}Content-Length: +4\r\n\r\nabcd${inner}`],
    ["with a space before a colon", () => `${head()}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${inner}`],
    ["with a folded line", () => `${head()}X-A: b\r\n Transfer-Encoding: chunked\r\n\r\n${inner}`],
    [
      "with a piece whose size is none",
      () => `${head()}Transfer-Encoding: chunked\r\n\r\n0x4\r\nabcd\r\n0\r\n\r\n${inner}`,
    ],
    [
      "with a NUL in a header",
      () => `GET /about HTTP/1.1\r\nHost: localhost:${own.port}\r\nX-A: a\u0000b\r\n\r\n${inner}`,
    ],
    [
      "with lines that end in a line feed alone",
      () => `GET /about HTTP/1.1\nHost: localhost:${own.port}\nX-A: b\rX: c\n\n${inner}`,
    ],
    ["of no protocol", () => `GET /about\r\n\r\n${inner}`],
    ["of another protocol", () => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
    ["for a tunnel", () => `CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost:${own.port}\r\n\r\n${inner}`],
  ];
  test.each(cases)("%s is not read at all", async (_, bytes) => {
    const got = await raw(own.port, bytes());
    const statuses = [...got.matchAll(/^HTTP\/1\.1 (\d+)/gmu)].map(([, status]) => Number(status));
    // An answer at most, and it says that the request was wrong; what stands behind it is never answered.
    expect(statuses.length).toBeLessThanOrEqual(1);
    for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400);
    expect(got).not.toContain("smuggled");
  });

  test("does not change what kind of connection it is", async () => {
    const upgrade = `GET /about HTTP/1.1\r\nHost: localhost:${own.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    expect(await raw(own.port, upgrade)).not.toMatch(/^HTTP\/1\.1 101/u);
  });
});
