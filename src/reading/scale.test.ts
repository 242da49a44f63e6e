import { expect, test } from "vitest";
import { gelu } from "./scale.js";

// x times the normal distribution's share below x, as tables of it print that share.
test.each([
  [-7, 0],
  [-3, -0.00404969],
  [-1.234, -0.134014],
  [-1, -0.158655],
  [0, 0],
  [0.5, 0.345731],
  [1, 0.841345],
  [2.5, 2.484476],
  [5.999, 5.999],
  [6, 6],
  [40, 40],
])("the unit of %d is %d", (x, unit) => {
  expect(gelu(x)).toBeCloseTo(unit, 5);
});
