import { describe, expect, it } from "vitest";
import { encodeModel } from "../../src/claim/english/annotation/network/model-format.js";
import { loadNetwork } from "../../src/claim/english/annotation/network/network.js";
import { packMatrix } from "../../src/claim/english/annotation/network/packed-matrix.js";
import { Vocabulary } from "../../src/claim/english/annotation/network/vocabulary.js";
import { batches, batchOf } from "./batch.js";
import { parseConllu } from "./conllu.js";
import { Learner } from "./learner.js";
import { Lexicon } from "./lexicon.js";
import { Random } from "./random.js";
import { score } from "./scores.js";

/** "form upos xpos head relation" for every word. */
function treebank(...sentences: string[][]): ReturnType<typeof parseConllu> {
  const line = (word: string, i: number) => {
    const [form, upos, xpos, head, relation] = word.split(" ");
    return [i + 1, form, "_", upos, xpos, "_", head, relation, "_", "_"].join("\t");
  };
  return parseConllu(sentences.map((words) => words.map(line).join("\n")).join("\n\n"));
}

const sentences = treebank(
  ["China PROPN NNP 2 nsubj", "lends VERB VBZ 0 root", "money NOUN NN 2 obj", ". PUNCT . 2 punct"],
  ["Banks NOUN NNS 2 nsubj", "pay VERB VBP 0 root", ". PUNCT . 2 punct"],
  ["The DET DT 2 det", "minister NOUN NN 3 nsubj", "spoke VERB VBD 0 root", "to ADP IN 5 case", "us PRON PRP 3 obl"],
  ["Yes INTJ UH 0 root", "! PUNCT . 1 punct"],
);
const vectors = {
  words: new Vocabulary(["money", "minister"]),
  matrix: packMatrix(Float32Array.of(1, -1, 0.5, 0.2, -0.3, 0.4, 1, 0), 2, 4, 4),
};
const sizes = { width: 16, vector: 4, hidden: 16, layers: 2, arc: 8, label: 8 };

async function train(steps: number): Promise<{ losses: number[]; bytes: Uint8Array }> {
  const lexicon = new Lexicon(sentences, vectors.words);
  const random = new Random(1);
  const learner = await Learner.begin(sizes, lexicon, vectors, random);
  const examples = sentences.map((sentence) => lexicon.example(sentence));
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    for (const batch of batches(examples, random)) {
      const { words, tags, arcs, labels } = learner.learn(batch, 0.01);
      losses.push((tags + arcs + labels) / words);
    }
  }
  return { losses, bytes: encodeModel(learner.model()) };
}

describe("the learner", () => {
  it("learns a few sentences by heart, so that the packed network gives them back", async () => {
    const { losses, bytes } = await train(300);
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 4);
    const scores = score(await loadNetwork(bytes), sentences);
    expect(scores.las).toBe(100);
    expect(scores.upos).toBe(100);
    expect(scores.subjectAndObject).toBe(100);
  });

  it("comes to the same weights byte for byte every time", async () => {
    const [one, other] = [await train(20), await train(20)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe("a batch", () => {
  it("has its rows by time, longest sentence first, and knows them by sentence", () => {
    const lexicon = new Lexicon(sentences, vectors.words);
    const batch = batchOf([sentences[1]!, sentences[0]!].map((sentence) => lexicon.example(sentence)));
    expect([...batch.running]).toEqual([2, 2, 2, 2, 1]);
    expect([...batch.bySentence]).toEqual([0, 2, 4, 6, 8, 1, 3, 5, 7]);
    expect([...batch.offsets]).toEqual([0, 5, 9]);
  });
});
