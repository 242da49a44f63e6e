import { describe, expect, test } from "vitest";
import { amongOthers } from "./among.js";
import type { Proposal } from "./proposal.js";
import type { OwnSigns } from "./signs.js";

const SENTENCES = [
  { start: 0, end: 40 },
  { start: 41, end: 90 },
];
/** A proposal of some words whose act and sides are even chances, so that it counts a quarter. */
const told = (start: number, end: number) =>
  ({ words: { start, end }, signs: { act: 0, lead: Math.log(0.5) } }) as Proposal & { readonly signs: OwnSigns };

describe("what is proposed around a claim", () => {
  test("counts by its chances: of the same words, and in the same sentence", () => {
    const [first, second, third] = amongOthers([told(0, 10), told(5, 20), told(25, 30)], SENTENCES);
    expect(first!.signs).toMatchObject({ across: Math.log1p(0.25), beside: Math.log1p(0.5) });
    expect(second!.signs).toMatchObject({ across: Math.log1p(0.25), beside: Math.log1p(0.5) });
    expect(third!.signs).toMatchObject({ across: 0, beside: Math.log1p(0.5) });
  });

  test("is nothing for one that stands alone in its sentence", () => {
    const [first, second] = amongOthers([told(0, 10), told(50, 60)], SENTENCES);
    expect([first, second].map((one) => one!.signs.beside)).toEqual([0, 0]);
  });

  test("leaves each in its place", () => {
    const all = [told(0, 10), told(2, 8), told(50, 60)];
    expect(amongOthers(all, SENTENCES).map(({ words }) => words)).toEqual(all.map(({ words }) => words));
  });
});
