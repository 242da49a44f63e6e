import type { Picture } from "./picture.js";

/** Dated facts that a chart needs to be more than its few facts drawn large: below it, the table says the same with less ado. */
export const FLOOR = 8;

/** A chart of so many facts; below the floor a picture that is shown by its table alone. */
export function aboveFloor(facts: number, few: (facts: number) => string, chart: () => Picture): Picture {
  const drawn = chart();
  if (facts >= FLOOR) return drawn;
  const instead = few(facts);
  return Object.create(drawn, { instead: { value: instead, enumerable: true } }) as Picture;
}
