import { describe, expect, test } from "vitest";
import {
  type AnnotatedText,
  align,
  areParallel,
  areTranslations,
  besideOf,
  type Place,
  paragraphsOf,
} from "../../src/alignment/index.js";
import { PAIRS, type Pair, SLIPS, type Slip } from "../../src/alignment/translations.corpus.js";
import { UNSEEN_PAIRS, UNSEEN_SLIPS } from "../../src/alignment/unseen.corpus.js";
import type { Claim } from "../../src/claim/index.js";
import type { Status } from "../../src/vocabulary/index.js";
import { entry } from "../ledger-specimens.js";
import { type Parting, parted } from "./parting.js";
import { annotated, outlined, told, withSlip } from "./specimens.js";

const ALL = [...PAIRS, ...UNSEEN_PAIRS];
const FAITHFUL = ALL.filter(({ translations }) => translations);
const NEAR = ALL.filter(({ translations }) => !translations);

const outlines = async ({ texts }: Pair) => [await outlined(told(texts[0])), await outlined(told(texts[1]))] as const;
const texts = async ({ texts: [a, b] }: Pair) => [await annotated(told(a)), await annotated(told(b))] as const;

describe("what is a translation", () => {
  test("is counted on at least 30 pairs, half of them near misses", () => {
    expect(PAIRS.filter(({ translations }) => translations)).toHaveLength(15);
    expect(PAIRS.filter(({ translations }) => !translations)).toHaveLength(15);
  });

  test.each(FAITHFUL)("$texts", async (pair) => {
    const [a, b] = await outlines(pair);
    expect(areTranslations(a, b, false)).toBe(true);
    expect(areTranslations(b, a, false)).toBe(true);
  });

  // One house or none: what they say tells them apart, not who says it.
  test.each(NEAR)("is not $texts: $why", async (pair) => {
    const [a, b] = await outlines(pair);
    expect(areParallel(a.paragraphs, b.paragraphs)).toBe(false);
    expect(areTranslations(a, b, true)).toBe(false);
  });

  test("is not of other houses that do not cite one another, nor of other weeks, nor in one language", async () => {
    const [a, b] = await outlines({ texts: ["gas.ru", "gas.zh"], translations: true });
    expect(areTranslations(a, { ...b, houses: ["site:elsewhere.example"] }, false)).toBe(false);
    expect(areTranslations(a, { ...b, houses: ["site:elsewhere.example"] }, true)).toBe(true);
    expect(areTranslations(a, { ...b, day: b.day! + 7 }, true)).toBe(false);
    expect(areTranslations(a, { ...b, day: null }, true)).toBe(false);
    expect(areTranslations(a, { ...b, language: "ru" }, true)).toBe(false);
  });
});

/** How a text is parted otherwise: one paragraph joined to the next, or gone. */
function partings(size: number): Parting[] {
  return (["joins the next", "goes"] as const).flatMap((what) =>
    Array.from({ length: size - (what === "goes" ? 0 : 1) }, (_, at) =>
      Array.from({ length: size }, (_, i) => (i === at ? what : ("stays" as const))),
    ),
  );
}

describe("paragraphs", () => {
  test.each([
    ["of the corpus", PAIRS, 0.99],
    ["written apart", UNSEEN_PAIRS, 0.97],
  ] as const)("stand against their translations, in texts %s", async (_, pairs, least) => {
    let [right, all] = [0, 0];
    for (const { texts, translations } of pairs) {
      // One text of the unseen ones is parted otherwise itself.
      if (!translations || texts.includes("fish.en")) continue;
      const a = await outlined(told(texts[0]));
      for (const parting of partings(told(texts[1]).paragraphs.length)) {
        const { text, beads } = parted(told(texts[1]), parting);
        const found = align(a.paragraphs, (await outlined(text)).paragraphs).map((bead) => JSON.stringify(bead));
        all += beads.length;
        right += beads.filter((bead) => found.includes(JSON.stringify(bead))).length;
      }
    }
    expect(all).toBeGreaterThan(300);
    expect(right / all).toBeGreaterThan(least);
  });

  test("stand two against one where a translator parted them otherwise", async () => {
    const [a, b] = await outlines({ texts: ["fish.tr", "fish.en"], translations: true });
    expect(align(a.paragraphs, b.paragraphs)).toContainEqual({ left: [2, 4], right: [2, 3] });
  });

  test("cover both texts, each once and in order", async () => {
    for (const pair of ALL) {
      const [a, b] = await outlines(pair);
      let [i, j] = [0, 0];
      for (const { left, right } of align(a.paragraphs, b.paragraphs)) {
        expect([left[0], right[0]]).toEqual([i, j]);
        [i, j] = [left[1], right[1]];
      }
      expect([i, j]).toEqual([a.paragraphs.length, b.paragraphs.length]);
    }
  });

  test("of an empty text are all left out", () => {
    expect(align([{ size: 20, keys: [] }], [])).toEqual([{ left: [0, 1], right: [0, 0] }]);
    expect(align([], [])).toEqual([]);
  });
});

describe("differences", () => {
  test.each(FAITHFUL)("are none in $texts", async (pair) => {
    const [a, b] = await texts(pair);
    expect(besideOf(a, b).differences).toEqual([]);
  });

  test.each([
    ["of the corpus", SLIPS, 22],
    ["written apart", UNSEEN_SLIPS, 17],
  ] as const)("that a translator made are told, in texts %s", async (_, slips, least) => {
    let told = 0;
    for (const slip of slips) if (await isTold(slip)) told++;
    expect(told).toBeGreaterThanOrEqual(least);
  });

  test("name the words of both sides and what they mean", async () => {
    const slip = SLIPS.find(({ kind, texts }) => kind === "sum" && texts[1] === "visit.zh")!;
    const [one, other] = withSlip(slip);
    const [a, b] = [await annotated(one), await annotated(other)];
    const [difference, ...rest] = besideOf(a, b).differences;
    expect(rest).toEqual([]);
    const words = (text: typeof a, place: Place | null) =>
      place && [text.annotation.document.text.slice(place.span.start, place.span.end), place.value];
    expect(words(a, difference!.left)).toEqual(["420 million dollars", "USD 420000000"]);
    expect(words(b, difference!.right)).toEqual(["42亿美元", "USD 4200000000"]);
  });
});

describe("how far a thing has come", () => {
  const claimOf = (text: AnnotatedText, status: Status, changed: Partial<Claim> = {}): Claim => {
    const [{ claims, document }, at] = [entry("a.txt", [{ to: "TUR", status }]), paragraphsOf(text)[1]!.span];
    return { ...claims[0]!, document: document.id, evidence: { ...claims[0]!.evidence, ...at }, ...changed };
  };
  const differences = async (one: Status, other: Status, changed: Partial<Claim> = {}, twice = false) => {
    const [a, b] = await texts({ texts: ["visit.en", "visit.ru"], translations: true });
    const said = [claimOf(a, one), ...(twice ? [claimOf(a, "denied")] : [])];
    return besideOf(a, b, [said, [claimOf(b, other, changed)]]).differences;
  };

  test("is told where claims of one paragraph tell it otherwise", async () => {
    const [difference, ...rest] = await differences("planned", "completed");
    expect(rest).toEqual([]);
    expect(difference).toMatchObject({
      kind: "status",
      bead: 1,
      left: { value: "planned" },
      right: { value: "completed" },
    });
  });

  test("is the same in words that differ by language alone, and of other parties or twice told nothing follows", async () => {
    expect(await differences("planned", "pledged")).toEqual([]);
    expect(await differences("ongoing", "completed")).toEqual([]);
    expect(await differences("stated", "completed")).toEqual([]);
    expect(await differences("planned", "completed", { target: [] })).toEqual([]);
    expect(await differences("planned", "completed", { confidence: 0.2 })).toEqual([]);
    expect(await differences("planned", "completed", {}, true)).toEqual([]);
  });
});

/** Whether a slip is told where it is, and nothing else. */
async function isTold(slip: Slip): Promise<boolean> {
  const [one, other] = withSlip(slip);
  const [a, b] = [await annotated(one), await annotated(other)];
  const { differences, beads } = besideOf(a, b);
  const [difference] = differences;
  if (difference === undefined || differences.length > 1 || difference.kind !== slip.kind) return false;
  // What is left out of a text stands in the other one alone.
  const side = (slip.words === undefined) === (slip.side === 0) ? "right" : "left";
  const [from, to] = beads[difference.bead]![side];
  return from <= slip.paragraph && slip.paragraph < to;
}
