import { describe, expect, test } from "vitest";
import { annotate, type Derived } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import type { Claim } from "./claim.js";
import { upheld } from "./upheld.js";
import { verify } from "./verify.js";

const TEXT = "Kenya lent Uganda 40 million dollars on 3 March 2021, Moses Otieno said.";
const { document } = await readRecord("loan", { text: TEXT, date: "2021-03-04", language: "en" });
const annotation = annotate(document!, languageOf("en")!);
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const named = (id: string, words: string) => ({ id, span: span(words), score: 0.9 });
const { claim } = verify(
  {
    type: "finance",
    trigger: span("lent"),
    words: span("Kenya lent Uganda 40 million dollars"),
    mutual: false,
    source: [named("KEN", "Kenya")],
    target: [named("UGA", "Uganda")],
    speaker: null,
    time: { index: 0 },
    sum: { index: 0 },
    status: "completed",
    details: { flow: "loan" },
    score: 0.8,
  },
  annotation,
  { home: null, producer: "rules/en@0" },
);
const made = (change: Partial<Claim>): Derived<Claim> => ({
  value: { ...claim!, ...change },
  span: { start: claim!.evidence.start, end: claim!.evidence.end },
  rule: "finance/verb",
  parts: [],
});
const causes = (change: Partial<Claim>) => [...upheld([made(change)], annotation, null).refused];
const stranger = { id: "TZA", kind: "state", name: "Tanzania", text: null } as const;
const nobody = { id: "person:nobody", kind: "person", name: "Nobody", text: "Nobody" } as const;
const sum = { value: 41_000_000, currency: "USD", qualifier: null, text: "41 million dollars" };

describe("a claim of the rules", () => {
  test("stands as it is where the text holds it", () => {
    const { claims, refused } = upheld([made({})], annotation, null);
    expect(claims.map(({ value }) => value)).toEqual([claim]);
    expect([...refused]).toEqual([]);
  });

  test("is refused with its cause where the text does not", () => {
    expect(causes({ target: [stranger] })).toEqual([["not named: TZA", 1]]);
    expect(causes({ source: [], target: claim!.target })).toEqual([["nobody acts", 1]]);
    expect(causes({ attribution: { speaker: nobody, verb: "said" } })).toEqual([
      ["speaker not named: person:nobody", 1],
    ]);
    expect(causes({ amount: sum })).toEqual([["no such sum", 1]]);
    expect(causes({ type: "membership" })).toEqual([["membership: no organisation", 1]]);
  });

  test("may be of whoever publishes the text", () => {
    expect(upheld([made({ target: [stranger] })], annotation, "TZA").claims).toHaveLength(1);
  });

  test("loses only the agents whom the text does not name", () => {
    const agent = { actor: nobody, office: null };
    const [stands] = upheld([made({ agents: [agent] })], annotation, null).claims;
    expect(stands?.value.agents).toEqual([]);
  });

  test("names in its details nobody whom the text does not name", () => {
    const detailsOf = (details: Claim["details"], type: Claim["type"]) =>
      upheld([made({ type, details })], annotation, null).claims[0]?.value.details;
    const known = annotation.names.find(({ kind }) => kind === "person")?.id;
    expect(known).toBe("person:moses-otieno");
    expect(detailsOf({ kind: "unspecified", visitor: nobody.id }, "visit")).toEqual({ kind: "unspecified" });
    expect(detailsOf({ kind: "unspecified", visitor: known }, "visit")?.visitor).toBe(known);
    expect(detailsOf({ kind: "talks", participants: [known, nobody.id] }, "meeting")?.participants).toEqual([known]);
  });

  test("of a row, which is no sentence, is held against nothing of the sentences", () => {
    const evidence = { ...claim!.evidence, start: 0, end: TEXT.length + 1 };
    expect(causes({ amount: sum, target: [stranger], evidence })).toEqual([]);
  });
});
