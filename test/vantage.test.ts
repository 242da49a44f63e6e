import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { queryOf } from "../src/entente.js";
import { type Ledger, openLedger, type Run, type Vantage } from "../src/ledger/index.js";
import { entry, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-vantage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUNS: readonly Run[] = ["2024-02-03", "2024-11-20", "2025-01-31", "2026-03-01"].map((day, i) => ({
  at: `${day}T2${i}:30:00Z`,
  program: "entente 0.1.0",
}));
const LAST = RUNS.length - 1;

/** In which run a claim was first found, and in which it was no longer: runs by number, RUNS.length for never. */
type Life = readonly [found: number, gone: number];
type Story = readonly (readonly Life[])[];

const life = fc
  .tuple(fc.integer({ min: 0, max: LAST }), fc.integer({ min: 1, max: 4 }))
  .map(([found, stays]): Life => [found, Math.min(found + stays, RUNS.length)]);
const stories: readonly Story[] = fc.sample(
  fc.array(fc.array(life, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  {
    numRuns: 12,
    seed: 20_261_127,
  },
);

/** The document as one run read it, with the claims that it found; null where it found none, for then it was not there. */
function readIn(story: Story, document: number, run: number) {
  const lives = story[document]!;
  const whole = entry(
    `${document}.txt`,
    lives.map((_, i) => ({
      when: i % 3 === 2 ? null : when(`20${10 + document}-0${1 + i}`),
      to: i % 2 === 0 ? "KAZ" : "UZB",
    })),
    { date: "2020-05-01" },
    { salt: `story ${document}` },
  );
  const kept = lives.flatMap(([found, gone], i) => (found <= run && run < gone ? [i] : []));
  if (lives.every(([found]) => found > run)) return null;
  return {
    whole,
    entry: {
      ...whole,
      claims: kept.map((i) => whole.claims[i]!),
      producer: `rules/en@0.${run}.0`,
    },
  };
}

/** Ids of the claims of a story that are there from a vantage, by what happened to each. */
function expected(story: Story, { by = null, added = null }: { by?: number | null; added?: readonly number[] | null }) {
  return story
    .flatMap((lives, document) =>
      lives.flatMap(([found, gone], i) => {
        const there = by === null ? gone > LAST : found <= by && by < gone;
        const whole = readIn(story, document, LAST)!.whole;
        return there && (added === null || added.includes(found)) ? [whole.claims[i]!.id] : [];
      }),
    )
    .sort();
}

async function filled(ledger: Ledger, story: Story): Promise<void> {
  for (const [k, run] of RUNS.entries()) {
    const read = story.flatMap((_, document) => readIn(story, document, k)?.entry ?? []);
    await ledger.add(read, run);
  }
}

async function found(ledger: Ledger, query: string, from?: Vantage): Promise<string[]> {
  const wanted = await queryOf(query);
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await ledger.search(wanted, { limit: 2, cursor, ...(from === undefined ? {} : { from }) });
    ids.push(...page.hits.map(({ claim }) => claim.id));
    if (page.next === null) return ids.sort();
    cursor = page.next;
  }
}

const ENGINES: readonly [string, (k: number) => Promise<string | null>][] = [
  ["SQLite", async (k) => path.join(folder, `${k}.db`)],
  ["PostgreSQL", async () => postgresLedger()],
];

describe.each(ENGINES)("a ledger on %s", (_, addressOf) => {
  const test = anyTest;
  test("answers as of any run and of what any run added, as if what came later had never been", async ({ skip }) => {
    for (const [k, story] of stories.entries()) {
      const address = await addressOf(k);
      if (address === null) skip();
      const ledger = await openLedger(address!, { folds: SIMPLE_FOLDS });
      try {
        await filled(ledger, story);
        const now = await found(ledger, "type:visit");
        expect(now).toEqual(expected(story, {}));
        expect(await found(ledger, "type:visit", { asOf: "2026-03-01" })).toEqual(now);
        expect(await found(ledger, "type:visit", { asOf: "2024-02-02" })).toEqual([]);
        expect(await ledger.documentsFrom({ asOf: "2023" }, { limit: 9, after: "" })).toEqual([]);
        for (const [by, { at }] of RUNS.entries()) {
          const asOf = at.slice(0, 10);
          const then = expected(story, { by });
          expect(await found(ledger, "type:visit", { asOf })).toEqual(then);
          const documents = await ledger.documentsFrom({ asOf }, { limit: 99, after: "" });
          const told = await ledger.claimsOfDocuments(documents, { asOf });
          expect(told.map(({ id }) => id).sort()).toEqual(then);
          expect((await ledger.facets(await queryOf("type:visit"), { asOf })).counted).toBe(then.length);
          const addedBy = at.slice(0, 7);
          expect(await found(ledger, "type:visit", { addedBy })).toEqual(expected(story, { added: [by] }));
        }
        expect(await found(ledger, "type:visit", { asOf: "2025", addedBy: "2024" })).toEqual(
          expected(story, { by: 2, added: [0, 1] }),
        );
        // Other things that are asked hold for what is gone too.
        const kazakh = await found(ledger, "state:KAZ from:2010 to:2012 -state:UZB", { asOf: "2024" });
        const wanted = (
          await ledger.claimsOfDocuments(await ledger.documentsFrom({ asOf: "2024" }, { limit: 99, after: "" }), {
            asOf: "2024",
          })
        )
          .filter(({ target, when: time }) => target[0]!.id === "KAZ" && time !== null && time.edtf < "2013")
          .map(({ id }) => id)
          .sort();
        expect(kazakh).toEqual(wanted);
      } finally {
        await ledger.close();
      }
    }
  }, 120_000);
});

describe("a claim that a later run no longer finds", () => {
  anyTest(
    "is there as of then, with the fact that it made, and a vantage that is none is told in a sentence",
    async () => {
      const ledger = await openLedger(path.join(folder, "one.db"), { folds: SIMPLE_FOLDS });
      try {
        const story: Story = [
          [
            [0, 2],
            [0, RUNS.length],
          ],
        ];
        await filled(ledger, story);
        const { claims } = readIn(story, 0, LAST)!.whole;
        const [gone, stays] = [claims[0]!.id, claims[1]!.id];
        expect(await found(ledger, "type:visit", { asOf: "2024" })).toEqual([gone, stays].sort());
        expect(await found(ledger, "type:visit", { asOf: "2025" })).toEqual([stays]);
        expect(await ledger.claimsThere([gone, stays], { asOf: "2024" })).toEqual([gone, stays].sort());
        expect(await ledger.claimsThere([gone, stays], { addedBy: "2026" }).catch((e: Error) => e.message)).toEqual([]);
        const fact = (await ledger.claims([stays]))[0]!.fact!;
        const then = await ledger.testimoniesFrom(fact, { asOf: "2024-11" });
        expect(then.map(({ claim: { id } }) => id)).toContain(stays);
        expect(await ledger.testimoniesFrom(fact, { asOf: "2023" })).toEqual([]);
        const wrong = async (from: Vantage) => ledger.search(await queryOf("visit"), { from }).then(() => "", String);
        expect(await wrong({ addedBy: "2019" })).toBe(
          "QueryError: The ledger has no run of 2019; its first was on 2024-02-03, its last on 2026-03-01",
        );
        expect(await wrong({ asOf: "u_0000000000000000" })).toBe(
          "QueryError: The ledger has no run u_0000000000000000",
        );
        expect(await wrong({ asOf: "u_" })).toMatch(/Several runs have an id that starts with u_/u);
        expect(await wrong({ asOf: "soon" })).toMatch(/soon is neither a run nor a date/u);
        expect(await wrong({ asOf: "2024/.." })).toMatch(/neither a run nor a date/u);
      } finally {
        await ledger.close();
      }
    },
  );
});
