import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { english } from "../src/claim/english/language/index.js";
import { FOLDS } from "../src/dossier/index.js";
import { type Entry, type Judgement, judgementOf, type Ledger, openLedger, parseQuery } from "../src/ledger/index.js";
import { entry, RUN } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { specimen } from "./search-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-judgement-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tables = [english.names()];

let files = 0;
const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), true],
  ["PostgreSQL", postgresLedger, there],
];
const saying = {
  words: ["loan"],
  source: "CHN",
  target: "KAZ",
  status: "completed",
  amount: null,
  speaker: null,
  percent: 80,
} as const;
const entries = [
  specimen("a.txt", [
    { ...saying, type: "visit", when: "2013-09-07" },
    { ...saying, type: "visit", when: "2015-05-07" },
  ]),
  specimen("b.txt", [{ ...saying, type: "finance", when: "2011", amount: { value: 1.7e9, currency: "USD" } }]),
];
const [first, second, money] = entries.flatMap(({ claims }) => claims.map(({ id }) => id)) as [string, string, string];

let minutes = 0;
const say = (verdict: Judgement["verdict"], claims: readonly string[], more: Partial<Judgement> = {}): Judgement =>
  judgementOf({
    at: new Date(Date.UTC(2026, 2, 2, 9, minutes++)).toISOString(),
    reviewer: "ann",
    verdict,
    claims,
    others: [],
    field: null,
    value: null,
    reason: null,
    ...more,
  });

describe.each(ENGINES)("a judgement on %s", (_, fresh, present) => {
  const test = present ? anyTest : anyTest.skip;
  const opened: Ledger[] = [];
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });
  const open = async () => {
    const ledger = await openLedger((await fresh())!, { folds: FOLDS });
    opened.push(ledger);
    await ledger.add(entries, RUN);
    return ledger;
  };
  const found = async (ledger: Ledger, query: string) =>
    (await ledger.search(parseQuery(query, tables))).hits.map(({ claim }) => claim.id).sort();
  const facts = async (ledger: Ledger) => (await ledger.facts()).map(({ claims }) => claims);

  test("that a claim is wrong takes it out of facts and of what is found; a later word brings it back", async () => {
    const ledger = await open();
    await ledger.judge([say("reject", [money])]);
    expect(await facts(ledger)).toHaveLength(2);
    expect(await found(ledger, "loan")).toEqual([first, second].sort());
    expect(await found(ledger, "verdict:rejected")).toEqual([money]);
    await ledger.judge([say("accept", [money])]);
    expect(await facts(ledger)).toHaveLength(3);
    expect(await found(ledger, "verdict:accepted")).toEqual([money]);
    await ledger.judge([say("withdraw", [money])]);
    expect(await found(ledger, "verdict:open")).toEqual([first, second, money].sort());
  });

  test("what two judge apart is open until a third settles it, or one of them thinks again", async () => {
    const ledger = await open();
    const verdict = async () => (await ledger.claims([money]))[0]!.verdict;
    const says = (reviewer: string, word: Judgement["verdict"]) => ledger.judge([say(word, [money], { reviewer })]);
    await says("ann", "reject");
    await says("bob", "accept");
    expect(await verdict()).toBe("disputed");
    expect(await facts(ledger)).toHaveLength(3);
    expect(await found(ledger, "verdict:disputed")).toEqual([money]);
    expect((await ledger.unjudged(10)).find(({ id }) => id === money)).toMatchObject({ confidence: 0.5 });
    await says("cara", "reject");
    expect(await verdict()).toBe("rejected");
    expect(await facts(ledger)).toHaveLength(2);
    await says("cara", "withdraw");
    expect(await verdict()).toBe(null);
    await says("ann", "reject");
    await says("bob", "accept");
    await says("ann", "accept");
    expect(await verdict()).toBe("accepted");
  });

  test("who is who holds for all claims, those to come too, and is taken back without a trace", async () => {
    const ledger = await open();
    const by = (id: string) => ({ speaker: { id, kind: "person" as const, name: id, text: id }, verb: "said" });
    const said = (name: string, id: string) =>
      entry(name, [{ type: "statement", attribution: by(id), details: { visitor: id } }], {}, { salt: name });
    const added: string[] = [];
    const add = async (one: Entry, at = RUN.at) => {
      added.push(...one.claims.map(({ id }) => id));
      await ledger.add([one], { ...RUN, at });
    };
    await add(said("x.txt", "person:si-jinping"));
    await add(said("y.txt", "person:xi-jinping"));
    const speakers = async () =>
      (await ledger.claims(added)).map(({ claim }) => [claim.attribution?.speaker.id, claim.details.visitor]);
    const apart = await speakers();
    expect(new Set(apart.flat()).size).toBe(2);
    const names = ["person:si-jinping", "person:xi-jinping"];
    await ledger.judge([say("same", names)]);
    await add(said("z.txt", "person:si-jinping"), "2026-03-05T09:00:00Z");
    const one = ["person:xi-jinping", "person:xi-jinping"];
    expect(await speakers()).toEqual([one, one, one]);
    await ledger.judge([say("withdraw", names)]);
    expect(new Set((await speakers()).flat()).size).toBe(2);
    await expect(ledger.judge([say("same", ["person:a", "org:b"])])).rejects.toThrow(/ids of one kind/u);
    await expect(ledger.judge([say("same", ["person:nobody", names[0]!])])).rejects.toThrow(/names person:nobody/u);
  });

  test("that corrects a claim keeps the original, and moves it in facts, pairs and index", async () => {
    const ledger = await open();
    const correct = (field: string, value: unknown) => say("correct", [money], { field, value });
    await ledger.judge([correct("target", ["UZB"]), correct("amount.value", 2e9), correct("when.edtf", "2014")]);
    const [kept] = await ledger.claims([money]);
    expect(kept).toMatchObject({
      claim: { target: [{ id: "UZB", name: "Uzbekistan" }], amount: { value: 2e9 }, when: { edtf: "2014" } },
      original: { target: [{ id: "KAZ" }], amount: { value: 1.7e9 }, when: { edtf: "2011" } },
    });
    expect(await found(ledger, "pair:CHN-UZB")).toEqual([money]);
    expect(await found(ledger, "pair:CHN-KAZ type:finance")).toEqual([]);
    // Its place in the order is that of 2011 still.
    expect(await found(ledger, "on:2014")).toEqual([money]);
    expect(await found(ledger, "on:2011")).toEqual([]);
    const [fact] = await ledger.facts({ pair: ["CHN", "UZB"] });
    expect(fact).toMatchObject({ amount: [{ value: { value: 2e9 } }], when: [{ value: "2014" }] });
    await ledger.judge([say("withdraw", [money], { value: "correct", field: "target" })]);
    expect((await ledger.claims([money]))[0]).toMatchObject({
      claim: { target: [{ id: "KAZ" }], amount: { value: 2e9 } },
    });
  });

  test("that two claims are the same, withdrawn, leaves everything as it was but for the words", async () => {
    const ledger = await open();
    const state = async () => {
      let text = "";
      await ledger.export(async (chunk) => {
        text += chunk;
      });
      return text.split("\n").filter((line) => !/^\{"kind":"(?:judgement|ledger|header|end)"/u.test(line));
    };
    const before = await state();
    const same = say("same", [first, second, money]);
    await ledger.judge([same]);
    expect(await facts(ledger)).toEqual([[first, second, money].sort()]);
    const withdrawn = say("withdraw", [first, second, money], { value: "same" });
    await ledger.judge([withdrawn]);
    expect(await state()).toEqual(before);
    expect(await ledger.judgements([first])).toEqual([same, withdrawn]);
  });

  test("that takes back one judgement by its id leaves those of the same kind", async () => {
    const ledger = await open();
    const [before, after] = [2e9, 3e9].map((value) => say("correct", [money], { field: "amount.value", value }));
    const apart = say("different", [first], { others: [second] });
    const joined = ["ann", "bob"].map((reviewer) => say("same", [first, second], { reviewer }));
    await ledger.judge([before!, after!, apart, ...joined]);
    const sum = async () => (await ledger.claims([money]))[0]?.claim.amount?.value;
    expect([await sum(), (await facts(ledger)).length]).toEqual([3e9, 2]);
    await ledger.judge([say("withdraw", [money], { value: after!.id })]);
    await ledger.judge([say("withdraw", [first, second], { value: joined[1]!.id })]);
    expect([await sum(), (await facts(ledger)).length]).toEqual([2e9, 2]);
    await ledger.judge([say("withdraw", [first, second], { value: joined[0]!.id })]);
    expect(await facts(ledger)).toHaveLength(3);
  });

  test.each<[string, () => Judgement, string]>([
    ["a claim that is not there", () => say("accept", ["c_00"]), "There is no claim c_00 in the ledger"],
    [
      "a value that no claim has",
      () => say("correct", [money], { field: "status", value: "paid" }),
      "status is one of pledged",
    ],
    [
      "a field that is no matter of judgement",
      () => say("correct", [money], { field: "evidence", value: 1 }),
      "evidence is part of what was read",
    ],
    [
      "a field that is none",
      () => say("correct", [money], { field: "colour", value: 1 }),
      "a claim has no field colour",
    ],
    [
      "an actor that is none",
      () => say("correct", [money], { field: "target", value: ["Peking"] }),
      "Peking is not an actor",
    ],
    [
      "a sum where there was none",
      () => say("correct", [first], { field: "amount.value", value: 1 }),
      "the claim has no amount",
    ],
    [
      "a flow that is none",
      () => say("correct", [money], { field: "details.flow", value: "gift" }),
      "details.flow is one of loan",
    ],
    ["a claim that is the same as itself", () => say("same", [first]), "Only two claims or more"],
    ["a difference from nothing", () => say("different", [first]), "A claim differs from others"],
    ["an empty note", () => say("note", [first]), "The note is empty"],
  ])("is refused on %s", async (_, make, sentence) => {
    const ledger = await open();
    const judgement = make();
    await expect(ledger.judge([judgement])).rejects.toThrow(sentence);
    expect(await ledger.judgements()).toEqual([]);
  });
});
