import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packageFile, readModel } from "../../src/claim/english/annotation/network/model-file.js";
import { loadNetwork, type Network } from "../../src/claim/english/annotation/network/network.js";
import type { ParsedSentence } from "../../src/claim/english/annotation/network/parsed-sentence.js";
import { readTreebank, type TreebankSentence } from "./conllu.js";
import { score } from "./scores.js";

const FOLDER = packageFile("../shared/data/ud");

describe("scores", () => {
  const gold: TreebankSentence = {
    forms: ["Banks", "pay", "debts"],
    upos: ["NOUN", "VERB", "NOUN"],
    xpos: ["NNS", "VBP", "NNS"],
    heads: [1, -1, 1],
    relations: ["nsubj", "root", "obj"],
  };
  const answering = (changes: Partial<ParsedSentence>): Pick<Network, "parse"> => ({
    parse: () => ({
      ...{ upos: [...gold.upos], xpos: [...gold.xpos], relations: [...gold.relations] },
      heads: Int32Array.from(gold.heads),
      headProbabilities: new Float32Array(3),
      relationProbabilities: new Float32Array(3),
      ...changes,
    }),
  });

  it("are full marks for the right answer", () => {
    const { uas, las, subjectAndObject } = score(answering({}), [gold]);
    expect([uas, las, subjectAndObject]).toEqual([100, 100, 100]);
  });

  it("count heads, labels, and verbs with both their arguments apart", () => {
    const label = score(answering({ relations: ["nsubj:pass", "root", "obl"] }), [gold]);
    expect(label.uas).toBe(100);
    expect(label.las).toBeCloseTo(66.67, 1);
    expect(label.subjectAndObject).toBe(0);
    const head = score(answering({ heads: Int32Array.of(2, -1, 1) }), [gold]);
    expect(head.uas).toBeCloseTo(66.67, 1);
    expect(head.f1.get("nsubj")).toBe(0);
    expect(head.f1.get("obj")).toBe(100);
  });
});

describe.skipIf(!existsSync(FOLDER))("the model on the PUD treebank", () => {
  it("reaches what is promised of it, with and without SIMD", async () => {
    const sentences = readTreebank(FOLDER, "en.pud.test");
    const scores = score(await loadNetwork(readModel()), sentences);
    expect(scores.upos).toBeGreaterThanOrEqual(96.3);
    expect(scores.uas).toBeGreaterThanOrEqual(87);
    expect(scores.las).toBeGreaterThanOrEqual(84.5);
    expect(scores.subjectAndObject).toBeGreaterThanOrEqual(86);
    const some = sentences.slice(0, 100);
    expect(score(await loadNetwork(readModel(), "plain"), some)).toEqual(score(await loadNetwork(readModel()), some));
  });
});
