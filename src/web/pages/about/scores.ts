import type { Scores } from "./measured.js";

/** Made by training/calibrate.mjs, which says of what. Not to be edited by hand. */
export const scores: Scores = {
  publishers: 30,
  types: [
    {
      type: "visit",
      annotated: 152,
      found: 155,
      right: 96,
    },
    {
      type: "meeting",
      annotated: 303,
      found: 288,
      right: 156,
    },
    {
      type: "statement",
      annotated: 794,
      found: 573,
      right: 276,
    },
    {
      type: "agreement",
      annotated: 213,
      found: 204,
      right: 121,
    },
    {
      type: "partnership",
      annotated: 105,
      found: 113,
      right: 61,
    },
    {
      type: "position",
      annotated: 183,
      found: 63,
      right: 27,
    },
    {
      type: "membership",
      annotated: 86,
      found: 81,
      right: 42,
    },
    {
      type: "finance",
      annotated: 124,
      found: 63,
      right: 28,
    },
    {
      type: "trade",
      annotated: 180,
      found: 168,
      right: 89,
    },
    {
      type: "project",
      annotated: 82,
      found: 29,
      right: 16,
    },
    {
      type: "cooperation",
      annotated: 273,
      found: 207,
      right: 114,
    },
    {
      type: "action",
      annotated: 689,
      found: 486,
      right: 251,
    },
  ],
  kinds: [
    {
      language: "en",
      kind: "press",
      annotated: 461,
      found: 304,
      right: 159,
      certain: {
        found: 53,
        right: 44,
      },
    },
    {
      language: "en",
      kind: "wires",
      annotated: 544,
      found: 371,
      right: 211,
      certain: {
        found: 82,
        right: 65,
      },
    },
    {
      language: "en",
      kind: "readouts",
      annotated: 175,
      found: 186,
      right: 140,
      certain: {
        found: 84,
        right: 84,
      },
    },
    {
      language: "en",
      kind: "articles",
      annotated: 176,
      found: 144,
      right: 84,
      certain: {
        found: 27,
        right: 26,
      },
    },
    {
      language: "ru",
      kind: "press",
      annotated: 471,
      found: 391,
      right: 158,
      certain: {
        found: 23,
        right: 22,
      },
    },
    {
      language: "tr",
      kind: "press",
      annotated: 1018,
      found: 779,
      right: 376,
      certain: {
        found: 73,
        right: 59,
      },
    },
    {
      language: "zh",
      kind: "press",
      annotated: 339,
      found: 255,
      right: 149,
      certain: {
        found: 22,
        right: 20,
      },
    },
  ],
  confidence: [
    {
      from: 0.2,
      claims: 266,
      right: 79,
    },
    {
      from: 0.3,
      claims: 619,
      right: 220,
    },
    {
      from: 0.4,
      claims: 441,
      right: 199,
    },
    {
      from: 0.5,
      claims: 310,
      right: 165,
    },
    {
      from: 0.6,
      claims: 229,
      right: 139,
    },
    {
      from: 0.7,
      claims: 201,
      right: 155,
    },
    {
      from: 0.8,
      claims: 197,
      right: 162,
    },
    {
      from: 0.9,
      claims: 167,
      right: 158,
    },
  ],
  agreement: 73,
};
