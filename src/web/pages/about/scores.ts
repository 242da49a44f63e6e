import type { Scores } from "./measured.js";

/** Made by training/calibrate.mjs, which says of what. Not to be edited by hand. */
export const scores: Scores = {
  publishers: 30,
  types: [
    {
      type: "visit",
      annotated: 152,
      found: 148,
      right: 92,
    },
    {
      type: "meeting",
      annotated: 303,
      found: 299,
      right: 152,
    },
    {
      type: "statement",
      annotated: 794,
      found: 563,
      right: 244,
    },
    {
      type: "agreement",
      annotated: 213,
      found: 201,
      right: 110,
    },
    {
      type: "partnership",
      annotated: 105,
      found: 112,
      right: 61,
    },
    {
      type: "position",
      annotated: 183,
      found: 59,
      right: 21,
    },
    {
      type: "membership",
      annotated: 86,
      found: 65,
      right: 34,
    },
    {
      type: "finance",
      annotated: 124,
      found: 76,
      right: 32,
    },
    {
      type: "trade",
      annotated: 180,
      found: 133,
      right: 68,
    },
    {
      type: "project",
      annotated: 82,
      found: 21,
      right: 8,
    },
    {
      type: "cooperation",
      annotated: 273,
      found: 216,
      right: 108,
    },
    {
      type: "action",
      annotated: 689,
      found: 426,
      right: 220,
    },
  ],
  kinds: [
    {
      language: "en",
      kind: "press",
      annotated: 461,
      found: 286,
      right: 155,
      certain: {
        found: 58,
        right: 45,
      },
    },
    {
      language: "en",
      kind: "wires",
      annotated: 544,
      found: 346,
      right: 191,
      certain: {
        found: 83,
        right: 66,
      },
    },
    {
      language: "en",
      kind: "readouts",
      annotated: 175,
      found: 184,
      right: 135,
      certain: {
        found: 82,
        right: 82,
      },
    },
    {
      language: "en",
      kind: "articles",
      annotated: 176,
      found: 123,
      right: 73,
      certain: {
        found: 21,
        right: 20,
      },
    },
    {
      language: "ru",
      kind: "press",
      annotated: 471,
      found: 343,
      right: 120,
      certain: {
        found: 6,
        right: 6,
      },
    },
    {
      language: "tr",
      kind: "press",
      annotated: 1018,
      found: 761,
      right: 340,
      certain: {
        found: 41,
        right: 32,
      },
    },
    {
      language: "zh",
      kind: "press",
      annotated: 339,
      found: 276,
      right: 136,
      certain: {
        found: 12,
        right: 5,
      },
    },
  ],
  confidence: [
    {
      from: 0.1,
      claims: 90,
      right: 17,
    },
    {
      from: 0.2,
      claims: 343,
      right: 103,
    },
    {
      from: 0.3,
      claims: 563,
      right: 190,
    },
    {
      from: 0.4,
      claims: 377,
      right: 177,
    },
    {
      from: 0.5,
      claims: 276,
      right: 151,
    },
    {
      from: 0.6,
      claims: 200,
      right: 133,
    },
    {
      from: 0.7,
      claims: 167,
      right: 123,
    },
    {
      from: 0.8,
      claims: 171,
      right: 132,
    },
    {
      from: 0.9,
      claims: 132,
      right: 124,
    },
  ],
  agreement: 73,
};
