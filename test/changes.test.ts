import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUSY_PAIR, madeEntry } from "../bench/made-entries.js";
import { changesOf, differsBetween, FOLDS, momentsOf } from "../src/dossier/index.js";
import { changesPage } from "../src/entente.js";
import { type Entry, judgementOf, type Ledger, openLedger, signatureOf } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

// What changed in a dossier since a day, in ledgers of both kinds, on its page and from the command.

const folder = mkdtempSync(path.join(tmpdir(), "entente-changes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = path.join(folder, "ledger.db");
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => file],
  ["PostgreSQL", postgresLedger],
];

const URL_OF = { url: "https://news.example/port", publisher: "Harbour Review" };
/** So many words that two documents with them are editions of one text. */
const TOLD =
  "went to the old harbour on a cold morning, looked at the new cranes, spoke with the pilots about the ice, and was shown the breakwater that the storms of winter had broken in three places";
const signed = (one: Entry): Entry => ({ ...one, signature: signatureOf(one.document) });
const VISIT = { type: "visit" as const, when: when("2026-01-10"), words: TOLD.split(" ") };
const MEETING = { type: "meeting" as const, when: when("2026-01-12") };
const OLD = signed(entry("old.txt", [VISIT, MEETING], { ...URL_OF, date: "2026-01-15" }));
const LATER = signed(entry("later.txt", [VISIT], { ...URL_OF, date: "2026-04-01" }));
const NEW = entry("new.txt", [{ type: "agreement", when: when("2026-03-20"), words: ["signed", "a", "treaty"] }], {
  date: "2026-03-21",
  publisher: "Port Post",
});

describe.each(ENGINES)("what changed in a ledger on %s", (kind, address) => {
  let ledger: Ledger | null = null;
  beforeAll(async () => {
    const place = await address();
    if (place === null) return;
    ledger = await openLedger(place, { folds: FOLDS });
    await ledger.add([OLD], { ...RUN, at: "2026-02-01T09:00:00Z" });
    await ledger.add([NEW, LATER], { ...RUN, at: "2026-04-02T09:00:00Z" });
  });
  afterAll(() => ledger?.close());

  test("is told by publication: new, withdrawn by a later edition, and what stays is neither", async (context) => {
    if (ledger === null) return context.skip();
    const found = await changesPage(ledger, ["KAZ", "CHN"], { since: "2026-03", until: null, by: "published" });
    expect(found).toMatchObject({ parties: ["CHN", "KAZ"], before: 2, after: 2, changed: [] });
    expect(found.fresh.map(({ fact, words }) => [fact.type, words[0]!.words])).toEqual([
      ["agreement", NEW.claims[0]!.evidence.exact],
    ]);
    expect(found.withdrawn.map(({ fact, editions }) => [fact.type, editions])).toEqual([
      ["meeting", [LATER.document.id]],
    ]);
    expect(found.documents[NEW.document.id]).toMatchObject({ publisher: "Port Post", date: "2026-03-21" });
    const one = await changesPage(ledger, ["KAZ"], { since: "2026-03", until: "2026-03", by: "published" });
    expect([one.parties, one.fresh.length, one.withdrawn]).toEqual([["KAZ", ""], 1, []]);
  });

  test("is told by when the ledger learned it", async (context) => {
    if (ledger === null) return context.skip();
    const asked = { until: null, by: "added" } as const;
    expect(await changesPage(ledger, ["CHN", "KAZ"], { ...asked, since: "2026-02" })).toMatchObject({
      before: 0,
      after: 2,
    });
    const found = await changesPage(ledger, ["CHN", "KAZ"], { ...asked, since: "2026-04" });
    expect([found.fresh.length, found.withdrawn.length]).toEqual([1, 1]);
  });

  test("leaves out what a person rejected", async (context) => {
    if (ledger === null) return context.skip();
    const said = { reviewer: "ann", others: [], field: null, value: null, reason: null, claims: [NEW.claims[0]!.id] };
    await ledger.judge([judgementOf({ ...said, at: "2026-05-04T09:00:00Z", verdict: "reject" })]);
    const asked = { since: "2026-03", until: null, by: "published" } as const;
    expect((await changesPage(ledger, ["CHN", "KAZ"], asked)).fresh).toEqual([]);
    await ledger.judge([judgementOf({ ...said, at: "2026-05-05T09:00:00Z", verdict: "withdraw" })]);
    expect((await changesPage(ledger, ["CHN", "KAZ"], asked)).fresh).toHaveLength(1);
  });

  test("is the same whether all claims are looked at, or only those beside what differs", async (context) => {
    if (ledger === null) return context.skip();
    const made = Array.from({ length: 200 }, (_, i) => madeEntry(i, 200, 0.3));
    await ledger.add(made.slice(0, 120), { ...RUN, at: "2026-05-10T09:00:00Z" });
    await ledger.add(made.slice(120), { ...RUN, at: "2026-05-20T09:00:00Z" });
    const pair = [...BUSY_PAIR].sort() as [string, string];
    const { dated, facts } = await ledger.datedTestimonies(pair);
    expect([facts, dated.length > 300]).toEqual([0, true]);
    const judgements = await ledger.judgements(dated.map(({ id }) => id));
    const documents = await ledger.summaries([...new Set(dated.map(({ testimony }) => testimony.claim.document))]);
    const days = dated.flatMap(({ published }) => published ?? []).sort();
    for (const asked of [
      { since: days[days.length >> 1]!, until: null, by: "published" },
      { since: days[days.length - 20]!, until: null, by: "published" },
      { since: days[days.length - 40]!, until: days[days.length - 20]!, by: "published" },
      { since: "2026-05-15", until: null, by: "added" },
      { since: "2026-06", until: null, by: "added" },
    ] as const) {
      const part = await ledger.datedTestimonies(pair, differsBetween(momentsOf(asked)));
      expect(part.dated.length).toBeLessThan(dated.length);
      expect(await changesPage(ledger, pair, asked)).toEqual(changesOf(pair, dated, judgements, documents, asked));
    }
  });

  test("has a page in all its forms", async (context) => {
    if (ledger === null) return context.skip();
    const site = siteFor(ledger);
    const text = await site.text("/KAZ/CHN/changes?since=2026-03");
    expect(text).toContain("Kazakhstan and China: what changed");
    expect(text).toContain(`href="/documents/${NEW.document.id}?claim=${NEW.claims[0]!.id}`);
    expect(text).toContain(`href="/documents/${LATER.document.id}"`);
    expect(await site.text("/KAZ/CHN/changes/withdrawn.csv?since=2026-03")).toContain("Meeting between China");
    expect(JSON.parse(await site.text("/KAZ/changes.json?since=2026-03")).fresh).toHaveLength(1);
    const wrong = await site.get("/KAZ/CHN/changes?since=2026-05&until=2026-03");
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("must not be after")]);
    expect((await site.get("/KAZ/CHN/changes?since=March")).status).toBe(400);
  });

  test("is told by the command, as words and as JSON", async (context) => {
    if (ledger === null || kind !== "SQLite") return context.skip();
    const ran = (...more: string[]) =>
      entente(["dossier", "KAZ", "CHN", "--ledger", file, "--since", "2026-03", ...more]);
    const shown = await ran("--format", "md");
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/## New \(1\)/u);
    expect(shown.out).toMatch(/## Withdrawn \(1\)/u);
    expect(JSON.parse((await ran("--format", "json", "--by", "added")).out)).toMatchObject({ by: "added" });
    expect(await ran("--from", "2010")).toMatchObject({ code: 2, err: expect.stringContaining("has no timeline") });
    expect((await ran("--as-of", "2025")).code).toBe(2);
  });
});
