// How sure claims are, fitted: a logistic model with a ridge over the features of claim/features.ts, and what it says of publishers that it never saw.
import { confidence, type Judgement } from "../src/claim/confidence.js";
import type { Case } from "./judgement-cases.js";

const FOLDS = 8;
/** How strongly weights are drawn to zero: the categories (rule, type, status) and the counts alike. */
const RIDGE = 3;
export const THRESHOLD = 0.12;
/** What a line of a corpus counts beside a claim of a whole text: the rules were mended on the lines, so that they say little of texts nobody has seen. */
const LINE = 0.2;

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Weights by Newton's method on each coordinate in turn: deterministic, a few hundred features, some thousand cases. */
export function regress(all: readonly Case[]): Judgement {
  const proposed = all.filter((c) => c.features !== null);
  const names = [...new Set(proposed.flatMap((c) => Object.keys(c.features!)))].sort();
  const columns = names.map((name) =>
    proposed.flatMap((c, i) => (c.features![name] === undefined ? [] : [[i, c.features![name]!] as const])),
  );
  const scores = new Float64Array(proposed.length);
  const weights = new Map<string, number>();
  let base = 0;
  const counts = proposed.map((c) => (c.group.startsWith("line/") ? LINE : 1));
  const step = (column: Iterable<readonly [number, number]>, weight: number, ridge: number): number => {
    let gradient = -ridge * weight;
    let curvature = ridge;
    for (const [i, x] of column) {
      const p = sigmoid(scores[i]!);
      gradient += counts[i]! * x * ((proposed[i]!.right ? 1 : 0) - p);
      curvature += counts[i]! * x * x * p * (1 - p);
    }
    const change = Math.max(-1, Math.min(1, gradient / curvature));
    for (const [i, x] of column) scores[i]! += change * x;
    return weight + change;
  };
  const everywhere = proposed.map((_, i) => [i, 1] as const);
  for (let round = 0; round < 60; round++) {
    base = step(everywhere, base, 1e-6);
    names.forEach((name, k) => {
      weights.set(name, step(columns[k]!, weights.get(name) ?? 0, RIDGE));
    });
  }
  const kept = names
    .map((name) => [name, Math.round(weights.get(name)! * 100) / 100] as const)
    .filter(([, w]) => w !== 0);
  return { base: Math.round(base * 100) / 100, threshold: THRESHOLD, weights: Object.fromEntries(kept) };
}

/** What each case gets from a model that never saw its publisher. */
export function crossValidated(all: readonly Case[]): { c: Case; p: number }[] {
  const groups = [...new Set(all.map((c) => c.group))].sort();
  const fold = new Map(groups.map((group, i) => [group, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
    const model = regress(all.filter((c) => fold.get(c.group) !== k));
    return all
      .filter((c) => fold.get(c.group) === k)
      .map((c) => ({ c, p: c.features === null ? 0 : confidence(c.features, model) }));
  });
}
