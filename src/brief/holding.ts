import type { Holding, Material } from "./article/index.js";
import { checkedText, coverageOf, type Ground, groundOfFact } from "./checking/index.js";

const kept = new WeakMap<Material, Ground>();

/** What a fact bears of a sentence that has nobody's word and no doubt in it: these are told in front of it. */
function plainGroundOf(material: Material): Ground {
  const known = kept.get(material) ?? { ...groundOfFact(material), certain: true, isSaid: false };
  kept.set(material, known);
  return known;
}

/** Sentences and facts are held against what documents say by the checker. */
export const HOLDING: Holding = {
  coverage: coverageOf,
  bears: (sentence, material, code) => {
    const grounds = new Map([["1", { facts: [plainGroundOf(material)], claims: [] }]]);
    const { refused, sentences } = checkedText(`${sentence}[^1]`, code, grounds);
    return refused === 0 && sentences === 1;
  },
};
