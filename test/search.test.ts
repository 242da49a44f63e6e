import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { english } from "../src/claim/english/language/index.js";
import type { Claim } from "../src/claim/index.js";
import {
  type Entry,
  FACETED,
  type Facets,
  type Ledger,
  openLedger,
  type PageWanted,
  parseQuery,
} from "../src/ledger/index.js";
import { extentOf } from "../src/text/index.js";
import { STATES as ALL_STATES } from "../src/vocabulary/index.js";
import { RUN, SIMPLE_FOLDS } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";
import { specimen } from "./search-specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-search-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tables = [english.names()];
const folds = {
  ...SIMPLE_FOLDS,
  dollars: ({ amount }: Claim) => (amount === null ? null : amount.value / (amount.currency === "USD" ? 1 : 10)),
};
const server = await postgresLedger();
const ENGINES: readonly (() => Promise<string | null>)[] = [
  async () => path.join(folder, `${Math.random().toString(36).slice(2)}.db`),
  ...(server === null ? [] : [postgresLedger]),
];

/** What a query says, as text and as what holds of a claim that it finds. */
interface Asked {
  readonly text: string;
  readonly holds: (claim: Claim, about: Entry) => boolean;
}

const WORDS = ["loan", "gas", "pipeline", "railway", "visit", "credit", "line", "talks"];
const STATES = ["CHN", "KAZ", "TJK", "RUS"];
const NAMES: Record<string, string> = { CHN: "China", KAZ: "Kazakhstan", TJK: "Tajikistan", RUS: "Russia" };
const DATES = ["2010", "2011-03", "2011-03-05", "2012/2014", "2013/..", "../2011", null] as const;
const wordsOf = (claim: Claim) =>
  claim.evidence.exact.replace(".", "").toLowerCase().replaceAll("talks", "talk").split(" ");
const parties = (claim: Claim) => [...claim.source, ...claim.target].map(({ id }) => id);

const word = fc.constantFrom(...WORDS).map((given): Asked => {
  const lemma = given.replace("talks", "talk");
  return { text: given, holds: (claim) => wordsOf(claim).includes(lemma) };
});
const phrase = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map(([a, b]): Asked => {
  const [first, second] = [a.replace("talks", "talk"), b.replace("talks", "talk")];
  return {
    text: `"${a} ${b}"`,
    holds: (claim) => wordsOf(claim).some((one, k, all) => one === first && all[k + 1] === second),
  };
});
const filter: fc.Arbitrary<Asked> = fc.oneof(
  fc
    .constantFrom(...STATES)
    .map((id): Asked => ({ text: `state:${id}`, holds: (claim) => parties(claim).includes(id) })),
  fc.constantFrom(...STATES).map(
    (id): Asked => ({
      text: NAMES[id]!,
      holds: (claim) => parties(claim).includes(id),
    }),
  ),
  fc
    .tuple(fc.constantFrom(...STATES), fc.constantFrom(...STATES))
    .filter(([a, b]) => a !== b)
    .map(
      ([a, b]): Asked => ({
        text: `pair:${a}-${b}`,
        holds: (claim) => parties(claim).includes(a) && parties(claim).includes(b),
      }),
    ),
  fc.constantFrom("visit", "finance", "agreement").map(
    (type): Asked => ({
      text: `type:${type}`,
      holds: (claim) => claim.type === type,
    }),
  ),
  fc.constantFrom("completed", "planned").map(
    (status): Asked => ({
      text: `status:${status}`,
      holds: (claim) => claim.status === status,
    }),
  ),
  fc.constantFrom("xi", "putin").map(
    (name): Asked => ({
      text: `speaker:${name}`,
      holds: ({ attribution }) => attribution?.speaker.name.toLowerCase().includes(name) ?? false,
    }),
  ),
  fc.constantFrom("xinhua", "herald").map(
    (name): Asked => ({
      text: `publisher:${name}`,
      holds: (_, { document }) => document.metadata.publisher?.toLowerCase().includes(name) ?? false,
    }),
  ),
  fc.integer({ min: 0, max: 100 }).map(
    (percent): Asked => ({
      text: `confidence:${percent / 100}`,
      holds: ({ confidence }) => Math.round(confidence * 100) >= Math.min(percent, 99),
    }),
  ),
  fc.constantFrom("over:1m", "over:1.5m under:1bn", "under:20m").map((text): Asked => {
    const bounds: Record<string, [number, number]> = { "over:1m": [1e6, 1e99], "under:20m": [0, 2e7] };
    const [least, below] = bounds[text] ?? [1.5e6, 1e9];
    return {
      text,
      holds: (claim) => {
        const usd = folds.dollars(claim);
        return usd !== null && usd >= least && usd < below;
      },
    };
  }),
  fc
    .tuple(fc.constantFrom("2009", "2010-06", "2011", "2011-03-05", "2013"), fc.constantFrom("from", "to", "on"))
    .map(([day, end]): Asked => {
      const wanted = extentOf(day)!;
      return {
        text: `${end}:${day}`,
        holds: (claim, { document }) => {
          const about = extentOf(claim.when?.edtf) ?? extentOf(document.metadata.date);
          if (about === null) return false;
          const early = end === "to" || (about.hi ?? wanted.lo!) >= wanted.lo!;
          const late = end === "from" || (about.lo ?? wanted.hi!) <= wanted.hi!;
          return early && late;
        },
      };
    }),
);
const plain = fc.oneof({ weight: 3, arbitrary: word }, phrase, filter);
const negated = fc
  .oneof(
    word,
    phrase,
    filter.filter(({ text }) => !/^(?:over|under|from|to|on):/u.test(text)),
  )
  .map(({ text, holds }): Asked => ({ text: `-${text}`, holds: (claim, about) => !holds(claim, about) }));
const either = fc.tuple(word, phrase).map(
  ([a, b]): Asked => ({
    text: `${a.text} OR ${b.text}`,
    holds: (claim, about) => a.holds(claim, about) || b.holds(claim, about),
  }),
);
const query = fc
  .array(fc.oneof({ weight: 4, arbitrary: plain }, negated, either), { minLength: 1, maxLength: 4 })
  // Two ranges of one kind may be empty, which is refused.
  .filter((all) =>
    ["over|under", "from|to|on"].every(
      (kind) => all.filter(({ text }) => RegExp(`^(?:${kind}):`).test(text)).length < 2,
    ),
  )
  .map(
    (all): Asked => ({
      text: all.map(({ text }) => text).join(" "),
      holds: (claim, about) => all.every(({ holds }) => holds(claim, about)),
    }),
  );

const saying = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }),
  source: fc.constantFrom(...STATES),
  target: fc.constantFrom(...STATES, "USA"),
  type: fc.constantFrom("visit" as const, "finance" as const, "agreement" as const),
  status: fc.constantFrom("completed" as const, "planned" as const),
  when: fc.constantFrom(...DATES),
  amount: fc.option(
    fc.record({ value: fc.constantFrom(900_000, 1e6, 15e6, 2e7, 1e9, 3e10), currency: fc.constantFrom("USD", "CNY") }),
  ),
  speaker: fc.option(fc.constantFrom("Xi Jinping", "Vladimir Putin")),
  percent: fc.integer({ min: 1, max: 99 }),
});
const collection = fc.array(
  fc.record({
    date: fc.constantFrom("2010-06-01", "2011-03-05", "2015", null),
    publisher: fc.constantFrom("Xinhua", "The Herald", null),
    sayings: fc.array(saying, { minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Facets by their definition, from the claims alone. */
function facetsOf(entries: readonly Entry[], claims: readonly Claim[]): Facets {
  const about = (claim: Claim) => entries.find(({ document }) => document.id === claim.document)!.document.metadata;
  const counted = (of: (claim: Claim) => readonly (string | null | undefined)[]) => {
    const values = claims.flatMap((claim) => [...new Set(of(claim))]).filter((value) => value != null);
    return [...new Set(values)]
      .map((value) => ({ value, claims: values.filter((one) => one === value).length }))
      .sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1));
  };
  const day = (claim: Claim) => {
    const [own, published] = [extentOf(claim.when?.edtf), extentOf(about(claim).date)];
    return own?.lo ?? own?.hi ?? published?.lo ?? null;
  };
  const year = (days: number | null) => (days === null ? null : new Date(days * 86_400_000).toISOString().slice(0, 4));
  return {
    counted: claims.length,
    more: false,
    type: counted(({ type }) => [type]),
    party: counted(parties),
    year: counted((claim) => [year(day(claim))]).sort((a, b) => Number(b.value) - Number(a.value)),
    status: counted(({ status }) => [status]),
    speaker: counted(({ attribution }) => [attribution?.speaker.id]),
    publisher: counted((claim) => [about(claim).publisher]),
    flow: counted(({ type, details }) => [type === "finance" ? (details.flow as string | undefined) : null]),
  };
}

const TARGETS = ALL_STATES.filter(({ id }) => id !== "CHN").map(({ id }) => id);

describe("a search", () => {
  const opened: Ledger[] = [];
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });
  const open = async (entries: readonly Entry[], engines = ENGINES) => {
    const ledgers: Ledger[] = [];
    for (const fresh of engines) ledgers.push(await openLedger((await fresh())!, { folds }));
    opened.push(...ledgers);
    for (const ledger of ledgers) await ledger.add(entries, RUN);
    return ledgers;
  };
  const ask = (ledger: Ledger, text: string, page?: PageWanted) => ledger.search(parseQuery(text, tables), page);
  test("finds what holds, alike and in the same order on every database", { timeout: 60_000 }, async () => {
    const cases = fc.tuple(collection, fc.array(query, { minLength: 20, maxLength: 20 }));
    const property = fc.asyncProperty(cases, async ([documents, queries]) => {
      const entries = documents.map((one, k) => specimen(`${k}.txt`, one.sayings, one));
      const ledgers = await open(entries);
      for (const { text, holds } of queries) {
        const expected = entries.flatMap((about) => about.claims.filter((claim) => holds(claim, about)));
        const found = await Promise.all(ledgers.map((ledger) => ask(ledger, text, { limit: 100 })));
        expect(new Set(found[0]!.hits.map(({ claim }) => claim.id)), text).toEqual(
          new Set(expected.map(({ id }) => id)),
        );
        expect(found[0]).toMatchObject({ total: expected.length, more: false, next: null });
        for (const other of found.slice(1)) expect(other).toEqual(found[0]);
        const counts = await Promise.all(ledgers.map((ledger) => ledger.facets(parseQuery(text, tables))));
        expect(counts[0], text).toEqual(facetsOf(entries, expected));
        for (const other of counts.slice(1)) expect(other).toEqual(counts[0]);
        const paged: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await ask(ledgers.at(-1)!, text, { limit: 3, cursor });
          paged.push(...page.hits.map(({ claim }) => claim.id));
          cursor = page.next;
        } while (cursor !== null);
        expect(paged).toEqual(found[0]!.hits.map(({ claim }) => claim.id));
      }
    });
    await fc.assert(property, { numRuns: 8 });
  });

  const saying = { words: ["loan"], source: "CHN", target: "KAZ", type: "visit", status: "completed" } as const;
  const plain = { ...saying, when: "2014-05-01", amount: null, speaker: null, percent: 80 };

  test("counts to ten thousand, ranks the newest thousand, and goes on by time", { timeout: 120_000 }, async () => {
    const many = Array.from({ length: 40 }, (_, k) =>
      specimen(
        `${k}.txt`,
        Array.from({ length: 260 }, (_, i) => ({
          ...plain,
          target: TARGETS[(k + i) % TARGETS.length]!,
          when: `20${10 + (k % 10)}-0${1 + (i % 9)}-${11 + Math.floor(k / 10)}`,
          percent: 1 + (i % 99),
        })),
      ),
    );
    for (const ledger of await open(many)) await isWhole(ledger);
  });

  /** Of 10,400 claims that answer. */
  async function isWhole(ledger: Ledger): Promise<void> {
    const all = await ask(ledger, "loan", { limit: 200 });
    expect(all).toMatchObject({ total: 10_000, more: true });
    const seen = new Set<string>();
    let days: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await ask(ledger, "loan", { limit: 1500, cursor });
      for (const { claim } of page.hits) seen.add(claim.id);
      days.push(...page.hits.map(({ claim }) => extentOf(claim.when!.edtf)!.lo!));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen.size).toBe(40 * 260);
    days = days.slice(1000);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    const facets = await ledger.facets(parseQuery("loan", tables));
    expect(facets).toMatchObject({ counted: FACETED, more: true, type: [{ value: "visit", claims: FACETED }] });
    // The newest are counted: of ten years with as many claims each, the last.
    expect(facets.year.slice(0, 2)).toEqual([
      { value: "2019", claims: 1040 },
      { value: "2018", claims: 1040 },
    ]);
    expect(facets.party).toHaveLength(20);
    const newest = await ask(ledger, "loan", { limit: 5, order: "newest" });
    expect(new Set(newest.hits.map(({ claim }) => claim.when!.edtf))).toEqual(new Set(["2019-09-14"]));
  }

  test("tells the document, the fact and the words of a hit", async () => {
    const entries = [0, 1].map((k) =>
      specimen(`${k}.txt`, [{ ...plain, words: ["gas", "loan"] }], { publisher: `P${k}`, date: "2015" }),
    );
    for (const ledger of await open(entries)) {
      const { hits } = await ask(ledger, "loan");
      expect(hits).toHaveLength(2);
      expect(hits.map(({ document }) => document.publisher).sort()).toEqual(["P0", "P1"]);
      expect(hits[0]!.fact).toMatchObject({ claims: 2, support: 2 });
      const { text, highlights, evidence } = hits[0]!.snippet;
      expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(["loan"]);
      expect(text.slice(evidence.start, evidence.end)).toBe(hits[0]!.claim.evidence.exact);
    }
  });

  test("refuses a place to go on from that no page gave", async () => {
    const [ledger] = await open([specimen("a.txt", [plain])], ENGINES.slice(0, 1));
    await expect(ask(ledger!, "loan", { cursor: "x" })).rejects.toThrow("The place to continue from does not come");
  });
});
