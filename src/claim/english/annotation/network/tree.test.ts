import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTree, projectiveTree } from "./tree.js";

/** All trees over `size` rows with one word under the root and no crossing arcs. */
function projectiveTrees(size: number): Int32Array[] {
  const trees: Int32Array[] = [];
  const heads = new Int32Array(size);
  const fill = (word: number) => {
    if (word === size) {
      if (isTree(heads) && !crosses(heads)) trees.push(heads.slice());
      return;
    }
    for (let head = 0; head < size; head++) {
      if (head === word) continue;
      heads[word] = head;
      fill(word + 1);
    }
  };
  fill(1);
  return trees;
}

function crosses(heads: Int32Array): boolean {
  const arcs = [...heads].map((head, word) => [Math.min(head, word), Math.max(head, word)] as const).slice(1);
  return arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d));
}

describe("heads", () => {
  it("are a tree only with one root and without circles", () => {
    expect(isTree(Int32Array.of(0, 2, 0, 2))).toBe(true);
    expect(isTree(Int32Array.of(0, 0, 0, 2))).toBe(false);
    expect(isTree(Int32Array.of(0, 2, 1, 0))).toBe(false);
    expect(isTree(Int32Array.of(0, 0))).toBe(true);
  });

  it("are found so that no projective tree is better", () => {
    const scores = fc.integer({ min: 2, max: 6 }).chain((size) =>
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size }).map((all) => ({
        size,
        score: (word: number, head: number) => all[word * size + head]!,
      })),
    );
    const trees = [0, 0, 2, 3, 4, 5, 6].map((size) => (size > 1 ? projectiveTrees(size) : []));
    fc.assert(
      fc.property(scores, ({ size, score }) => {
        const sum = (heads: Int32Array) => heads.reduce((all, head, word) => (word ? all + score(word, head) : all), 0);
        const heads = new Int32Array(size);
        projectiveTree(size, score, heads);
        expect(isTree(heads)).toBe(true);
        expect(crosses(heads)).toBe(false);
        expect(sum(heads)).toBe(Math.max(...trees[size]!.map(sum)));
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
