/**
 * How sure claims in English are: a regularised logistic model over the features of claim/features.ts. Made by tools/train-judgement.ts, which says from
 * what and with what success; bench/judgement.md holds the reliability table. Not to be edited by hand.
 */
export const judgement = {
  base: 1.6,
  threshold: 0.3,
  weights: {
    "steps of inference": -0.45,
    "steps to the source": -0.25,
    "steps to the target": -0.25,
    "doubt of the tree": -0.6,
  },
} as const;
