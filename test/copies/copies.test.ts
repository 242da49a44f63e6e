import { describe, expect, test } from "vitest";
import { areCopies, bandsOf, COPIED, likeness, signatureOfText } from "../../src/ledger/signature.js";
import { collection, corpusTexts, type Sample } from "./collection.js";
import { MANNERS } from "./copying.js";

/** Seeds that no threshold was chosen on; 1 to 6 were. */
const HELD_OUT = [101, 102, 103];
const corpus = corpusTexts();

interface Found {
  readonly copies: Map<string, { found: number; all: number }>;
  readonly right: number;
  readonly wrong: readonly string[];
}

/** What the signatures join of a collection: copies found by manner, and pairs joined, right and wrong. */
function measured(samples: readonly Sample[]): Found {
  const signatures = samples.map(({ paragraphs }) => signatureOfText(paragraphs.join("\n")));
  const holders = new Map<number, number[]>();
  for (const [i, signature] of signatures.entries())
    for (const band of bandsOf(signature)) holders.set(band, [...(holders.get(band) ?? []), i]);
  const copies = new Map<string, { found: number; all: number }>();
  const original = new Map<number, number>();
  for (const [i, { family, made }] of samples.entries()) {
    const first = original.get(family);
    if (first === undefined) {
      original.set(family, i);
      continue;
    }
    const count = copies.get(made) ?? { found: 0, all: 0 };
    count.all++;
    if (areCopies(signatures[first]!, signatures[i]!)) count.found++;
    copies.set(made, count);
  }
  let right = 0;
  const wrong: string[] = [];
  for (const [i, signature] of signatures.entries()) {
    const near = new Set(bandsOf(signature).flatMap((band) => holders.get(band)!));
    for (const j of near) {
      if (j <= i || !areCopies(signature, signatures[j]!)) continue;
      if (samples[i]!.family === samples[j]!.family) right++;
      else wrong.push(`${samples[i]!.made} ~ ${samples[j]!.made}`);
    }
  }
  return { copies, right, wrong };
}

describe("copies of seeds that nothing was chosen on", () => {
  const found = HELD_OUT.map((seed) => measured(collection(seed, corpus)));
  const sum = (of: (one: Found) => number) => found.reduce((total, one) => total + of(one), 0);
  const counted = (one: Found, manner: string) => one.copies.get(manner) ?? { found: 0, all: 0 };

  test("are found, ≥ 98 of 100", () => {
    const all = sum((one) => MANNERS.reduce((n, manner) => n + counted(one, manner).all, 0));
    const hits = sum((one) => MANNERS.reduce((n, manner) => n + counted(one, manner).found, 0));
    expect(all).toBeGreaterThan(800);
    expect(hits / all).toBeGreaterThanOrEqual(0.98);
  });

  test.each(MANNERS)("are found when %s", (manner) => {
    const all = sum((one) => counted(one, manner).all);
    expect(all).toBeGreaterThan(60);
    expect(sum((one) => counted(one, manner).found) / all).toBeGreaterThanOrEqual(0.95);
  });

  test("are told from independent reports, readouts, treaties and bulletins", () => {
    const right = sum((one) => one.right);
    const wrong = found.flatMap((one) => one.wrong);
    expect(right / (right + wrong.length), wrong.join(", ")).toBeGreaterThanOrEqual(0.98);
  });
});

test("a pair is judged by nothing but the two", () => {
  const samples = collection(7, corpus, 6);
  const signatures = samples.map(({ paragraphs }) => signatureOfText(paragraphs.join("\n")));
  for (const a of signatures)
    for (const b of signatures) {
      expect(likeness(a, b)).toEqual(likeness(b, a));
      if (areCopies(a, b)) expect(likeness(a, b).bands).toBeGreaterThanOrEqual(COPIED.bands);
    }
});
