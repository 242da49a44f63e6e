import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { FOLDS, surprise } from "../src/dossier/index.js";
import {
  type Entry,
  type Fact,
  type Judgement,
  type Ledger,
  linesOf,
  openLedger,
  sightOf,
  talliesOf,
} from "../src/ledger/index.js";
import { extentOf } from "../src/text/index.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

// Whatever is added, read otherwise or judged, in whatever order: what is kept up beside the facts is what a fold over all facts gives.

const folder = mkdtempSync(path.join(tmpdir(), "entente-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STATES = ["CHN", "KAZ", "UZB", "org:SCO"];
const TODAY = extentOf("2025-06-30")!.hi!;
const event = (goldstein: number, quad: number) => ({
  plover: "AID",
  mode: null,
  cameo: "07",
  quad,
  goldstein,
  context: [],
});
const dates = fc.constantFrom(null, "2011", "2011-03", "2012-05-06", "2019-09", "2024-07-01", "2031-02");

const said: fc.Arbitrary<Said> = fc
  .record({
    from: fc.constantFrom(...STATES),
    to: fc.constantFrom(...STATES),
    edtf: dates,
    confidence: fc.constantFrom(0.4, 0.8, 0.95),
    status: fc.constantFrom("completed" as const, "planned" as const, "denied" as const, "agreed" as const),
    kind: fc.constantFrom<Said>(
      { type: "visit" },
      { type: "meeting", mutual: true, event: event(1, 1) },
      { type: "statement", event: event(-2.4, 3) },
      { type: "position", details: { issue: "taiwan", stance: "supports" } },
      { type: "position", details: { issue: "taiwan", stance: "opposes" } },
      { type: "cooperation", mutual: true, details: { fields: ["energy", "trade"] } },
      { type: "partnership", mutual: true, details: { level: "strategic-partnership" } },
      { type: "partnership", mutual: true, details: { level: "partnership" } },
      {
        type: "finance",
        details: { flow: "loan", purpose: "the Balta road" },
        amount: { value: 123_400_000, currency: "USD", qualifier: null, text: "$" },
      },
      {
        type: "finance",
        details: { flow: "loan", purpose: "the Orla port" },
        amount: { value: 123_400_000, currency: "USD", qualifier: null, text: "$" },
      },
      {
        type: "finance",
        details: { flow: "grant" },
        amount: { value: 50_000_000, currency: "USD", qualifier: null, text: "$" },
      },
      { type: "project", details: { name: "the Balta road", kind: "road" } },
    ),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ edtf, kind, ...rest }) => ({ ...rest, ...kind, when: edtf === null ? null : when(edtf) }));

const documents = fc.record({
  said: fc.array(said, { minLength: 1, maxLength: 6 }),
  publisher: fc.constantFrom(null, "The Balta Courier", "Balta Radio"),
  date: fc.constantFrom(null, "2011-04", "2024-07-02", "2025-05-05", "2025-06-20"),
});

const QUERIES = [{}, { rows: 2, notable: 1 }, { from: 2011 * 12 + 2, to: 2012 * 12 + 11 }];

type Made = { readonly said: readonly Said[]; readonly publisher: string | null; readonly date: string | null };
const entryOf = ({ said, publisher, date }: Made, number: number): Entry =>
  entry(`${number}.txt`, said, { publisher, date }, { salt: `${number}` });

const publisherOf = (entries: readonly Entry[]) => (id: string) =>
  entries.find(({ document }) => document.id === id)?.document.metadata.publisher ?? null;
const dollarsOf = ({ amount }: Fact) => amount[0]?.value.value ?? null;

async function compare(ledger: Ledger, entries: readonly Entry[]): Promise<void> {
  const all = await ledger.facts();
  const pairs = STATES.flatMap((a) => ["", ...STATES.filter((b) => a < b)].map((b) => [a, b] as const));
  for (const [i, [a, b]] of pairs.entries()) {
    const query = QUERIES[(i + all.length) % QUERIES.length]!;
    const facts = await ledger.facts(b === "" ? { state: a } : { pair: [a, b] });
    const made = sightOf(facts, [a, b], query, {
      folds: FOLDS,
      usd: dollarsOf,
      others: all,
      publisher: publisherOf(entries),
    });
    const kept = await ledger.sight(b === "" ? [a] : [a, b], query);
    expect(kept).toEqual(made);
  }
  const sums = sumsByPair(all);
  const { parties, pairs: ties, pairTotal } = await ledger.ties({ pairs: 2 });
  expect(parties).toEqual(ordered(sums.filter(({ b }) => b === "")));
  expect(ties).toEqual(ordered(sums.filter(({ b }) => b !== "")).slice(0, 2));
  expect(pairTotal).toBe(sums.filter(({ b }) => b !== "").length);
  for (const state of STATES) {
    const circle = await ledger.circle(state, { partners: 2, rows: 3, after: TODAY });
    const own = ordered(sums.filter(({ a, b }) => b !== "" && (a === state || b === state)));
    expect(circle.total).toBe(own.length);
    expect(circle.partners.map(({ facts }) => facts)).toEqual(own.slice(0, 2).map(({ facts }) => facts));
    for (const { partner, tallies, levels, ...counts } of circle.partners) {
      const [a, b] = state < partner ? [state, partner] : [partner, state];
      expect({ a, b, ...counts }).toEqual(own.find((tie) => tie.a === a && tie.b === b));
      const lines = linesBetween(all, a, b);
      const yearly = lines.map(({ fact, line }) => ({
        fact,
        line: { ...line, month: line.month === null ? null : Math.floor(line.month / 12) * 12 },
      }));
      expect(tallies).toEqual(talliesOf(yearly));
      const told = lines.filter(({ line }) => line.type === "partnership" && line.facet !== "");
      expect(levels.map(({ id }) => id).sort()).toEqual(told.map(({ fact }) => fact.id).sort());
    }
    const planned = linesBetween(all, state, "").filter(
      ({ line: { status, day } }) => ["planned", "pledged", "agreed"].includes(status) && (day ?? -1e9) > TODAY,
    );
    expect(circle.plannedTotal).toBe(planned.length);
    expect(circle.planned).toHaveLength(Math.min(3, planned.length));
  }
  const news = await ledger.news({ since: "", today: "2025-06-30", day: TODAY, rows: 4, surprise });
  expect(news.totals).toMatchObject({ facts: all.length, claims: all.flatMap(({ claims }) => claims).length });
  expect(news.disputed.total).toBe(all.filter(({ conflicts }) => conflicts.length > 0).length);
  const lately = new Map(news.motion.map(({ a, b, lately }) => [`${a} ${b}`, lately]));
  for (const { a, b } of sums) {
    if (b === "") continue;
    const first = linesBetween(all, a, b).map(({ fact }) => extentOf(fact.first.published)?.hi ?? null);
    const week = Math.floor(TODAY / 7);
    const recent = first.filter(
      (day) => day !== null && Math.floor(day / 7) > week - 13 && Math.floor(day / 7) <= week,
    );
    expect(lately.get(`${a} ${b}`) ?? 0).toBe(recent.length);
  }
}

const _dayOf = (fact: Fact) => extentOf(fact.when[0]?.value)?.hi ?? -1e9;

function linesBetween(facts: readonly Fact[], a: string, b: string) {
  return facts.flatMap((fact) => {
    const line = linesOf(fact, 0).find((one) => one.a === a && one.b === b);
    return line === undefined ? [] : [{ fact, line }];
  });
}

function sumsByPair(facts: readonly Fact[]) {
  const sums = new Map<
    string,
    { a: string; b: string; facts: number; claims: number; corroborated: number; conflicting: number }
  >();
  for (const fact of facts)
    for (const { a, b } of linesOf(fact, 0)) {
      const tie = sums.get(`${a} ${b}`) ?? { a, b, facts: 0, claims: 0, corroborated: 0, conflicting: 0 };
      sums.set(`${a} ${b}`, tie);
      tie.facts++;
      tie.claims += fact.claims.length;
      if (fact.support >= 2) tie.corroborated++;
      if (fact.conflicts.length > 0) tie.conflicting++;
    }
  return [...sums.values()];
}

const ordered = <T extends { a: string; b: string; facts: number }>(ties: readonly T[]) =>
  [...ties].sort((x, y) => y.facts - x.facts || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));

const ENGINES: readonly [string, () => Promise<string | null>, number][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), 8],
  ["PostgreSQL", postgresLedger, 3],
];
let files = 0;

describe.each(ENGINES)("what is kept beside the facts on %s", (_, address, runs) => {
  anyTest(
    "is what a fold over all facts gives, after every change",
    async (context) => {
      if ((await address()) === null) context.skip();
      const judged = fc.record({
        claim: fc.nat(),
        other: fc.nat(),
        verdict: fc.constantFrom("reject", "same", "accept"),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(documents, { minLength: 2, maxLength: 5 }),
          documents,
          fc.array(judged, { maxLength: 2 }),
          async (made, again, judgements) => {
            const ledger = await openLedger((await address())!, { folds: FOLDS });
            try {
              const entries = made.map(entryOf);
              await ledger.add(entries.slice(0, -1), RUN);
              await compare(ledger, entries);
              await ledger.add(entries.slice(-1), RUN);
              await compare(ledger, entries);
              const claims = entries.flatMap((one) => one.claims.map(({ id }) => id));
              const told = judgements.map(({ claim, other, verdict }, i): Judgement => {
                const [a, b] = [claims[claim % claims.length]!, claims[other % claims.length]!];
                const about = verdict === "same" && a !== b ? [a, b] : [a];
                const word = verdict === "same" && a === b ? "accept" : (verdict as Judgement["verdict"]);
                const id = `j_000000000000000${i}`;
                const [at, reviewer] = [`2026-03-02T09:00:0${i}Z`, "ann"];
                return {
                  id,
                  at,
                  reviewer,
                  verdict: word,
                  claims: about,
                  others: [],
                  field: null,
                  value: null,
                  reason: null,
                };
              });
              await ledger.judge(told);
              await compare(ledger, entries);
              // The first document is read otherwise: other claims, another publisher and date.
              const { document } = entries[0]!;
              const next = entryOf(again, 0);
              const metadata = { ...document.metadata, publisher: again.publisher, date: again.date };
              const changed: Entry = {
                ...next,
                document: { ...document, metadata },
                claims: next.claims.map((claim) => ({ ...claim, document: document.id })),
                producer: "rules/en@0.2.0",
              };
              await ledger.add([changed], { ...RUN, at: "2026-04-01T09:00:00Z" });
              await compare(ledger, [changed, ...entries.slice(1)]);
              await ledger.add([{ ...changed, claims: [], producer: "rules/en@0.3.0" }], {
                ...RUN,
                at: "2026-05-01T09:00:00Z",
              });
              await compare(ledger, [changed, ...entries.slice(1)]);
            } finally {
              await ledger.close();
            }
          },
        ),
        { numRuns: runs },
      );
    },
    300_000,
  );
});
