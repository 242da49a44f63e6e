import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/ledger/index.js";
import { entente, type Ran } from "./command.js";
import { SIMPLE_FOLDS } from "./ledger-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-serve-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A sentence for a person, and nothing of the program's insides. */
function oneSentence(ran: Ran, code: number, words: RegExp): void {
  expect(ran.err).toMatch(words);
  expect(ran.err).not.toMatch(/^\s+at |node:internal|\.js:\d+/mu);
  expect(ran.err.split("\n")[0]).toMatch(/^(?:entente|error): ?\S.*/u);
  expect([ran.code, ran.out]).toEqual([code, ""]);
}

beforeAll(async () => (await openLedger(at("new.db"), { folds: SIMPLE_FOLDS })).close());

describe("a server that can't begin says why in one sentence", () => {
  test("where its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { readonly port: number };
    const ran = await entente(["serve", "--ledger", at("new.db"), "--port", String(port)]);
    other.close();
    oneSentence(ran, 1, new RegExp(`Port ${port} is taken by another program`, "u"));
  });

  test.each([
    [["--host", "https://desk.example"], 2, /is not a host name/u],
    [["--host", "0.0.0.0"], 2, /is not a host name that browsers use/u],
    [["--host", "a b"], 2, /is not a host name/u],
    [["--https"], 2, /HTTPS is for visitors from other machines/u],
    [["--port", "70000"], 2, /65535/u],
    [["--port", "http"], 2, /port/u],
  ] as const)("where it is asked with %j", async (args, code, words) => {
    oneSentence(await entente(["serve", "--ledger", at("new.db"), ...args]), code, words);
  });

  test("where its ledger can't be opened", async () => {
    await (await openLedger(at("newer.db"), { folds: SIMPLE_FOLDS })).close();
    const db = new Sqlite(at("newer.db"));
    db.exec("update meta set value = '99' where key = 'schema'");
    db.close();
    writeFileSync(at("text.db"), "Dear all, ".repeat(2000));
    oneSentence(await entente(["serve", "--port", "0", "--ledger", at("newer.db")]), 1, /newer Entente/u);
    oneSentence(await entente(["serve", "--port", "0", "--ledger", at("text.db")]), 1, /not a ledger/u);
    for (const missing of ["none/a.db", "tpyo.db"])
      oneSentence(await entente(["serve", "--port", "0", "--ledger", at(missing)]), 1, /no ledger here yet/u);
    expect(existsSync(at("tpyo.db"))).toBe(false);
    writeFileSync(at("empty.db"), "");
    oneSentence(await entente(["serve", "--port", "0", "--ledger", at("empty.db")]), 1, /is not a ledger/u);
    oneSentence(await entente(["serve", "--port", "0", "--ledger", folder]), 1, /is a folder/u);
  });

  test("where its tokens are open to others or damaged", async () => {
    const tokens = at("tokens.json");
    const serve = ["serve", "--port", "0", "--ledger", at("new.db"), "--host", "desk.example", "--tokens", tokens];
    writeFileSync(tokens, "{", { mode: 0o600 });
    oneSentence(await entente(serve), 1, /it is damaged/u);
    chmodSync(tokens, 0o644);
    oneSentence(await entente(serve), 1, /can be read by others.*chmod 600/u);
  });
});

describe("entente token", () => {
  const token = (...args: string[]) => entente(["token", ...args, "--tokens", at("t.json")]);

  test("makes, lists and takes away", async () => {
    const made = await token("create", "ann", "--role", "reviewer");
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^entente_[0-9a-f]{64}\n$/u)]);
    expect(statSync(at("t.json")).mode & 0o777).toBe(0o600);
    const list = await token("list");
    expect(list.out).toMatch(/^ann {2}reviewer {2}\d{4}-\d\d-\d\d\n$/u);
    expect(list.out).not.toContain(made.out.slice(8, 30));
    expect((await token("revoke", "ann")).code).toBe(0);
    expect((await token("list")).out).toBe("There are no tokens.\n");
  });

  test("says in a sentence what is wrong", async () => {
    oneSentence(await token("create"), 2, /Give the name of the token to create/u);
    oneSentence(await token("create", "a b"), 1, /token name consists of/u);
    oneSentence(await token("create", "\u001b[31mann"), 1, /token name consists of/u);
    oneSentence(await token("revoke", "nobody"), 1, /has no token nobody/u);
    oneSentence(await token("create", "ann", "--role", "owner"), 2, /reader/u);
    oneSentence(await token("destroy", "ann"), 2, /create/u);
  });
});
