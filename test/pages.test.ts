import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, beforeAll, describe, expect } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { checksOf, directory, documentPage, factPage, pairPage, statePage } from "../src/entente.js";
import { homePage } from "../src/inquiry/index.js";
import { circleOf, type Entry, type Ledger, openLedger, sightOf } from "../src/ledger/index.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-pages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENGINES: readonly [string, string | null][] = [
  ["SQLite", path.join(folder, "pages.db")],
  ["PostgreSQL", await postgresLedger()],
];

const coded = { plover: "AID", mode: null, cameo: "07", quad: 2, goldstein: 7, context: [] };
const accused = { ...coded, plover: "ACCUSE", quad: 3, goldstein: -2 };
const usd = (value: number) => ({ value, currency: "USD", qualifier: null, text: `$${value}` });

/** What two documents of two publishers say, and a third that copies a figure. */
const SAID: readonly Said[] = [
  { type: "visit", when: when("2024-07-01"), event: coded },
  { type: "visit", from: "KAZ", to: "CHN", when: when("2023-05"), details: { kind: "state" } },
  {
    type: "finance",
    when: when("2022"),
    amount: usd(1_234_000_000),
    details: { flow: "loan", purpose: "the Balta road" },
  },
  { type: "finance", when: when("2021"), amount: usd(40_000_000), status: "pledged", details: { flow: "grant" } },
  { type: "project", when: when("2020"), details: { name: "the Balta road", kind: "road" }, status: "ongoing" },
  {
    type: "partnership",
    mutual: true,
    when: when("2011"),
    details: { level: "strategic-partnership" },
    status: "agreed",
  },
  {
    type: "partnership",
    mutual: true,
    when: when("2019-09-11"),
    details: { level: "permanent-comprehensive-strategic-partnership" },
    status: "agreed",
  },
  {
    type: "position",
    from: "KAZ",
    to: "CHN",
    details: { issue: "taiwan", stance: "supports" },
    when: when("2023"),
    status: "stated",
  },
  { type: "cooperation", mutual: true, details: { fields: ["energy", "trade"] }, when: when("2021-03") },
  { type: "statement", event: accused, when: when("2022-02-02"), status: "stated" },
  { type: "visit", to: "UZB", when: when("2031-01"), status: "planned" },
];

const first = entry("a.txt", SAID, { date: "2025-01-10", publisher: "The Balta Courier" });
const second = entry("b.txt", [SAID[0]!, SAID[2]!], { date: "2025-02-01", publisher: "Balta Radio" }, { salt: "b" });
const ENTRIES: readonly Entry[] = [first, second];

describe.each(ENGINES)("pages of a ledger on %s", (_, address) => {
  const test = address === null ? anyTest.skip : anyTest;
  let ledger: Ledger;
  beforeAll(async () => {
    if (address === null) return;
    ledger = await openLedger(address, { folds: FOLDS });
    await ledger.add(ENTRIES, RUN);
  });
  afterAll(() => ledger?.close());
  const today = "2026-03-01";

  test("show a pair", async () => {
    const page = await pairPage(ledger, ["KAZ", "CHN"], { today });
    expect(page.parties).toEqual(["CHN", "KAZ"]);
    expect(page.counts).toMatchObject({ facts: 10, claims: 12, types: { visit: 2, finance: 2, statement: 1 } });
    expect(page.levels.history.map(({ level, until }) => [level, until])).toEqual([
      ["strategic-partnership", "2019-09-11"],
      ["permanent-comprehensive-strategic-partnership", null],
    ]);
    expect(page.levels.reference.length).toBeGreaterThan(0);
    expect(page.timeline).toMatchObject({ scale: "year", from: "2011", to: "2024", undated: 0 });
    expect(page.timeline.lanes.find(({ lane }) => lane === "meetings")?.bins).toMatchObject([
      { when: "2023", facts: 1 },
      { when: "2024", facts: 1, notable: [expect.any(String)] },
    ]);
    expect(page.money.totals).toMatchObject([
      { source: "CHN", target: "KAZ", usd: 1_234_000_000, facts: 1 },
      { source: "CHN", target: "KAZ", firmness: "pledged", usd: 40_000_000 },
    ]);
    expect(page.projects.rows).toMatchObject([{ name: "the Balta road", kind: "road", status: "ongoing" }]);
    expect(page.visits).toMatchObject([
      { from: "CHN", to: "KAZ", total: 1, rows: [{ when: "2024-07-01" }] },
      { from: "KAZ", to: "CHN", total: 1, rows: [{ when: "2023-05", kind: "state" }] },
    ]);
    expect(page.positions.cells).toMatchObject([{ issue: "taiwan", holder: "KAZ", stance: "supports", when: "2023" }]);
    expect(page.phrasings).toMatchObject([{ issue: "taiwan", holder: "KAZ", stance: "supports" }]);
    expect(page.phrasings[0]!.phrasings).toMatchObject([{ change: "first", published: "2025-01-10" }]);
    expect(page.cooperation).toMatchObject([
      { field: "energy", facts: 1, years: [{ year: 2021, facts: 1 }] },
      { field: "trade", facts: 1 },
    ]);
    expect(page.trend.points).toMatchObject([
      { when: "2022-33", goldstein: -2, quads: [0, 0, 1, 0] },
      { when: "2024-35", goldstein: 7, quads: [0, 1, 0, 0] },
    ]);
    expect(page.memberships.shared.map(({ organisation }) => organisation)).toContain("org:SCO");
    expect(page.sources.publishers).toMatchObject([
      { publisher: "The Balta Courier", facts: 10 },
      { publisher: "Balta Radio", facts: 2 },
    ]);
    for (const { notable } of page.timeline.lanes.flatMap(({ bins }) => bins))
      for (const id of notable) expect(page.facts[id]?.id).toBe(id);
  });

  test("show a part of the time by month, and what was known by a day", async () => {
    const part = await pairPage(ledger, ["CHN", "KAZ"], { today, from: "2023", to: "2024" });
    expect(part.timeline).toMatchObject({ scale: "month", from: "2023-01", to: "2024-12" });
    expect(part.timeline.lanes.flatMap(({ bins }) => bins.map((bin) => bin.when))).toContain("2023-05");
    const before = await pairPage(ledger, ["CHN", "KAZ"], { today, asOf: "2025-01" });
    expect(before.counts).toMatchObject({ facts: 10, claims: 10 });
    expect(before.sources.publishers.map(({ publisher }) => publisher)).toEqual(["The Balta Courier"]);
    const earlier = await pairPage(ledger, ["CHN", "KAZ"], { today, asOf: "2024" });
    expect(earlier.phrasings).toEqual([]);
  });

  test("show what the pure folds make of all facts", async () => {
    const facts = await ledger.facts({ pair: ["CHN", "KAZ"] });
    const publisher = (id: string) =>
      ENTRIES.find(({ document }) => document.id === id)?.document.metadata.publisher ?? null;
    const usd = (fact: (typeof facts)[number]) => fact.amount[0]?.value.value ?? null;
    const others = await ledger.facts();
    expect(await ledger.sight(["CHN", "KAZ"])).toEqual(
      sightOf(facts, ["CHN", "KAZ"], {}, { folds: FOLDS, usd, others, publisher }),
    );
  });

  test("show a state", async () => {
    const page = await statePage(ledger, "CHN", { today });
    expect(page.partners).toMatchObject([
      { partner: "KAZ", counts: { facts: 10 }, moneyOut: 1_234_000_000, moneyIn: 0, level: { rank: 6 } },
      { partner: "UZB", counts: { facts: 1 }, level: null },
    ]);
    expect(page.planned.rows.map(({ when }) => when)).toEqual(["2031-01"]);
    expect(page.network.edges).toMatchObject([
      { a: "CHN", b: "KAZ", facts: 10 },
      { a: "CHN", b: "UZB" },
    ]);
    expect(page.moneyYears).toMatchObject([
      { year: 2021, pledgedOut: 40_000_000, out: 0 },
      { year: 2022, out: 1_234_000_000 },
    ]);
  });

  test("show partners and plans of a state as they were known by a day", async () => {
    const now = await ledger.circle("CHN", { partners: 12, rows: 25, after: 20_000 });
    const all = circleOf(await ledger.facts({ state: "CHN" }), "CHN", { partners: 12, rows: 25, after: 20_000 });
    expect(all).toEqual({ ...now, ties: null });
    expect(now.planned.length).toBeGreaterThan(0);

    // The second document, of February 2025, adds claims; before the first nothing was known.
    const before = await statePage(ledger, "CHN", { today, asOf: "2025-01" });
    const known = await statePage(ledger, "CHN", { today });
    expect(before.partners).toMatchObject([
      { partner: "KAZ", counts: { facts: 10, claims: 10 }, level: { rank: 6 } },
      { partner: "UZB", counts: { facts: 1 } },
    ]);
    expect(known.partners[0]!.counts.claims).toBe(12);
    expect(before.planned.rows.map(({ when }) => when)).toEqual(["2031-01"]);
    expect(before.network).toEqual({ nodes: [], edges: [] });
    const nothing = await statePage(ledger, "CHN", { today, asOf: "2020" });
    expect([nothing.counts.facts, nothing.partners, nothing.planned.rows]).toEqual([0, [], []]);
  });

  test("show a fact, a document, the directory and the home page", async () => {
    const [loan] = await ledger.facts({ pair: ["CHN", "KAZ"], type: "finance" });
    const fact = (await factPage(ledger, loan!.id))!;
    expect(fact.claims).toHaveLength(2);
    expect(fact.trails[0]?.mentions.map(({ publisher }) => publisher)).toEqual(["The Balta Courier", "Balta Radio"]);
    for (const { claim } of fact.claims)
      expect(Object.values(fact.passages[claim.id]!).join("")).toContain(claim.evidence.exact);
    const document = (await documentPage(ledger, second.document.id))!;
    expect(document.claims.map(({ claim }) => claim.type)).toEqual(["visit", "finance"]);
    expect(document.echoes).toMatchObject([{ fact: loan!.id, first: { document: first.document.id } }]);
    expect(document.documents[first.document.id]?.publisher).toBe("The Balta Courier");
    expect(await factPage(ledger, "f_0")).toBeNull();
    const { parties, pairs } = await directory(ledger, { yearly: 2 });
    expect(parties.map(({ years }) => years?.map(({ year, facts }) => `${year}:${facts}`).join(" ") ?? null)).toEqual([
      "2011:1 2019:1 2020:1 2021:2 2022:2 2023:2 2024:1 2031:1",
      "2011:1 2019:1 2020:1 2021:2 2022:2 2023:2 2024:1",
      null,
    ]);
    expect(parties.map(({ id, facts }) => [id, facts])).toEqual([
      ["CHN", 11],
      ["KAZ", 10],
      ["UZB", 1],
    ]);
    expect(pairs).toMatchObject([
      { a: "CHN", b: "KAZ", facts: 10 },
      { a: "CHN", b: "UZB", facts: 1 },
    ]);
    const home = await homePage(ledger, { since: "2026-01-01T00:00:00Z", today });
    expect(home.totals).toMatchObject({ documents: 2, claims: 13, facts: 11 });
    expect(home.since.runs).toMatchObject([{ at: RUN.at, documents: 2, claims: 13, facts: 11 }]);
    expect(home.documents.map(({ title }) => title)).toEqual(["b.txt", "a.txt"]);
    expect(home.review).toHaveLength(12);
    expect((await homePage(ledger, { since: RUN.at, today })).since.runs).toEqual([]);
  });

  test("tell what does not fit together, a page at a time", async () => {
    const figure = (purpose: string, year: string): Said => ({
      type: "finance",
      when: when(year),
      amount: usd(777_700_000),
      details: { flow: "loan", purpose },
      to: "TJK",
    });
    const level = (name: string): Said => ({
      type: "partnership",
      mutual: true,
      to: "TJK",
      when: when("2017-08-31"),
      details: { level: name },
      status: "agreed",
    });
    const wto: Said = {
      type: "membership",
      from: "KAZ",
      to: "org:WTO",
      details: { organisation: "org:WTO", standing: "candidate" },
      status: "ongoing",
      when: null,
    };
    const odd = entry(
      "odd.txt",
      [figure("the Orla dam", "2013"), figure("the Vesk port", "2018"), level("strategic-partnership"), wto],
      { date: "2025-03-01" },
      { salt: "odd" },
    );
    // Who says both contradicts nobody.
    const other = entry("other.txt", [level("comprehensive-strategic-partnership")], {}, { salt: "other" });
    await ledger.add([odd, other], RUN);
    const all = await checksOf(ledger);
    expect(all.contradicted).toMatchObject({ total: 1, next: null, rows: [{ kind: "level" }] });
    expect(all.contradicted!.facts.map(({ id }) => id)).toEqual(all.contradicted!.rows[0]!.facts);
    expect(all.recycled!.rows.map(({ party }) => party)).toEqual(["CHN", "TJK"]);
    expect(all.conflicting?.total).toBe(0);
    expect(all.stale).toMatchObject({ checked: 4, documents: 4, next: null, rows: [{ kind: "out-of-date" }] });
    const first = (await checksOf(ledger, { only: "recycled", rows: 1 })).recycled!;
    expect(first).toMatchObject({ total: 2, rows: [{ party: "CHN" }], next: expect.any(String) });
    const second = (await checksOf(ledger, { only: "recycled", rows: 1, cursor: first.next })).recycled!;
    expect(second).toMatchObject({ total: 2, rows: [{ party: "TJK" }], next: null });
    await expect(checksOf(ledger, { only: "contradicted", cursor: "x" })).rejects.toThrow(/first page/);
    const pair = await pairPage(ledger, ["CHN", "TJK"], { today });
    expect(pair.discord).toMatchObject({ contradictionTotal: 1, recycledTotal: 1 });
    for (const id of pair.discord.contradictions.flatMap(({ facts }) => facts)) expect(pair.facts[id]?.id).toBe(id);
  });
});
