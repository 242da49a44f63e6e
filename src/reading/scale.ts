/** Where a mention stands to a trigger: in its sentence, in the one before, elsewhere in the window, before it, in the head. */
export enum Relation {
  Same,
  Before,
  Window,
  Outside,
  Head,
}

const EDGES = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45, 70, 110];

/** A distance in pieces as one of 30 classes. */
export function bucketOf(distance: number): number {
  const size = Math.abs(distance);
  let class_ = 0;
  while (class_ < EDGES.length && size >= EDGES[class_]!) class_++;
  return distance >= 0 ? class_ : class_ + 15;
}

/** Beyond this the unit is its input, or nothing; steps a whole number of its table. */
const FAR = 6;
const STEPS = 256;
const TABLE = Float64Array.from({ length: 2 * FAR * STEPS + 1 }, (_, i) => unit(i / STEPS - FAR));

/**
 * Gaussian error linear unit: x times the share of a normal distribution below x. Read from a table, since the heads ask for it millions of times a document:
 * wrong by less than 2e-6.
 */
export function gelu(x: number): number {
  if (x >= FAR) return x;
  if (x <= -FAR) return 0;
  const place = (x + FAR) * STEPS;
  const i = place | 0;
  const low = TABLE[i]!;
  return low + (TABLE[i + 1]! - low) * (place - i);
}

function unit(x: number): number {
  return 0.5 * x * (1 + erf(x * Math.SQRT1_2));
}

/** Abramowitz and Stegun 7.1.26: wrong by less than 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const y =
    1 -
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return x < 0 ? -y : y;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
