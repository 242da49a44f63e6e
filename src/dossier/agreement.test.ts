import { describe, expect, test } from "vitest";
import type { Judgement } from "../ledger/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import { agreementOf, sideBySide } from "./agreement.js";
import { expectedGain, reviewOrder } from "./review.js";

let n = 0;
const says = (
  reviewer: string,
  verdict: Judgement["verdict"],
  claim: string,
  more: Partial<Judgement> = {},
): Judgement => ({
  id: `j_${n}`,
  at: `2026-03-02T09:00:${String(n++ % 60).padStart(2, "0")}Z`,
  reviewer,
  verdict,
  claims: [claim],
  others: [],
  field: null,
  value: null,
  reason: null,
  ...more,
});

describe("the agreement of two reviewers", () => {
  // The worked example of a 2 × 2 table: both yes 20, both no 15, only the first yes 5, only the second 10. kappa = 0.4.
  const table = [
    ...Array.from({ length: 20 }, () => ["accept", "accept"] as const),
    ...Array.from({ length: 15 }, () => ["reject", "reject"] as const),
    ...Array.from({ length: 5 }, () => ["accept", "reject"] as const),
    ...Array.from({ length: 10 }, () => ["reject", "accept"] as const),
  ];
  const judgements = table.flatMap(([a, b], i) => [says("ann", a, `c_${i}`), says("bob", b, `c_${i}`)]);
  const types = new Map<string, ClaimType>(table.map((_, i) => [`c_${i}`, i % 2 === 0 ? "visit" : "finance"]));

  test("is Cohen's kappa, of all claims that both judged and by type", () => {
    const { verdicts } = agreementOf([...judgements, says("ann", "accept", "c_99")], types, ["ann", "bob"]);
    expect(verdicts.map(({ type }) => type)).toEqual(["all", "visit", "finance"]);
    expect(verdicts[0]).toMatchObject({
      both: 50,
      bothAccept: 20,
      bothReject: 15,
      firstAccepts: 25,
      secondAccepts: 30,
    });
    expect(verdicts[0]!.kappa).toBeCloseTo(0.4, 10);
    const [low, high] = verdicts[0]!.interval!;
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.146", "0.654"]);
  });

  test("takes last words, and none that its speaker took back", () => {
    const said = [
      says("ann", "reject", "c_1"),
      says("bob", "accept", "c_1"),
      says("ann", "accept", "c_1"),
      says("ann", "accept", "c_2"),
      says("bob", "reject", "c_2"),
      says("bob", "withdraw", "c_2"),
    ];
    const [all] = agreementOf(said, types, ["ann", "bob"]).verdicts;
    expect(all).toMatchObject({ both: 1, bothAccept: 1, kappa: null, interval: null });
  });

  test("knows what was taken back by its id, and what was said before it", () => {
    const rash = says("ann", "reject", "c_1");
    const said = [
      says("ann", "accept", "c_1"),
      rash,
      says("ann", "withdraw", "c_1", { value: rash.id }),
      says("bob", "accept", "c_1"),
    ];
    const [all] = agreementOf(said, types, ["ann", "bob"]).verdicts;
    expect(all).toMatchObject({ both: 1, bothAccept: 1 });
  });

  test("tells which fields both corrected, and how often alike", () => {
    const status = (reviewer: string, claim: string, value: string) =>
      says(reviewer, "correct", claim, { field: "status", value });
    const said = [
      status("ann", "c_1", "pledged"),
      status("bob", "c_1", "pledged"),
      status("ann", "c_2", "agreed"),
      status("bob", "c_2", "pledged"),
      status("bob", "c_3", "pledged"),
    ];
    expect(agreementOf(said, types, ["ann", "bob"]).fields).toEqual([{ field: "status", both: 2, same: 1 }]);
  });
});

describe("the review order", () => {
  const claim = { confidence: 0.7, support: 2, usd: null, conflicts: 0, busy: 3 };

  test("puts uncertain claims first, and those on which more hangs", () => {
    const gain = expectedGain(claim);
    expect(expectedGain({ ...claim, confidence: 0.95 })).toBeLessThan(gain);
    for (const more of [{ confidence: 0.5 }, { support: 1 }, { usd: 1e9 }, { conflicts: 1 }, { busy: 900 }])
      expect(expectedGain({ ...claim, ...more })).toBeGreaterThan(gain);
    expect(expectedGain({ ...claim, confidence: 1 })).toBe(0);
    const ordered = reviewOrder([
      { ...claim, id: "c_b" },
      { ...claim, id: "c_a" },
      { ...claim, id: "c_c", support: 1 },
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(["c_c", "c_a", "c_b"]);
  });
});

describe("two reviewers side by side", () => {
  test("have the last word of each, what they judged apart first, and the last word of a third", () => {
    const rows = sideBySide(
      [
        says("ann", "accept", "c_1"),
        says("bob", "accept", "c_1"),
        says("ann", "accept", "c_2"),
        says("bob", "reject", "c_2", { reason: "a menu" }),
        says("cid", "accept", "c_2"),
        says("dot", "reject", "c_2"),
        says("ann", "reject", "c_3"),
        says("ann", "accept", "c_3"),
        says("bob", "reject", "c_3"),
        says("bob", "withdraw", "c_4"),
        says("ann", "accept", "c_4"),
      ],
      ["ann", "bob"],
    );
    expect(
      rows.map(({ claim, first, second, third, apart }) => [
        claim,
        first.verdict,
        second.verdict,
        third?.reviewer ?? null,
        apart,
      ]),
    ).toEqual([
      ["c_2", "accept", "reject", "dot", true],
      ["c_3", "accept", "reject", null, true],
      ["c_1", "accept", "accept", null, false],
    ]);
    expect(rows[0]?.second.reason).toBe("a menu");
  });
});
