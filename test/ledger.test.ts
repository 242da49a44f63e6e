import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { type Entry, type Judgement, type Ledger, openLedger } from "../src/ledger/index.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-ledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`)],
  ["PostgreSQL", postgresLedger],
];
const engines = await Promise.all(
  ENGINES.map(async ([name, fresh]) => [name, fresh, (await fresh()) !== null] as const),
);

describe.each(engines)("a ledger on %s", (_, fresh, there) => {
  const test = there ? anyTest : anyTest.skip;
  const opened: Ledger[] = [];
  const open = async () => {
    const address = (await fresh())!;
    const ledger = await openLedger(address, { folds: SIMPLE_FOLDS });
    opened.push(ledger);
    return ledger;
  };
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });

  const visits = entry("a.txt", [{ when: when("2024-07-01") }, { when: when("2023"), to: "UZB" }], {
    date: "2024-07-02",
  });

  test("keeps what was read, word for word", async () => {
    const ledger = await open();
    expect(await ledger.add([visits], RUN)).toMatchObject([
      { outcome: "added", claims: 2, document: visits.document.id },
    ]);
    const kept = await ledger.document(visits.document.id);
    expect(kept?.document).toEqual(visits.document);
    expect(kept?.names).toEqual(["a.txt"]);
    const claims = await ledger.claims(visits.claims.map(({ id }) => id));
    const byId = new Map(claims.map((one) => [one.claim.id, one]));
    visits.claims.forEach((claim) => {
      expect(byId.get(claim.id)).toMatchObject({ claim, original: claim, retired: null });
    });
  });

  test("remembers what could not be read, the newest first, each once, and tells nothing else by it", async () => {
    const ledger = await open();
    const [before, told] = [await ledger.state(), { ...RUN, name: "a\0\ud800.zip", message: "It is torn." }];
    expect(await ledger.unread()).toEqual([]);
    await ledger.noteUnread([told, { ...told, name: "b.zip" }]);
    await ledger.noteUnread([{ ...told, at: "2034-01-01T00:00:00Z" }]);
    expect(await ledger.unread()).toEqual([
      { ...told, at: "2034-01-01T00:00:00Z" },
      { ...told, name: "b.zip" },
    ]);
    await ledger.noteUnread(Array.from({ length: 600 }, (_, i) => ({ ...told, name: `${i}` })));
    const many = await ledger.unread();
    expect([many.length, many[0]!.name, many.at(-1)!.name]).toEqual([500, "599", "100"]);
    expect(await ledger.state()).toBe(before);
  });

  test("takes the same again without a change", async () => {
    const ledger = await open();
    await ledger.add([visits], RUN);
    const before = await ledger.contents();
    expect(await ledger.add([visits, visits], RUN)).toMatchObject([{ outcome: "known" }, { outcome: "known" }]);
    expect(await ledger.contents()).toEqual(before);
  });

  test("makes facts of claims, and finds them by their parties", async () => {
    const ledger = await open();
    await ledger.add([visits, entry("b.txt", [{ when: when("2024-07-01") }])], RUN);
    const [fact, ...rest] = await ledger.facts({ pair: ["KAZ", "CHN"] });
    expect(rest).toEqual([]);
    expect(fact?.claims).toHaveLength(2);
    expect(await ledger.facts({ state: "CHN" })).toHaveLength(2);
    expect(await ledger.facts({ state: "KAZ" })).toEqual([fact]);
    expect(await ledger.facts({ state: "CHN", type: "finance" })).toEqual([]);
    expect(await ledger.facts({ state: "CHN", from: 19_800 })).toEqual([fact]);
    const [one] = await ledger.facts({ state: "CHN", limit: 1 });
    expect(one).toEqual(fact);
    expect((await ledger.facts({ state: "CHN", after: one!.id })).map(({ target }) => target[0]!.id)).toEqual(["UZB"]);
    expect(await ledger.fact(fact!.id.slice(0, 9))).toEqual([fact]);
    expect(await ledger.testimonies({ fact: fact!.id })).toHaveLength(2);
  });

  test("retires what other rules no longer find, and brings it back", async () => {
    const ledger = await open();
    await ledger.add([visits], RUN);
    const later = { ...RUN, at: "2026-04-01T09:00:00Z" };
    const [stays, goes] = visits.claims;
    const other = { ...goes!, id: "c_00000000000000aa", status: "planned" as const };
    const fewer = { ...visits, claims: [stays!, other], producer: "rules/en@0.2.0" };
    expect(await ledger.add([fewer], later)).toMatchObject([{ outcome: "changed", retired: 1 }]);
    expect(await ledger.contents()).toMatchObject({ claims: { visit: 2 }, retired: 1, facts: 2 });
    expect(await ledger.claims([goes!.id])).toMatchObject([{ retired: later.at, heir: other.id }]);
    await ledger.add([{ ...visits, producer: "rules/en@0.3.0" }], { ...RUN, at: "2026-05-01T09:00:00Z" });
    expect(await ledger.contents()).toMatchObject({ claims: { visit: 2 }, retired: 1, facts: 2 });
    expect(await ledger.claims([goes!.id])).toMatchObject([{ retired: null, heir: null, added: RUN.at }]);
    expect(await ledger.claims([other.id])).toMatchObject([{ heir: goes!.id }]);
  });

  test("divides a large family, and makes it whole again when claims go", async () => {
    const ledger = await open();
    const days = Array.from({ length: 450 }, (_, i) => `${2000 + (i % 9)}-0${1 + (i % 7)}-${10 + (i % 19)}`);
    const entries = [0, 1, 2].map((part) => ({
      ...entry(
        `${part}`,
        days.slice(part * 150, part * 150 + 150).map((day) => ({ when: when(day) })),
        {},
        { salt: `${part}` },
      ),
    }));
    const whole = await open();
    await whole.add(entries, RUN);
    for (const one of entries.toReversed()) {
      await ledger.add([one], RUN);
      await ledger.settle();
    }
    const facts = await whole.facts();
    expect(facts).toHaveLength(new Set(days).size);
    expect(await ledger.facts()).toEqual(facts);
    const shorter = { ...entries[0]!, claims: [], producer: "rules/en@0.2.0" };
    await ledger.add([shorter], { ...RUN, at: "2026-04-01T09:00:00Z" });
    const rest = await open();
    await rest.add(entries.slice(1), RUN);
    expect(await ledger.facts()).toEqual(await rest.facts());
  });

  test("joins what a person says is the same, across families", async () => {
    const ledger = await open();
    await ledger.add([visits], RUN);
    const [a, b] = visits.claims.map(({ id }) => id) as [string, string];
    const same: Judgement = {
      id: "j_1111111111111111",
      at: "2026-03-02T09:00:00Z",
      reviewer: "ann",
      verdict: "same",
      claims: [a, b],
      others: [],
      field: null,
      value: null,
      reason: null,
    };
    await ledger.judge([same]);
    const facts = await ledger.facts();
    expect(facts.map(({ claims }) => claims)).toEqual([[a, b].sort()]);
    expect(await ledger.judgements([a])).toEqual([same]);
    await ledger.add([entry("c.txt", [{ when: when("2023"), to: "UZB" }])], RUN);
    expect((await ledger.facts()).map(({ claims }) => claims.length)).toEqual([3]);
  });

  test("takes a claim that is no longer found out of the fact that a person joined it to", async () => {
    const ledger = await open();
    const other = entry("b.txt", [{ when: when("2023"), from: "KAZ", to: "CHN" }], {}, { salt: "b" });
    await ledger.add([visits, other], RUN);
    const ids = [visits.claims[0]!.id, other.claims[0]!.id];
    await ledger.judge([
      {
        id: "j_3333333333333333",
        at: "2026-03-02T09:00:00Z",
        reviewer: "ann",
        verdict: "same",
        claims: ids,
        others: [],
        field: null,
        value: null,
        reason: null,
      },
    ]);
    expect((await ledger.facts({ pair: ["CHN", "KAZ"] })).map(({ claims }) => claims.length)).toEqual([2]);
    for (const one of [other, visits]) {
      await ledger.add([{ ...one, claims: [], producer: "rules/en@0.2.0" }], {
        ...RUN,
        at: "2026-04-01T09:00:00Z",
      });
      const claims = (await ledger.facts({ pair: ["CHN", "KAZ"] })).map(({ claims }) => claims);
      expect(claims).toEqual(one === other ? [[ids[0]]] : []);
    }
  });

  const exported = async (ledger: Ledger) => {
    const parts: string[] = [];
    const told = await ledger.export(async (text) => void parts.push(text));
    return { text: parts.join(""), ...told };
  };
  const chunks = (text: string) =>
    async function* () {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    };
  const note = ({ claims }: Entry): Judgement => ({
    id: "j_3333333333333333",
    at: "2026-06-02T09:00:00Z",
    reviewer: "ann",
    verdict: "note",
    claims: [claims[0]!.id],
    others: [],
    field: null,
    value: null,
    reason: "see the annex",
  });
  /** Some documents with claims of many days, copies of names, a second reading and a judgement. */
  const filled = async (order: (list: Entry[]) => Entry[] = (list) => list) => {
    const ledger = await open();
    const some = Array.from({ length: 30 }, (_, i) =>
      entry(
        `${i}.txt`,
        [{ when: when(`20${10 + (i % 9)}`) }, { to: "UZB", when: when("2012-05") }, { from: "RUS" }],
        { date: i % 3 === 0 ? "2020-01-02" : null, publisher: "Ferry \u2028 Courier 🚢" },
        { salt: `${i}` },
      ),
    );
    for (const one of order([...some, { ...some[4]!, name: "again\u{1f600}.txt" }])) await ledger.add([one], RUN);
    const first = some[0]!;
    const other = { ...first.claims[0]!, id: "c_00000000000000bb", status: "planned" as const };
    await ledger.add([{ ...first, claims: [other, ...first.claims.slice(1)], producer: "rules/en@0.2.0" }], {
      ...RUN,
      at: "2026-05-01T00:00:00Z",
    });
    await ledger.judge([
      {
        id: "j_2222222222222222",
        at: "2026-03-02T09:00:00Z",
        reviewer: "ann",
        verdict: "same",
        claims: [first.claims[0]!.id, some[1]!.claims[1]!.id],
        others: [],
        field: null,
        value: null,
        reason: null,
      },
    ]);
    return ledger;
  };

  test("gives the same bytes whatever the order, and is made again from them on either engine", async () => {
    const ledger = await filled();
    const { text, sha256, ...counts } = await exported(ledger);
    expect(counts).toMatchObject({ documents: 30, claims: 91, judgements: 1, runs: 2 });
    expect(text.split("\n")).toHaveLength(1 + counts.runs + counts.documents + counts.claims + 1 + counts.facts + 2);
    expect((await exported(await filled((list) => list.toReversed()))).text).toBe(text);
    for (const [, address, usable] of engines) {
      if (!usable) continue;
      const copy = await openLedger((await address())!, { folds: SIMPLE_FOLDS });
      opened.push(copy);
      expect(await copy.import(chunks(text))).toEqual({ ...counts, sha256, known: false });
      expect((await exported(copy)).text).toBe(text);
      expect(await copy.contents()).toEqual(await ledger.contents());
      await expect(copy.import(chunks(text.replace("2026-03", "2026-02")))).rejects.toThrow(/damaged/);
      expect(await copy.import(chunks(text))).toEqual({ ...counts, sha256, known: true });
      expect((await exported(copy)).text).toBe(text);
    }
  });

  test("that other folds wrote is known when it was taken, as long as nothing else is there", async () => {
    const ledger = await filled();
    await ledger.add([visits], RUN);
    const { text } = await exported(ledger);
    const lines = text.replace('"folds":"simple"', '"folds":"others"').split("\n").slice(0, -2);
    const before = `${lines.join("\n")}\n`;
    const sha256 = createHash("sha256").update(before).digest("hex");
    const end = JSON.stringify({ ...JSON.parse(text.trimEnd().split("\n").at(-1)!), sha256 });
    const other = chunks(`${before}${end}\n`);
    const copy = await open();
    expect(await copy.import(other)).toMatchObject({ known: false });
    expect(await copy.import(other)).toMatchObject({ known: true });
    await copy.judge([note(visits)]);
    await expect(copy.import(other)).rejects.toThrow(/not empty/);
  });

  test("takes no export beside what it holds", async () => {
    const ledger = await filled();
    const other = await open();
    await other.add([visits], RUN);
    await expect(other.import(chunks((await exported(ledger)).text))).rejects.toThrow(/not empty/);
    await ledger.add([visits], RUN);
    const { text } = await exported(ledger);
    await ledger.judge([note(visits)]);
    await expect(ledger.import(chunks(text))).rejects.toThrow(/not empty/);
  });

  test("of which an import has taken a part only tells nothing, takes nothing else, and is whole when it is taken again", async () => {
    const { text } = await exported(await filled());
    const address = (await fresh())!;
    const served = await openLedger(address, { folds: SIMPLE_FOLDS });
    const ledger = await openLedger(address, { folds: SIMPLE_FOLDS, partial: true });
    opened.push(served, ledger);
    let read = 0;
    // The file is read twice: to be checked, and to be taken.
    const torn = async function* () {
      if (read++ === 0) yield* chunks(text)();
      else {
        yield Buffer.from(text.slice(0, text.indexOf('{"kind":"claim"')));
        throw new Error("torn");
      }
    };
    await expect(ledger.import(torn)).rejects.toThrow("torn");
    const partial = /is incomplete; run the same/;
    for (const readOnly of [true, false])
      await expect(openLedger(address, { folds: SIMPLE_FOLDS, readOnly })).rejects.toThrow(partial);
    await expect(served.contents()).rejects.toThrow(partial);
    await expect(exported(served)).rejects.toThrow(partial);
    await expect(served.add([visits], RUN)).rejects.toThrow(partial);
    await expect(served.judge([note(visits)])).rejects.toThrow(partial);
    expect(await ledger.import(chunks(text))).toMatchObject({ known: false });
    expect((await exported(served)).text).toBe(text);
  });

  test("keeps how each claim was made, of the reading that holds, and takes it along", async () => {
    const tree = (rule: string, i: number) => `["${rule}",${i},9,null]`;
    const made = (rule: string) => visits.claims.map((_, i) => tree(rule, i));
    const [first, second] = visits.claims.map(({ id }) => id) as [string, string];
    const ledger = await open();
    await ledger.add([{ ...visits, derivations: made("old") }], RUN);
    expect(await ledger.derivation(second)).toBe(tree("old", 1));
    const later = { ...RUN, at: "2031-01-01T00:00:00Z" };
    const again = {
      ...visits,
      producer: "newer",
      claims: visits.claims.slice(0, 1),
      derivations: made("new").slice(0, 1),
    };
    await ledger.add([again], later);
    // What is no longer found keeps the reasons for which it was.
    expect([await ledger.derivation(first), await ledger.derivation(second)]).toEqual([tree("new", 0), tree("old", 1)]);
    const { text } = await exported(ledger);
    const other = await open();
    await other.import(chunks(text));
    expect(await other.derivation(second)).toBe(tree("old", 1));
    expect((await exported(other)).text).toBe(text);
    await other.add([{ ...visits, producer: "newest" }], { ...RUN, at: "2032-01-01T00:00:00Z" });
    expect(await other.derivation(first)).toBeNull();
  });

  test("takes no export that is foreign, newer, cut short or changed", async () => {
    const { text } = await exported(await filled());
    const ledger = await open();
    const cases: [string, RegExp][] = [
      ["", /not a ledger export/],
      ["hello\nworld\n", /not a ledger export/],
      ['{"kind":"claim"}\n', /not a ledger export/],
      [text.replace('"version":4', '"version":5'), /newer Entente/],
      [text.slice(0, -200), /truncated/],
      [text.split("\n").slice(0, -2).join("\n"), /truncated/],
      [text.replace("CHN visit", "CHN vixit"), /damaged/],
      [text.split("\n").toSpliced(9, 1).join("\n"), /damaged/],
    ];
    for (const [changed, words] of cases) await expect(ledger.import(chunks(changed))).rejects.toThrow(words);
    expect((await ledger.contents()).documents).toBe(0);
  });
});

anyTest("a document that names no publisher has the site that it is on", async () => {
  const ledger = await openLedger(path.join(folder, "site.db"), { folds: SIMPLE_FOLDS });
  const said = (name: string, metadata: Partial<Entry["document"]["metadata"]>) =>
    entry(name, [{}], metadata, { salt: name });
  await ledger.add(
    [
      said("a", { url: "https://www.kremlin.example/events/1" }),
      said("b", { url: "https://news.example/2", publisher: "The Courier" }),
      said("c", { url: "file:///tmp/c.html" }),
    ],
    RUN,
  );
  const documents = await ledger.documents();
  expect(documents.map(({ publisher }) => publisher).sort()).toEqual(["The Courier", "kremlin.example", null]);
  await ledger.close();
});
