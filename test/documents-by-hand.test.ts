import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { type Judgement, judgementOf, type Ledger, openLedger } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { entry, RUN, type Said } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), true],
  ["PostgreSQL", postgresLedger, there],
];
const VISIT: Said = { type: "visit", to: "UZB", words: ["visit"] };
const LOAN: Said = {
  type: "finance",
  amount: { value: 7_430_000, currency: "USD", qualifier: null, text: "7.43 million" },
  words: ["loan"],
};

let said = 0;
function judged(given: Pick<Judgement, "verdict" | "claims"> & Partial<Judgement>): Judgement {
  const at = new Date(Date.UTC(2026, 5, 1, 8, 0, said++)).toISOString();
  return judgementOf({ reviewer: "ann", others: [], field: null, value: null, reason: null, ...given, at });
}

/** All of an export but its hash and the runs, which tell when things were done. */
async function told(ledger: Ledger): Promise<string> {
  let all = "";
  await ledger.export(async (text) => {
    all += text;
  });
  return all;
}

describe.each(ENGINES)("what persons say of documents, on %s", (_, fresh, present) => {
  const test = present ? anyTest : anyTest.skip;
  const opened: Ledger[] = [];
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });
  const open = async () => {
    const ledger = await openLedger((await fresh())!, { folds: FOLDS });
    opened.push(ledger);
    return ledger;
  };
  const facts = async (ledger: Ledger) => (await ledger.facts()).map(({ type, support }) => [type, support]).sort();

  test("a document that is removed tells nothing and counts nowhere, and is back when that is taken back", async () => {
    const ledger = await open();
    const one = entry("a.txt", [VISIT, LOAN], { publisher: "A" });
    const other = entry("b.txt", [LOAN], { publisher: "B" });
    await ledger.add([one, other], RUN);
    const before = await facts(ledger);
    expect(before).toEqual([
      ["finance", 2],
      ["visit", 1],
    ]);
    const [claim] = one.claims;
    await ledger.judge([judged({ verdict: "accept", claims: [claim!.id] })]);
    const remove = judged({ verdict: "remove", claims: [one.document.id], reason: "a forgery" });
    await ledger.judge([remove]);
    expect(await facts(ledger)).toEqual([["finance", 1]]);
    expect((await ledger.documentsPage()).documents.map(({ id }) => id)).toEqual([other.document.id]);
    expect((await ledger.contents()).documents).toBe(1);
    expect(await ledger.orphans()).toEqual([]);
    expect((await ledger.document(one.document.id))!.removed).toBe(remove.at);
    // Not even an acceptance, said again, tells it, nor the file, added again.
    await ledger.judge([judged({ verdict: "accept", claims: [claim!.id], reason: "still" })]);
    expect(
      await ledger.add([{ ...one, producer: "rules/en@9" }], { ...RUN, at: "2026-06-02T00:00:00Z" }),
    ).toMatchObject([{ outcome: "removed" }]);
    expect(await facts(ledger)).toEqual([["finance", 1]]);
    const copy = await open();
    const exported = await told(ledger);
    await copy.import(async function* () {
      yield Buffer.from(exported);
    });
    expect(await told(copy)).toBe(exported);
    expect(await facts(copy)).toEqual([["finance", 1]]);
    await ledger.judge([judged({ verdict: "withdraw", claims: [one.document.id], value: "remove" })]);
    expect(await facts(ledger)).toEqual(before);
    expect((await ledger.claims([claim!.id]))[0]).toMatchObject({ verdict: "accepted", retired: null });
  });

  test("a copy in the midst that is removed no longer holds others together, and one that is back does", async () => {
    const ledger = await open();
    const at = (name: string) => `https://${name}.example/x`;
    const of = (name: string, languages: readonly string[]) =>
      entry(`${name}.txt`, [LOAN], {
        publisher: name,
        url: at(name),
        translations: languages.map((other) => ({ language: "ru", url: at(other) })),
      });
    const middle = of("m", ["a", "z"]);
    await ledger.add([of("a", []), middle, of("z", [])], RUN);
    expect(await facts(ledger)).toEqual([["finance", 1]]);
    await ledger.judge([judged({ verdict: "remove", claims: [middle.document.id] })]);
    expect(await facts(ledger)).toEqual([["finance", 2]]);
    await ledger.judge([judged({ verdict: "withdraw", claims: [middle.document.id] })]);
    expect(await facts(ledger)).toEqual([["finance", 1]]);
  });

  test("the edition whose place a removed one took counts again", async () => {
    const ledger = await open();
    const page = {
      title: "Talks",
      publisher: "The Vell Courier",
      date: "2024-05-06",
      url: "https://courier.example/talks",
    };
    const old = entry("a.html", [VISIT, LOAN], page);
    const later = entry("b.html", [LOAN], { ...page, modified: "2024-05-07" });
    await ledger.add([old], RUN);
    const before = await facts(ledger);
    expect(await ledger.add([later], { ...RUN, at: "2026-04-01T09:00:00Z" })).toMatchObject([{ edition: "latest" }]);
    expect(await facts(ledger)).toEqual([["finance", 1]]);
    await ledger.judge([judged({ verdict: "remove", claims: [later.document.id] })]);
    expect(await facts(ledger)).toEqual(before);
    await ledger.judge([judged({ verdict: "withdraw", claims: [later.document.id] })]);
    expect(await facts(ledger)).toEqual([["finance", 1]]);
  });

  test("a document whose date is set is an edition where that makes it one", async () => {
    const ledger = await open();
    const page = { title: "Talks", publisher: "The Vell Courier" };
    const old = entry("a.html", [VISIT, LOAN], { ...page, date: "2024-05-06" });
    const later = entry("b.html", [LOAN], { ...page, date: "2024-08-07" });
    await ledger.add([old, later], RUN);
    expect(await facts(ledger)).toEqual([
      ["finance", 1],
      ["visit", 1],
    ]);
    const { metadata } = later.document;
    const set = { ...metadata, date: "2024-05-07", mended: { date: metadata.date } };
    await ledger.add([{ ...later, document: { ...later.document, metadata: set } }], {
      ...RUN,
      at: "2026-04-01T09:00:00Z",
    });
    expect(await facts(ledger)).toEqual([["finance", 1]]);
    expect((await ledger.documentMaterial(later.document.id))!.earlier.map(({ id }) => id)).toEqual([old.document.id]);
  });

  test("what can't be said of a document is told in a sentence", async () => {
    const ledger = await open();
    const one = entry("a.txt", [VISIT]);
    await ledger.add([one], RUN);
    const on = (given: Partial<Judgement>) =>
      ledger.judge([judged({ verdict: "correct", claims: [one.document.id], ...given })]);
    await expect(on({ field: "date", value: "soon" })).rejects.toThrow(/soon is not a date/u);
    await expect(on({ field: "url", value: "javascript:alert(1)" })).rejects.toThrow(/is not a web address/u);
    await expect(on({ field: "text", value: "x" })).rejects.toThrow(/only title, publisher, date, url/u);
    await expect(on({ verdict: "accept" })).rejects.toThrow(/applies to claims/u);
    await expect(on({ claims: [one.document.id, one.claims[0]!.id] })).rejects.toThrow(/not both/u);
    await expect(on({ verdict: "remove", claims: [one.claims[0]!.id] })).rejects.toThrow(/Only documents/u);
    await expect(on({ claims: ["d_0000000000000000"], field: "date", value: "2024" })).rejects.toThrow(
      /no document d_0/u,
    );
  });

  test("a document that is erased leaves a ledger as it would be without it", async () => {
    const [ledger, without] = [await open(), await open()];
    const one = entry("a.txt", [VISIT, LOAN], { publisher: "A", title: "Quince" });
    const other = entry("b.txt", [LOAN, VISIT], { publisher: "B" });
    await ledger.add([one, other], RUN);
    await without.add([other], RUN);
    const [a, b] = [one.claims.map(({ id }) => id), other.claims.map(({ id }) => id)];
    await ledger.judge([
      judged({ verdict: "reject", claims: [a[0]!] }),
      judged({ verdict: "same", claims: [a[1]!, b[0]!, b[1]!] }),
      judged({ verdict: "correct", claims: [one.document.id], field: "title", value: "Quince" }),
    ]);
    expect(await ledger.purge(one.document.id)).toEqual({ claims: 2, judgements: 3 });
    const left = (await ledger.judgements()).map(({ verdict, claims }) => [verdict, claims]);
    expect(left).toEqual([["same", [...b].sort()]]);
    await without.judge(await ledger.judgements());
    expect(await told(ledger)).toBe(await told(without));
    await expect(ledger.purge(one.document.id)).rejects.toThrow(/has no document/u);
  });
});

describe("on the command line", () => {
  const ledger = path.join(folder, "desk.db");
  let minute = 0;
  // Judgements of one instant would hold in the order of their ids.
  const at = () => ["--at", `2026-06-01T09:${String(minute++).padStart(2, "0")}:00Z`];
  const on = (...words: string[]) =>
    entente([...words, ...(words[0] === "judge" ? at() : []), "--ledger", ledger], {
      env: { ENTENTE_REVIEWER: "ann" },
    });
  const file = path.join(folder, "lease.txt");

  anyTest(
    "a date that is set has the times of the claims read anew, also when the file is added again; taken back it is as before",
    async () => {
      writeFileSync(
        file,
        "Norway lent Ghana $3 million last year. On Monday, Norway's prime minister visited Accra.\n",
      );
      expect((await on("add", file, "--date", "2011-04-06")).code).toBe(0);
      const lines = async (asOf = ledger) =>
        (await entente(["search", "type:finance", "--ledger", asOf, "--format", "jsonl"])).out
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).when?.edtf);
      expect(await lines()).toEqual(["2010"]);
      const [document] = (await on("export")).out.match(/d_[0-9a-f]{16}/u)!;
      const mended = await on("judge", document!, "correct", "date=2019-03-05", "publisher=Xinhua");
      expect([mended.code, mended.err]).toEqual([0, ""]);
      expect(await lines()).toEqual(["2018"]);
      // Another reader, which knows nothing of it.
      expect((await on("add", file, "--date", "2011-04-06", "--min-certainty", "1")).code).toBe(0);
      expect(await lines()).toEqual(["2018"]);
      expect((await on("judge", "withdraw", "correct", document!)).code).toBe(0);
      expect(await lines()).toEqual(["2010"]);
    },
  );

  anyTest("refresh reads what another version read, without the file", async () => {
    rmSync(file);
    expect((await on("refresh", "--dry-run")).out).toBe("");
    const [document] = (await on("export")).out.match(/d_[0-9a-f]{16}/u)!;
    const again = await on("refresh", document!.slice(0, 8));
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(again.out).toMatch(/^0 documents added, 1 known; 0 claims → 0 facts\n$/u);
    expect((await on("refresh", "d_ffff")).err).toMatch(/The ledger has no document d_ffff/u);
  });

  anyTest("purge asks twice", async () => {
    const [document] = (await on("export")).out.match(/d_[0-9a-f]{16}/u)!;
    const first = await on("purge", document!);
    expect(first.code).toBe(2);
    expect(first.err).toContain(`--confirm ${document}`);
    const done = await on("purge", document!, "--confirm", document!);
    expect([done.code, done.err]).toEqual([0, ""]);
    expect(done.out).toMatch(/is erased: \d claims, 3 judgements? on it/u);
    const bytes = [ledger, `${ledger}-wal`].filter(existsSync).map((one) => readFileSync(one, "latin1"));
    expect(bytes.join("")).not.toContain("lent Ghana");
  });
});
