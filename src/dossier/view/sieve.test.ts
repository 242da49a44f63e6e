import { describe, expect, test } from "vitest";
import type { Fact } from "../../ledger/index.js";
import { isSieving, type Sieve, sifted } from "./sieve.js";

const fact = (id: string, given: Partial<Fact>, told: { document: string; published?: string | null; act?: string }) =>
  ({
    id,
    type: "visit",
    status: "completed",
    when: [],
    confidence: 0.9,
    claims: [`c_${id}`],
    details: told.act === undefined ? {} : { act: [{ value: told.act, claims: [], support: 1 }] },
    origins: [{ claims: [], documents: [told.document], first: null, roots: [] }],
    first: { claim: `c_${id}`, published: told.published ?? null },
    ...given,
  }) as unknown as Fact;

const on = (value: string) => [{ value, claims: [], support: 1 }];
const FACTS = [
  fact("visit", { when: on("2012-06") }, { document: "a" }),
  fact("shelling", { type: "action", confidence: 0.6, when: on("2014") }, { document: "b", act: "shelling" }),
  fact(
    "denied",
    { type: "action", status: "denied", confidence: 0.95 },
    { document: "b", act: "attack", published: "2015-03-01" },
  ),
  fact("asylum", { type: "action", confidence: 0.8 }, { document: "c", act: "asylum" }),
];
const asked = (sieve: Sieve) =>
  sifted(FACTS, sieve, {
    publisher: (id) => ({ a: "The Velm Gazette", b: "Orla Radio" })[id] ?? null,
    language: (id) => ({ a: "en", b: "zh-Hant" })[id] ?? null,
    judged: new Set(["c_shelling"]),
  }).map(({ id }) => id);

describe("a sieve lets through", () => {
  test("what is so sure, and what is not denied", () => {
    expect(asked({ sure: 0.8 })).toEqual(["visit", "denied", "asylum"]);
    expect(asked({ sure: 0.8, denied: false })).toEqual(["visit", "asylum"]);
  });

  test("a subject, acts of conflict apart from those of help", () => {
    expect(asked({ about: "conflict" })).toEqual(["shelling", "denied"]);
    expect(asked({ about: "acts" })).toEqual(["asylum"]);
    expect(asked({ about: "meetings" })).toEqual(["visit"]);
  });

  test("dates that touch the time asked for; without one, the day that it was told; without either, nothing", () => {
    expect(asked({ since: "2012-06-30", until: "2014-02" })).toEqual(["visit", "shelling"]);
    expect(asked({ since: "2015" })).toEqual(["denied"]);
    expect(asked({ until: "2030" })).toEqual(["visit", "shelling", "denied"]);
  });

  test("what a publisher tells, or a document in a language", () => {
    expect(asked({ source: "velm" })).toEqual(["visit"]);
    expect(asked({ language: "zh" })).toEqual(["shelling", "denied"]);
  });

  test("what persons judged, or did not", () => {
    expect(asked({ judged: true })).toEqual(["shelling"]);
    expect(asked({ judged: false })).toEqual(["visit", "denied", "asylum"]);
  });

  test("everything, where nothing is asked", () => {
    expect(asked({})).toHaveLength(FACTS.length);
    expect([isSieving({}), isSieving(undefined), isSieving({ sure: 0 })]).toEqual([false, false, true]);
  });
});
