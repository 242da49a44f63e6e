import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/ledger/index.js";
import { ENTENTE, entente, type Ran } from "./command.js";
import { entry, RUN, SIMPLE_FOLDS } from "./ledger-specimens.js";

// What a person gets wrong at the command line, and what the system refuses: one sentence each, and never a fault of Entente.
const folder = mkdtempSync(path.join(tmpdir(), "entente-slips-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function oneSentence(ran: Ran, code: number, words: RegExp): void {
  expect(ran.err).toMatch(words);
  expect(ran.err.split("\n").filter(Boolean), ran.err).toHaveLength(1);
  expect(ran.err).not.toMatch(/fault (?:of|in) Entente|outputHelp|\.\. See/u);
  expect(ran).toMatchObject({ code, out: "" });
}

describe("a slip is told with what may be meant", () => {
  test.each([
    [["help", "raed"], /unknown command 'raed'.*Did you mean read\?/u],
    [["raed"], /Did you mean read\?/u],
    [["raed", "--help"], /Did you mean read\?/u],
    [["dossier", "a", "b", "c"], /got 3\. See: entente dossier --help/u],
    [["import", tmpdir(), "--ledger", at("new.db")], /is not a regular file/u],
    [["import", "/dev/stdin", "--ledger", at("new.db")], /is not a regular file/u],
  ])("%j", async (args, words) => {
    oneSentence(await entente(args), 2, words);
  });

  test("help for help is the help", async () => {
    expect(await entente(["help", "help"])).toEqual(await entente(["--help"]));
  });

  test("a clock that is set to no time", async () => {
    const env = { SOURCE_DATE_EPOCH: "99999999999999" };
    oneSentence(await entente(["add", "-", "--ledger", at("new.db")], { env }), 2, /SOURCE_DATE_EPOCH/u);
  });

  test("reviewers that have judged nothing", async () => {
    const ledger = await openLedger(at("judged.db"), { folds: SIMPLE_FOLDS });
    const one = entry("a.txt", [{}]);
    await ledger.add([one], RUN);
    const agreement = (...names: string[]) => entente(["agreement", ...names, "--ledger", at("judged.db")]);
    oneSentence(await agreement("ann", "bob"), 2, /called ann.*there are no judgements yet/u);
    const judge = ["judge", one.claims[0]!.id, "accept", "--ledger", at("judged.db"), "--reviewer"];
    for (const name of ["ann", "cem"]) expect((await entente([...judge, name])).code).toBe(0);
    await ledger.close();
    oneSentence(await agreement("ann", "bob"), 2, /No reviewer called bob has judged here; reviewers: ann, cem/u);
    expect((await agreement("ann", "cem")).code).toBe(0);
  });
});

describe("what the system refuses is told of the ledger", () => {
  test("names that lead nowhere", async () => {
    symlinkSync("loop.db", at("loop.db"));
    oneSentence(await entente(["status", "--ledger", at("loop.db")]), 1, /loop\.db: .*circular link/u);
    const long = at(`${"x".repeat(300)}.db`);
    oneSentence(await entente(["status", "--ledger", long]), 1, /file name is too long/u);
    await (await openLedger(at("file.db"), { folds: SIMPLE_FOLDS })).close();
    oneSentence(await entente(["add", "-", "--ledger", at("file.db/a.db")]), 1, /(?:no|not a) folder/u);
  });

  /** Runs the command as a user who owns nothing; null where this can't be, or where that user can't read the program. */
  function asNobody(...args: string[]): Ran | null {
    if (process.getuid?.() !== 0) return null;
    const run = (...all: string[]) => spawnSync(process.execPath, all, { uid: 65_534, gid: 65_534, encoding: "utf8" });
    if (run(ENTENTE, "--version").status !== 0) return null;
    const { status, stdout, stderr } = run(ENTENTE, ...args);
    return { code: status, out: stdout, err: stderr };
  }

  test("a folder that is closed, and one in which nothing can be written", async (context) => {
    chmodSync(folder, 0o755);
    mkdirSync(at("closed"), { mode: 0o700 });
    const closed = asNobody("status", "--ledger", at("closed/a.db"));
    if (closed === null) return context.skip();
    oneSentence(closed, 1, /can't be opened; check the permissions/u);
    mkdirSync(at("kept"));
    await (await openLedger(at("kept/a.db"), { folds: SIMPLE_FOLDS })).close();
    chmodSync(at("kept/a.db"), 0o444);
    chmodSync(at("kept"), 0o555);
    for (const command of [
      ["status", "--verify"],
      ["export"],
      ["search", "loan"],
      ["judgements"],
      ["sql", "select * from claims"],
    ])
      expect(asNobody(...command, "--ledger", at("kept/a.db"))).toMatchObject({ code: 0 });
    mkdirSync(at("anybody's"));
    chmodSync(at("anybody's"), 0o777);
    expect(asNobody("backup", "--ledger", at("kept/a.db"), "--to", at("anybody's/a.db"))).toMatchObject({ code: 0 });
    oneSentence(asNobody("serve", "--port", "0", "--ledger", at("kept/a.db"))!, 1, /can't be written to/u);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("entente-closed-"))).toEqual([]);
    // What its log has would be missing.
    writeFileSync(at("kept/a.db-wal"), "a log");
    oneSentence(asNobody("status", "--ledger", at("kept/a.db"))!, 1, /copy the ledger to another folder/u);
  });
});
