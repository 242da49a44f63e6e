import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import type { Guarded } from "./connection.js";
import { Guard, SIGN_IN, SIGN_OUT } from "./guard.js";
import type { Role } from "./roles.js";
import { IDLE } from "./sessions.js";
import { siteOf } from "./site.js";
import { TokenFile } from "./token-file.js";
import type { Visitor } from "./visitor.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-guard-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

const CHANGES = [
  { path: "/judgements/:id", role: "reviewer", most: 1000 },
  { path: "/documents", role: "admin", most: 5000 },
] as const;

/** A site whose pages say who asks; `ask` sends a request as a browser or a program does. */
function site(hosts: readonly string[] = [], https = false) {
  const made = siteOf(hosts, https);
  const tokens = made.shared ? new TokenFile(path.join(folder, `${count++}.json`)) : null;
  const clock = { now: 1_000_000_000 };
  const guard = new Guard({ site: made, tokens, changes: CHANGES, open: ["/assets/"], now: () => clock.now });
  const app = new Hono<Guarded>();
  app.use(...guard.chain);
  app.post(SIGN_IN, guard.signIn);
  app.post(SIGN_OUT, guard.signOut);
  app.get("/assets/site.css", (c) => c.body("css", 200, { "cache-control": "public, max-age=31536000, immutable" }));
  app.get("*", (c) => c.json(c.get("visitor")));
  for (const change of CHANGES) app.post(change.path, async (c) => c.json(await c.req.parseBody()));
  const host = hosts[0] === undefined ? "localhost:4000" : `${hosts[0]}${https ? "" : ":4000"}`;
  const origin = `${https ? "https" : "http"}://${host}`;
  const ask = async (
    target: string,
    headers: Readonly<Record<string, string>> = {},
    body?: Readonly<Record<string, string>>,
    address = "198.51.100.7",
  ) => {
    const method = body === undefined ? "GET" : "POST";
    const sent =
      body === undefined ? {} : { method, body: new URLSearchParams(body), headers: { host, origin, ...headers } };
    const socket = { localPort: 4000, remoteAddress: address };
    return app.request(
      `${origin}${target}`,
      { headers: { host, ...headers }, ...sent },
      {
        incoming: { socket, url: target },
      },
    );
  };
  return { ask, clock, tokens: tokens!, origin, app };
}

/** The cookies that an answer sets, as a browser sends them back. */
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0]!)
    .join("; ");

const visitorOf = async (answer: Response) => (await answer.json()) as Visitor;

type Ask = ReturnType<typeof site>["ask"];

async function signedIn(ask: Ask, access: string, address?: string) {
  const page = await ask(SIGN_IN, {}, undefined, address);
  const { formToken } = await visitorOf(page);
  const answer = await ask(SIGN_IN, { cookie: cookiesOf(page) }, { token: formToken, access, to: "/KAZ" }, address);
  return { answer, cookie: cookiesOf(answer) };
}

async function formToken(ask: Ask, cookie: string): Promise<string> {
  return (await visitorOf(await ask("/", { cookie }))).formToken;
}

test("every answer says what browsers may do, refusals too", async () => {
  const { ask } = site();
  for (const answer of [await ask("/KAZ"), await ask("/KAZ", { host: "evil.example" }), await ask("/x", {}, {})]) {
    expect(answer.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    });
    expect(answer.headers.get("permissions-policy")).toContain("camera=()");
    expect(answer.headers.has("strict-transport-security")).toBe(false);
    expect(answer.headers.has("server")).toBe(false);
  }
  expect((await ask("/assets/site.css")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const secure = await site(["desk.example"], true).ask("/KAZ");
  expect(secure.headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
});

test("one's own machine answers to its own names and its port only", async () => {
  const { ask } = site();
  for (const host of ["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "LOCALHOST:4000"])
    expect((await ask("/", { host })).status, host).toBe(200);
  for (const host of [
    "evil.example:4000",
    "evil.example",
    "localhost",
    "localhost:4001",
    "127.0.0.1.evil.example:4000",
  ])
    expect((await ask("/", { host })).status, host).toBe(421);
  for (const host of ["localhost.:4000", "127.0.0.2:4000", "0:4000", "localhost:4000:4000", "a@localhost:4000", ""])
    expect((await ask("/", { host })).status, host).toBe(421);
});

test("a shared site answers to the names that were given", async () => {
  const { ask } = site(["desk.example", "10.0.0.5"]);
  for (const host of ["desk.example:4000", "desk.example", "10.0.0.5:4000"])
    expect((await ask(SIGN_IN, { host })).status, host).toBe(200);
  for (const host of ["localhost:4000", "other.example"]) expect((await ask(SIGN_IN, { host })).status, host).toBe(421);
});

test("pages elsewhere can link to here, and load nothing", async () => {
  const { ask } = site();
  const followed = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  for (const from of ["cross-site", "same-site"]) {
    expect((await ask("/", { "sec-fetch-site": from, ...followed })).status).toBe(200);
    expect((await ask("/", { "sec-fetch-site": from, "sec-fetch-mode": "no-cors" })).status).toBe(403);
    const framed = { "sec-fetch-site": from, "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" };
    expect((await ask("/", framed)).status).toBe(403);
  }
});

test("the user of this machine changes things by the forms of its pages, and by nothing else", async () => {
  const { ask } = site();
  const page = await ask("/");
  const cookie = cookiesOf(page);
  const { formToken: token, role } = await visitorOf(page);
  expect(role).toBe("admin");
  expect(page.headers.getSetCookie()[0]).toMatch(/^entente-form-4000=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u);
  const done = await ask("/judgements/j_1", { cookie }, { token, verdict: "accept" });
  expect([done.status, await done.json()]).toEqual([200, { token, verdict: "accept" }]);
  expect((await ask("/judgements/j_1", { cookie, "x-entente-token": token }, {})).status).toBe(200);

  const refused = async (headers: Record<string, string>, body: Record<string, string>) => {
    const answer = await ask("/judgements/j_1", { cookie, ...headers }, body);
    return [answer.status, await answer.text()];
  };
  const form = [403, "This form has expired, so nothing was changed; reload the page and send it again.\n"];
  expect(await refused({}, {})).toEqual(form);
  expect(await refused({}, { token: `${token}x` })).toEqual(form);
  expect(await refused({ cookie: "" }, { token })).toEqual(form);
  expect(await refused({ cookie: `entente-form-4000=${"a".repeat(43)}` }, { token })).toEqual(form);
  const other = await visitorOf(await ask("/"));
  expect(await refused({}, { token: other.formToken })).toEqual(form);
  const origin = [403, "This was sent from another site, so nothing was changed; open the page here and try again.\n"];
  for (const from of ["http://evil.example", "null", "http://localhost:4001", "https://localhost:4000"])
    expect(await refused({ origin: from }, { token }), from).toEqual(origin);
  expect(await refused({ "sec-fetch-site": "none" }, { token })).toEqual(origin);
});

test("a change without an origin is refused unless the browser says that it is from here", async () => {
  const { app } = site();
  const env = { incoming: { socket: { localPort: 4000 }, url: "/documents" } };
  const page = await app.request("http://localhost:4000/", { headers: { host: "localhost:4000" } }, env);
  const { formToken: token } = await visitorOf(page);
  const send = (headers: Record<string, string>) =>
    app.request(
      "http://localhost:4000/documents",
      {
        method: "POST",
        body: new URLSearchParams({ token }),
        headers: { host: "localhost:4000", cookie: cookiesOf(page), ...headers },
      },
      env,
    );
  expect((await send({})).status).toBe(403);
  expect((await send({ "sec-fetch-site": "same-origin" })).status).toBe(200);
});

test("nothing can be done but what was declared", async () => {
  const { ask, app, origin } = site();
  const env = { incoming: { socket: { localPort: 4000 }, url: "/" } };
  const page = await ask("/");
  const headers = { host: "localhost:4000", cookie: cookiesOf(page), origin };
  const { formToken: token } = await visitorOf(page);
  expect((await ask("/nowhere", headers, { token })).status).toBe(405);
  expect((await ask("/judgements/", headers, { token })).status).toBe(405);
  expect((await ask("/judgements/a/b", headers, { token })).status).toBe(405);
  expect((await ask(SIGN_IN, headers, { token })).status).toBe(405);
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"]) {
    const answer = await app.request(`${origin}/documents`, { method, headers }, env);
    expect([method, answer.status, answer.headers.get("allow")]).toEqual([method, 405, "GET, HEAD"]);
  }
  expect((await app.request(`${origin}/`, { method: "HEAD", headers }, env)).status).toBe(200);
  expect((await ask("/judgements/j", headers, { token, reason: "a".repeat(1001) })).status).toBe(413);
});

test("a shared site shows nothing to those who have not signed in", async () => {
  const { ask } = site(["desk.example"]);
  const page = await ask("/KAZ/CHN?as-of=2012", { accept: "text/html,*/*" });
  expect([page.status, page.headers.get("location")]).toEqual([303, "/sign-in?to=%2FKAZ%2FCHN%3Fas-of%3D2012"]);
  const file = await ask("/KAZ/CHN.json");
  expect([file.status, file.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  expect((await ask("/documents", {}, {})).status).toBe(401);
  expect((await ask("/assets/site.css")).status).toBe(200);
  expect((await visitorOf(await ask(SIGN_IN))).role).toBeNull();
});

test.each([
  ["reader", [403, 403]],
  ["reviewer", [200, 403]],
  ["admin", [200, 200]],
] as const)("a %s may do what its role says", async (role: Role, expected) => {
  const { ask, tokens } = site(["desk.example"]);
  const { answer, cookie } = await signedIn(ask, tokens.create("ann", role, "2026-03-01T09:30:00Z"));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/KAZ"]);
  expect(await (await ask("/", { cookie })).json()).toMatchObject({ name: "ann", role });
  const token = await formToken(ask, cookie);
  const done = [await ask("/judgements/j", { cookie }, { token }), await ask("/documents", { cookie }, { token })];
  expect(done.map(({ status }) => status)).toEqual(expected);
});

test("the cookie of a session is for this site and no script", async () => {
  for (const [https, name, end] of [
    [false, "entente-session-4000", "; HttpOnly; SameSite=Strict"],
    [true, "__Host-entente-session", "; HttpOnly; Secure; SameSite=Strict"],
  ] as const) {
    const { ask, tokens } = site(["desk.example"], https);
    const { answer } = await signedIn(ask, tokens.create("ann", "reader", "2026-03-01T09:30:00Z"));
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie.startsWith(`${name}=`)).toBe(true);
    expect(cookie).toContain("; Path=/");
    expect(cookie).not.toContain("Domain");
    expect(cookie.endsWith(end), cookie).toBe(true);
  }
});

test("sessions end: by signing out, after half a day without use, and with their token", async () => {
  const { ask, tokens, clock } = site(["desk.example"]);
  const access = tokens.create("ann", "reviewer", "2026-03-01T09:30:00Z");
  const isIn = async (cookie: string) => (await ask("/KAZ.json", { cookie })).status === 200;

  const first = await signedIn(ask, access);
  const token = await formToken(ask, first.cookie);
  expect((await ask(SIGN_OUT, { cookie: first.cookie }, {})).status).toBe(403);
  const out = await ask(SIGN_OUT, { cookie: first.cookie }, { token });
  expect([out.status, out.headers.get("location")]).toEqual([303, "/sign-in"]);
  expect(await isIn(first.cookie)).toBe(false);

  const second = await signedIn(ask, access);
  clock.now += IDLE;
  expect(await isIn(second.cookie)).toBe(true);
  clock.now += IDLE + 1;
  expect(await isIn(second.cookie)).toBe(false);

  const third = await signedIn(ask, access);
  tokens.revoke("ann");
  tokens.create("ann", "admin", "2026-03-01T09:30:00Z");
  expect(await isIn(third.cookie)).toBe(false);
});

test("a session is never one that the browser chose, nor does the old one go on", async () => {
  const { ask, tokens } = site(["desk.example"]);
  const access = tokens.create("ann", "reader", "2026-03-01T09:30:00Z");
  const before = await signedIn(ask, access);
  const token = await formToken(ask, before.cookie);
  const again = await ask(SIGN_IN, { cookie: before.cookie }, { token, access });
  expect(cookiesOf(again)).not.toBe(before.cookie);
  expect((await ask("/KAZ.json", { cookie: before.cookie })).status).toBe(401);
  expect((await ask("/KAZ.json", { cookie: cookiesOf(again) })).status).toBe(200);
  const chosen = `entente-session-4000=${"A".repeat(43)}`;
  const page = await ask(SIGN_IN, { cookie: chosen });
  const { formToken: form } = await visitorOf(page);
  const answer = await ask(SIGN_IN, { cookie: `${chosen}; ${cookiesOf(page)}` }, { token: form, access });
  expect(answer.status).toBe(303);
  expect((await ask("/KAZ.json", { cookie: chosen })).status).toBe(401);
});

test("signing in needs the form of this site too", async () => {
  const { ask, tokens } = site(["desk.example"]);
  const access = tokens.create("ann", "reader", "2026-03-01T09:30:00Z");
  expect((await ask(SIGN_IN, {}, { access })).status).toBe(403);
  expect((await ask(SIGN_IN, { origin: "http://evil.example" }, { access })).status).toBe(403);
});

test("wrong tokens are waited for longer and longer, by each client", async () => {
  const { ask, tokens, clock } = site(["desk.example"]);
  const access = tokens.create("ann", "reader", "2026-03-01T09:30:00Z");
  const wrong = `entente_${"0".repeat(64)}`;
  const tried = async (secret: string, address?: string) =>
    (await signedIn(ask, secret, address)).answer.headers.get("location");
  for (let i = 0; i < 3; i++) expect(await tried(wrong)).toBe("/sign-in?wrong&to=%2FKAZ");
  expect(await tried(access)).toBe("/sign-in?wait=1&to=%2FKAZ");
  expect(await tried(access, "203.0.113.9")).toBe("/KAZ");
  clock.now += 1000;
  expect(await tried(wrong)).toBe("/sign-in?wrong&to=%2FKAZ");
  expect(await tried(wrong)).toBe("/sign-in?wait=2&to=%2FKAZ");
  clock.now += 2000;
  expect(await tried(access)).toBe("/KAZ");
  expect(await tried(wrong)).toBe("/sign-in?wrong&to=%2FKAZ");
});

test("programs read with their token, and change nothing", async () => {
  const { ask, tokens } = site(["desk.example"]);
  const access = tokens.create("ann", "admin", "2026-03-01T09:30:00Z");
  const authorization = `Bearer ${access}`;
  expect(await (await ask("/KAZ.json", { authorization })).json()).toMatchObject({ name: "ann", role: "admin" });
  expect((await ask("/documents", { authorization }, { token: "" })).status).toBe(401);
  const wrong = { authorization: `Bearer entente_${"0".repeat(64)}` };
  for (let i = 0; i < 3; i++) expect((await ask("/KAZ.json", wrong)).status).toBe(401);
  const refused = await ask("/KAZ.json", { authorization });
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
});

test("each client of a shared site has a pace", async () => {
  const { ask, clock } = site(["desk.example"]);
  let answered = 0;
  while ((await ask("/assets/site.css")).status === 200) answered++;
  expect(answered).toBe(600);
  expect((await ask("/assets/site.css")).headers.get("retry-after")).toBe("1");
  expect((await ask("/assets/site.css", {}, undefined, "203.0.113.9")).status).toBe(200);
  expect((await ask("/assets/site.css", { "x-forwarded-for": "203.0.113.10" })).status).toBe(429);
  clock.now += 1000;
  expect((await ask("/assets/site.css")).status).toBe(200);
});

test("a proxy on this machine says who asks", async () => {
  const { ask } = site(["desk.example"], true);
  const from = (client: string) =>
    ask("/assets/site.css", { "x-forwarded-for": `10.9.9.9, ${client}` }, undefined, "::ffff:127.0.0.1");
  while ((await from("203.0.113.10")).status === 200);
  expect((await from("203.0.113.11")).status).toBe(200);
  while ((await from("2001:db8::1")).status === 200);
  expect((await from("2001:db8::ffff")).status).toBe(429);
  expect((await from("2001:db8:0:1::1")).status).toBe(200);
});

test("an address has an end", async () => {
  const { ask } = site();
  expect((await ask(`/search?q=${"a".repeat(4000)}`)).status).toBe(200);
  expect((await ask(`/search?q=${"a".repeat(4100)}`)).status).toBe(414);
});
