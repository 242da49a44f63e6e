import { type LemmaTable, lemmatise } from "../../src/claim/english/annotation/index.js";
import { normalise } from "../../src/text/index.js";
import type { TreebankSentence } from "../segmentation/treebank.js";

/** The share, in percent, of words whose lemma is the treebank's, given the treebank's tags; both sides are normalised. */
export function scoreLemmas(sentences: readonly TreebankSentence[], lemmas: LemmaTable): number {
  let right = 0;
  let all = 0;
  for (const { words } of sentences) {
    for (const { form, lemma, upos, xpos } of words) {
      if (lemma === "_" && form !== "_") continue;
      all++;
      if (lemmatise(normalise(form).text, upos, xpos, lemmas) === normalise(lemma).text) right++;
    }
  }
  return (100 * right) / Math.max(1, all);
}
