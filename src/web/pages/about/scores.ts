import type { Scores } from "./measured.js";

/** Made by training/calibrate.mjs, which says of what. Not to be edited by hand. */
export const scores: Scores = {
  publishers: 30,
  types: [
    {
      type: "visit",
      annotated: 152,
      found: 158,
      right: 98,
    },
    {
      type: "meeting",
      annotated: 303,
      found: 282,
      right: 158,
    },
    {
      type: "statement",
      annotated: 794,
      found: 563,
      right: 290,
    },
    {
      type: "agreement",
      annotated: 213,
      found: 182,
      right: 116,
    },
    {
      type: "partnership",
      annotated: 105,
      found: 102,
      right: 61,
    },
    {
      type: "position",
      annotated: 183,
      found: 69,
      right: 29,
    },
    {
      type: "membership",
      annotated: 86,
      found: 74,
      right: 40,
    },
    {
      type: "finance",
      annotated: 124,
      found: 68,
      right: 34,
    },
    {
      type: "trade",
      annotated: 180,
      found: 148,
      right: 84,
    },
    {
      type: "project",
      annotated: 82,
      found: 41,
      right: 20,
    },
    {
      type: "cooperation",
      annotated: 273,
      found: 206,
      right: 113,
    },
    {
      type: "action",
      annotated: 689,
      found: 530,
      right: 295,
    },
  ],
  kinds: [
    {
      language: "en",
      kind: "press",
      annotated: 461,
      found: 360,
      right: 194,
      certain: {
        found: 62,
        right: 52,
      },
    },
    {
      language: "en",
      kind: "wires",
      annotated: 544,
      found: 385,
      right: 228,
      certain: {
        found: 90,
        right: 74,
      },
    },
    {
      language: "en",
      kind: "readouts",
      annotated: 175,
      found: 191,
      right: 145,
      certain: {
        found: 75,
        right: 74,
      },
    },
    {
      language: "en",
      kind: "articles",
      annotated: 176,
      found: 163,
      right: 88,
      certain: {
        found: 26,
        right: 23,
      },
    },
    {
      language: "ru",
      kind: "press",
      annotated: 471,
      found: 325,
      right: 151,
      certain: {
        found: 27,
        right: 25,
      },
    },
    {
      language: "tr",
      kind: "press",
      annotated: 1018,
      found: 717,
      right: 372,
      certain: {
        found: 90,
        right: 76,
      },
    },
    {
      language: "zh",
      kind: "press",
      annotated: 339,
      found: 282,
      right: 160,
      certain: {
        found: 37,
        right: 36,
      },
    },
  ],
  confidence: [
    {
      from: 0.2,
      claims: 127,
      right: 47,
    },
    {
      from: 0.3,
      claims: 656,
      right: 237,
    },
    {
      from: 0.4,
      claims: 428,
      right: 194,
    },
    {
      from: 0.5,
      claims: 329,
      right: 179,
    },
    {
      from: 0.6,
      claims: 232,
      right: 140,
    },
    {
      from: 0.7,
      claims: 244,
      right: 181,
    },
    {
      from: 0.8,
      claims: 196,
      right: 162,
    },
    {
      from: 0.9,
      claims: 211,
      right: 198,
    },
  ],
  agreement: 73,
};
