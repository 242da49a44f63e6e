import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { FOLDS } from "../src/dossier/index.js";
import { type Entry, type Judgement, judgementOf, type Ledger, openLedger } from "../src/ledger/index.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-judged-"));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Does some work with a new ledger. */
async function using<T>(work: (ledger: Ledger) => Promise<T>, folds = FOLDS): Promise<T> {
  const ledger = await openLedger(path.join(folder, `${count++}.db`), { folds });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** What an export says of documents, claims and facts. */
async function told(ledger: Ledger): Promise<string[]> {
  const parts: string[] = [];
  await ledger.export(async (text) => void parts.push(text));
  return parts
    .join("")
    .split("\n")
    .filter((line) => /^\{"kind":"(?:document|claim|fact)"/u.test(line));
}

const VISIT = fc.record({
  to: fc.constantFrom("KAZ", "UZB"),
  when: fc.constantFrom(when("2024-07-02"), when("2024-07-03"), when("2024-07"), when("2023"), null),
  status: fc.constantFrom("completed", "planned", "cancelled"),
}) satisfies fc.Arbitrary<Said>;
const DOCUMENTS = fc.array(fc.array(VISIT, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 });

const entriesOf = (documents: readonly (readonly Said[])[]): Entry[] =>
  documents.map((said, i) => entry(`${i}.txt`, said, { date: "2024-07-05" }, { salt: `${i}` }));

/** A word on some of the claims or facts there are, by numbers that are taken as far as there are so many. */
const WORD = fc.record({
  verdict: fc.constantFrom("same", "different", "reject", "accept"),
  /** Whether whole facts are joined or parted, as they stand then, or single claims. */
  whole: fc.boolean(),
  a: fc.nat(30),
  b: fc.nat(30),
});
type Word = typeof WORD extends fc.Arbitrary<infer T> ? T : never;

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString().replace(".000", "");

/** The judgement of a word; null where it would say something of a thing and itself. */
async function judged(ledger: Ledger, { verdict, whole, a, b }: Word, minute: number): Promise<Judgement | null> {
  const facts = await ledger.facts();
  const things = whole ? facts.map(({ claims }) => claims) : facts.flatMap(({ claims }) => claims.map((id) => [id]));
  const [one, other] = [things[a % things.length]!, things[b % things.length]!];
  const apart = verdict === "different";
  const pair = apart || verdict === "same";
  if (pair && one === other) return null;
  const claims = verdict === "same" ? [...one, ...other] : one;
  const rest = { field: null, value: null, reason: null, reviewer: "ann", at: at(minute) };
  return judgementOf({ verdict: verdict as "same", claims, others: apart ? other : [], ...rest });
}

function takenBack({ verdict, claims, others }: Judgement, minute: number): Judgement {
  const rest = { field: null, reason: null, reviewer: "ben", at: at(minute) };
  return judgementOf({ verdict: "withdraw", claims: [...claims, ...others], others: [], value: verdict, ...rest });
}

const word = (verdict: Judgement["verdict"], claims: string[], minute: number, more = {}) =>
  judgementOf({
    verdict,
    claims,
    others: [],
    field: null,
    value: null,
    reason: null,
    reviewer: "ann",
    at: at(minute),
    ...more,
  });
const again = ({ document, ...rest }: Entry, claims: Entry["claims"]): Entry => ({
  ...rest,
  document: { ...document, metadata: { ...document.metadata, publisher: "The Balta Courier" } },
  claims,
  producer: "rules/en@0.2.0",
});
const LATER = { ...RUN, at: "2026-04-01T09:00:00Z" };
const claimsOf = async (ledger: Ledger) => (await ledger.facts()).map(({ claims }) => claims);

// Families are in order of their types: of two that a person joined, one stands first.
describe.each([
  ["visit", "meeting"],
  ["meeting", "visit"],
] as const)("a %s that a person joined with a %s", (one, other) => {
  const [a, b] = [one, other].map((type, i) => entry(`${i}.txt`, [{ type }], {}, { salt: `${i}` })) as [Entry, Entry];
  const [mine, theirs] = [a, b].map(({ claims }) => claims[0]!.id) as [string, string];
  const joined = async (ledger: Ledger, ...more: Judgement[]) => {
    await ledger.add([a, b], RUN);
    await ledger.judge([word("same", [mine, theirs], 0), ...more]);
    expect(await claimsOf(ledger)).toHaveLength(1);
  };

  test("is no fact once no reader tells it, and the other was rejected", () =>
    using(async (ledger) => {
      await joined(ledger, word("reject", [theirs], 1));
      await ledger.add([again(a, [])], LATER);
      expect(await claimsOf(ledger)).toEqual([]);
      expect((await ledger.ties({ pairs: 1 })).pairTotal).toBe(0);
    }));

  test("is still a fact once the other, which was rejected, is not told either", () =>
    using(async (ledger) => {
      await joined(ledger, word("reject", [theirs], 1));
      await ledger.add([again(b, [])], LATER);
      expect(await claimsOf(ledger)).toEqual([[mine]]);
    }));

  test("is still a fact when more is told where the other was", () =>
    using(async (ledger) => {
      await joined(ledger);
      await ledger.add([again(b, [])], LATER);
      expect(await claimsOf(ledger)).toEqual([[mine]]);
      await ledger.add([entry("2.txt", [{ type: other }], {}, { salt: "2" })], LATER);
      expect((await claimsOf(ledger)).flat()).toContain(mine);
    }));
});

describe.each([
  ["visit", "meeting"],
  ["meeting", "visit"],
] as const)("a claim that a person joined with a %s, and placed at a %s", (one, other) => {
  const [a, b, c] = (["statement", one, other] as const).map((type, i) =>
    entry(`${i}.txt`, [{ type, to: ["KAZ", "UZB", "TJK"][i]! }], {}, { salt: `${i}` }),
  ) as [Entry, Entry, Entry];
  const [mine, theirs, there] = [a, b, c].map(({ claims }) => claims[0]!.id) as [string, string, string];
  const placed = async (ledger: Ledger) => {
    await ledger.judge([word("place", [mine], 3, { others: [there] })]);
    expect(await claimsOf(ledger)).toEqual([[theirs, there].sort()]);
  };
  const joined = async (ledger: Ledger) => {
    await ledger.add([a, b, c], RUN);
    await ledger.judge([word("same", [mine, theirs], 0), word("accept", [mine], 1)]);
  };
  const facts = async (ledger: Ledger) => (await claimsOf(ledger)).map((ids) => [...ids].sort()).sort();

  test("leaves that as it was once it is not placed there", () =>
    using(async (ledger) => {
      await joined(ledger);
      await ledger.judge([word("withdraw", [mine], 2, { value: "accept" })]);
      await ledger.add([again(a, [])], LATER);
      await placed(ledger);
      await ledger.judge([word("withdraw", [mine, there], 4, { value: "place" })]);
      expect(await facts(ledger)).toEqual([[theirs], [there]].sort());
    }));

  test("leaves that as it was once it is told again", () =>
    using(async (ledger) => {
      await joined(ledger);
      await ledger.judge([word("reject", [mine], 2)]);
      await ledger.add([again(a, [])], LATER);
      await ledger.judge([word("place", [mine], 3, { others: [there] })]);
      expect(await claimsOf(ledger)).toEqual([[theirs]]);
      await ledger.add([{ ...again(a, a.claims), producer: "rules/en@0.3.0" }], { ...RUN, at: "2026-05-01T09:00:00Z" });
      expect(await facts(ledger)).toEqual([[theirs], [there]].sort());
    }));

  test("leaves that as it was once its document is back", () =>
    using(async (ledger) => {
      await joined(ledger);
      await ledger.judge([word("remove", [a.document.id], 2)]);
      await placed(ledger);
      await ledger.judge([word("withdraw", [a.document.id], 4, { value: "remove" })]);
      expect(await facts(ledger)).toEqual([[mine, theirs].sort(), [there]].sort());
    }));
});

test("what was said of an edition is not said of the next once that is erased for good", () =>
  using(async (ledger) => {
    const [first, next] = ["2024-07-02", "2024-07-03"].map((date) =>
      entry("visit.txt", [{}], { date, url: "https://balta.example/visit" }),
    ) as [Entry, Entry];
    await ledger.add([first], RUN);
    await ledger.judge([word("reject", [first.claims[0]!.id], 0)]);
    await ledger.add([next], LATER);
    expect(await claimsOf(ledger)).toEqual([]);
    await ledger.purge(first.document.id);
    expect(await claimsOf(ledger)).toEqual([[next.claims[0]!.id]]);
  }));

test("parts of a family that a rejected claim joined are reckoned apart once it is gone", () =>
  using(
    async (ledger) => {
      const said = [when("2024-07"), when("2024-07-02"), when("2024-07-02")];
      const [month, day, rejected] = said.map((when, i) => entry(`${i}.txt`, [{ when }], {}, { salt: `${i}` })) as [
        Entry,
        Entry,
        Entry,
      ];
      const [mine, theirs, third] = [month, day, rejected].map(({ claims }) => claims[0]!.id) as [
        string,
        string,
        string,
      ];
      await ledger.add([month, day, rejected], RUN);
      expect((await claimsOf(ledger)).map(({ length }) => length).sort()).toEqual([1, 2]);
      await ledger.judge([word("same", [mine, third], 0), word("reject", [third], 1)]);
      expect(await claimsOf(ledger)).toEqual([[mine, theirs].sort()]);
      await ledger.add([again(rejected, [])], LATER);
      expect((await claimsOf(ledger)).sort()).toEqual([[mine], [theirs]].sort());
    },
    { ...FOLDS, largest: () => 1 },
  ));

describe("what persons say of claims", () => {
  test("leaves no trace in claims and facts once all of it is taken back, in any order", async () => {
    let changes = 0;
    const property = fc.asyncProperty(
      DOCUMENTS,
      fc.array(fc.tuple(WORD, fc.nat(1000)), { minLength: 1, maxLength: 6 }),
      (documents, words) =>
        using(async (ledger) => {
          await ledger.add(entriesOf(documents), RUN);
          const before = await told(ledger);
          const said: { judgement: Judgement; turn: number }[] = [];
          for (const [i, [word, turn]] of words.entries()) {
            // Once all claims are rejected there is nothing left to speak of.
            if ((await ledger.facts()).length === 0) break;
            const judgement = await judged(ledger, word, i);
            if (judgement === null) continue;
            await ledger.judge([judgement]);
            said.push({ judgement, turn });
          }
          if ((await told(ledger)).join() !== before.join()) changes++;
          said.sort((x, y) => x.turn - y.turn);
          for (const [i, { judgement }] of said.entries()) await ledger.judge([takenBack(judgement, 30 + i)]);
          expect(await told(ledger)).toEqual(before);
        }),
    );
    await fc.assert(property, { numRuns: 25 });
    expect(changes).toBeGreaterThan(5);
  });

  test("holds on for the claims that take the place of others when a document is read anew", async () => {
    let changes = 0;
    const property = fc.asyncProperty(
      DOCUMENTS,
      fc.array(WORD, { minLength: 1, maxLength: 6 }),
      async (documents, words) => {
        const old = entriesOf(documents);
        const anew = old.map(readAnew);
        const heirs = new Map(old.flatMap(({ claims }, i) => claims.map((one, j) => [one.id, anew[i]!.claims[j]!.id])));
        const said: Judgement[] = [];
        const later = { ...RUN, at: "2026-04-01T09:00:00Z" };
        const after = await using(async (ledger) => {
          await ledger.add(old, RUN);
          for (const [i, word] of words.entries()) {
            if ((await ledger.facts()).length === 0) break;
            const judgement = await judged(ledger, word, i);
            if (judgement === null) continue;
            await ledger.judge([judgement]);
            said.push(judgement);
          }
          await ledger.add(anew, later);
          return { facts: await ledger.facts(), of: await ledger.judgements() };
        });
        expect(after.of).toHaveLength(said.length);
        const fresh = await using(async (ledger) => {
          await ledger.add(anew, later);
          if (JSON.stringify(await ledger.facts()) !== JSON.stringify(after.facts)) changes++;
          const moved = (ids: readonly string[]) => ids.map((id) => heirs.get(id)!);
          await ledger.judge(said.map((one) => ({ ...one, claims: moved(one.claims), others: moved(one.others) })));
          return ledger.facts();
        });
        expect(after.facts).toEqual(fresh);
      },
    );
    await fc.assert(property, { numRuns: 25 });
    expect(changes).toBeGreaterThan(5);
  });
});

/** The same claims as other rules find them: with other ids, in words that begin a little later. */
function readAnew(one: Entry): Entry {
  const claims = one.claims.map((claim) => {
    const { evidence, id, ...rest } = claim;
    const exact = evidence.exact.slice(1);
    const flipped = [...id.slice(2)].reverse().join("");
    return { id: `c_${flipped}`, ...rest, evidence: { ...evidence, exact, start: evidence.start + 1 } };
  });
  return { ...one, claims, producer: "rules/en@0.2.0" };
}
