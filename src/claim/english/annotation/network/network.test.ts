import { describe, expect, it } from "vitest";
import { loadNetwork, type ParsedSentence, readModel } from "./index.js";

const bytes = readModel();
const [network, twin] = [await loadNetwork(bytes), await loadNetwork(bytes, "plain")];

/** Sentences written for this test, cut into words by spaces. */
const SENTENCES = [
  "China signed an agreement with Kazakhstan .",
  "The president of Uzbekistan visited Ankara in March 2019 .",
  "The loan was approved by the Export-Import Bank on Monday .",
  "Turkey 's foreign minister said that his country would build a railway to the border .",
  "Beijing Pledges Billions For New Port In Pakistan",
  '" We support a peaceful settlement , " the spokesperson told reporters , adding that talks will go on .',
  "No .",
  "Yes",
  "zxqv 12:30 @@ … — ¿ 中国 Ösz",
].map((sentence) => sentence.split(" "));

/** "signed→nsubj→China" for every word with its head. */
function arcs(sentence: string): string[] {
  const forms = sentence.split(" ");
  const { heads, relations } = network.parse(forms);
  return forms.map((form, i) => `${heads[i]! < 0 ? "" : forms[heads[i]!]}→${relations[i]}→${form}`);
}

function expectTree({ heads, relations, headProbabilities, relationProbabilities }: ParsedSentence): void {
  const roots = [...heads.keys()].filter((i) => heads[i]! < 0);
  expect(roots).toHaveLength(1);
  heads.forEach((head, i) => {
    expect(head).toBeGreaterThanOrEqual(-1);
    expect(head).toBeLessThan(heads.length);
    expect(relations[i] === "root").toBe(head < 0);
    for (const probability of [headProbabilities[i]!, relationProbabilities[i]!]) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1.0001);
    }
    let steps = 0;
    for (let word = i; word >= 0; word = heads[word]!) expect(++steps).toBeLessThanOrEqual(heads.length);
  });
}

describe("the network", () => {
  it("gives every sentence one root, no circle, and heads in range", () => {
    for (const forms of SENTENCES) expectTree(network.parse(forms));
  });

  it("gives the same answer with and without SIMD", () => {
    for (const forms of SENTENCES) expect(twin.parse(forms)).toEqual(network.parse(forms));
  });

  it("gives the same answers to many sentences as to one after another, in their order", () => {
    const clause = "the bank lent the railway 20 million dollars ,".split(" ");
    const long = Array.from({ length: 650 }, (_, i) => clause[i % clause.length]!);
    const many = [...SENTENCES, [], long, ...SENTENCES.map((forms) => forms.slice(1)), ...SENTENCES, long.slice(3)];
    expect(network.parseAll(many)).toEqual(many.map((forms) => network.parse(forms)));
    expect(network.parseAll([])).toEqual([]);
  });

  it("gives the same answer again, whatever it read in between", () => {
    const first = network.parse(SENTENCES[0]!);
    for (let k = 0; k < 7000; k += 100) network.parse(Array.from({ length: 100 }, (_, i) => `w${k + i}`));
    expect(network.parse(SENTENCES[0]!)).toEqual(first);
  });

  it("finds subject, object and oblique of plain sentences", () => {
    expect(arcs("China signed an agreement with Kazakhstan .")).toEqual([
      "signed→nsubj→China",
      "→root→signed",
      "agreement→det→an",
      "signed→obj→agreement",
      "Kazakhstan→case→with",
      expect.stringMatching(/^(signed→obl|agreement→nmod)→Kazakhstan$/u),
      "signed→punct→.",
    ]);
    const visit = arcs("The president of Uzbekistan visited Ankara in March 2019 .");
    expect(visit).toContain("visited→nsubj→president");
    expect(visit).toContain("visited→obj→Ankara");
    expect(visit).toContain("president→nmod→Uzbekistan");
    const passive = arcs("The loan was approved by the bank .");
    expect(passive).toContain("approved→nsubj:pass→loan");
    expect(passive).toContain("approved→obl:agent→bank");
  });

  it("tags words", () => {
    const { upos, xpos } = network.parse("The ministers met in Tashkent .".split(" "));
    expect(upos).toEqual(["DET", "NOUN", "VERB", "ADP", "PROPN", "PUNCT"]);
    expect(xpos).toEqual(["DT", "NNS", "VBD", "IN", "NNP", "."]);
  });

  it("answers an empty sentence with nothing", () => {
    expect(network.parse([])).toEqual({
      upos: [],
      xpos: [],
      heads: new Int32Array(0),
      relations: [],
      headProbabilities: new Float32Array(0),
      relationProbabilities: new Float32Array(0),
    });
  });

  it("parses sentences of any length in pieces that make one tree", () => {
    const clause = "the bank lent the railway 20 million dollars , ".trim().split(" ");
    for (const length of [299, 300, 301, 450, 2000]) {
      const forms = Array.from({ length }, (_, i) => clause[i % clause.length]!);
      const parsed = network.parse(forms);
      expect(parsed.upos).toHaveLength(length);
      expectTree(parsed);
    }
    const unbroken = Array.from({ length: 1000 }, (_, i) => `word${i % 7}`);
    expectTree(network.parse(unbroken));
  });

  it("refuses a file that is no model", async () => {
    await expect(loadNetwork(new TextEncoder().encode("not a model at all"))).rejects.toThrow("not a model");
  });
});
