import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { entry, RUN, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";
import { queueOf } from "./queue.js";
import { reviewPage } from "./review.js";

const amount = { value: 1.7e9, currency: "USD", qualifier: null, text: "$1.7 billion" };
const made = entry("<b>a</b>", [
  { when: when("2011-01-01"), confidence: 0.97 },
  { type: "finance", when: when("2011"), amount, details: { flow: "loan" }, confidence: 0.5 },
  { type: "meeting", when: when("2012-01-01"), confidence: 0.8 },
]);
const [visit, loan, meeting] = made.claims.map(({ id }) => id) as [string, string, string];

let ledger: Ledger;
let site: AskedSite;
beforeEach(async () => {
  ledger = await openLedger(":memory:");
  site = siteFor(ledger);
});
afterEach(() => ledger.close());

const shown = (text: string) => [...text.matchAll(/data-claim="([^"]+)"/gu)].map(([, id]) => id);

describe("the review queue", () => {
  test("has claims that gain most first, says why, and shows their words", async () => {
    await ledger.add([made], RUN);
    const text = await site.text("/review");
    expect(shown(text)).toEqual([loan, meeting, visit]);
    expect(text).toMatch(/similar claims are right 50% of the time; single origin; US\$1\.7bn at stake/u);
    expect(text).toContain(`<mark>${made.claims[1]!.evidence.exact}</mark>`);
    expect(text).toContain("&lt;b&gt;a&lt;/b&gt;");
    expect(text).toContain("0 claims judged so far; 3 waiting.");
    expect([await ledger.waiting(100), await ledger.waiting(2)]).toEqual([3, 2]);
  });

  test("goes on after a judgement, and an undo brings the claim back", async () => {
    await ledger.add([made], RUN);
    const back: [string, string] = ["back", "/review"];
    const judged = await site.sent("/review", "/judgements", [back, ["verdict", "reject"], ["claim", loan]]);
    expect(shown(judged.text)).toEqual([meeting, visit]);
    expect(judged.text).toContain("1 claim judged so far; 2 waiting.");
    expect(judged.text).toMatch(/role="status">Rejected: Loan of USD 1.7 billion/u);
    const [, undo = ""] = /name="judgement" value="([^"]+)" data-key="u"/u.exec(judged.text) ?? [];
    const undone = await site.sent("/review", "/judgements", [back, ["verdict", "withdraw"], ["judgement", undo]]);
    expect(shown(undone.text)).toEqual([loan, meeting, visit]);
  });

  test("weighs a ledger with many claims once, not after each judgement", async () => {
    const many = entry(
      "many",
      Array.from({ length: 60 }, (_, i) => ({ when: when(String(1900 + i)), confidence: 0.5 + i / 200 })),
    );
    await ledger.add([many], RUN);
    const weighed = vi.spyOn(ledger, "unjudged");
    const before = shown(await site.text("/review"));
    const judged = await site.sent("/review", "/judgements", [
      ["back", "/review"],
      ["verdict", "accept"],
      ["claim", before[3]!],
    ]);
    expect(shown(judged.text).slice(0, 19)).toEqual(before.toSpliced(3, 1));
    expect(judged.text).toContain("1 claim judged so far; 59 waiting.");
    const [, undo = ""] = /name="judgement" value="([^"]+)" data-key="u"/u.exec(judged.text) ?? [];
    const undone = await site.sent("/review", "/judgements", [
      ["back", "/review"],
      ["verdict", "withdraw"],
      ["judgement", undo],
    ]);
    expect(shown(undone.text)).toEqual(before);
    expect(weighed).toHaveBeenCalledTimes(1);
  });

  test("has the newest of many claims at once, and all of them when they were weighed meanwhile", async () => {
    const claims = Array.from({ length: 2250 }, (_, i) => {
      const key = 2250 - i;
      return { key, id: `c_${key}`, confidence: key < 2 ? 0.5 : 0.9, support: 1, usd: null, conflicts: 0, busy: 1 };
    });
    const unjudged = vi.fn(async (most: number, before: number | null = null) =>
      claims.filter(({ key }) => before === null || key < before).slice(0, most),
    );
    const asked: string[][] = [];
    const many = {
      unjudged,
      waiting: async (most: number) => Math.min(claims.length, most),
      judged: async () => 0,
      claims: async (ids: string[]) => {
        asked.push(ids);
        return ids.map((id) => ({ claim: { id, document: "d" }, fact: null, verdict: null, retired: null }));
      },
      summaries: async () => [],
      texts: async () => new Map(),
      factsOf: async () => [],
    } as Partial<Record<keyof Ledger, unknown>> as Ledger;
    expect((await queueOf(many, 2)).waiting).toBe(2250);
    await vi.waitFor(async () => {
      expect((await queueOf(many, 2)).waiting).toBe(2250);
      expect(asked.at(-1)?.[0]).toBe("c_1");
    });
    expect(asked[0]).not.toContain("c_1");
    expect(unjudged).toHaveBeenCalledTimes(5);
  });

  test("says what to do where nothing waits", async () => {
    expect(await site.text("/review")).toContain("There are no claims in this ledger yet.");
    await ledger.add([made], RUN);
    for (const claim of [visit, loan, meeting])
      await site.sent("/review", "/judgements", [
        ["back", "/review"],
        ["verdict", "accept"],
        ["claim", claim],
      ]);
    expect(await site.text("/review")).toContain("Every claim has been judged.");
  });

  test("tells programs all of it, and comes as a table", async () => {
    await ledger.add([made], RUN);
    reviewPage.schema.parse(await (await site.get("/review.json?most=2", "application/json")).json());
    const csv = await (await site.get("/review/queue.csv?most=2")).text();
    expect(csv.trim().split("\n")).toHaveLength(3);
    expect((await site.get("/review?most=1000")).status).toBe(400);
  });
});
