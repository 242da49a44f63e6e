import { align, keysOf, likeness, sizeOf, weightsOf } from "./bead.js";
import type { Outline } from "./outline.js";
import type { Measured } from "./paragraph.js";

/** How parallel two texts run, each from 0 to 1. */
export interface Parallel {
  /** Share of both texts that stands one to one, or one to two, against the other. */
  readonly covered: number;
  /** Share of sums, numbers, days and notes that both have where they stand against one another. */
  readonly figures: number;
  /** The same of states, organisations and others that the tables know. */
  readonly names: number;
  /** How many different figures and names the text with fewer of them has, and how many of these are figures. */
  readonly anchors: number;
  readonly told: number;
}

/** From which shares on two texts of one publisher are one text in two languages; counted in alignment.test.ts. */
export const TRANSLATED: Parallel = { covered: 0.9, figures: 0.72, names: 0.6, anchors: 6, told: 3 };
/** Days that a translation may come out before or after the other. */
export const DAYS_APART = 3;
/** Share of figures that two translations have in common at least, wherever they stand. */
const COMMON = 0.5;
/** Paragraphs that a text must have, and by how much of the larger number two may differ. */
const LEAST_PARAGRAPHS = 3;
const MARGIN = 0.2;
/** How much longer one language says the same: of the invented texts of the corpus, up to 1.25. */
const LONGER = 1.6;

/**
 * Whether two documents are translations of one another, by their structure: other languages, about the same days, one publisher or one citing the
 * other, and paragraphs that run parallel. A matter of the two outlines alone.
 */
export function areTranslations(a: Outline, b: Outline, cited: boolean): boolean {
  if (a.language === b.language || a.day === null || b.day === null || Math.abs(a.day - b.day) > DAYS_APART)
    return false;
  if (!cited && !a.houses.some((house) => b.houses.includes(house))) return false;
  return areParallel(a.paragraphs, b.paragraphs);
}

/** Whether texts in two languages run parallel, whoever published them. */
export function areParallel(a: readonly Measured[], b: readonly Measured[]): boolean {
  const [fewer, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (fewer < LEAST_PARAGRAPHS || more - fewer > Math.max(1, MARGIN * more)) return false;
  const [x, y] = [sizeOf(a), sizeOf(b)];
  if (Math.max(x, y) > LONGER * Math.min(x, y)) return false;
  if (figuresInCommon(a, b) < COMMON) return false;
  const { covered, figures, names, anchors, told } = parallelOf(a, b);
  return (
    covered >= TRANSLATED.covered &&
    figures >= TRANSLATED.figures &&
    names >= TRANSLATED.names &&
    anchors >= TRANSLATED.anchors &&
    told >= TRANSLATED.told
  );
}

/** The share of the figures of two texts that both have, wherever they stand: it is quickly told, and rules most pairs out. */
function figuresInCommon(a: readonly Measured[], b: readonly Measured[]): number {
  const [x, y] = [a, b].map((text) => new Set(text.flatMap(({ keys }) => keys.filter(isFigure)))) as [
    Set<string>,
    Set<string>,
  ];
  let shared = 0;
  for (const key of x) if (y.has(key)) shared++;
  return (2 * shared) / Math.max(1, x.size + y.size);
}

/** How parallel two texts run. */
export function parallelOf(a: readonly Measured[], b: readonly Measured[]): Parallel {
  const weight = weightsOf(a, b);
  const shares = { figures: [0, 0], names: [0, 0] };
  let covered = 0;
  for (const { left, right } of align(a, b)) {
    const [x, y] = [a.slice(...left), b.slice(...right)];
    if (x.length > 0 && y.length > 0) covered += sizeOf(x) + sizeOf(y);
    const [p, q] = [keysOf(x), keysOf(y)];
    for (const [sort, share] of [
      ["figures", shares.figures],
      ["names", shares.names],
    ] as const) {
      const of = (keys: ReadonlySet<string>) =>
        new Set([...keys].filter((key) => isFigure(key) === (sort === "figures")));
      const [f, g] = [of(p), of(q)];
      const all = [...f, ...g].reduce((sum, key) => sum + weight(key), 0);
      share[0]! += all * likeness(f, g, weight);
      share[1]! += all;
    }
  }
  const share = ([shared, all]: readonly number[]) => (all === 0 ? 1 : shared! / all!);
  const sizes = (keep: (key: string) => boolean) =>
    Math.min(...[a, b].map((text) => [...keysOf(text)].filter(keep).length));
  return {
    covered: covered / Math.max(1, sizeOf(a) + sizeOf(b)),
    figures: share(shares.figures),
    names: share(shares.names),
    anchors: sizes(() => true),
    told: sizes(isFigure),
  };
}

/** Whether an anchor tells one text from another by itself: sums, numbers, times and notes, and not who is named. */
const isFigure = (key: string): boolean => /^[$#@^]/u.test(key);
