// Whether probabilities mean what they say: a table by tenths, and the expected calibration error.

export interface Judged {
  readonly p: number;
  readonly right: boolean;
}

/** The tenths that have any. */
export function bins(all: readonly Judged[]): { from: number; inside: Judged[] }[] {
  return Array.from({ length: 10 }, (_, k) => ({
    from: k / 10,
    inside: all.filter((j) => Math.min(9, Math.floor(j.p * 10)) === k),
  })).filter(({ inside }) => inside.length > 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** A table in Markdown: of the claims given that confidence, what they were given on average and how many were right. */
export function reliability(all: readonly Judged[]): string {
  const rows = bins(all).map(({ from, inside }) => {
    const said = mean(inside.map((j) => j.p));
    const right = mean(inside.map((j) => (j.right ? 1 : 0)));
    return `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${inside.length} | ${said.toFixed(2)} | ${right.toFixed(2)} |`;
  });
  return ["| confidence | claims | said | right |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Mean distance between what was said and how often it was right, over tenths weighted by their claims. */
export function calibrationError(all: readonly Judged[]): number {
  return bins(all).reduce((sum, { inside }) => {
    const gap = Math.abs(mean(inside.map((j) => j.p)) - mean(inside.map((j) => (j.right ? 1 : 0))));
    return sum + (gap * inside.length) / all.length;
  }, 0);
}
