import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LedgerError, openLedger } from "../src/ledger/index.js";
import { entente, ententeApart, type Ran } from "./command.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger, sharedServer } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-ledger-faults-"));
const at = (name: string) => path.join(folder, name);
const AT = ["--at", "2026-03-01T09:00:00Z"];
let count = 0;
const root = process.getuid?.() === 0;

/** Documents as lines, of which every run reads those from one number to another. */
function stream(from: number, to: number): string {
  const lines = [];
  for (let i = from; i < to; i++) {
    const text = `China lent Kazakhstan $${100 + i} million for a railway on ${1 + (i % 28)} July 2024. Report ${i}.`;
    lines.push(JSON.stringify({ id: `r${i}`, text, date: "2024-08-01", language: "en" }));
  }
  return lines.join("\n");
}

const adding = (ledger: string) => ["add", "-", "--from", "jsonl", "--ledger", ledger, ...AT];
const add = (ledger: string, input: string) => entente(adding(ledger), { input });
const exported = async (ledger: string) => (await entente(["export", "--ledger", ledger])).out;

/** One sentence that names the ledger, and nothing of the program's insides. */
function oneSentence(ran: Ran, place: string, words: RegExp): void {
  expect(ran.err).toMatch(words);
  expect(ran.err.split("\n").filter(Boolean), ran.err).toHaveLength(1);
  expect(ran.err.startsWith(`entente: ${place}: `), ran.err).toBe(true);
  expect(ran.err).not.toMatch(/^\s+at |node:internal|\.js:\d+|Warning:|SQLITE_/m);
  expect(ran.code).toBe(1);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a ledger that can't be opened is told in one sentence", () => {
  const made = async (name: string, change: (db: Sqlite.Database) => void) => {
    await (await openLedger(at(name), { folds: SIMPLE_FOLDS })).close();
    const db = new Sqlite(at(name));
    change(db);
    db.close();
    return at(name);
  };
  const cases: [string, () => Promise<string> | string, RegExp][] = [
    ["a folder", () => folder, /is a folder/],
    ["a folder that is missing", () => at("nowhere/ledger.db"), /no folder/],
    [
      "another kind of file",
      () => {
        writeFileSync(at("text.db"), "Dear all, ".repeat(2000));
        return at("text.db");
      },
      /not a ledger/,
    ],
    [
      "another database",
      () => {
        const db = new Sqlite(at("other.db"));
        db.exec("create table cats (name text)");
        db.close();
        return at("other.db");
      },
      /something other than a ledger/,
    ],
    [
      "a newer version",
      () => made("newer.db", (db) => db.exec("update meta set value = '99' where key = 'schema'")),
      /newer Entente/,
    ],
    ["a file that the disk can't give", () => "/proc/self/mem", /disk failed|not a ledger|can't be opened/],
    ["an address that is none", () => "postgres://[", /not valid/],
    ["a host that is none", () => "postgres://no-such-host.invalid/e", /host/],
    ["a port where nothing answers", () => "postgres://127.0.0.1:1/e", /PostgreSQL is not responding/],
  ];
  test.each(cases)("%s", async (_, address, words) => {
    const ledger = await address();
    const ran = await add(ledger, stream(0, 1));
    oneSentence(ran, ledger, words);
    expect(ran.out).toBe("");
  });

  test.each([
    ["", /name of the ledger is empty/],
    [" ", /name of the ledger is empty/],
    [":memory:", /in memory would be lost/],
    [at("ends in a space.db "), /ends in white space/],
  ])("a name that no file gets (%j)", async (name, words) => {
    const before = readdirSync(folder);
    for (const ran of [await add(name, stream(0, 1)), await entente(["status", "--ledger", name])]) {
      expect(ran.err).toMatch(words);
      expect(ran.err.split("\n").filter(Boolean), ran.err).toHaveLength(1);
      expect(ran).toMatchObject({ code: 2, out: "" });
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ["status"],
    ["export"],
    ["export", "--out", at("missing.jsonl")],
    ["serve", "--port", "0"],
    ["check"],
    ["search", "loan"],
    ["dossier", "CHN", "KAZ"],
    ["explain", "f_bc5d"],
    ["judge", "c_5b1f", "accept", "--reviewer", "ann"],
    ["judgements"],
    ["agreement", "ann", "bob"],
    ["review"],
  ])("one that is missing, where nothing is added: %s %s %s", async (...command) => {
    const ran = await entente([...command, "--ledger", at("missing.db")]);
    oneSentence(ran, at("missing.db"), /no ledger here yet/);
    expect(ran.out).toBe("");
    expect(readdirSync(folder).filter((name) => name.startsWith("missing"))).toEqual([]);
  });

  test("one that is missing on a server, where nothing is added", async (context) => {
    const address = await postgresLedger();
    if (address === null) return context.skip();
    const ran = await entente(["export", "--ledger", address]);
    expect(ran.err).toMatch(/no ledger here yet/);
    expect(ran).toMatchObject({ code: 1, out: "" });
  });

  test("a server with another password, database or schema", async (context) => {
    const server = await sharedServer();
    if (server === null) return context.skip();
    const told = (change: (url: URL) => void) => {
      const url = new URL(server);
      change(url);
      return url;
    };
    const wrong = told((url) => (url.password = "wrong"));
    oneSentence(await add(wrong.href, ""), `postgres://${wrong.host}/entente`, /password is wrong/);
    const none = told((url) => (url.pathname = "/none"));
    oneSentence(await add(none.href, ""), `postgres://${none.host}/none`, /no such database/);
    const schema = told((url) => url.searchParams.set("schema", "a b"));
    expect((await add(schema.href, "")).err).toMatch(/not a valid name/);
  });
});

describe("two processes that add at once", () => {
  const engines: [string, () => Promise<string | null>][] = [
    ["SQLite", async () => at(`two-${count++}.db`)],
    ["PostgreSQL", postgresLedger],
  ];
  test.for(engines)("lose nothing on %s", async ([, fresh], { skip }) => {
    const [both, one] = [await fresh(), await fresh()];
    if (both === null || one === null) return skip("There is no PostgreSQL here.");
    const ran = await Promise.all(
      [stream(0, 20), stream(10, 30)].map((input) => ententeApart(adding(both), { input })),
    );
    for (const { code, err } of ran) expect({ code, err }).toEqual({ code: 0, err: "" });
    expect((await add(one, stream(0, 30))).code).toBe(0);
    const whole = await exported(one);
    expect(whole).toContain('"documents":30');
    expect(await exported(both)).toBe(whole);
  });
});

describe.skipIf(!root)("a disk", () => {
  const disk = at("disk");
  const mount = (...args: string[]) => execFileSync("mount", args, { stdio: "ignore" });
  let mounted = false;
  beforeAll(() => {
    mkdirSync(disk);
    try {
      mount("-t", "tmpfs", "-o", "size=1200k", "tmpfs", disk);
      mkdirSync(at("small"));
      mount("-t", "tmpfs", "-o", "size=200k", "tmpfs", at("small"));
      mounted = true;
    } catch {
      console.error("\n*** Not tested: a full disk, since none can be mounted here. ***\n");
    }
  });
  afterAll(() => {
    if (mounted) for (const one of [disk, at("small")]) execFileSync("umount", [one]);
  });

  test("that is full is told, and nothing is lost when there is room again", async (context) => {
    if (!mounted) return context.skip();
    const ledger = path.join(disk, "ledger.db");
    const full = await add(ledger, stream(0, 150));
    oneSentence(full, ledger, /disk is full/);
    mount("-o", "remount,size=64m", disk);
    const kept = JSON.parse((await entente(["status", "--ledger", ledger, "--format", "json"])).out);
    expect(kept.documents).toBeLessThan(150);
    expect((await add(ledger, stream(0, 150))).code).toBe(0);
    const whole = at("whole.db");
    await add(whole, stream(0, 150));
    expect(await exported(ledger)).toBe(await exported(whole));
  });

  test("that is full leaves no half export", async (context) => {
    if (!mounted) return context.skip();
    const ledger = at("large.db");
    await add(ledger, stream(0, 150));
    const out = path.join(folder, "small", "export.jsonl");
    const ran = await entente(["export", "--ledger", ledger, "--out", out]);
    expect(ran.err).toMatch(/disk is full/i);
    expect(ran.err.split("\n").filter(Boolean), ran.err).toHaveLength(1);
    expect([ran.code, readdirSync(path.dirname(out))]).toEqual([1, []]);
  });

  test("that is full leaves no half backup, nor a half restored ledger, and what was there stays", async (context) => {
    if (!mounted) return context.skip();
    const [ledger, kept, small] = [at("large.db"), at("large-kept.db"), at("small")];
    await add(ledger, stream(0, 150));
    const whole = await exported(ledger);
    const to = path.join(small, "kept.db");
    oneSentence(await entente(["backup", "--ledger", ledger, "--to", to]), to, /disk is full/);
    expect(readdirSync(small)).toEqual([]);
    expect((await entente(["backup", "--ledger", ledger, "--to", kept])).code).toBe(0);
    mount("-o", "remount,size=1200k", small);
    const there = path.join(small, "ledger.db");
    await add(there, stream(0, 2));
    const before = await exported(there);
    for (const restored of [path.join(small, "other.db"), there])
      oneSentence(await entente(["restore", kept, "--ledger", restored, "--force"]), restored, /disk is full/);
    expect(readdirSync(small).filter((name) => !/^ledger\.db(?:-wal|-shm)?$/u.test(name))).toEqual([]);
    expect(await exported(there)).toBe(before);
    expect(await exported(ledger)).toBe(whole);
  });

  test("that is read-only is told, and nothing on it is lost", async (context) => {
    if (!mounted) return context.skip();
    const ledger = path.join(disk, "read-only.db");
    expect((await add(ledger, stream(0, 3))).code).toBe(0);
    mount("-o", "remount,ro", disk);
    try {
      oneSentence(await add(ledger, stream(0, 9)), ledger, /can't be (?:written to|opened).*permissions/);
      expect(JSON.parse((await entente(["status", "--ledger", ledger, "--format", "json"])).out).documents).toBe(3);
    } finally {
      mount("-o", "remount,rw", disk);
    }
    const status = await entente(["status", "--ledger", ledger]);
    expect(status.err).toBe("");
    expect(status.out).toMatch(/documents\s+3 \(/);
  });
});

describe("a damaged file", () => {
  test("is told, or gives what was written: never anything else", async () => {
    const sound = at("sound.db");
    const derivations = ["visit/verb", "visit/noun"].map((rule) => `["${rule}",0,20,null]`);
    const ledger = await openLedger(sound, { folds: SIMPLE_FOLDS });
    const entries = Array.from({ length: 70 }, (_, i) =>
      entry(`${i}.txt`, [{ when: when(`20${10 + (i % 9)}`) }, { to: "UZB" }], {}, { salt: `${i}`, derivations }),
    );
    await ledger.add(entries, RUN);
    const whole = await text(ledger);
    await ledger.close();
    const bytes = readFileSync(sound);
    // Spread over the file, and wherever the words of a claim stand, which an export surely reads; the same in every run.
    const spread = Array.from({ length: 200 }, (_, i) => [Math.floor(((i * 0.618034) % 1) * (bytes.length - 4))]);
    const spoken = entries.flatMap(({ document }) => document.text.split("\n").map((words) => placesOf(words, bytes)));
    expect(spoken.every((places) => places.length > 0)).toBe(true);
    let same = 0;
    const told = new Set<number>();
    for (const [i, places] of [...spread, ...spoken].entries()) {
      const file = at("flipped.db");
      const flipped = Buffer.from(bytes);
      for (const place of places) for (const near of [0, 1, 2]) flipped[place + near]! ^= 1 << (i % 8);
      writeFileSync(file, flipped);
      for (const beside of ["-wal", "-shm"]) rmSync(file + beside, { force: true });
      try {
        const opened = await openLedger(file, { folds: SIMPLE_FOLDS });
        try {
          expect(await text(opened)).toBe(whole);
          same++;
        } finally {
          await opened.close();
        }
      } catch (error) {
        if (!(error instanceof LedgerError)) throw new Error(`at ${places}`, { cause: error });
        expect(error.message).toMatch(/damaged|not a ledger|something other|newer/);
        told.add(i);
      }
    }
    expect(same + told.size).toBe(spread.length + spoken.length);
    expect(spoken.filter((_, k) => !told.has(spread.length + k))).toEqual([]);
    expect(told.size - spoken.length).toBeGreaterThan(65);
  });

  function placesOf(words: string, bytes: Buffer): number[] {
    const places: number[] = [];
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) places.push(at);
    return places;
  }

  async function text(ledger: Awaited<ReturnType<typeof openLedger>>): Promise<string> {
    const parts: string[] = [];
    await ledger.export(async (part) => void parts.push(part));
    return parts.join("");
  }
});

describe("a ledger whose log is lost", () => {
  const LOST = /warning: .*The log of this ledger .* is missing, so what was added last may be lost/;

  test("while it was written to is told by whoever opens it, and is not verified", async () => {
    const at = path.join(folder, "written.db");
    const made = await openLedger(at, { folds: SIMPLE_FOLDS });
    await made.add([entry("d1", [{}])], RUN);
    const alone = path.join(folder, "alone.db");
    copyFileSync(at, alone);
    await made.close();
    const verified = await entente(["status", "--verify", "--ledger", alone]);
    expect(verified.err).toMatch(LOST);
    expect(verified.code).toBe(1);
    expect(JSON.parse((await entente(["status", "--format", "json", "--ledger", alone])).out)).toMatchObject({
      documents: 0,
      log: "missing",
    });
    const ran = await add(alone, stream(0, 1));
    expect([ran.code, ran.err.match(LOST)?.length]).toEqual([0, 1]);
    // Who wrote to it was told, and it has a log again.
    expect((await entente(["status", "--verify", "--ledger", alone])).err).toBe("");
  });

  test("is none once it was closed, nor while it has its log", async () => {
    const at = path.join(folder, "closed.db");
    const one = await openLedger(at, { folds: SIMPLE_FOLDS });
    await one.add([entry("d1", [{}])], RUN);
    const [copy, log] = [path.join(folder, "both.db"), path.join(folder, "both.db-wal")];
    copyFileSync(at, copy);
    copyFileSync(`${at}-wal`, log);
    expect(await entente(["status", "--verify", "--ledger", copy])).toMatchObject({ code: 0, err: "" });
    const other = await openLedger(at, { folds: SIMPLE_FOLDS });
    await other.add([entry("d2", [{}], {}, { salt: "2" })], RUN);
    await one.close();
    await other.close();
    copyFileSync(at, copy);
    rmSync(log, { force: true });
    const told = await entente(["status", "--verify", "--format", "json", "--ledger", copy]);
    expect([told.code, told.err, JSON.parse(told.out).documents]).toEqual([0, "", 2]);
  });

  test.each([
    "create table meta (id integer, word text)",
    "create table meta (key text, value text); insert into meta values ('schema', '3')",
  ])("is not told of another database, and nothing is written into that (%s)", async (tables) => {
    const at = path.join(mkdtempSync(path.join(folder, "meta-")), "meta.db");
    const db = new Sqlite(at);
    db.exec(tables);
    db.close();
    const before = readFileSync(at);
    oneSentence(await entente(["status", "--ledger", at]), at, /not a ledger|something other than a ledger/);
    oneSentence(await add(at, stream(0, 1)), at, /not a ledger|something other than a ledger/);
    expect(readFileSync(at)).toEqual(before);
  });
});
