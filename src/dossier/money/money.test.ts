import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../ledger/index.js";
import { type MoneyLine, moneyOf, type Rates } from "./index.js";

/** A currency that loses a tenth of its worth each year from 2000 on, and dollars that do not. */
const RATES: Rates = {
  usd: (value, currency, year) => (currency === "KZT" && year >= 2000 ? value / (100 * 1.1 ** (year - 2000)) : null),
  constant: (usd, year) => (year <= 2024 ? usd * 1.02 ** (2024 - year) : null),
  base: 2024,
};

interface Told {
  readonly id: string;
  readonly value: number;
  readonly currency?: string;
  readonly when?: string | null;
  readonly status?: Fact["status"];
  readonly details?: Record<string, unknown>;
  readonly documents?: readonly string[];
  readonly source?: readonly string[];
  readonly confidence?: number;
}

function fact({
  id,
  value,
  currency = "USD",
  when = "2011",
  status = "completed",
  details = {},
  documents = [`d_${id}`],
  source = ["CHN"],
  confidence = 0.9,
}: Told): Fact {
  const one = <V>(given: V) => [{ value: given, claims: [id], support: 1 }];
  const actor = (state: string) => ({ id: state, kind: "state" as const, name: state, text: null });
  return {
    id,
    type: "finance",
    source: source.map(actor),
    target: [actor("KAZ")],
    mutual: false,
    when: when === null ? [] : one(when),
    amount: one({ value, currency, qualifier: null }),
    where: [],
    details: Object.fromEntries(
      Object.entries({ flow: "loan", ...details }).map(([field, given]) => [field, one(given)]),
    ),
    event: null,
    history: [],
    status,
    claims: [id],
    joinings: [],
    origins: [{ claims: [id], documents, first: null, roots: [] }],
    support: 1,
    conflicts: [],
    first: { claim: id, published: null },
    confidence,
  };
}

const money = (...told: Told[]) => moneyOf(told.map(fact), RATES);
/** The reason for which a line is left out, with what it is told in; null for one that counts. */
const left = (lines: readonly MoneyLine[], id: string) => {
  const found = lines.find((line) => line.fact === id)!.left;
  return found === null ? null : `${found.why} ${found.of.join(" ")}`.trim();
};

describe("sums of money", () => {
  it("are kept apart by flow, year and firmness, in their currencies and in dollars", () => {
    const { sums } = money(
      { id: "f1", value: 1_700_000_000 },
      { id: "f2", value: 5_000_000_000 },
      { id: "f3", value: 20_000, currency: "KZT", when: "2000-05" },
      { id: "f4", value: 7, currency: "XAU" },
      { id: "f5", value: 8_000_000_000, status: "pledged", details: { flow: "purchase" } },
    );
    expect(
      sums.map(({ flow, year, firmness, amounts, usd, withoutUsd }) => [
        flow,
        year,
        firmness,
        amounts.map(({ currency, value }) => `${value} ${currency}`).join(", "),
        usd,
        withoutUsd,
      ]),
    ).toEqual([
      ["loan", 2000, "paid", "20000 KZT", 200, 0],
      ["loan", 2011, "paid", "6700000000 USD, 7 XAU", 6_700_000_000, 1],
      ["purchase", 2011, "pledged", "8000000000 USD", 8_000_000_000, 0],
    ]);
  });

  it("give no dollars to a sum of several years in another currency", () => {
    const { lines } = money({ id: "f1", value: 500, currency: "KZT", when: "2001/2004" });
    expect(lines[0]).toMatchObject({ year: null, usd: null, constantUsd: null });
  });

  it("leave out a total that is called one, covers years in which parts are told, or is what its document's sums add up to", () => {
    const called = money({ id: "f1", value: 10, details: { umbrella: true } }, { id: "f2", value: 4 });
    expect(left(called.lines, "f1")).toBe("total f2");
    const over = money({ id: "f1", value: 10, when: "2000/.." }, { id: "f2", value: 4 });
    expect([left(over.lines, "f1"), left(over.lines, "f2")]).toEqual(["total f2", null]);
    const added = money(
      { id: "f1", value: 10, documents: ["d"] },
      { id: "f2", value: 4, documents: ["d"] },
      { id: "f3", value: 6, documents: ["d"] },
    );
    expect(left(added.lines, "f1")).toBe("total f2 f3");
    expect(added.sums.map(({ usd }) => usd)).toEqual([10]);
  });

  it("have nothing that is not certain, and leave nothing out for its sake", () => {
    const { lines, sums } = money(
      { id: "f1", value: 10, when: "2000/.." },
      { id: "f2", value: 4, confidence: 0.5 },
      { id: "f3", value: 7, status: "cancelled", confidence: 0.5 },
    );
    expect(["f1", "f2", "f3"].map((id) => left(lines, id))).toEqual([null, "unsure", "void"]);
    expect(sums.map(({ usd }) => usd)).toEqual([10]);
  });

  it("have nothing that others deny, and leave nothing out for its sake", () => {
    const ferry = { value: 10, details: { purpose: "a ferry" } };
    const denied = { ...fact({ id: "f2", ...ferry, status: "agreed", when: "2012" }), contested: true as const };
    const { lines, sums } = moneyOf([fact({ id: "f1", ...ferry, status: "pledged" }), denied], RATES);
    expect(["f1", "f2"].map((id) => left(lines, id))).toEqual([null, "contested"]);
    expect(sums.map(({ firmness, usd }) => [firmness, usd])).toEqual([["pledged", 10]]);
  });

  it("count a total of which no part is told for certain, once", () => {
    const alone = money({ id: "f1", value: 10, details: { umbrella: true } });
    expect(left(alone.lines, "f1")).toBeNull();
    const unsure = money(
      { id: "f1", value: 10, details: { umbrella: true } },
      { id: "f2", value: 4, confidence: 0.5 },
      { id: "f3", value: 40 },
    );
    expect(left(unsure.lines, "f1")).toBeNull();
    expect(unsure.sums.map(({ usd }) => usd)).toEqual([50]);
  });

  it("keep what only looks like a total", () => {
    const alone = money({ id: "f1", value: 10, when: "2000/.." }, { id: "f2", value: 40 });
    expect(left(alone.lines, "f1")).toBeNull();
    const apart = money({ id: "f1", value: 10 }, { id: "f2", value: 4 }, { id: "f3", value: 6 });
    expect(left(apart.lines, "f1")).toBeNull();
  });

  it("leave out a pledge that became a loan, and only that", () => {
    const kept = money(
      { id: "f1", value: 10, status: "pledged", when: "2009" },
      { id: "f2", value: 10.1, status: "agreed", when: "2011" },
    );
    expect([left(kept.lines, "f1"), left(kept.lines, "f2")]).toEqual(["fulfilled f2", null]);
    const otherwise = money(
      { id: "f1", value: 10, status: "pledged", when: "2012" },
      { id: "f2", value: 10, status: "agreed", when: "2011" },
      { id: "f3", value: 30, status: "agreed", when: "2013" },
    );
    expect(left(otherwise.lines, "f1")).toBeNull();
    const thing = money(
      { id: "f1", value: 10, status: "pledged", when: "2012", details: { purpose: "Anzur tunnel" } },
      { id: "f3", value: 30, status: "agreed", when: "2013", details: { purpose: "anzur tunnel" } },
    );
    expect(left(thing.lines, "f1")).toBe("fulfilled f3");
  });

  it("leave out what was paid out of a loan, what is void and what is joint", () => {
    const paid = money(
      { id: "f1", value: 10, status: "agreed", when: "2010", details: { purpose: "tunnel" } },
      { id: "f2", value: 3, when: "2011", details: { purpose: "tunnel" } },
      { id: "f3", value: 3, status: "cancelled" },
      { id: "f4", value: 3, source: ["CHN", "RUS"] },
    );
    expect(["f1", "f2", "f3", "f4"].map((id) => left(paid.lines, id))).toEqual([null, "part f1", "void", "joint"]);
  });
});

describe("what always holds", () => {
  const told = fc.record({
    value: fc.integer({ min: 1, max: 1000 }),
    currency: fc.constantFrom("USD", "KZT", "XAU"),
    when: fc.constantFrom(null, "2009", "2010-03", "2010/2014", "2005/..", "2012-11-02"),
    status: fc.constantFrom<Fact["status"]>("pledged", "agreed", "completed", "cancelled", "denied"),
    details: fc.constantFrom({}, { umbrella: true }, { purpose: "a road" }),
    documents: fc.constantFrom(["d_1"], ["d_2"], ["d_1", "d_3"]),
  });
  const many = fc
    .array(told, { maxLength: 12 })
    .map((all) => all.map((one, index) => fact({ ...one, id: `f${index}` })));

  it("a sum is the sum of its lines, each line is in one sum or has a reason", () => {
    fc.assert(
      fc.property(many, (facts) => {
        const { lines, sums } = moneyOf(facts, RATES);
        expect(sums.flatMap((sum) => sum.facts).sort()).toEqual(
          lines
            .filter((line) => line.left === null)
            .map((line) => line.fact)
            .sort(),
        );
        const all = lines.filter((line) => line.left === null).reduce((total, line) => total + (line.usd ?? 0), 0);
        expect(sums.reduce((total, sum) => total + sum.usd, 0)).toBeCloseTo(all, 6);
      }),
    );
  });

  it("the order of the facts does not matter", () => {
    fc.assert(
      fc.property(
        many.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))),
        ([facts, shuffled]) => {
          expect(moneyOf(shuffled, RATES)).toEqual(moneyOf(facts, RATES));
        },
      ),
    );
  });

  it("what is committed or paid never grows by a pledge, nor by a total of which a part is told", () => {
    const firm = (facts: readonly Fact[]) =>
      moneyOf(facts, RATES)
        .sums.filter(({ firmness }) => firmness !== "pledged")
        .reduce((total, { usd }) => total + usd, 0);
    fc.assert(
      fc.property(many, fc.boolean(), fc.integer({ min: 1, max: 5000 }), (facts, pledge, value) => {
        const more = fact({
          id: "g",
          value,
          ...(pledge ? { status: "pledged" as const } : { details: { umbrella: true } }),
        });
        const { lines } = moneyOf([...facts, more], RATES);
        const counts = lines.find((line) => line.fact === "g")!.left === null;
        if (!pledge && counts) return;
        expect(firm([...facts, more])).toBeLessThanOrEqual(firm(facts) + 1e-6);
      }),
    );
  });
});
