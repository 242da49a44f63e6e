import { beforeAll, describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import type { Proposal } from "../proposal/index.js";
import { verify } from "./verify.js";

const TEXT = "Kenya lent Uganda 40 million dollars on 3 March 2021. The two ministers met in Kampala.";
const standing = { home: null, producer: "test@0" };
let annotation: Annotation;
let right: Proposal;

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const named = (id: string, words: string) => ({ id, span: span(words), score: 0.9 });
const refusal = (change: Partial<Proposal>) => verify({ ...right, ...change }, annotation, standing).refused;

beforeAll(async () => {
  const { document } = await readRecord("loan", { text: TEXT, date: "2021-03-04", language: "en" });
  annotation = annotate(document!, languageOf("en")!);
  right = {
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
    details: { flow: "loan", colour: "red" },
    score: 0.8,
  };
});

describe("the verifier", () => {
  test("makes a claim of what the words hold, with each value and its own words", () => {
    const { claim } = verify(right, annotation, standing);
    expect(claim).toMatchObject({
      type: "finance",
      source: [{ id: "KEN", kind: "state", name: "Kenya", text: "Kenya" }],
      target: [{ id: "UGA", name: "Uganda" }],
      details: { flow: "loan" },
      amount: { value: 40_000_000, currency: "USD", text: "40 million dollars" },
      when: { edtf: "2021-03-03" },
      event: { cameo: "071" },
      confidence: 0.8,
    });
    expect(TEXT.slice(claim!.evidence.start, claim!.evidence.end)).toBe(claim!.evidence.exact);
    expect(claim!.details).not.toHaveProperty("colour");
  });

  test("refuses parties that the text does not name, and takes the publisher's own", () => {
    expect(refusal({ source: [named("TZA", "Kenya")] })).toBe("not named: TZA");
    const own = verify({ ...right, source: [{ id: "TZA", span: null, score: 0.9 }] }, annotation, {
      ...standing,
      home: "TZA",
    });
    expect(own.claim?.source).toMatchObject([{ id: "TZA", text: null }]);
  });

  test("refuses a speaker whom the text does not name", () => {
    expect(refusal({ speaker: named("TZA", "Kenya") })).toBe("speaker not named: TZA");
    expect(refusal({ speaker: named("KEN", "Kenya") })).toBe(null);
  });

  test("refuses sums that were not read, words of two sentences, and nobody", () => {
    expect(refusal({ sum: { index: 7 } })).toBe("no such sum");
    expect(refusal({ words: { start: 0, end: TEXT.length } })).toBe("words of more than one sentence");
    expect(refusal({ words: { start: 5, end: 6 } })).toBe("no words");
    expect(refusal({ source: [] })).toBe("nobody acts");
  });

  test("asks what the type asks", () => {
    expect(refusal({ type: "visit", target: [] })).toBe("visit: no destination");
    expect(refusal({ type: "visit", target: [named("KEN", "Kenya")] })).toBe("visit: nobody visits at home");
    expect(refusal({ type: "membership" })).toBe("membership: no organisation");
    expect(refusal({ type: "meeting", mutual: true, target: [] })).toBe("meeting: only one side is named");
    expect(refusal({ target: [named("KEN", "Kenya")] })).toBe("finance: to itself alone");
  });

  test("takes what has been for the last Friday or October, what is to come for the next", async () => {
    const text = "Kenya will review its 40 million dollar loan to Uganda on Friday, and its gift of October.";
    const { document } = await readRecord("days", { text, date: "2021-09-08", language: "en" });
    const read = annotate(document!, languageOf("en")!);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const parties = { source: [named("KEN", "Kenya")], target: [named("UGA", "Uganda")] };
    const when = (status: Proposal["status"], index: number) =>
      verify({ ...right, ...parties, words: at("loan to Uganda"), time: { index }, status }, read, standing).claim!
        .when!.edtf;
    expect(["planned", "completed"].map((status) => when(status as Proposal["status"], 0))).toEqual([
      "2021-09-10",
      "2021-09-03",
    ]);
    expect(["planned", "completed"].map((status) => when(status as Proposal["status"], 1))).toEqual([
      "2021-10",
      "2020-10",
    ]);
  });

  test("takes what lasts since January as begun in the last one, what is promised by July for the next", async () => {
    const text = "Kenya lends 40 million dollars to Uganda since November, and will lend as much by July.";
    const { document } = await readRecord("stretches", { text, date: "2021-09-08", language: "en" });
    const read = annotate(document!, languageOf("en")!);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const parties = { source: [named("KEN", "Kenya")], target: [named("UGA", "Uganda")] };
    const when = (status: Proposal["status"], index: number) =>
      verify(
        { ...right, ...parties, words: at("lends 40 million dollars to Uganda"), time: { index }, status },
        read,
        standing,
      ).claim!.when!.edtf;
    expect([when("ongoing", 0), when("planned", 1), when("completed", 1)]).toEqual([
      "2020-11/..",
      "../2022-07",
      "../2021-07",
    ]);
  });

  test("gives an act its name in the vocabulary, and what is denied no event", () => {
    const act = verify({ ...right, type: "action", sum: null, details: { act: "expel" } }, annotation, standing).claim!;
    expect(act.details).toEqual({ act: "expulsion" });
    expect(verify({ ...right, status: "denied" }, annotation, standing).claim!.event.cameo).toBeNull();
  });
});
