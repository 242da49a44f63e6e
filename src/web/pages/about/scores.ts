import type { Scores } from "./measured.js";

/** Made by bench/scores.ts, which says of what. Not to be edited by hand. */
export const scores: Scores = {
  version: "0.1.0",
  publishers: 82,
  types: [
    {
      type: "visit",
      annotated: 105,
      found: 88,
      right: 76,
    },
    {
      type: "meeting",
      annotated: 165,
      found: 146,
      right: 119,
    },
    {
      type: "statement",
      annotated: 350,
      found: 247,
      right: 184,
    },
    {
      type: "agreement",
      annotated: 255,
      found: 178,
      right: 143,
    },
    {
      type: "partnership",
      annotated: 79,
      found: 70,
      right: 65,
    },
    {
      type: "position",
      annotated: 87,
      found: 64,
      right: 61,
    },
    {
      type: "membership",
      annotated: 158,
      found: 124,
      right: 113,
    },
    {
      type: "finance",
      annotated: 344,
      found: 336,
      right: 242,
    },
    {
      type: "trade",
      annotated: 152,
      found: 97,
      right: 84,
    },
    {
      type: "project",
      annotated: 183,
      found: 159,
      right: 109,
    },
    {
      type: "cooperation",
      annotated: 129,
      found: 118,
      right: 93,
    },
    {
      type: "action",
      annotated: 267,
      found: 176,
      right: 140,
    },
  ],
  kinds: [
    {
      language: "en",
      kind: "gallery",
      annotated: 460,
      found: 409,
      right: 334,
    },
    {
      language: "en",
      kind: "passage",
      annotated: 1195,
      found: 912,
      right: 690,
    },
    {
      language: "en",
      kind: "readouts",
      annotated: 403,
      found: 289,
      right: 252,
    },
    {
      language: "en",
      kind: "records",
      annotated: 216,
      found: 193,
      right: 153,
    },
    {
      language: "en",
      kind: "treebank",
      annotated: null,
      found: 46,
      right: 15,
    },
  ],
  confidence: [
    {
      from: 0.1,
      claims: 18,
      right: 4,
    },
    {
      from: 0.2,
      claims: 36,
      right: 10,
    },
    {
      from: 0.3,
      claims: 52,
      right: 24,
    },
    {
      from: 0.4,
      claims: 62,
      right: 33,
    },
    {
      from: 0.5,
      claims: 99,
      right: 50,
    },
    {
      from: 0.6,
      claims: 170,
      right: 106,
    },
    {
      from: 0.7,
      claims: 284,
      right: 219,
    },
    {
      from: 0.8,
      claims: 448,
      right: 362,
    },
    {
      from: 0.9,
      claims: 680,
      right: 636,
    },
  ],
  agreement: 97.1,
};
