import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../src/claim/english/language/index.js";
import { FOLDS } from "../src/dossier/index.js";
import { judgementOf, type Ledger, openLedger, pairSubject, parseQuery, remarkOf } from "../src/ledger/index.js";
import { openPostgres } from "../src/ledger/postgres.js";
import { openSqlite } from "../src/ledger/sqlite.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

// Notes, tags and collections in ledgers of both kinds: found, kept through judgements, exports and imports, and erased with their documents.

const folder = mkdtempSync(path.join(tmpdir(), "entente-remarks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`)],
  ["PostgreSQL", postgresLedger],
];

const VISIT = { type: "visit" as const, when: when("2024-07-01") };
const A = entry("a.txt", [VISIT, { type: "agreement", when: when("2024-07-02") }], { date: "2024-07-02" });
const B = entry("b.txt", [VISIT], { date: "2024-08-02" }, { salt: "b" });
const C = entry("c.txt", [{ type: "visit", from: "UZB", to: "TJK", when: when("2024-05-01") }], { date: "2024-08-03" });
const [VISIT_A, AGREEMENT] = A.claims.map(({ id }) => id) as [string, string];
const idOf = (claim: string) => `f_${claim.slice(2)}`;
const say = (what: Parameters<typeof remarkOf>[0]["what"], subject: string, value: string, minute = 0) =>
  remarkOf({ at: `2026-03-02T09:${String(minute).padStart(2, "0")}:00Z`, reviewer: "ann", what, subject, value });

describe.each(ENGINES)("remarks of a ledger on %s", (_, address) => {
  let ledger: Ledger | null = null;
  let place: string | null = null;
  beforeAll(async () => {
    place = await address();
    if (place === null) return;
    ledger = await openLedger(place, { folds: FOLDS });
    await ledger.add([A, B, C], RUN);
  });
  afterAll(() => ledger?.close());

  const found = async (query: string) =>
    (await ledger!.search(parseQuery(query, [english.names()]))).hits.map(({ claim }) => claim.id).sort();

  test("hold until they are taken back, one by one, and keep the fact when its id is another", async (context) => {
    if (ledger === null) return context.skip();
    const fact = (await ledger.claims([VISIT_A]))[0]!.fact!;
    const own = (await ledger.factsOf([fact]))[0]!.claims;
    expect(own).toHaveLength(2);
    const [tag, note] = [say("tag", fact, "key-visit"), say("note", fact, "Look at the protocol.", 1)];
    const before = await ledger.state();
    await ledger.remarks.add([tag, note]);
    expect(await ledger.state()).not.toBe(before);
    await ledger.remarks.add([tag]);
    expect(await ledger.remarks.onFact(own)).toEqual([tag, note]);
    // Without its smallest claim the fact has another id.
    const smallest = `c_${fact.slice(2)}`;
    const verdict = { reviewer: "ann", others: [], field: null, value: null, reason: null, claims: own };
    await ledger.judge([
      judgementOf({
        ...verdict,
        at: "2026-03-03T09:00:00Z",
        verdict: "different",
        claims: [own[0]!],
        others: [own[1]!],
      }),
    ]);
    const parts = await Promise.all(own.map(async (id) => (await ledger!.claims([id]))[0]!.fact!));
    expect(new Set(parts).size).toBe(2);
    expect((await ledger.remarks.under("tag", "key-visit")).map(({ fact }) => fact)).toEqual([idOf(smallest)]);
    await ledger.judge([judgementOf({ ...verdict, at: "2026-03-04T09:00:00Z", verdict: "withdraw" })]);
    await ledger.remarks.add([say("withdraw", fact, note.id, 2)]);
    expect(await ledger.remarks.onFact(own)).toEqual([tag]);
    expect(await ledger.remarks.all()).toHaveLength(3);
  });

  test("are refused where there is nothing of that id, or the name is none", async (context) => {
    if (ledger === null) return context.skip();
    const wrong = (...remark: Parameters<typeof say>) => expect(ledger!.remarks.add([say(...remark)])).rejects;
    await wrong("tag", "f_0000000000000000", "x").toThrow(/no fact, document or pair/u);
    await wrong("tag", "d_0000000000000000", "x").toThrow(/no fact, document or pair/u);
    await wrong("tag", "KAZ ATLANTIS", "x").toThrow(/no fact, document or pair/u);
    await wrong("tag", "KAZ CHN", "x").toThrow(/no fact, document or pair/u);
    await wrong("tag", A.document.id, "Two Words").toThrow(/is not a valid tag name/u);
    await wrong("note", A.document.id, " ").toThrow(/A note needs text/u);
    await wrong("withdraw", A.document.id, "n_0000000000000000").toThrow(/to remove/u);
  });

  test("find claims: of a fact, of a document and between two, and what has them not", async (context) => {
    if (ledger === null) return context.skip();
    await ledger.remarks.add([
      say("tag", C.document.id, "central-asia", 3),
      say("collection", pairSubject("KAZ", "CHN"), "brief-2026", 4),
      say("collection", idOf(AGREEMENT), "treaties", 5),
    ]);
    const visits = [...A.claims.slice(0, 1), ...B.claims].map(({ id }) => id).sort();
    const [c] = C.claims.map(({ id }) => id);
    expect(await found("tag:key-visit")).toEqual(visits);
    expect(await found("tag:central-asia")).toEqual([c]);
    expect(await found("tag:central-asia,Key_Visit")).toEqual([...visits, c].sort());
    expect(await found("collection:brief-2026")).toEqual([...visits, AGREEMENT].sort());
    expect(await found("collection:brief-2026 -collection:treaties")).toEqual(visits);
    expect(await found("type:visit -tag:key-visit")).toEqual([c]);
    expect(await found("type:visit -tag:nothing")).toEqual([...visits, c].sort());
    expect(await found("tag:nothing")).toEqual([]);
    expect(() => parseQuery("tag:!", [english.names()])).toThrow(/use letters/u);
    expect(await ledger.remarks.groups()).toMatchObject([
      { what: "collection", name: "brief-2026", facts: 0, documents: 0, pairs: 1 },
      { what: "tag", name: "central-asia", documents: 1 },
      { what: "tag", name: "key-visit", facts: 1 },
      { what: "collection", name: "treaties", facts: 1 },
    ]);
  });

  test("go into exports and come back, byte for byte, and damage to them is told", async (context) => {
    const other = await address();
    if (ledger === null || other === null) return context.skip();
    const text = async (one: Ledger) => {
      let written = "";
      await one.export(async (part) => {
        written += part;
      });
      return written;
    };
    const whole = await text(ledger);
    expect(whole.match(/^\{"kind":"remark"/gmu)).toHaveLength(6);
    const copy = await openLedger(other, { folds: FOLDS });
    await copy.import(async function* () {
      yield Buffer.from(whole);
    });
    expect(await text(copy)).toBe(whole);
    expect(await copy.remarks.all()).toEqual(await ledger.remarks.all());
    await copy.close();
    const engine = other.startsWith("postgres") ? await openPostgres(other) : openSqlite(other);
    await engine.write(async (tx) => {
      await sql`update remarks set body = replace(body, 'central-asia', 'central-asib')`.execute(tx);
    });
    await engine.close();
    const damaged = await openLedger(other, { folds: FOLDS });
    await expect(text(damaged)).rejects.toThrow(/damaged/u);
    await damaged.close();
  });

  test("are erased with the document that they are on, or that their fact was named by", async (context) => {
    if (ledger === null) return context.skip();
    await ledger.purge(C.document.id);
    await ledger.purge(A.document.id);
    const left = (await ledger.remarks.all()).map(({ subject }) => subject);
    expect(left).not.toContain(C.document.id);
    expect(left).not.toContain(idOf(AGREEMENT));
    expect(left).toContain("CHN KAZ");
  });
});
