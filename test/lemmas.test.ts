import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lemmatise, loadLemmas, saveLemmas } from "../src/claim/english/annotation/index.js";
import { scoreLemmas } from "../tools/lemmas/score.js";
import { hasTreebanks, readTreebank } from "../tools/segmentation/treebank.js";

const bytes = readFileSync("models/en.lemmas");
const lemmas = loadLemmas(bytes);

describe("lemmatise", () => {
  it.each([
    // Verbs, regular and not
    ["signed", "VERB", "VBD", "sign"],
    ["pledged", "VERB", "VBN", "pledge"],
    ["pledging", "VERB", "VBG", "pledge"],
    ["denuclearizing", "VERB", "VBG", "denuclearize"],
    ["ratifies", "VERB", "VBZ", "ratify"],
    ["demoted", "VERB", "VBD", "demote"],
    ["submitted", "VERB", "VBN", "submit"],
    ["visited", "VERB", "VBD", "visit"],
    ["deferring", "VERB", "VBG", "defer"],
    ["offering", "VERB", "VBG", "offer"],
    ["stopped", "VERB", "VBD", "stop"],
    ["called", "VERB", "VBD", "call"],
    ["agreed", "VERB", "VBD", "agree"],
    ["dying", "VERB", "VBG", "die"],
    ["underwent", "VERB", "VBD", "undergo"],
    ["overthrown", "VERB", "VBN", "overthrow"],
    ["lent", "VERB", "VBD", "lend"],
    ["is", "AUX", "VBZ", "be"],
    ["'re", "AUX", "VBP", "be"],
    ["n't", "PART", "RB", "not"],
    ["'ll", "AUX", "MD", "will"],
    ["ca", "AUX", "MD", "can"],
    // Nouns
    ["loans", "NOUN", "NNS", "loan"],
    ["countries", "NOUN", "NNS", "country"],
    ["crises", "NOUN", "NNS", "crisis"],
    ["referenda", "NOUN", "NNS", "referendum"],
    ["men", "NOUN", "NNS", "man"],
    ["buses", "NOUN", "NNS", "bus"],
    ["gas", "NOUN", "NN", "gas"],
    ["railways", "NOUN", "NNS", "railway"],
    ["tranches", "NOUN", "NNS", "tranche"],
    ["headquarters", "NOUN", "NNS", "headquarters"],
    ["tenge", "NOUN", "NNS", "tenge"],
    // Degrees
    ["larger", "ADJ", "JJR", "large"],
    ["biggest", "ADJ", "JJS", "big"],
    ["heavier", "ADJ", "JJR", "heavy"],
    ["best", "ADJ", "JJS", "good"],
    // Capitals
    ["Signed", "VERB", "VBN", "sign"],
    ["DEMOTED", "VERB", "VBD", "demote"],
    ["Digital", "ADJ", "JJ", "digital"],
    ["Kazakhstani", "ADJ", "JJ", "Kazakhstani"],
    ["Chinese", "ADJ", "JJ", "Chinese"],
    ["The", "DET", "DT", "the"],
    ["I", "PRON", "PRP", "I"],
    ["those", "DET", "DT", "that"],
    // Names keep their form; plurals of names do not
    ["Samruk-Kazyna", "PROPN", "NNP", "Samruk-Kazyna"],
    ["Astana", "PROPN", "NNP", "Astana"],
    ["NATO", "PROPN", "NNP", "NATO"],
    ["Laos", "PROPN", "NNP", "Laos"],
    ["Nations", "PROPN", "NNPS", "Nation"],
    // Numbers and marks
    ["1,500", "NUM", "CD", "1500"],
    ["1.7", "NUM", "CD", "1.7"],
    ["II", "NUM", "CD", "II"],
    ["Two", "NUM", "CD", "two"],
    ['"', "PUNCT", "``", '"'],
    [".", "PUNCT", ".", "."],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatise(form, upos, xpos, lemmas)).toBe(lemma);
  });

  it("serves tags that the treebanks never join, and tags it does not know", () => {
    expect(lemmatise("loans", "PROPN", "NNS", lemmas)).toBe("loan");
    expect(lemmatise("Loans", "NOUN", "nonesuch", lemmas)).toBe("loans");
    expect(lemmatise("Loans", "PROPN", "nonesuch", lemmas)).toBe("Loans");
  });

  it("gives some lemma for any form, the same each time", () => {
    const tags = fc.constantFrom(["VERB", "VBD"], ["NOUN", "NNS"], ["PROPN", "NNPS"], ["ADJ", "JJ"], ["NUM", "CD"]);
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
        tags,
        (form, [upos = "", xpos = ""]) => {
          const lemma = lemmatise(form, upos, xpos, lemmas);
          expect(lemma).not.toBe("");
          expect(lemmatise(form, upos, xpos, loadLemmas(bytes))).toBe(lemma);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("refuses bytes that are no lemma file", () => {
    expect(() => loadLemmas(new TextEncoder().encode("PK\u0003\u0004"))).toThrow(TypeError);
  });

  it("writes the file that it reads", () => {
    expect(Buffer.from(saveLemmas(lemmas.classes, lemmas.thousands)).equals(bytes)).toBe(true);
  });

  it("stays small", () => {
    expect(bytes.length).toBeLessThanOrEqual(300_000);
  });

  it.skipIf(!hasTreebanks())("agrees with PUD's lemmas, given its tags (skipped without ../shared/data/ud)", () => {
    expect(scoreLemmas(readTreebank("en.pud.test"), lemmas)).toBeGreaterThanOrEqual(99);
  });
});
