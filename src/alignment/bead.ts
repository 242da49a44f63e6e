import type { Measured } from "./paragraph.js";

/** Stretches of two texts that say the same: from, to before, on each side. One side may be empty: what the other text leaves out. */
export interface Bead {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** What may stand against what, with its price: minus the logarithm of how often it does (Gale and Church 1993, table 5), what is left out a little cheaper: texts of the web are cut. */
const MANNERS: readonly { readonly left: number; readonly right: number; readonly price: number }[] = [
  { left: 1, right: 1, price: 0.12 },
  { left: 1, right: 0, price: 4.6 },
  { left: 0, right: 1, price: 4.6 },
  { left: 2, right: 1, price: 3.1 },
  { left: 1, right: 2, price: 3.1 },
];
/** Variance of the length of a translation for each letter (Gale and Church 1993, section 3.1). */
export const VARIANCE = 6.8;
/** A length says no more against a pair than this. */
const MOST_LENGTH = 8;
/** What two stretches cost whose anchors have nothing in common, where one of them has none, and where neither has, so that nothing is known. */
const STRANGERS = 8;
const ONE_BARE = 4;
const BOTH_BARE = 1;
/** A rare sum says more than the name of a state that is in every paragraph. */
const WEIGHTS: readonly (readonly [string, number])[] = [
  ["$", 3],
  ["#", 2],
  ["@", 1.5],
  ["^", 1],
];
/** Languages differ by this much, at most, in how long they say the same. */
const LONGER = 1.5;
/** From which likeness on two stretches are surely the same. */
const LIKE = 0.6;
/** Stretches off the way that leads straight from end to end that are still looked at. */
const BAND = 40;
const WIDEST = 150;

/** How two texts are aligned, where it is known better than from themselves. */
export interface Manner {
  /** How much longer the left text says the same. */
  readonly ratio?: number;
  /** The price of leaving a stretch out. */
  readonly omission?: number;
}

/**
 * Aligns two texts, each as stretches in its order: twice, since only what stands against what tells how much longer one of them says the same. Cost is
 * linear in their number.
 */
export function align(left: readonly Measured[], right: readonly Measured[], manner: Manner = {}): Bead[] {
  return beadsOf(left, right, { ...manner, ratio: manner.ratio ?? ratioOf(left, right) });
}

/** How much longer the left text says the same: the middle of what stands one to one, within what languages differ by. */
export function ratioOf(left: readonly Measured[], right: readonly Measured[]): number {
  const weight = weightsOf(left, right);
  const ratios = beadsOf(left, right, { ratio: 1 })
    .filter((bead) => bead.left[1] - bead.left[0] === 1 && bead.right[1] - bead.right[0] === 1)
    .map((bead) => [left[bead.left[0]]!, right[bead.right[0]]!] as const)
    .filter(([a, b]) => likeness(new Set(a.keys), new Set(b.keys), weight) >= LIKE)
    .map(([a, b]) => a.size / Math.max(1, b.size))
    .sort((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 1;
  return Math.min(LONGER, Math.max(1 / LONGER, middle));
}

function beadsOf(
  left: readonly Measured[],
  right: readonly Measured[],
  { ratio, omission }: Manner & { readonly ratio: number },
): Bead[] {
  const weight = weightsOf(left, right);
  const slack = Math.min(WIDEST, Math.max(BAND, Math.abs(left.length - right.length) + 5));
  const width = right.length + 1;
  const best = new Map<number, { readonly price: number; readonly from: number }>([[0, { price: 0, from: -1 }]]);
  for (let i = 0; i <= left.length; i++) {
    const middle = left.length === 0 ? 0 : (i * right.length) / left.length;
    const [lo, hi] = [Math.max(0, Math.floor(middle - slack)), Math.min(right.length, Math.ceil(middle + slack))];
    for (let j = lo; j <= hi; j++) {
      let found: { readonly price: number; readonly from: number } | undefined = i + j === 0 ? best.get(0) : undefined;
      for (const { left: a, right: b, price } of MANNERS) {
        const before = i < a || j < b ? undefined : best.get((i - a) * width + j - b);
        if (before === undefined) continue;
        const own =
          a * b === 0
            ? (omission ?? price)
            : price + priceOf(left.slice(i - a, i), right.slice(j - b, j), ratio, weight);
        const total = before.price + own;
        if (found === undefined || total < found.price) found = { price: total, from: (i - a) * width + j - b };
      }
      if (found !== undefined) best.set(i * width + j, found);
    }
  }
  const beads: Bead[] = [];
  for (let at = left.length * width + right.length; at > 0; ) {
    const { from } = best.get(at)!;
    const [i, j, k, l] = [Math.floor(from / width), from % width, Math.floor(at / width), at % width];
    beads.push({ left: [i, k], right: [j, l] });
    at = from;
  }
  return beads.reverse();
}

function priceOf(a: readonly Measured[], b: readonly Measured[], ratio: number, weight: (key: string) => number) {
  const [x, y] = [sizeOf(a), sizeOf(b) * ratio];
  const deviation = (x - y) ** 2 / (VARIANCE * Math.max(1, (x + y) / 2));
  return Math.min(deviation / 2, MOST_LENGTH) + anchorPrice(keysOf(a), keysOf(b), weight);
}

function anchorPrice(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (key: string) => number): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? BOTH_BARE : ONE_BARE;
  return STRANGERS * (1 - likeness(a, b, weight));
}

/** The share of the weight of two sets of anchors that both have, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (key: string) => number): number {
  let [all, shared] = [0, 0];
  for (const key of a) {
    all += weight(key);
    if (b.has(key)) shared += 2 * weight(key);
  }
  for (const key of b) all += weight(key);
  return all === 0 ? 1 : shared / all;
}

/** How much an anchor weighs: by its kind, and less where it stands in many stretches. */
export function weightsOf(left: readonly Measured[], right: readonly Measured[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { keys } of [...left, ...right]) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => {
    const [, weight] = WEIGHTS.find(([sign]) => key.startsWith(sign)) ?? ["", 1];
    // Twice is once in each text.
    return weight / Math.sqrt(Math.max(2, counts.get(key) ?? 2) / 2);
  };
}

export const sizeOf = (stretches: readonly Measured[]): number => stretches.reduce((sum, { size }) => sum + size, 0);
export const keysOf = (stretches: readonly Measured[]): ReadonlySet<string> =>
  new Set(stretches.flatMap(({ keys }) => keys));
