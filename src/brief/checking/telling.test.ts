import { describe, expect, test } from "vitest";
import { inWords, JAPAN, stated, UZBEKISTAN } from "../../../test/briefs/specimens.js";
import type { Claim } from "../../claim/index.js";
import { coverageOf } from "./index.js";

const BOTH = { mutual: true, source: [JAPAN, UZBEKISTAN], target: [] };

describe("how far fields say what words say", () => {
  test("goes by the claim whose words are whole, whatever longer words of another say besides", () => {
    const visit = { type: "visit", status: "planned", details: { kind: "official" } } as const;
    const long = inWords("Japan will soon pay an official visit to meet with Uzbekistan on tariffs", visit);
    expect(coverageOf(long)).toBe("otherwise");
    const short = inWords("Japan's official visit to Uzbekistan", visit);
    expect(coverageOf({ ...long, claims: [...short.claims, ...long.claims] })).toBe("whole");
    const done = inWords("Japan paid an official visit to Uzbekistan", visit);
    expect(coverageOf({ ...short, claims: [...short.claims, ...done.claims] })).toBe("otherwise");
  });

  test("takes another sum beside its own for that of another loan, and not of trade, which may have grown from it", () => {
    const amount = { value: 5e6, currency: "USD", qualifier: null, text: "$5 million" } as Claim["amount"];
    const words = "Japan provided Uzbekistan with a loan of $9 million for Karshi and a loan of $5 million for Termez";
    expect(coverageOf(inWords(words, { type: "finance", details: { flow: "loan" }, amount }))).toBe("more");
    const trade = { ...BOTH, type: "trade", amount } as const;
    expect(coverageOf(inWords("trade between Japan and Uzbekistan rose from $5 million to $9 million", trade))).toBe(
      "otherwise",
    );
  });

  test("takes a word for something more only beside a verb that tells the fact", () => {
    const paper = { ...BOTH, type: "agreement", status: "agreed", details: { instrument: "agreement" } } as const;
    expect(coverageOf(inWords("Japan and Uzbekistan signed investment agreements", paper))).toBe("more");
    const met = { ...BOTH, type: "meeting", details: { kind: "meeting" }, when: stated("2031") } as const;
    expect(coverageOf(inWords("Japan attacked Uzbekistan", met))).toBe("otherwise");
  });
});
