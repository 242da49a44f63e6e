import { expect, test } from "vitest";
import { mended } from "./mending.js";
import type { ParsedSentence } from "./network/index.js";

const grammar = {
  verbForm: () => "other" as const,
  headlineVerbs: new Set(["ships"]),
  priceWords: new Set(["worth"]),
  secondVerbs: new Set(["calls"]),
  besideWords: new Set(["neighbouring"]),
};

/** A sentence from rows of form, upos, xpos, head, relation. */
function sentence(...rows: [string, string, string, number, string][]): [ParsedSentence, { form: string }[]] {
  const parsed = {
    upos: rows.map((r) => r[1]),
    xpos: rows.map((r) => r[2]),
    heads: Int32Array.from(rows.map((r) => r[3])),
    relations: rows.map((r) => r[4]),
    headProbabilities: new Float32Array(rows.length),
    relationProbabilities: new Float32Array(rows.length),
  } as unknown as ParsedSentence;
  return [parsed, rows.map((r) => ({ form: r[0] }))];
}

test("a sum is hung on what is worth it", () => {
  const [parsed, forms] = sentence(
    ["India", "PROPN", "NNP", 1, "nsubj"],
    ["signed", "VERB", "VBD", -1, "root"],
    ["contracts", "NOUN", "NNS", 4, "compound"],
    ["worth", "ADJ", "JJ", 4, "amod"],
    ["billions", "NOUN", "NNS", 1, "obj"],
  );
  const { heads, relations } = mended(parsed, forms, grammar as never);
  expect([...heads]).toEqual([1, -1, 1, 2, 3]);
  expect(relations[2]).toBe("obj");
});

test("a form that opens a headline after a name is its verb", () => {
  const [parsed, forms] = sentence(
    ["Canada", "PROPN", "NNP", 1, "compound"],
    ["ships", "NOUN", "NNS", 2, "compound"],
    ["wheat", "NOUN", "NN", -1, "root"],
  );
  const { upos, heads } = mended(parsed, forms, grammar as never);
  expect(upos).toEqual(["PROPN", "VERB", "NOUN"]);
  expect([...heads]).toEqual([1, -1, 1]);
});

test("what mending would break stays as it was", () => {
  const [parsed, forms] = sentence(
    ["value", "NOUN", "NN", 2, "nsubj"],
    ["equipment", "NOUN", "NN", 3, "nsubj"],
    ["worth", "ADJ", "JJ", -1, "root"],
    ["dollars", "NOUN", "NNS", 2, "obl"],
  );
  expect([...mended(parsed, forms, grammar as never).heads]).toEqual([2, 3, -1, 2]);
});

test("a form that may be a verb goes on with the verb before it", () => {
  const [parsed, forms] = sentence(
    ["Peru", "PROPN", "NNP", 1, "nsubj"],
    ["voices", "VERB", "VBZ", -1, "root"],
    ["concern", "NOUN", "NN", 1, "obj"],
    ["and", "CCONJ", "CC", 4, "cc"],
    ["calls", "NOUN", "NNS", 2, "conj"],
    ["on", "ADP", "IN", 6, "case"],
    ["Chile", "PROPN", "NNP", 4, "nmod"],
  );
  const { upos, heads, relations } = mended(parsed, forms, grammar as never);
  expect(upos[4]).toBe("VERB");
  expect([...heads]).toEqual([1, -1, 1, 4, 1, 6, 4]);
  expect(relations[6]).toBe("obl");
});

test("a noun that is counted with another stays one", () => {
  const [parsed, forms] = sentence(
    ["Peru", "PROPN", "NNP", 1, "nsubj"],
    ["makes", "VERB", "VBZ", -1, "root"],
    ["visits", "NOUN", "NNS", 1, "obj"],
    ["and", "CCONJ", "CC", 4, "cc"],
    ["calls", "NOUN", "NNS", 2, "conj"],
    [".", "PUNCT", ".", 1, "punct"],
  );
  expect(mended(parsed, forms, grammar as never).upos[4]).toBe("NOUN");
});

test("a subject behind an aside comes back to its verb", () => {
  const [parsed, forms] = sentence(
    ["Ruiz", "PROPN", "NNP", 3, "nsubj"],
    [",", "PUNCT", ",", 3, "punct"],
    ["in", "ADP", "IN", 3, "case"],
    ["remarks", "NOUN", "NNS", 5, "obl"],
    [",", "PUNCT", ",", 3, "punct"],
    ["accused", "VERB", "VBD", -1, "root"],
    ["Chile", "PROPN", "NNP", 5, "obj"],
  );
  expect(mended(parsed, forms, grammar as never).heads[0]).toBe(5);
});

test("a long name behind a verb is its object, a short one may be what it makes of its subject", () => {
  const met = (...before: [string, string, string, number, string][]) =>
    sentence(["Silva", "PROPN", "NNP", 1, "nsubj"], ["met", "VERB", "VBD", -1, "root"], ...before, [
      "Lima",
      "PROPN",
      "NNP",
      1,
      "xcomp",
    ]);
  const [long, forms] = met(["President", "PROPN", "NNP", 3, "compound"], ["Ana", "PROPN", "NNP", 4, "compound"]);
  expect(mended(long, forms, grammar as never).relations[4]).toBe("obj");
  const [short, others] = met();
  expect(mended(short, others, grammar as never).relations[2]).toBe("xcomp");
});
