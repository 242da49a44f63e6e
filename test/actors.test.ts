import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../src/claim/index.js";
import { FOLDS } from "../src/dossier/index.js";
import { actorPage } from "../src/entente.js";
import { judgementOf, type Ledger, openLedger } from "../src/ledger/index.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const person = (id: string, name: string, state = "KAZ"): Actor => ({
  id: `person:${id}`,
  kind: "person",
  name,
  text: name,
  state,
});
const ANA = person("ana-sol", "Ana Sól");
const ANNA = person("anna-sol", "Anna Sol");
const BO = person("bo-lin", "Bo Lin", "CHN");
const BANK: Actor = { id: "firm:harbour-bank", kind: "firm", name: "Harbour Bank", text: "the bank", state: "CHN" };

const MET = {
  type: "meeting" as const,
  mutual: true,
  when: when("2024-07-01"),
  agents: [
    { actor: ANA, office: "foreign-minister" },
    { actor: BO, office: "president" },
  ],
  details: { kind: "talks", participants: [ANA.id, BO.id] },
};
const ENTRIES = [
  entry("a.txt", [MET, { type: "position", attribution: { speaker: ANA, verb: "said" } }], { date: "2024-07-02" }),
  entry("b.txt", [{ type: "visit", details: { visitor: ANNA.id }, agents: [{ actor: ANNA, office: null }] }], {
    date: "2024-08",
  }),
  entry("c.txt", [{ type: "finance", agents: [{ actor: BANK, office: null }], details: { agency: BANK.id } }]),
];

const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => ":memory:"],
  ["PostgreSQL", postgresLedger],
];

describe.each(ENGINES)("people and organisations of a ledger on %s", (_, address) => {
  let ledger: Ledger | null = null;
  beforeAll(async () => {
    const place = await address();
    if (place === null) return;
    ledger = await openLedger(place, { folds: FOLDS });
    await ledger.add(ENTRIES, RUN);
  });
  afterAll(() => ledger?.close());

  test("all whom claims name are listed, those with most claims first", async (context) => {
    if (ledger === null) return context.skip();
    expect(await ledger.actors()).toEqual([
      { id: ANA.id, name: "Ana Sól", claims: 2 },
      { id: BANK.id, name: "Harbour Bank", claims: 1 },
      { id: ANNA.id, name: "Anna Sol", claims: 1 },
      { id: BO.id, name: "Bo Lin", claims: 1 },
    ]);
  });

  test("a page says for whom somebody acts, what was done and said, who was met", async (context) => {
    if (ledger === null) return context.skip();
    const page = (await actorPage(ledger, ANA.id))!;
    expect(page).toMatchObject({
      name: "Ana Sól",
      kind: "person",
      claims: 2,
      posts: [{ for: "KAZ", office: "foreign-minister", claims: 1, first: "2024-07-02", last: "2024-07-02" }],
      met: [{ id: BO.id, name: "Bo Lin", for: "CHN", facts: 1 }],
      meetings: [{ doing: "acts" }],
      said: [{ doing: "says" }],
      visits: [],
      documents: [{ title: "a.txt", claims: 2 }],
    });
    expect(page.meetings[0]!.words).toBe(ENTRIES[0]!.claims[0]!.evidence.exact);
    expect((await actorPage(ledger, BANK.id))!.deeds).toMatchObject([{ doing: "acts" }]);
    expect(await actorPage(ledger, "person:nobody")).toBeNull();
    expect(await actorPage(ledger, "person:%")).toBeNull();
    expect(await actorPage(ledger, "KAZ")).toBeNull();
  });

  test("two that are one person have one page, and taking that back parts them", async (context) => {
    if (ledger === null) return context.skip();
    const said = { reviewer: "ann", others: [], field: null, value: null, reason: null };
    const same = judgementOf({ ...said, at: "2026-03-02T09:00:00Z", verdict: "same", claims: [ANA.id, ANNA.id] });
    await ledger.judge([same]);
    const page = (await actorPage(ledger, ANNA.id))!;
    expect(page).toMatchObject({ id: ANA.id, aliases: [ANNA.id], claims: 3, visits: [{ doing: "acts" }] });
    expect(page.spellings.map(({ text }) => text)).toEqual(["Ana Sól", "Anna Sol"]);
    expect(page.judgements).toEqual([same]);
    expect((await ledger.actors()).map(({ id }) => id)).toEqual([ANA.id, BANK.id, BO.id]);
    const back = { ...said, at: "2026-03-03T09:00:00Z", verdict: "withdraw" as const, claims: [ANA.id, ANNA.id] };
    await ledger.judge([judgementOf(back)]);
    expect((await actorPage(ledger, ANNA.id))!.claims).toBe(1);
  });

  test("a claim that was rejected names nobody", async (context) => {
    if (ledger === null) return context.skip();
    const claims = [ENTRIES[2]!.claims[0]!.id];
    const said = { reviewer: "ann", others: [], field: null, value: null, reason: null, claims };
    await ledger.judge([judgementOf({ ...said, at: "2026-03-04T09:00:00Z", verdict: "reject" })]);
    expect(await actorPage(ledger, BANK.id)).toBeNull();
    await ledger.judge([judgementOf({ ...said, at: "2026-03-05T09:00:00Z", verdict: "withdraw" })]);
    expect(await actorPage(ledger, BANK.id)).not.toBeNull();
  });
});
