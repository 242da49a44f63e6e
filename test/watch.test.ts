import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { inTurn, WatchedElsewhere } from "../src/cli/watch/turn.js";
import { Watcher } from "../src/cli/watch/watcher.js";
import { FOLDS } from "../src/dossier/index.js";
import { USUAL_LIMITS } from "../src/intake/index.js";
import { knewBy, type Ledger, openLedger, UNVISITED } from "../src/ledger/index.js";
import { ENTENTE, entente } from "./command.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

// Feeds, sitemaps, folders and Maildirs that are watched: what has come is added once, however often the program is ended from outside.

const folder = mkdtempSync(path.join(tmpdir(), "entente-watch-"));
/** Articles of the feed: more than one portion, which is written down at once. */
const ARTICLES = 22;
const EPOCH = Date.parse("2026-03-02T09:00:00Z") / 1000;

const article = (n: number) =>
  `<html lang="en"><head><title>Loan ${n}</title></head><body><article><p>On ${1 + (n % 28)} February 2026, Norway lent Malta ${n + 10} million euros for a ferry port.</p></article></body></html>`;

let server: Server;
let base: string;
const asked: string[] = [];
/** What is done when an address is asked for, before it is answered. */
let before: (at: string) => void = () => {};

const answers: Record<string, (out: ServerResponse) => void> = {
  "/robots.txt": (out) => out.end("User-agent: *\nDisallow: /closed/\n"),
  "/feed.xml": (out) => {
    const items = Array.from(
      { length: ARTICLES },
      (_, n) =>
        `<item><title>Loan ${n}</title><link>${base}/news/${n}</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>`,
    );
    items.push(
      `<item><link>${base}/closed/1</link><description>Norway lent Peru 5 million euros.</description></item>`,
    );
    out
      .setHeader("etag", '"one"')
      .end(`<rss version="2.0"><channel><title>Balta Weekly</title>${items.join("")}</channel></rss>`);
  },
  "/sitemap.xml": (out) =>
    out.end(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${base}/news/0</loc></url><url><loc>${base}/news/90</loc><lastmod>2026-03-01</lastmod></url></urlset>`,
    ),
  "/busy.xml": (out) => out.writeHead(503, { "retry-after": "90000" }).end(),
  "/gone.xml": (out) => out.writeHead(410).end(),
};

beforeAll(async () => {
  server = createServer((request, out) => {
    const at = request.url!;
    asked.push(request.headers["if-none-match"] === undefined ? at : `${at} ${request.headers["if-none-match"]}`);
    before(at);
    const n = /^\/news\/(\d+)$/u.exec(at)?.[1];
    if (request.headers["if-none-match"] === '"one"') out.writeHead(304).end();
    else if (n !== undefined) out.setHeader("content-type", "text/html").end(article(Number(n)));
    else (answers[at] ?? ((to: ServerResponse) => to.writeHead(404).end()))(out);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const env = (day = 0) => ({ SOURCE_DATE_EPOCH: String(EPOCH + day * 86_400) });
const watch = (ledger: string, args: readonly string[], day = 0) =>
  entente(["watch", ...args, "--ledger", ledger], { env: env(day) });
const ONCE = ["--once", "--pause", "0", "--allow-private", "--keep-originals"];
const exported = async (ledger: string) => (await entente(["export", "--ledger", ledger])).out;

/** Watches once, and is ended from outside when an address is asked for. */
function killed(ledger: string, at: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [ENTENTE, "watch", ...ONCE, "--ledger", ledger], {
    env: { PATH: process.env.PATH, ENTENTE_READER: "rules", ...env() },
    stdio: "ignore",
  });
  before = (one) => {
    if (one === at) child.kill("SIGKILL");
  };
  return new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
}

describe("what is watched", () => {
  const maildir = path.join(folder, "mail");
  const readouts = path.join(folder, "readouts");
  const sources = () => [`${base}/feed.xml`, `${base}/sitemap.xml`, maildir, readouts];
  const [whole, broken] = [path.join(folder, "whole.db"), path.join(folder, "broken.db")];
  /** What the ledger holds after the first visits, which nothing broke off. */
  let text: string;

  beforeAll(() => {
    for (const inner of ["new", "cur", "tmp"]) mkdirSync(path.join(maildir, inner), { recursive: true });
    const message =
      "From: Ann <ann@balta.example>\nTo: b@balta.example\nSubject: A loan\nDate: Mon, 2 Mar 2026 08:00:00 +0000\nMessage-ID: <1@balta.example>\n\nChina lent Kenya 400 million dollars for a railway.\n";
    writeFileSync(path.join(maildir, "new", "1772438400.1.desk"), message);
    writeFileSync(path.join(maildir, "tmp", "1772438401.2.desk"), "half a mess");
    mkdirSync(readouts);
    writeFileSync(
      path.join(readouts, "a.txt"),
      "On 3 February 2026, Japan lent Kyrgyzstan 90 million dollars for a road.\n",
    );
  });

  test("is visited at once where a private network is allowed after all, and keeps what was asked of it", async () => {
    const ledger = path.join(folder, "private.db");
    const feed = `${base}/feed.xml`;
    const added = await watch(ledger, ["add", feed, "--every", "30m", "--publisher", "Balta Weekly"]);
    expect(added.out).toContain("30m");
    expect((await watch(ledger, ["--once", "--pause", "0"])).out).toContain("on a private or special");
    expect((await watch(ledger, ["--once", "--pause", "0"])).out).toContain("Nothing is due");
    expect((await watch(ledger, ONCE)).out).toContain("documents added");
    expect((await watch(ledger, ["add", feed])).out).toContain("30m");
    expect((await watch(ledger, ["list"])).out).toContain("Balta Weekly");
    const follow = await entente(["follow", "ZZZ", "--ledger", ledger]);
    expect([follow.code, follow.err]).toEqual([2, expect.stringContaining("No state has the code ZZZ")]);
    expect((await entente(["follow", '"ZZZ"', "--ledger", ledger])).code).toBe(0);
    // The server is asked anew by what comes next.
    asked.length = 0;
  });

  test("is added once, and asked for again only where something is new", async () => {
    expect((await watch(whole, ["add", ...sources()])).out.split("\n")).toHaveLength(5);
    const first = await watch(whole, ONCE);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain(`/feed.xml: ${ARTICLES + 1} documents added`);
    // The feed names /news/0 as well, and the closed page is read as far as the feed tells it.
    expect(first.out).toContain("/sitemap.xml: 1 document added");
    expect(first.out.match(/: 1 document added/gu)).toHaveLength(3);
    expect(asked.filter((at) => at === "/news/0" || at === "/closed/1")).toEqual(["/news/0"]);

    // Articles, the page of the sitemap and the file of the folder; what a feed tells itself and a message are no files.
    const kept = new Database(whole, { readonly: true });
    expect(kept.prepare("select count(distinct hash) as files from originals").get()).toEqual({ files: ARTICLES + 2 });
    kept.close();

    text = await exported(whole);
    expect((await watch(whole, ONCE)).out).toBe("Nothing is due; entente watch list shows when each source is due.\n");
    asked.length = 0;
    renameSync(path.join(maildir, "new", "1772438400.1.desk"), path.join(maildir, "cur", "1772438400.1.desk:2,S"));
    writeFileSync(
      path.join(readouts, "b.txt"),
      "On 4 February 2026, Japan lent Tajikistan 70 million dollars for a road.\n",
    );
    const later = await watch(whole, ONCE, 2);
    expect(later.out.match(/documents? added/gu)).toHaveLength(4);
    expect(later.out).toContain("readouts: 1 document added, 1 known");
    expect(asked.filter((at) => at !== "/robots.txt").sort()).toEqual(['/feed.xml "one"', "/sitemap.xml"]);
    rmSync(path.join(readouts, "b.txt"));
  });

  test("survives kill -9: nothing is lost or doubled", async () => {
    await watch(broken, ["add", ...sources()]);
    asked.length = 0;
    // In the second portion of the feed, when the first is on the disk; then at the last source.
    expect(await killed(broken, "/news/21")).toBe("SIGKILL");
    expect(await killed(broken, "/sitemap.xml")).toBe("SIGKILL");
    before = () => {};
    expect(await watch(broken, ONCE)).toMatchObject({ code: 0 });
    expect(asked.filter((at) => at === "/news/3")).toHaveLength(1);
    expect(await exported(broken)).toBe(text);

    // Ended after documents were on the disk and before that was written down of their source.
    const database = new Database(broken);
    database.exec("delete from watched_entries");
    database.exec("update watched_sources set next = visited, visited = null, etag = null");
    database.close();
    asked.length = 0;
    const again = await watch(broken, ONCE);
    expect(again.out).not.toMatch(/[1-9]\d* documents? added/u);
    expect(asked.filter((at) => at.startsWith("/news/"))).toEqual([]);
    expect(await exported(broken)).toBe(text);
  });

  test("is left in peace where it fails, and given up where it is gone for good", async () => {
    const ledger = await openLedger(path.join(folder, "ill.db"), { folds: FOLDS });
    const lines: string[] = [];
    for (const at of ["/busy.xml", "/gone.xml", "/news/1"])
      await ledger.watching.add({
        ...UNVISITED,
        address: base + at,
        kind: "web",
        every: 60,
        publisher: null,
        next: "2026-03-02T09:00:00Z",
      });
    const watcher = new Watcher(ledger, {
      options: {},
      jobs: 1,
      limits: USUAL_LIMITS,
      originals: false,
      most: 9,
      pause: 0,
      time: 5000,
      allowPrivate: true,
      resolve: async () => [],
      quiet: true,
      signal: new AbortController().signal,
      now: () => EPOCH * 1000,
      wait: async () => {},
      tell: (line) => void lines.push(line),
    });
    expect(await watcher.round()).toEqual({ visited: 3, failed: 3 });
    const [busy, gone, page] = await ledger.watching.sources();
    expect(busy).toMatchObject({ failures: 1, next: "2026-03-03T10:00:00Z" });
    expect(gone).toMatchObject({ failures: 1, next: null });
    expect(page!.trouble).toContain("neither a feed");
    expect(lines[1]).toContain("not be visited again");
    expect(await watcher.round()).toEqual({ visited: 0, failed: 0 });
    await ledger.close();
  });
});

async function exportOf(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts.join("");
}

let files = 0;
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => path.join(folder, `kept-${files++}.db`)],
  ["PostgreSQL", postgresLedger],
];

describe.each(ENGINES)("sources and follows in a ledger on %s", (_, address) => {
  test("are visited by one process at a time, of those that are still there", async (context) => {
    const named = await address();
    if (named === null) return context.skip();
    const [ledger, beside] = [await openLedger(named, { folds: FOLDS }), await openLedger(named, { folds: FOLDS })];
    const forever = new AbortController().signal;
    const at = new Date().toISOString();
    const self = { place: "desk", pid: process.pid, since: at };
    // This process's parent is alive; the number of one that has ended is nobody's.
    const parent = { place: "desk", pid: process.ppid, since: "2026-03-02T09:05:00.000Z" };
    const ended = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await new Promise((closed) => ended.on("close", closed));
    const turn = (of: typeof self, work: (signal: AbortSignal) => Promise<unknown> = async () => "visited") =>
      inTurn(beside, forever, work, of);

    await inTurn(ledger, forever, () => expect(turn(self)).rejects.toThrow(WatchedElsewhere), parent);
    expect(await turn(self)).toBe("visited");

    await ledger.watching.begin(parent, at, () => false);
    await expect(turn(self)).rejects.toThrow(
      `Process ${process.ppid} on desk has been watching this ledger since 2026-03-02 09:05 (UTC)`,
    );
    await ledger.watching.end(self);
    await expect(turn(self)).rejects.toThrow(WatchedElsewhere);
    await ledger.watching.end(parent);

    await ledger.watching.begin({ ...parent, pid: ended.pid! }, at, () => false);
    expect(await turn(self)).toBe("visited");
    // Numbers of other machines say nothing here, only silence does.
    const elsewhere = { ...parent, place: "attic", pid: ended.pid! };
    await ledger.watching.begin(elsewhere, at, () => false);
    await expect(turn(self)).rejects.toThrow("on attic");
    await ledger.watching.goOn(elsewhere, "2026-03-02T09:05:00.000Z");
    expect(await turn(self)).toBe("visited");

    // Who was taken for gone, after the machine slept, leaves off at the next sign of life.
    vi.useFakeTimers({ toFake: ["setInterval"] });
    const asleep = turn(self, async (signal) => {
      await ledger.watching.begin(parent, at, () => true);
      vi.advanceTimersByTime(60_000);
      await new Promise((left) => signal.addEventListener("abort", left));
    });
    await expect(asleep).rejects.toThrow("Another process has taken over watching this ledger");
    vi.useRealTimers();
    expect(await ledger.watching.goOn(parent, at)).toBe(true);
    await ledger.watching.end(parent);
    await Promise.all([ledger.close(), beside.close()]);
  });

  test("are kept beside what was learned; follows go along in an export and come back", async (context) => {
    const named = await address();
    if (named === null) return context.skip();
    const ledger = await openLedger(named, { folds: FOLDS });
    await ledger.add([entry("a.txt", [{ when: when("2024-07-01") }])], RUN);
    const source = {
      ...UNVISITED,
      address: "https://a.example/feed",
      kind: "web" as const,
      every: 60,
      publisher: null,
      next: RUN.at,
    };
    await ledger.watching.add(source);
    await ledger.watching.left({ ...source, failures: 2 }, ["one", "two"]);
    await ledger.watching.left({ ...source, address: "https://b.example/feed" }, ["three"]);
    expect(await ledger.watching.sources()).toEqual([{ ...source, failures: 2 }]);
    expect([...(await ledger.watching.taken(["one", "three"]))]).toEqual(["one"]);
    expect(await exportOf(ledger)).not.toContain("a.example");
    await ledger.watching.remove(source.address);
    expect([...(await ledger.watching.taken(["one"]))]).toEqual([]);

    const mark = await ledger.follows.mark();
    await ledger.follows.add("ann", ["KAZ", "CHN/KAZ"], RUN.at, mark);
    await ledger.add([entry("b.txt", [{ when: when("2024-08-01") }], {}, { salt: "b" })], RUN);
    const now = await ledger.follows.mark();
    // The same run went on after the mark: what it added since must be told.
    expect(knewBy(mark, now)(RUN.at)).toBe(false);
    await ledger.follows.told("ann", ["KAZ", "UZB"], "2026-05-01T00:00:00Z", now);
    const kept = await ledger.follows.of("ann");
    expect(kept.map(({ subject, mark: of }) => [subject, knewBy(of, now)(RUN.at)])).toEqual([
      ["CHN/KAZ", false],
      ["KAZ", true],
    ]);
    await ledger.follows.add("bob", ["?loan state:KAZ"], RUN.at, mark);
    const text = await exportOf(ledger);
    const other = await address();
    const copy = await openLedger(other!, { folds: FOLDS });
    const taken = await copy.import(() => Readable.from([Buffer.from(text)]));
    expect(taken).toMatchObject({ follows: 3, known: false });
    for (const who of ["ann", "bob"]) expect(await copy.follows.of(who)).toEqual(await ledger.follows.of(who));
    const there = await copy.follows.mark();
    expect(kept.map(({ mark: of }) => knewBy(of, there)(RUN.at))).toEqual([false, true]);
    expect(await exportOf(copy)).toBe(text);
    // What is cited tells nobody who follows what; nor do exports of before, which are still taken.
    const frozen: string[] = [];
    const { sha256 } = await copy.freeze(
      { name: "spring", at: RUN.at, program: "test" },
      async (part) => void frozen.push(part),
    );
    expect(frozen.join("")).not.toContain('"follow"');
    await copy.close();
    const before = await openLedger(path.join(folder, `before-${files++}.db`), { folds: FOLDS });
    const older = await before.import(() => Readable.from([Buffer.from(frozen.join(""))]));
    expect(older).toMatchObject({ known: false, sha256 });
    expect(await before.follows.of("ann")).toEqual([]);
    await before.close();

    await ledger.follows.remove("ann", ["KAZ"]);
    expect(await ledger.follows.of("ann")).toHaveLength(1);
    expect(await ledger.follows.of("carl")).toEqual([]);
    await ledger.close();
  });
});
