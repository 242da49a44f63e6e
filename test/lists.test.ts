import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, beforeAll, describe, expect } from "vitest";
import { type Fact, type FactsPageQuery, type Ledger, linesOf, openLedger } from "../src/ledger/index.js";
import { entry, RUN, type Said, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENGINES: readonly [string, string | null][] = [
  ["SQLite", path.join(folder, "lists.db")],
  ["PostgreSQL", await postgresLedger()],
];

const SAID: readonly Said[] = Array.from({ length: 60 }, (_, i) => ({
  type: (["visit", "meeting", "statement"] as const)[i % 3]!,
  when: i % 10 === 9 ? null : when(`20${10 + (i % 7)}-0${1 + (i % 9)}-1${i % 5}`),
  status: i % 4 === 0 ? ("planned" as const) : ("completed" as const),
  ...(i % 6 === 5 ? { from: "KAZ", to: "CHN" } : {}),
}));
const DOCUMENTS = Array.from({ length: 12 }, (_, i) =>
  entry(
    `${i}.txt`,
    SAID.slice(i * 5, i * 5 + 5),
    { date: i % 4 === 3 ? null : `202${i % 3}-0${1 + (i % 5)}`, publisher: i % 2 === 0 ? "Balta" : null },
    { salt: `${i}` },
  ),
);

describe.each(ENGINES)("lists of a ledger on %s", (_, address) => {
  const test = address === null ? anyTest.skip : anyTest;
  let ledger: Ledger;
  let facts: Fact[];
  beforeAll(async () => {
    if (address === null) return;
    const weight = (fact: Fact) => Number.parseInt(fact.id.slice(2, 5), 16) % 7;
    ledger = await openLedger(address, { folds: { ...SIMPLE_FOLDS, weight } });
    await ledger.add(DOCUMENTS, RUN);
    facts = await ledger.facts({ pair: ["CHN", "KAZ"] });
  });
  afterAll(() => ledger?.close());

  const whole = async (query: Omit<FactsPageQuery, "parties">) => {
    const ids: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = await ledger.factsPage({ parties: ["KAZ", "CHN"], limit: 7, ...query, cursor });
      ids.push(...page.facts.map(({ id }) => id));
      expect(page.facts.length).toBeLessThanOrEqual(7);
      if (page.next === null) {
        expect(page.total).toBe(ids.length);
        return ids;
      }
      cursor = page.next;
    }
  };
  const lineOf = (fact: Fact) => linesOf(fact, 0).find(({ a, b }) => a === "CHN" && b === "KAZ")!;
  const those = (keep: (fact: Fact) => boolean) => facts.filter(keep).map(({ id }) => id);

  test("have all facts once, in order of time", async () => {
    expect(facts).toHaveLength(60);
    expect(await whole({})).toEqual(facts.map(({ id }) => id));
    expect(await whole({ limit: 1 })).toHaveLength(60);
  });

  test("have the facts that are asked for", async () => {
    const { planned, within } = {
      planned: ({ status }: Fact) => status === "planned",
      within: (fact: Fact) => (lineOf(fact).month ?? -1) >= 2012 * 12 && lineOf(fact).month! < 2014 * 12,
    };
    expect(await whole({ types: ["visit", "meeting"] })).toEqual(those(({ type }) => type !== "statement"));
    expect(await whole({ types: [] })).toEqual([]);
    expect(await whole({ statuses: ["planned"] })).toEqual(those(planned));
    expect(await whole({ from: 2012 * 12, to: 2013 * 12 + 11 })).toEqual(those(within));
    expect(await whole({ types: ["visit"], statuses: ["planned"], to: 2013 * 12 + 11, from: 2012 * 12 })).toEqual(
      those((fact) => fact.type === "visit" && planned(fact) && within(fact)),
    );
    expect(await whole({ undated: true })).toEqual(those((fact) => lineOf(fact).month === null));
    expect(await whole({ side: -1 })).toEqual(those((fact) => lineOf(fact).side === -1));
    expect(await whole({ support: 2 })).toEqual([]);
    expect(await whole({ conflicting: true })).toEqual([]);
  });

  test("have the weightiest facts first", async () => {
    const weight = (id: string) => Number.parseInt(id.slice(2, 5), 16) % 7;
    const ordered = facts.map(({ id }) => id).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
    expect(await whole({ order: "notability" })).toEqual(ordered);
  });

  test("have documents by publication, undated ones last", async () => {
    const read = async (query: Parameters<Ledger["documentsPage"]>[0]) => {
      const found: (string | null)[] = [];
      for (let cursor: string | null = null; ; ) {
        const page = await ledger.documentsPage({ limit: 2, ...query, cursor });
        found.push(...page.documents.map(({ title }) => title));
        expect(page.total).toBeGreaterThanOrEqual(found.length);
        if (page.next === null) {
          expect(page.total).toBe(found.length);
          return found;
        }
        cursor = page.next;
      }
    };
    const all = await read({});
    expect(new Set(all).size).toBe(12);
    const dateOf = (title: string | null) => DOCUMENTS.find(({ name }) => name === title)!.document.metadata.date ?? "";
    expect(all.map(dateOf)).toEqual(all.map(dateOf).sort().reverse());
    expect(await read({ publisher: null })).toEqual(all.filter((title) => Number.parseInt(title!, 10) % 2 === 1));
    expect(await read({ publisher: "Balta", from: "2021" })).toEqual(
      all.filter((title) => Number.parseInt(title!, 10) % 2 === 0 && dateOf(title) >= "2021"),
    );
    expect((await read({ to: "2020" })).every((title) => dateOf(title).startsWith("2020"))).toBe(true);
    expect(await read({ strain: DOCUMENTS[0]!.document.id })).toEqual(["0.txt"]);
    expect(await ledger.provenance.publishers({ limit: 5 })).toEqual(
      expect.arrayContaining([
        { publisher: "Balta", documents: 6, url: null },
        { publisher: null, documents: 6, url: null },
      ]),
    );
  });

  test("say so when a cursor is none of theirs", async () => {
    for (const cursor of ["", "x", "1 f_1", "1; drop table facts f_0000000000000000"]) {
      await expect(ledger.factsPage({ parties: ["CHN"], cursor })).rejects.toThrow(/first page/);
      await expect(ledger.documentsPage({ cursor })).rejects.toThrow(/first page/);
    }
  });
});
