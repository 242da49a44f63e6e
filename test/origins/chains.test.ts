import { describe, expect, test } from "vitest";
import { trailsOf } from "../../src/dossier/index.js";
import { chain } from "./chains.js";

describe("trails of figures in seeded chains", () => {
  const chains = Array.from({ length: 400 }, (_, i) => chain(1000 + i));
  const trails = chains.map(({ testimonies }) => trailsOf(testimonies));

  test("have all mentions of a figure, each once", () => {
    for (const [i, [trail, ...others]] of trails.entries()) {
      expect(others).toEqual([]);
      expect(trail!.mentions.map(({ claim }) => claim).sort()).toEqual(
        chains[i]!.testimonies.map(({ claim }) => claim.id).sort(),
      );
    }
  });

  /** Whether a trail begins with the text that was first: with it, or with one that copies it word for word. */
  const isFound = (i: number) => {
    const { root, testimonies } = chains[i]!;
    const [first] = trails[i]![0]!.mentions;
    return testimonies.find(({ claim }) => claim.id === first!.claim)!.strain === root.strain;
  };

  test("begin with the text that said it first, ≥ 90 of 100, though dates are lost or coarse", () => {
    const right = trails.filter((_, i) => isFound(i)).length;
    expect(right / trails.length).toBeGreaterThanOrEqual(0.9);
    const itself = trails.filter(([trail], i) => trail!.mentions[0]!.claim === chains[i]!.root.claim.id).length;
    expect(itself / trails.length).toBeGreaterThanOrEqual(0.8);
  });

  test("tell who recycled it and who gives it as new", () => {
    let [right, all, stale, staleFound, staleTold] = [0, 0, 0, 0, 0];
    for (const [i, [trail]] of trails.entries()) {
      if (!isFound(i)) continue;
      for (const mention of trail!.mentions.slice(1)) {
        all++;
        if ((mention.manner !== "independent") === chains[i]!.recycled.has(mention.claim)) right++;
        const is = chains[i]!.stale.has(mention.claim);
        if (is) stale++;
        if (mention.stale !== null) staleTold++;
        if (is && mention.stale !== null) staleFound++;
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(0.93);
    expect(stale).toBeGreaterThan(50);
    expect(staleFound / stale).toBeGreaterThanOrEqual(0.95);
    expect(staleFound / staleTold).toBeGreaterThanOrEqual(0.95);
  });
});
