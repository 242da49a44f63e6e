import type { Scores } from "./measured.js";

/** Made by training/calibrate.mjs, which says of what. Not to be edited by hand. */
export const scores: Scores = {
  publishers: 30,
  types: [
    {
      type: "visit",
      annotated: 152,
      found: 147,
      right: 94,
    },
    {
      type: "meeting",
      annotated: 303,
      found: 291,
      right: 150,
    },
    {
      type: "statement",
      annotated: 794,
      found: 496,
      right: 231,
    },
    {
      type: "agreement",
      annotated: 213,
      found: 182,
      right: 109,
    },
    {
      type: "partnership",
      annotated: 105,
      found: 115,
      right: 61,
    },
    {
      type: "position",
      annotated: 183,
      found: 55,
      right: 21,
    },
    {
      type: "membership",
      annotated: 86,
      found: 71,
      right: 38,
    },
    {
      type: "finance",
      annotated: 124,
      found: 69,
      right: 32,
    },
    {
      type: "trade",
      annotated: 180,
      found: 141,
      right: 75,
    },
    {
      type: "project",
      annotated: 82,
      found: 20,
      right: 10,
    },
    {
      type: "cooperation",
      annotated: 273,
      found: 190,
      right: 102,
    },
    {
      type: "action",
      annotated: 689,
      found: 414,
      right: 217,
    },
  ],
  kinds: [
    {
      language: "en",
      kind: "press",
      annotated: 461,
      found: 259,
      right: 147,
      certain: {
        found: 58,
        right: 45,
      },
    },
    {
      language: "en",
      kind: "wires",
      annotated: 544,
      found: 333,
      right: 187,
      certain: {
        found: 84,
        right: 66,
      },
    },
    {
      language: "en",
      kind: "readouts",
      annotated: 175,
      found: 183,
      right: 137,
      certain: {
        found: 79,
        right: 79,
      },
    },
    {
      language: "en",
      kind: "articles",
      annotated: 176,
      found: 114,
      right: 77,
      certain: {
        found: 22,
        right: 22,
      },
    },
    {
      language: "ru",
      kind: "press",
      annotated: 471,
      found: 326,
      right: 129,
      certain: {
        found: 5,
        right: 5,
      },
    },
    {
      language: "tr",
      kind: "press",
      annotated: 1018,
      found: 724,
      right: 334,
      certain: {
        found: 48,
        right: 39,
      },
    },
    {
      language: "zh",
      kind: "press",
      annotated: 339,
      found: 252,
      right: 129,
      certain: {
        found: 16,
        right: 11,
      },
    },
  ],
  confidence: [
    {
      from: 0.1,
      claims: 97,
      right: 25,
    },
    {
      from: 0.2,
      claims: 237,
      right: 82,
    },
    {
      from: 0.3,
      claims: 505,
      right: 174,
    },
    {
      from: 0.4,
      claims: 364,
      right: 172,
    },
    {
      from: 0.5,
      claims: 290,
      right: 150,
    },
    {
      from: 0.6,
      claims: 194,
      right: 123,
    },
    {
      from: 0.7,
      claims: 192,
      right: 147,
    },
    {
      from: 0.8,
      claims: 176,
      right: 141,
    },
    {
      from: 0.9,
      claims: 136,
      right: 126,
    },
  ],
  agreement: 73,
};
