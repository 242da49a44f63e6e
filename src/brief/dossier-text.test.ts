import { describe, expect, test } from "vitest";
import { type Dossier, dossierOf } from "../dossier/index.js";
import type { Fact } from "../ledger/index.js";
import { dossierMarkdown, dossierSections, dossierSummary, dossierTitle } from "./index.js";

const RATES = { usd: () => null, constant: (usd: number) => usd * 2, base: 2024 };

function fact(id: string, more: Partial<Fact>): Fact {
  const state = (code: string) => ({ id: code, kind: "state" as const, name: code, text: null });
  return {
    id,
    type: "finance",
    source: [state("CHN")],
    target: [state("KAZ")],
    mutual: false,
    when: [{ value: "2011", claims: [`c_${id}`], support: 1 }],
    amount: [],
    where: [],
    details: {},
    event: null,
    history: [],
    status: "completed",
    claims: [`c_${id}`],
    joinings: [],
    origins: [{ claims: [`c_${id}`], documents: [`d_${id}`], first: null, roots: [] }],
    support: 1,
    conflicts: [],
    first: { claim: `c_${id}`, published: null },
    confidence: 0.9,
    ...more,
  };
}

const amount = (value: number) => [{ value: { value, currency: "USD", qualifier: null }, claims: ["c_1"], support: 1 }];
const dossier: Dossier = dossierOf(
  ["KAZ", "CHN"],
  [
    fact("f_1", {
      amount: amount(1.7e9),
      support: 2,
      conflicts: [
        {
          kind: "amount",
          sides: [
            { value: "1.7 billion USD", claims: ["c_1"], support: 1 },
            { value: "2.4 billion USD", claims: ["c_2"], support: 1 },
          ],
        },
      ],
    }),
    fact("f_2", { amount: amount(8e9), status: "pledged" }),
    fact("f_3", { amount: amount(9e9), details: { umbrella: [{ value: true, claims: ["c_f_3"], support: 1 }] } }),
    fact("f_4", {
      type: "visit",
      details: { kind: [{ value: "state | <b>", claims: ["c_f_4"], support: 1 }] },
      when: [],
    }),
  ],
  RATES,
);

describe("a dossier in words", () => {
  test("has its parties, its counts and a section for all that it holds", () => {
    expect(dossierTitle(dossier)).toBe("China – Kazakhstan");
    expect(dossierSummary(dossier)).toBe(
      "4 facts from 4 claims in 4 documents; 1 is told by two independent origins or more.",
    );
    expect(dossierSections(dossier, 10).map(({ title, rows }) => [title, rows.length])).toEqual([
      ["Sums, nothing counted twice", 2],
      ["Visits", 1],
      ["Loans, grants and payments", 3],
      ["Sources that do not agree", 1],
    ]);
  });

  test("counts money once and says what it leaves out", () => {
    const [money] = dossierSections(dossier, 10);
    expect(money!.rows.map((row) => row.slice(0, 5))).toEqual([
      ["2011", "paid", "Payment China → Kazakhstan", "USD 1.7 billion", "USD 1.7 billion (USD 3.4 billion of 2024)"],
      ["2011", "pledged", "Payment China → Kazakhstan", "USD 8 billion", "USD 8 billion (USD 16 billion of 2024)"],
    ]);
    expect(money!.note).toBe("Not counted: totals of others (1).");
  });

  test("says how many rows are not shown", () => {
    const facts = dossierSections(dossier, 1).find(({ title }) => title === "Loans, grants and payments")!;
    expect([facts.rows.length, facts.note]).toEqual([1, "2 more; --limit shows them."]);
  });

  test("is Markdown in which nothing of a document is markup", () => {
    const text = dossierMarkdown(dossier, 10);
    expect(text).toContain("# China – Kazakhstan");
    expect(text).toContain("| amount |");
    expect(text).toContain("State \\| &lt;b> visit of China to Kazakhstan");
  });
});
