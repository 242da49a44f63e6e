// How far apart two words are, in classes: what the network knows of distance between a word and its head.

/** Longest distances of the classes; what is farther falls into one class more. */
const LIMITS = [1, 2, 3, 4, 6, 9, 14, 24];
const SIDE = LIMITS.length + 1;
/** The class of the root of the sentence, row 0. */
const ROOT = 2 * SIDE;

/** Number of classes, rounded up to whole SIMD lanes. */
export const DISTANCES = (ROOT + 1 + 3) & ~3;

const classes = Uint8Array.from({ length: LIMITS.at(-1)! + 1 }, (_, distance) =>
  LIMITS.findIndex((limit) => distance <= limit),
);

/** The class of the distance from `dependent` to `head`, both rows of the sentence's matrix (0 is the root). */
export function distanceClass(dependent: number, head: number): number {
  if (head === 0) return ROOT;
  const distance = Math.abs(head - dependent);
  const side = head < dependent ? 0 : SIDE;
  return side + (distance < classes.length ? classes[distance]! : SIDE - 1);
}
