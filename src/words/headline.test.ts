import { describe, expect, it } from "vitest";
import type { Actor } from "../claim/index.js";
import type { Fact } from "../ledger/index.js";
import { amountWords, dateWords, factHeadline, stagedHeadline } from "./index.js";

const actor = (id: string): Actor => ({
  id,
  kind: id.startsWith("org:") ? "organisation" : "state",
  name: id,
  text: null,
});

function fact(
  type: Fact["type"],
  source: string[],
  target: string[],
  details: Record<string, unknown>,
  more: Partial<Fact> = {},
): Fact {
  return {
    id: "f_1",
    type,
    source: source.map(actor),
    target: target.map(actor),
    mutual: false,
    when: [],
    amount: [],
    where: [],
    details: Object.fromEntries(
      Object.entries(details).map(([field, value]) => [field, [{ value, claims: ["c_1"], support: 1 }]]),
    ),
    event: null,
    history: [],
    status: "completed",
    claims: ["c_1"],
    joinings: [],
    origins: [],
    support: 1,
    conflicts: [],
    first: { claim: "c_1", published: null },
    confidence: 0.9,
    ...more,
  };
}

const dollars = (value: number, qualifier: string | null = null) => [
  { value: { value, currency: "USD", qualifier }, claims: ["c_1"], support: 1 },
];

describe("headlines", () => {
  it.each<[Fact, string]>([
    [
      fact("visit", ["CHN"], ["KAZ"], { kind: "official", visitor: "person:xi-jinping" }),
      "Official visit by Xi Jinping to Kazakhstan",
    ],
    [fact("visit", ["CHN"], ["KAZ"], { kind: "unspecified" }), "Visit by China to Kazakhstan"],
    [
      fact(
        "meeting",
        ["CHN", "TJK"],
        [],
        { kind: "talks", participants: ["person:xi-jinping", "person:emomali-rahmon"] },
        { mutual: true },
      ),
      "Talks between China and Tajikistan (Xi Jinping and Emomali Rahmon)",
    ],
    [fact("statement", ["CHN"], ["USA"], { act: "criticise" }), "China criticises United States"],
    [
      fact("agreement", ["CHN", "TJK"], [], { instrument: "joint-statement", subject: "transit" }, { mutual: true }),
      "Joint statement between China and Tajikistan: transit",
    ],
    [
      fact(
        "partnership",
        ["CHN", "KAZ"],
        [],
        { level: "permanent-comprehensive-strategic-partnership" },
        { mutual: true },
      ),
      "Permanent comprehensive strategic partnership between China and Kazakhstan",
    ],
    [
      fact("position", ["KAZ"], ["CHN"], { issue: "one-china", stance: "supports" }),
      "Kazakhstan supports One China (towards China)",
    ],
    // Issues that no table has: a state is called by its name, other words stand for themselves.
    [fact("position", ["LSO"], [], { issue: "china", stance: "recognises" }), "Lesotho recognises China"],
    [
      fact("position", ["CAN"], [], { issue: "un-accession", stance: "supports" }),
      "Canada supports accession to the UN",
    ],
    [fact("position", ["CAN"], [], { issue: "river-tolls", stance: "supports" }), "Canada supports river tolls"],
    [
      fact("membership", ["KAZ"], ["org:WTO"], { organisation: "org:WTO", standing: "candidate" }),
      "Kazakhstan: candidate, World Trade Organization",
    ],
    [
      fact("finance", ["CHN"], ["KAZ"], { flow: "loan", agency: "Fund of the Steppe" }, { amount: dollars(2.4e9) }),
      "Loan of USD 2.4 billion from China to Kazakhstan (Fund of the Steppe)",
    ],
    [
      fact(
        "finance",
        ["CHN"],
        ["KAZ"],
        { flow: "purchase", purpose: "uranium" },
        { amount: dollars(8e9, "estimated") },
      ),
      "Purchase worth an estimated USD 8 billion by China from Kazakhstan (uranium)",
    ],
    [
      fact("trade", ["CHN", "KAZ"], [], { trend: "rising" }, { mutual: true }),
      "Trade between China and Kazakhstan, rising",
    ],
    [
      fact("trade", ["KAZ"], ["CHN"], { goods: ["copper", "wheat"] }),
      "Exports of copper and wheat from Kazakhstan to China",
    ],
    [
      fact("project", ["CHN"], ["TJK"], { name: "Anzur Tunnel", kind: "tunnel" }),
      "Anzur Tunnel in Tajikistan, involving China",
    ],
    [fact("project", ["CHN"], ["TJK"], { kind: "power-plant" }), "Power plant in Tajikistan, involving China"],
    [
      fact(
        "cooperation",
        ["CHN", "KAZ"],
        [],
        { fields: ["security", "counter-terrorism"], frameworks: ["org:SCO"] },
        { mutual: true },
      ),
      "Cooperation between China and Kazakhstan in security and counter-terrorism (Shanghai Cooperation Organization)",
    ],
    [fact("action", ["USA"], ["IRN"], { act: "sanctions-relief" }), "Sanctions relief by United States for Iran"],
    [
      fact("action", ["USA"], ["IRN"], { act: "close-mission" }),
      "Closure by United States of a diplomatic mission in Iran",
    ],
    [fact("action", ["USA"], ["IRN"], { act: "prisoner-swap" }), "Prisoner swap between United States and Iran"],
    [fact("action", ["USA"], ["IRN"], { act: "reward-loyalty" }), "Reward loyalty by United States towards Iran"],
  ])("%#: tell what it is", (given, words) => {
    expect(factHeadline(given)).toBe(words);
  });
});

describe("headlines with their status", () => {
  it.each([
    ["denied", "Loan of USD 5 million from China to Kenya · denied"],
    ["pledged", "Loan of USD 5 million from China to Kenya · pledged"],
    ["completed", "Loan of USD 5 million from China to Kenya"],
  ] as const)("tell what a reader would not take for granted: %s", (status, words) => {
    const amount = { value: 5e6, currency: "USD", qualifier: null };
    const given = fact("finance", ["CHN"], ["KEN"], { flow: "loan" }, { status });
    expect(stagedHeadline({ ...given, amount, details: { flow: "loan" } })).toBe(words);
  });
});

describe("sums and dates", () => {
  it("are written with what the text said of them", () => {
    expect(amountWords({ value: 1e9, currency: "USD", qualifier: "almost" })).toBe("almost USD 1 billion");
    expect(amountWords({ value: 1.2e9, upper: 1.5e9, currency: "EUR", qualifier: null })).toBe(
      "EUR 1.2 billion – 1.5 billion",
    );
    expect(amountWords({ value: 12_500, currency: "KZT", qualifier: null })).toBe("KZT 12,500");
    expect(amountWords({ value: 3.25e12, currency: "RUB", qualifier: null })).toBe("RUB 3.25 trillion");
  });

  it.each([
    ["2015-11-30", "30 November 2015"],
    ["2024-07~", "about July 2024"],
    ["2011?", "2011 (?)"],
    ["201X", "the 2010s"],
    ["2001-22", "summer 2001"],
    ["2011-01/2011-04", "January – April 2011"],
    ["2013-09-07/2013-09-10", "7–10 September 2013"],
    ["2013-09-28/2013-10-02", "28 September – 2 October 2013"],
    ["2013/2015", "2013 – 2015"],
    ["2019/..", "since 2019"],
    ["../2023-05", "until May 2023"],
  ])("%s", (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe("who is named", () => {
  it("presides, where the text says so", () => {
    const details = { organisation: "org:SAARC", standing: "member", office: "chair" };
    expect(factHeadline(fact("membership", ["NPL"], ["org:SAARC"], details))).toMatch(/^Nepal: chair, South Asian/u);
  });

  it("has each word of a name with a capital, where no table has it", () => {
    const details = { kind: "official", visitor: "person:sita-gurung" };
    expect(factHeadline(fact("visit", ["NPL"], ["PRT"], details))).toBe("Official visit by Sita Gurung to Portugal");
  });
});
