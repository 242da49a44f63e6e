import type { Scores } from "./measured.js";

/** Made by training/calibrate.mjs, which says of what. Not to be edited by hand. */
export const scores: Scores = {
  publishers: 30,
  types: [
    {
      type: "visit",
      annotated: 152,
      found: 152,
      right: 90,
    },
    {
      type: "meeting",
      annotated: 303,
      found: 291,
      right: 154,
    },
    {
      type: "statement",
      annotated: 794,
      found: 539,
      right: 248,
    },
    {
      type: "agreement",
      annotated: 213,
      found: 193,
      right: 114,
    },
    {
      type: "partnership",
      annotated: 105,
      found: 111,
      right: 61,
    },
    {
      type: "position",
      annotated: 183,
      found: 60,
      right: 25,
    },
    {
      type: "membership",
      annotated: 86,
      found: 76,
      right: 39,
    },
    {
      type: "finance",
      annotated: 124,
      found: 70,
      right: 33,
    },
    {
      type: "trade",
      annotated: 180,
      found: 150,
      right: 81,
    },
    {
      type: "project",
      annotated: 82,
      found: 25,
      right: 13,
    },
    {
      type: "cooperation",
      annotated: 273,
      found: 201,
      right: 105,
    },
    {
      type: "action",
      annotated: 689,
      found: 487,
      right: 257,
    },
  ],
  kinds: [
    {
      language: "en",
      kind: "press",
      annotated: 461,
      found: 289,
      right: 156,
      certain: {
        found: 60,
        right: 48,
      },
    },
    {
      language: "en",
      kind: "wires",
      annotated: 544,
      found: 338,
      right: 198,
      certain: {
        found: 87,
        right: 73,
      },
    },
    {
      language: "en",
      kind: "readouts",
      annotated: 175,
      found: 184,
      right: 138,
      certain: {
        found: 82,
        right: 82,
      },
    },
    {
      language: "en",
      kind: "articles",
      annotated: 176,
      found: 128,
      right: 82,
      certain: {
        found: 30,
        right: 28,
      },
    },
    {
      language: "ru",
      kind: "press",
      annotated: 471,
      found: 373,
      right: 138,
      certain: {
        found: 9,
        right: 9,
      },
    },
    {
      language: "tr",
      kind: "press",
      annotated: 1018,
      found: 820,
      right: 374,
      certain: {
        found: 67,
        right: 55,
      },
    },
    {
      language: "zh",
      kind: "press",
      annotated: 339,
      found: 223,
      right: 134,
      certain: {
        found: 22,
        right: 16,
      },
    },
  ],
  confidence: [
    {
      from: 0.1,
      claims: 114,
      right: 24,
    },
    {
      from: 0.2,
      claims: 328,
      right: 96,
    },
    {
      from: 0.3,
      claims: 494,
      right: 185,
    },
    {
      from: 0.4,
      claims: 390,
      right: 178,
    },
    {
      from: 0.5,
      claims: 261,
      right: 150,
    },
    {
      from: 0.6,
      claims: 199,
      right: 121,
    },
    {
      from: 0.7,
      claims: 212,
      right: 155,
    },
    {
      from: 0.8,
      claims: 197,
      right: 160,
    },
    {
      from: 0.9,
      claims: 160,
      right: 151,
    },
  ],
  agreement: 73,
};
