import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import type { Claim } from "../src/claim/index.js";
import { FOLDS } from "../src/dossier/index.js";
import { type Entry, type Judgement, judgementOf, type Ledger, openLedger } from "../src/ledger/index.js";
import { quote } from "../src/text/index.js";
import { entry, RUN, type Said, state, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-anchoring-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), true],
  ["PostgreSQL", postgresLedger, there],
];

const later = (month: number) => ({ ...RUN, at: `2026-${String(month).padStart(2, "0")}-01T09:00:00Z` });
let minutes = 0;
const say = (verdict: Judgement["verdict"], claims: readonly string[], more: Partial<Judgement> = {}): Judgement =>
  judgementOf({
    at: new Date(Date.UTC(2026, 2, 2, 9, minutes++)).toISOString().replace(".000", ""),
    reviewer: "ann",
    verdict,
    claims,
    others: [],
    field: null,
    value: null,
    reason: null,
    ...more,
  });

const SAID: readonly Said[] = [
  { type: "finance", to: "KAZ", amount: { value: 5e6, currency: "USD", qualifier: null, text: "5 million" } },
  { type: "visit", to: "UZB", when: when("2021") },
  { type: "project", to: "TJK", details: { name: "Vell tunnel" } },
];
let read = 0;
/** The same document with other claims: as another reader has them. */
const reading = (of: Entry, claims: readonly Claim[], producer = `learned/en@${read++}`): Entry => ({
  ...of,
  claims,
  producer,
});
/** A claim as another reader has it: with another id, and what else is other. */
const other = (claim: Claim, more: Partial<Claim> = {}): Claim => ({
  ...claim,
  id: `c_${(++read).toString(16).padStart(16, "0")}`,
  confidence: 0.6,
  ...more,
});
/** Words of a text from there on, as evidence in the sentence that they stood in. */
const words = (of: Entry, claim: Claim, from: number, to: number): Claim["evidence"] => ({
  ...quote(of.document.text, { start: claim.evidence.start + from, end: claim.evidence.start + to }),
  sentence: claim.evidence.sentence,
});

describe.each(ENGINES)("what persons said of claims, when their document is read anew, on %s", (_, fresh, present) => {
  const test = present ? anyTest : anyTest.skip;
  const opened: Ledger[] = [];
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });
  const open = async () => {
    const ledger = await openLedger((await fresh())!, { folds: FOLDS });
    opened.push(ledger);
    return ledger;
  };
  const living = async (ledger: Ledger, of: Entry) =>
    (await ledger.documentMaterial(of.document.id))!.claims.map(({ claim, verdict }) => [claim.id, verdict]).sort();

  test("goes over to the claim that says the same at the same place", async () => {
    const ledger = await open();
    const first = entry("a.txt", SAID);
    await ledger.add([first], RUN);
    const [loan, visit, tunnel] = first.claims as [Claim, Claim, Claim];
    await ledger.judge([say("accept", [loan.id]), say("reject", [visit.id]), say("accept", [tunnel.id])]);
    const shorter = other(loan, { evidence: words(first, loan, 2, 12) });
    // Of what is read otherwise in the same words it holds too.
    const dated = other(visit, { when: when("2022") });
    const same = other(tunnel);
    await ledger.add([reading(first, [shorter, dated, same])], later(4));
    expect(await living(ledger, first)).toEqual(
      [
        [shorter.id, "accepted"],
        [dated.id, "rejected"],
        [same.id, "accepted"],
      ].sort(),
    );
    expect(await ledger.orphans()).toEqual([]);
    expect((await ledger.claims([loan.id]))[0]).toMatchObject({ heir: shorter.id });
  });

  test("goes to no claim with other parties, nor with another sum or about another thing in other words", async () => {
    const ledger = await open();
    const first = entry("a.txt", SAID);
    await ledger.add([first], RUN);
    const [loan, visit, tunnel] = first.claims as [Claim, Claim, Claim];
    await ledger.judge(first.claims.map(({ id }) => say("reject", [id])));
    const changed = [
      other(loan, { amount: { ...loan.amount!, value: 6e6 }, evidence: words(first, loan, 0, 3) }),
      other(visit, { target: [state("KGZ")] }),
      other(tunnel, { details: { name: "Aurel dam" }, evidence: words(first, tunnel, 0, 3) }),
    ];
    await ledger.add([reading(first, changed)], later(4));
    expect((await living(ledger, first)).map(([, verdict]) => verdict)).toEqual([null, null, null]);
    expect((await ledger.orphans()).map(({ claim }) => claim.claim.id)).toEqual([loan.id, visit.id, tunnel.id].sort());
  });

  test("keeps in force what a person accepted or corrected and no reader finds, until that is withdrawn", async () => {
    const ledger = await open();
    const first = entry("a.txt", SAID);
    await ledger.add([first], RUN);
    const [loan, visit, tunnel] = first.claims as [Claim, Claim, Claim];
    await ledger.judge([
      say("accept", [loan.id]),
      say("correct", [visit.id], { field: "when", value: "2023" }),
      say("note", [tunnel.id], { reason: "Ask in Vell." }),
    ]);
    await ledger.add([reading(first, [])], later(4));
    expect(await living(ledger, first)).toEqual(
      [
        [loan.id, "accepted"],
        [visit.id, null],
      ].sort(),
    );
    expect((await ledger.facts()).map(({ claims }) => claims[0]).sort()).toEqual([loan.id, visit.id].sort());
    expect((await ledger.orphans()).map(({ claim }) => claim.claim.id)).toEqual([tunnel.id]);
    // A reader that finds it again makes no second one of it.
    const again = other(loan);
    await ledger.add([reading(first, [again])], later(5));
    expect(await living(ledger, first)).toEqual(
      [
        [again.id, "accepted"],
        [visit.id, null],
      ].sort(),
    );
    await ledger.judge([say("withdraw", [visit.id])]);
    expect(await living(ledger, first)).toEqual([[again.id, "accepted"]]);
    // What a person accepts after it was lost is there again.
    await ledger.judge([say("accept", [tunnel.id])]);
    expect((await living(ledger, first)).map(([id]) => id)).toEqual([again.id, tunnel.id].sort());
  });

  test("is placed by hand where it finds no place, and the place can be taken back", async () => {
    const ledger = await open();
    const first = entry("a.txt", SAID);
    await ledger.add([first], RUN);
    const [loan] = first.claims as [Claim];
    await ledger.judge([say("reject", [loan.id])]);
    const found = other(loan, { source: [state("RUS")] });
    await ledger.add([reading(first, [found])], later(4));
    await expect(ledger.judge([say("place", [found.id], { others: [loan.id] })])).rejects.toThrow(/is current/u);
    const place = say("place", [loan.id], { others: [found.id] });
    await ledger.judge([place]);
    expect(await living(ledger, first)).toEqual([[found.id, "rejected"]]);
    expect(await ledger.orphans()).toEqual([]);
    // It stays there when that one is read anew.
    const next = other(found);
    await ledger.add([reading(first, [next])], later(5));
    expect(await living(ledger, first)).toEqual([[next.id, "rejected"]]);
    await ledger.judge([say("withdraw", [loan.id], { value: place.id })]);
    expect(await living(ledger, first)).toEqual([[next.id, null]]);
    expect((await ledger.orphans()).map(({ claim }) => claim.claim.id)).toEqual([loan.id]);
  });

  test("of readers side by side each takes the place of its own earlier reading alone", async () => {
    const ledger = await open();
    const first = entry("a.txt", SAID);
    const [loan, visit] = first.claims as [Claim, Claim];
    await ledger.add([reading(first, [loan, visit], "rules/en@1")], RUN);
    const dam = other(loan, { type: "project", amount: null });
    await ledger.add([reading(first, [loan, dam], "model/en@1")], later(4), { beside: true });
    expect((await living(ledger, first)).map(([id]) => id)).toEqual([loan.id, visit.id, dam.id].sort());
    await ledger.add([reading(first, [visit], "rules/en@2")], later(5), { beside: true });
    expect((await living(ledger, first)).map(([id]) => id)).toEqual([loan.id, visit.id, dam.id].sort());
    await ledger.add([reading(first, [], "model/en@2")], later(6), { beside: true });
    expect((await living(ledger, first)).map(([id]) => id)).toEqual([visit.id]);
    await ledger.add([reading(first, [dam], "model/en@3")], later(7));
    expect((await living(ledger, first)).map(([id]) => id)).toEqual([dam.id]);
  });

  test("comes out of an export as it went in", async () => {
    const ledger = await open();
    const first = entry("a.txt", SAID);
    await ledger.add([first], RUN);
    const [loan, visit, tunnel] = first.claims as [Claim, Claim, Claim];
    await ledger.judge([say("accept", [loan.id]), say("accept", [visit.id]), say("reject", [tunnel.id])]);
    await ledger.add([reading(first, [other(tunnel, { target: [state("KGZ")] })])], later(4));
    await ledger.judge([say("withdraw", [visit.id])]);
    const parts: string[] = [];
    await ledger.export(async (text) => void parts.push(text));
    const taken = await open();
    await taken.import(async function* () {
      yield Buffer.from(parts.join(""));
    });
    expect(await living(taken, first)).toEqual(await living(ledger, first));
    expect(await taken.orphans()).toEqual(await ledger.orphans());
  });
});

/** What may happen to a claim when its document is read anew. */
const FATE = fc.constantFrom("same", "trimmed", "redated", "turned", "moved", "gone");
type Fate = typeof FATE extends fc.Arbitrary<infer T> ? T : never;

const READINGS = fc.array(
  fc.record({
    fates: fc.array(FATE, { minLength: 3, maxLength: 3 }),
    verdicts: fc.array(fc.constantFrom("accept", "reject", "note"), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function fated(of: Entry, claim: Claim, fate: Fate): readonly Claim[] {
  switch (fate) {
    case "same":
      return [claim];
    case "trimmed":
      return [other(claim, { evidence: words(of, claim, 1, claim.evidence.exact.length - 1) })];
    case "redated":
      return [other(claim, { when: when("1999") })];
    case "turned":
      return [other(claim, { source: claim.target, target: claim.source })];
    case "moved":
      return [other(claim, { type: "trade" })];
    default:
      return [];
  }
}

anyTest("judgements are on what says the same, in force or orphans, and on nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(READINGS, async (documents) => {
      const ledger = await openLedger(path.join(folder, `${files++}.db`), { folds: FOLDS });
      const entries = documents.map((_, i) => entry(`${i}.txt`, SAID, {}, { salt: `${i}` }));
      await ledger.add(entries, RUN);
      for (const [i, { verdicts }] of documents.entries())
        await ledger.judge(
          entries[i]!.claims.map(({ id }, k) =>
            say(verdicts[k]!, [id], verdicts[k] === "note" ? { reason: "So." } : {}),
          ),
        );
      const anew = entries.map((one, i) =>
        reading(
          one,
          one.claims.flatMap((claim, k) => fated(one, claim, documents[i]!.fates[k]!)),
        ),
      );
      await ledger.add(anew, later(4));
      const orphans = new Set((await ledger.orphans()).map(({ claim }) => claim.claim.id));
      for (const [i, one] of entries.entries()) {
        const now = (await ledger.documentMaterial(one.document.id))!.claims;
        for (const [k, { id, type, source }] of one.claims.entries()) {
          const [fate, verdict] = [documents[i]!.fates[k]!, documents[i]!.verdicts[k]!];
          const [kept] = await ledger.claims([id]);
          const on = now.find(({ claim }) => claim.id === (kept!.heir ?? id));
          if (["same", "trimmed", "redated"].includes(fate))
            expect(on).toMatchObject({
              claim: { type, source: [{ id: source[0]!.id }] },
              verdict: verdict === "note" ? null : `${verdict}ed`,
            });
          else if (verdict === "accept") expect(on).toMatchObject({ claim: { id }, verdict: "accepted" });
          else {
            expect(on).toBeUndefined();
            expect(orphans).toContain(id);
          }
        }
        const others = now.filter(({ verdict }) => verdict !== null).length;
        expect(others).toBeLessThanOrEqual(documents[i]!.verdicts.filter((verdict) => verdict !== "note").length);
      }
      await ledger.close();
    }),
    { numRuns: 25 },
  );
});
