import { expect, test } from "vitest";
import type { Encodes } from "./encoder.js";
import { Heads } from "./heads.js";
import { Reader } from "./reader.js";
import type { Window } from "./window.js";

const WINDOW: Window = {
  pieces: [{ id: 1, start: 0, end: 4 }],
  own: 0,
  sentence: Int32Array.from([0]),
  marks: new Uint8Array(1),
  candidates: [],
  times: [],
  sums: [],
};
const person = { id: "person:a", kind: "person", mentions: [] } as const;
const state = { id: "KEN", kind: "state", mentions: [] } as const;

test("the network is not asked of a window in which nobody could act", async () => {
  let asked = 0;
  const encoder: Encodes = {
    encode: async () => {
      asked++;
      return { scores: Float32Array.from([-9]), parts: new Float32Array(0) };
    },
  };
  const reader = new Reader(encoder, new Heads(new Map()));
  for (const candidates of [[], [person]]) expect(await reader.acts({ ...WINDOW, candidates })).toEqual([]);
  expect(asked).toBe(0);
  await reader.acts({ ...WINDOW, candidates: [state] });
  expect(asked).toBe(1);
});
