import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect, test } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { openLedger as openWithFolds } from "../src/entente.js";
import { type Ledger, openLedger, type SavedSearch, savedSearch } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

// Searches that people keep by name, and what is new in them.

const folder = mkdtempSync(path.join(tmpdir(), "entente-searches-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const file = () => path.join(folder, `${files++}.db`);
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => file()],
  ["PostgreSQL", postgresLedger],
];

const LATER = { ...RUN, at: "2026-04-01T09:00:00Z" };
const one = entry("a.txt", [{ when: when("2024-07-01"), words: ["the", "Balta", "road"] }]);
const two = entry("b.txt", [{ when: when("2024-08-01"), words: ["the", "Balta", "bridge"] }], {}, { salt: "b" });

const saved = (more: Partial<SavedSearch>): SavedSearch =>
  savedSearch({ at: "2026-03-02T09:00:00Z", reviewer: "ann", name: "roads", query: "Balta", ...more });

async function exported(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts.join("");
}

describe.each(ENGINES)("searches that are saved in a ledger on %s", (_, address) => {
  anyTest("hold, are given up, and go over with an export, while looks stay with who looked", async ({ skip }) => {
    const [here, there] = [await address(), await address()];
    if (here === null || there === null) return skip("There is no PostgreSQL here.");
    const ledger = await openLedger(here, { folds: FOLDS });
    await ledger.add([one], RUN);
    const [before, state] = [await exported(ledger), await ledger.state()];
    const words = [
      saved({}),
      saved({ query: "Balta road", at: "2026-03-04T09:00:00Z", reviewer: "bob" }),
      saved({ name: "gone" }),
      saved({ name: "gone", query: null, at: "2026-03-05T09:00:00Z" }),
    ];
    await ledger.searches.save([...words].reverse());
    await ledger.searches.save(words);
    expect(await ledger.searches.kept()).toEqual([words[1]]);
    expect(await ledger.state()).not.toBe(state);

    const text = await exported(ledger);
    expect(before).not.toContain('"searches"');
    expect(text.split("\n").filter((line) => line.startsWith('{"kind":"search"'))).toHaveLength(4);
    await ledger.searches.look("roads", "ann", "2026-03-06T09:00:00Z");
    await ledger.searches.look("roads", "ann", "2026-03-07T09:00:00Z");
    expect([...(await ledger.searches.looks("ann"))]).toEqual([["roads", "2026-03-07T09:00:00Z"]]);
    expect((await ledger.searches.looks("bob")).size).toBe(0);
    expect(await exported(ledger)).toBe(text);
    const copy = await openLedger(there, { folds: FOLDS });
    await copy.import(async function* () {
      yield Buffer.from(text);
    });
    expect(await copy.searches.kept()).toEqual([words[1]]);
    expect(await exported(copy)).toBe(text);
    await copy.close();
    await ledger.close();
  });

  anyTest("find what was added after an instant", async ({ skip }) => {
    const here = await address();
    if (here === null) return skip("There is no PostgreSQL here.");
    const ledger = await openWithFolds(here);
    await ledger.add([one], RUN);
    await ledger.add([two], LATER);
    const { queryOf } = await import("../src/entente.js");
    const count = async (since?: string) => {
      const { total } = await ledger.search(await queryOf("Balta"), { from: since === undefined ? {} : { since } });
      return total;
    };
    expect([await count(), await count("2026-03-05T00:00:00Z"), await count(LATER.at)]).toEqual([2, 1, 0]);
    await ledger.close();
  });
});

test("a saved search that is damaged is told", async () => {
  const here = file();
  const ledger = await openLedger(here, { folds: FOLDS });
  await ledger.add([one], RUN);
  await ledger.searches.save([saved({})]);
  await ledger.close();
  const { default: Sqlite } = await import("better-sqlite3");
  const bare = new Sqlite(here);
  bare.prepare("update saved_searches set body = replace(body, 'Balta', 'other')").run();
  bare.close();
  const again = await openLedger(here, { folds: FOLDS });
  await expect(again.searches.kept()).rejects.toThrow(/damaged.*saved search q_|saved search q_.*damaged/u);
  await again.close();
});

describe("on pages", () => {
  test("a search is saved, shows what is new, is looked at and given up", async () => {
    const ledger = await openWithFolds(file());
    await ledger.add([one], RUN);
    const site = siteFor(ledger);
    expect(await site.text("/searches")).toContain("No saved searches yet.");
    const made = await site.sent("/search?q=Balta", "/searches", [
      ["do", "save"],
      ["name", "<b>roads</b>"],
      ["q", "Balta"],
    ]);
    expect(made.at).toBe("/searches");
    expect(made.text).toContain('<a href="/search?q=Balta">&lt;b&gt;roads&lt;/b&gt;</a>');
    expect(made.text).toContain("Nothing new since");
    await ledger.add([two], { ...RUN, at: "2999-01-01T00:00:00Z" });
    const fresh = await site.text("/searches");
    const [, href = ""] = /<a href="(\/search\?q=Balta&amp;since=[^"]+)">1 new since/u.exec(fresh) ?? [];
    const found = await site.text(href.replaceAll("&amp;", "&"));
    expect(found).toContain("1 claim matches.");
    expect(found).toContain("Only additions after");
    expect((await (await site.get("/searches.json")).json()) as object).toMatchObject({
      searches: [{ name: "<b>roads</b>", query: "Balta", reviewer: "ann", total: 2, fresh: 1 }],
    });
    const forget = [["do", "forget"] as const, ["name", "<b>roads</b>"] as const];
    expect((await site.sent("/searches", "/searches", forget)).text).toContain("No saved searches yet.");
    for (const fields of [
      [["do", "save"]],
      [
        ["do", "save"],
        ["name", "x"],
      ],
      [
        ["do", "save"],
        ["name", "x"],
        ["q", "typ:a"],
      ],
    ])
      expect((await site.post("/search?q=Balta", "/searches", fields as [string, string][])).status).toBe(400);
    await ledger.close();
  });
});

describe("on the command line", () => {
  const at = file();
  const text = path.join(folder, "a.txt");
  const run = (...args: string[]) => entente(["search", ...args, "--ledger", at, "--reviewer", "ann"]);

  test("a search is saved, asked by its name, and tells what is new", async () => {
    writeFileSync(text, "China lent Kazakhstan 95 million dollars on 3 May 2024 for the Balta road.");
    await entente(["add", text, "--ledger", at, "--at", "2026-03-01T09:00:00Z"]);
    expect(await run("--saved")).toMatchObject({ code: 0, out: "" });
    expect(await run("--saved", "money")).toMatchObject({ code: 2 });
    const kept = await run("type:finance", "--save", "money");
    expect(kept).toMatchObject({ code: 0, out: "Saved as money: type:finance\n" });
    expect((await run("--saved", "money")).out.split("\n").filter(Boolean)).toHaveLength(1);
    expect((await run("--saved", "money", "--new")).out).not.toBe("");
    expect(await run("--saved", "money", "--new")).toMatchObject({ code: 0, out: "", err: "entente: no results\n" });
    expect(JSON.parse((await run("--saved")).out)).toMatchObject({ name: "money", query: "type:finance" });
    expect(await run("--forget", "money")).toMatchObject({ code: 0, out: "Deleted: money\n" });
    expect((await run("--saved", "money")).err).toContain("No saved searches in this ledger yet");
  });

  test.each([
    [["typ:visit", "--save", "x"], "did you mean type:?"],
    [["--save", "x"], "Give the query to save."],
    [["a", "--new"], "--new needs a saved search; name it with --saved NAME."],
    [["a", "--save", "x", "--forget", "y"], "Give one of --save, --saved and --forget."],
    [[], "Give something to search for."],
  ])("what can't be done is told: %s", async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
