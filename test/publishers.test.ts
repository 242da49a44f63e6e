import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, beforeAll, describe, expect, test } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { factPage, openLedger as openWithFolds, pairPage } from "../src/entente.js";
import { type Ledger, openLedger, type PublisherDecision, publisherDecision } from "../src/ledger/index.js";
import { PUBLISHER_KINDS } from "../src/vocabulary/index.js";
import { publishersPage } from "../src/web/pages/publishers/index.js";
import { entente } from "./command.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

// What publishers are, what persons decide of them, and where that is shown.

const folder = mkdtempSync(path.join(tmpdir(), "entente-publishers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const file = () => path.join(folder, `${files++}.db`);
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => file()],
  ["PostgreSQL", postgresLedger],
];

const visit: Said = { when: when("2024-07-01") };
const ENTRIES = [
  entry("a.txt", [visit], { date: "2024-07-02", publisher: "Balta Weekly" }),
  entry("b.txt", [visit], { date: "2024-07-03", url: "https://www.mfa.gov.cn/b" }, { salt: "b" }),
  entry("c.txt", [visit], { date: "2024-07-04", publisher: "ТАСС" }, { salt: "c" }),
  entry("d.txt", [visit], { date: "2024-07-05", publisher: "Balta Weekly" }, { salt: "d" }),
];
const FACT = async (ledger: Ledger) => (await ledger.facts())[0]!.id;

const said = (more: Partial<PublisherDecision>): PublisherDecision =>
  publisherDecision({
    at: "2026-03-02T09:00:00Z",
    reviewer: "ann",
    publisher: "Balta Weekly",
    kind: "press",
    of: "KEN",
    reason: null,
    ...more,
  });

async function exported(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts.join("");
}

describe.each(ENGINES)("decisions on publishers in a ledger on %s", (_, address) => {
  anyTest("hold, are taken back, survive another reading, and go over with an export", async ({ skip }) => {
    const [one, other] = [await address(), await address()];
    if (one === null || other === null) return skip("There is no PostgreSQL here.");
    const ledger = await openLedger(one, { folds: FOLDS });
    await ledger.add(ENTRIES, RUN);
    const [before, state] = [await exported(ledger), await ledger.state()];
    expect(await ledger.provenance.publishers()).toEqual([
      { publisher: "Balta Weekly", documents: 2, url: null },
      { publisher: "mfa.gov.cn", documents: 1, url: "https://www.mfa.gov.cn/b" },
      { publisher: "ТАСС", documents: 1, url: null },
    ]);
    const kinds = async () =>
      Object.fromEntries(
        Object.entries((await factPage(ledger, await FACT(ledger)))!.sources).map(([id, { kind, of, closeness }]) => [
          ENTRIES.find(({ document }) => document.id === id)!.name,
          `${kind} ${of} ${closeness}`,
        ]),
      );
    const known = { "b.txt": "official CHN party", "c.txt": "state-media RUS official" };
    expect(await kinds()).toEqual({ ...known, "a.txt": "unknown null unknown", "d.txt": "unknown null unknown" });

    await ledger.provenance.decide([said({})]);
    const decided = { "a.txt": "press KEN press", "d.txt": "press KEN press" };
    expect(await kinds()).toEqual({ ...known, ...decided });
    expect(await ledger.state()).not.toBe(state);
    // The same once more changes nothing; another reading of the documents neither.
    await ledger.provenance.decide([said({})]);
    await ledger.add(
      ENTRIES.map((entry) => ({ ...entry, producer: "rules/en@0.2.0" })),
      { ...RUN, at: "2026-03-05T09:00:00Z" },
    );
    expect(await kinds()).toEqual({ ...known, ...decided });
    expect(await ledger.provenance.decisions()).toEqual([said({})]);

    // A later word holds, in whatever order they came in; what is taken back is as the table has it.
    const later = said({ publisher: "the BALTA weekly", kind: "company", of: null, at: "2026-03-04T09:00:00Z" });
    await ledger.provenance.decide([later, said({ kind: "academic", at: "2026-03-03T09:00:00Z" })]);
    expect((await kinds())["a.txt"]).toBe("company null company");
    await ledger.provenance.decide([said({ kind: null, of: null, at: "2026-03-05T09:00:00Z" })]);
    expect((await kinds())["a.txt"]).toBe("unknown null unknown");
    await ledger.provenance.decide([
      said({ publisher: "mfa.gov.cn", kind: "other", of: null, at: "2026-03-06T09:00:00Z", reason: "a test" }),
    ]);
    expect((await kinds())["b.txt"]).toBe("other null other");

    const text = await exported(ledger);
    expect(text.split("\n").filter((line) => line.startsWith('{"kind":"publisher"'))).toHaveLength(5);
    expect(before).not.toContain('"publishers"');
    for (const bytes of [text, before].map((one) => Buffer.from(one))) {
      const copy = await openLedger(bytes.toString() === text ? other : file(), { folds: FOLDS });
      await copy.import(async function* () {
        yield bytes;
      });
      expect(await exported(copy)).toBe(bytes.toString());
      await copy.close();
    }
    await ledger.close();
  });
});

anyTest("decisions on publishers in a file are held against their digests", async () => {
  const one = (await ENGINES.find(([name]) => name === "SQLite")![1]())!;
  const ledger = await openLedger(one, { folds: FOLDS });
  await ledger.add(ENTRIES, RUN);
  await ledger.provenance.decide([said({})]);
  await ledger.close();
  const { default: Sqlite } = await import("better-sqlite3");
  const bare = new Sqlite(one);
  bare.prepare("update publisher_decisions set body = replace(body, 'press', 'other')").run();
  bare.close();
  const again = await openLedger(one, { folds: FOLDS });
  await expect(again.provenance.decided()).rejects.toThrow(/damaged.*decision p_/u);
  await again.close();
});

describe("kinds of publishers", () => {
  let ledger: Ledger;
  const at = file();
  beforeAll(async () => {
    ledger = await openWithFolds(at);
    await ledger.add(ENTRIES, RUN);
  });
  afterAll(() => ledger.close());

  test("stand beside origins on the page of a fact, on that of a document and in the list of publishers", async () => {
    const site = siteFor(ledger);
    const fact = await site.text(`/facts/${await FACT(ledger)}`);
    const origins = /<ol class="plain origins">.*?<\/ol>/su.exec(fact)![0];
    expect(origins).toContain("official (China), a party to the event");
    expect(origins).toContain("state media (Russia), not a party to the event");
    expect(origins).toContain("unclassified");
    const document = await site.text(`/documents/${ENTRIES[1]!.document.id}`);
    expect(document).toMatch(/Kind of publisher.*?Official \(China\); from the table of publishers, by web address/su);
    const pair = await site.text("/CHN/KAZ");
    expect(pair).toContain("official (China), a party to the event");
    const { sources } = await pairPage(ledger, ["CHN", "KAZ"], { today: "2026-03-01" });
    expect(sources.publishers.map(({ publisher, source }) => [publisher, source.closeness]).sort()).toEqual([
      ["Balta Weekly", "unknown"],
      ["mfa.gov.cn", "party"],
      ["ТАСС", "official"],
    ]);
  });

  test("are listed on a page, with who decided and when", async () => {
    const own = await openWithFolds(file());
    await own.add(ENTRIES, RUN);
    await own.provenance.decide([said({ publisher: "gov.cn", kind: "company", of: null, reason: "<b>a test</b>" })]);
    const site = siteFor(own);
    const text = await site.text("/publishers");
    expect(text).toMatch(/href="\/documents\?publisher=Balta(?:\+|%20)Weekly"/u);
    expect(text).toContain("state media (Russia)");
    expect(text).toContain("ann, 2\u00a0March 2026: &lt;b&gt;a test&lt;/b&gt;");
    const data: unknown = await (await site.get("/publishers.json", "application/json")).json();
    expect(publishersPage.schema.parse(data)).toMatchObject({
      publishers: [
        { publisher: "Balta Weekly", documents: 2, kind: "unknown", decision: null },
        {
          publisher: "mfa.gov.cn",
          kind: "company",
          by: "decision",
          decision: { reviewer: "ann", publisher: "gov.cn" },
        },
        { publisher: "ТАСС", kind: "state-media", by: "name" },
      ],
    });
    const media = await site.text("/publishers?kind=state-media");
    expect(media).toContain("ТАСС");
    expect(media).not.toContain("Balta Weekly");
    expect(await site.text("/publishers?kind=academic")).toContain("None of this kind.");
    expect((await site.get("/publishers?kind=none")).status).toBe(400);
    const csv = await (await site.get("/publishers/publishers.csv")).text();
    expect(csv.trim().split("\n")).toHaveLength(4);
    await own.close();
  });

  test("are told and decided by commands", async () => {
    const run = (...args: string[]) => entente([...args, "--ledger", at], { env: { SOURCE_DATE_EPOCH: "1772442000" } });
    const list = async () =>
      (await run("publishers", "--format", "jsonl")).out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect(await list()).toMatchObject([
      { publisher: "Balta Weekly", documents: 2, kind: "unknown", by: null },
      { publisher: "mfa.gov.cn", kind: "official", of: "CHN", by: "host" },
      { publisher: "ТАСС", kind: "state-media", of: "RUS", by: "name" },
    ]);
    const decided = await run("publisher", "balta weekly", "--kind", "press", "--of", "Kenya", "--reviewer", "ann");
    expect(decided).toMatchObject({ code: 0, err: "" });
    expect(decided.out).toMatch(
      /^p_[0-9a-f]{16} {2}2026-03-02T09:00:00Z {2}balta weekly set to press \(Kenya\) by ann\n$/u,
    );
    expect((await list())[0]).toMatchObject({ kind: "press", of: "KEN", by: "decision" });
    const told = await run("publisher", "Balta Weekly");
    expect(told.out).toContain("Balta Weekly: press (Kenya) (decided); 2 documents\n");
    expect(told.out).toContain("by ann");
    expect((await run("publishers", "--kind", "press")).out).toMatch(
      /2 {2}Balta Weekly {2}press \(Kenya\) {2}decided/u,
    );
    const fact = await FACT(ledger);
    expect((await run("explain", fact)).out).toMatch(/origin 1: \[3\] \[4\], press \(Kenya\), first 2024-07-02/u);
    const known = JSON.parse((await run("explain", fact, "--format", "json")).out);
    expect(known.sources[ENTRIES[1]!.document.id]).toEqual({
      kind: "official",
      of: "CHN",
      by: "host",
      closeness: "party",
    });
    expect((await run("publisher", "BALTA WEEKLY", "--withdraw", "--reviewer", "bob", "--at", "2026-03-03")).code).toBe(
      0,
    );
    expect((await list())[0]).toMatchObject({ kind: "unknown", by: null });
    const none = await run("publisher", "Nobody's", "--kind", "press", "--reviewer", "ann");
    expect(none).toMatchObject({ code: 0, err: expect.stringMatching(/warning: Nobody's: No document/u) });
  });

  test.each([
    [["Balta", "--kind", "press"], /Say who decides/u],
    [["Balta", "--kind", "paper", "--reviewer", "ann"], /Choose from official, state-media/u],
    [["Balta", "--kind", "official", "--reviewer", "ann"], /Say which state or organisation the publisher belongs to/u],
    [["Balta", "--kind", "official", "--of", "Atlantis", "--reviewer", "ann"], /no state or organisation/iu],
    [["Balta", "--kind", "press", "--withdraw", "--reviewer", "ann"], /not both/u],
    [["Balta", "--withdraw", "--reviewer", "ann"], /no decision on Balta to withdraw/u],
    [["Balta", "--of", "KAZ"], /Say of what kind the publisher is/u],
    [[" "], /Name a publisher/u],
  ])("of %j is wrong usage", async (args, words) => {
    const { code, err } = await entente(["publisher", ...args, "--ledger", at]);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });

  test("are all named in the help", async () => {
    const { out } = await entente(["help", "publisher"]);
    for (const kind of PUBLISHER_KINDS) expect(out).toContain(kind);
  });
});
