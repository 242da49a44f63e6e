import type { Holding } from "./article/index.js";
import { checkedText, coverageOf, groundOfFact } from "./checking/index.js";

/** Sentences and facts are held against what documents say by the checker. */
export const HOLDING: Holding = {
  coverage: coverageOf,
  bears: (sentence, material, code) => {
    // Whose word it is, and how sure, is told in front of the sentence.
    const ground = { ...groundOfFact(material), certain: true, isSaid: false };
    const { refused, sentences } = checkedText(
      `${sentence}[^1]`,
      code,
      new Map([["1", { facts: [ground], claims: [] }]]),
    );
    return refused === 0 && sentences === 1;
  },
};
