import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pieces } from "./pieces.js";

const vocabulary: [string, number][] = [
  ["<s>", 0],
  ["<pad>", 0],
  ["</s>", 0],
  ["<unk>", 0],
  ["▁", -3],
  ["▁met", -6],
  ["▁me", -5],
  ["t", -4],
  ["ings", -5],
  ["ing", -4.5],
  ["s", -3],
  ["▁Ankara", -7],
  ["fi", -6],
  ["会", -6],
  ["会见", -7],
];
const pieces = new Pieces(vocabulary);
const words = (text: string) =>
  pieces.cut(text).map(({ id, start, end }) => [vocabulary[id]![0], text.slice(start, end)]);

describe("pieces", () => {
  test("are the likeliest of all ways to cut a word", () => {
    expect(words("met")).toEqual([["▁met", "met"]]);
    expect(words("meting met")).toEqual([
      ["▁met", "met"],
      ["ing", "ing"],
      ["▁met", "met"],
    ]);
  });

  test("keep the places of the text where its characters have a compatible form of another length", () => {
    expect(words("meﬁ")).toEqual([
      ["▁me", "me"],
      ["fi", "ﬁ"],
    ]);
  });

  test("stand side by side where words are not parted", () => {
    expect(words("会会见").map(([piece]) => piece)).toEqual(["会", "会见"]);
  });

  test("cover every character but blanks, in order, without overlaps, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end } of pieces.cut(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
