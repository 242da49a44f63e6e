import { expect, test } from "vitest";
import { recycledOf } from "../../src/dossier/index.js";
import { CHANCE, factsOf, RECYCLED } from "./cases.js";

const isTold = (one: (typeof CHANCE)[number]) => recycledOf(factsOf(one)).length > 0;

test("of 20 figures that wandered at least 18 are told, of 20 that are alike by chance or rightly at most 3", () => {
  expect(RECYCLED.filter(isTold).length).toBeGreaterThanOrEqual(18);
  expect(CHANCE.filter(isTold).length).toBeLessThanOrEqual(3);
});
