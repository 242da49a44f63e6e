import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webEntries } from "../../document/catalogue/index.js";
import { revisited } from "../../fetch/index.js";
import { UNVISITED, type WatchedSource } from "../../ledger/index.js";
import { mailboxAt } from "./mailbox-address.js";
import { leftIll, leftWell, pauseOf } from "./pace.js";
import { robotsOf } from "./robots.js";
import { Sites } from "./sites.js";
import { watchCommand } from "./watch-command.js";

describe("robots.txt", () => {
  const RULES = `User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Entente/1.0\nDisallow: /private # not for programs\nAllow: /private/open\nDisallow: /*.pdf$\nDisallow: /a*z\nCrawl-delay: 5\nUser-agent: entente\nDisallow: /more`;

  test.each([
    ["/", true],
    ["/private/1", false],
    ["/private/open/1", true],
    ["/report.pdf", false],
    ["/report.pdf?page=2", true],
    ["/abcz/1", false],
    ["/abc", true],
    ["/more/1", false],
    ["/%70rivate/1", false],
    ["/robots.txt", true],
  ])("%s: %s", (at, allowed) => {
    expect(robotsOf(RULES).allows(`https://news.example${at}`)).toBe(allowed);
  });

  test("is for all where it names nobody, and may want pauses", () => {
    expect(robotsOf(RULES).delay).toBe(5);
    expect(robotsOf("User-agent: other\nDisallow: /").allows("https://news.example/a")).toBe(true);
    expect(robotsOf("User-agent: *\nDisallow: /\nCrawl-delay: 9000")).toMatchObject({ delay: 60 });
    expect(robotsOf("<html>not found</html>").allows("https://news.example/a")).toBe(true);
  });

  test("is not read in more than linear time", () => {
    const rules = robotsOf(`User-agent: *\nDisallow: /${"*a".repeat(900)}$\n`.repeat(20));
    expect(rules.allows(`https://news.example/${"a".repeat(1800)}b`)).toBe(true);
  });
});

describe("pauses", () => {
  const source: WatchedSource = {
    ...UNVISITED,
    address: "https://news.example/feed",
    kind: "feed",
    every: 3600,
    publisher: null,
    next: "2026-03-02T09:00:00Z",
  };

  test("are a little longer than asked, each source by its own part, and longer where it fails", () => {
    const pauses = Array.from({ length: 40 }, (_, n) => pauseOf({ ...source, address: `https://${n}.example/` }, 0));
    expect(pauses.every((pause) => pause >= 3600 && pause <= 3960)).toBe(true);
    expect(new Set(pauses).size).toBeGreaterThan(30);
    const failing = [0, 1, 2, 3, 9, 99].map((failures) => pauseOf(source, failures));
    expect([...failing].sort((a, b) => a - b).slice(0, 4)).toEqual(failing.slice(0, 4));
    expect(Math.max(...failing)).toBeLessThanOrEqual(2 * 86_400 * 1.1);
    expect(pauseOf({ ...source, every: 30 * 86_400 }, 3)).toBeGreaterThanOrEqual(30 * 86_400);
  });

  test("are as long as the server wants, within a fortnight", () => {
    const now = "2026-03-02T09:00:00Z";
    const left = (after: number) => leftIll(source, now, { trouble: "busy", after }).next;
    expect(left(86_400)).toBe("2026-03-03T09:00:00Z");
    expect(left(9e9)).toBe("2026-03-16T09:00:00Z");
    expect(leftWell({ ...source, failures: 7, trouble: "busy" }, now, {})).toMatchObject({
      failures: 0,
      trouble: null,
    });
  });
});

describe("what an address names", () => {
  const words = (text: string) => webEntries(Buffer.from(text));

  test("is told of feeds and sitemaps", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:1</id><title>A</title><link href="https://n.example/1"/><updated>2026-03-01T09:00:00Z</updated></entry></feed>`;
    expect(await words(atom)).toMatchObject({
      kind: "feed",
      entries: [{ url: "https://n.example/1", id: "tag:1", changed: "2026-03-01T09:00:00Z" }],
    });
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "N",
      items: [{ id: "1", url: "https://n.example/1", content_text: "Norway lent Malta money." }],
    });
    expect(await words(json)).toMatchObject({ kind: "feed", entries: [{ html: "Norway lent Malta money." }] });
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://n.example/a.xml</loc></sitemap><sitemap><loc>javascript:1</loc></sitemap></sitemapindex>`;
    expect(await words(index)).toMatchObject({
      kind: "sitemap",
      entries: [],
      sitemaps: [{ url: "https://n.example/a.xml" }],
    });
    expect(await words('<rss version="2.0"><channel><title>N</title></channel></rss>')).toMatchObject({ entries: [] });
  });

  test.each([
    ["<html><body>no feed</body></html>", /neither a feed/u],
    [
      '<!DOCTYPE urlset [<!ENTITY a "b">]><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      /its own entities/u,
    ],
    ["<urlset", /neither a feed|damaged/u],
  ])("is refused in a sentence: %s", async (text, said) => {
    expect(await words(text)).toMatch(said);
  });

  test("may be a mailbox", () => {
    expect(mailboxAt("imaps://ann%40balta.example@mail.example/Read%20outs")).toMatchObject({
      port: 993,
      user: "ann@balta.example",
      folder: "Read outs",
      isHere: false,
    });
    expect(mailboxAt("imap://ann@127.0.0.1:1143")).toMatchObject({
      port: 1143,
      secure: false,
      folder: "INBOX",
      isHere: true,
    });
  });
});

describe("what can't be watched", () => {
  const asked = { most: 1, pause: 0, jobs: 1, timeLimit: 1, memoryLimit: 96, format: "text" as const };

  test.each([
    ["imaps://ann:hush@mail.example/INBOX", "contains a password"],
    ["imaps://mail.example/INBOX", "must name its user"],
    ["ftp://news.example/feed", "can be watched"],
    ["no-such-folder", "is not a folder"],
    ["https://ann@news.example/feed", "a user name or password"],
  ])("%s", async (source, said) => {
    const refused = await watchCommand("add", [source], asked).catch((error: Error) => error);
    expect(refused).toMatchObject({ name: "UsageError", message: expect.stringContaining(said) });
    expect(String(refused)).not.toContain("hush");
  });
});

describe("sites", () => {
  let server: Server;
  let base: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, out) => {
      asked.push(request.url!);
      if (request.url === "/robots.txt") out.end("User-agent: entente\nDisallow: /closed\nCrawl-delay: 7");
      else if (request.url === "/later") out.writeHead(429, { "retry-after": "Mon, 02 Mar 2026 09:10:00 GMT" }).end();
      else out.setHeader("last-modified", "Sun, 01 Mar 2026 09:00:00 GMT").end("words");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test("are asked by their rules, with the pauses that they want", async () => {
    let now = Date.parse("2026-03-02T09:00:00Z");
    const waits: number[] = [];
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    };
    const sites = new Sites({
      pause: 2000,
      time: 5000,
      allowPrivate: true,
      resolve: async () => [],
      wait,
      now: () => now,
    });
    expect(await sites.visit(`${base}/a`)).toMatchObject({
      outcome: "fetched",
      modified: "Sun, 01 Mar 2026 09:00:00 GMT",
      etag: null,
    });
    expect(await sites.visit(`${base}/closed/1`)).toMatchObject({
      outcome: "refused",
      reason: expect.stringContaining("robots.txt"),
    });
    expect(await sites.visit(`${base}/later`)).toMatchObject({ outcome: "busy", after: 586 });
    expect(asked).toEqual(["/robots.txt", "/a", "/later"]);
    expect(waits).toEqual([7000, 7000]);
    const guarded = new Sites({
      pause: 0,
      time: 5000,
      allowPrivate: false,
      resolve: async () => [],
      wait,
      now: () => now,
    });
    expect(await guarded.visit(`${base}/a`)).toMatchObject({
      outcome: "refused",
      reason: expect.stringContaining("private"),
    });
    const limits = { time: 5000, size: 2, allowPrivate: true };
    expect(await revisited(`${base}/a`, async () => [], limits, { etag: null, modified: null }, now)).toMatchObject({
      outcome: "refused",
    });
  });
});
