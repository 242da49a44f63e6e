import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { type Judgement, type Ledger, openLedger } from "../src/ledger/index.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-ledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`)],
  ["PostgreSQL", postgresLedger],
];
const usable = await Promise.all(
  ENGINES.map(async ([name, fresh]) => [name, fresh, (await fresh()) !== null] as const),
);

describe.each(usable)("a ledger on %s", (_, fresh, there) => {
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
    visits.claims.forEach((claim, i) => {
      expect(byId.get(claim.id)).toMatchObject({ claim, original: claim, words: visits.words[i], retired: null });
    });
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
    const shorter = { ...entries[0]!, claims: [], words: [], producer: "rules/en@0.2.0" };
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
});
