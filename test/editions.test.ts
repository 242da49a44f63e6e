import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import type { Claim } from "../src/claim/index.js";
import { FOLDS } from "../src/dossier/index.js";
import { type Entry, judgementOf, type Ledger, openLedger } from "../src/ledger/index.js";
import { signatureOf } from "../src/ledger/signature.js";
import { quote } from "../src/text/index.js";
import { entry, RUN, type Said } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-editions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), true],
  ["PostgreSQL", postgresLedger, there],
];
const BODY = [
  "Ministers of Marland and Ostria met in the old town hall of Vell on Monday and talked for three hours.",
  "They spoke of the railway between both capitals, of grain, and of the fishing grounds off Cape Sorrow.",
  "Afterwards the Ostrian minister laid a wreath at the monument on the river and left for Aurel in the evening.",
  "Nobody asked about the tariffs on timber that Marland had raised in spring, officials in Vell said.",
];

/** An edition of a text: sentences that say things, and others around them. */
function edition(said: readonly Said[], metadata: Parameters<typeof entry>[2], body: readonly string[] = BODY): Entry {
  const made = entry("a.html", said, {
    title: "Talks in Vell",
    publisher: "The Vell Courier",
    date: "2024-05-06",
    ...metadata,
  });
  const head = `${body.slice(0, 2).join(" ")}\n`;
  const text = `${head}${made.document.text}\n${body.slice(2).join(" ")}`;
  const blocks = [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
  const document = { ...made.document, text, blocks };
  const claims = made.claims.map((claim): Claim => {
    const [start, end] = [claim.evidence.start + head.length, claim.evidence.end + head.length];
    return { ...claim, evidence: { ...quote(text, { start, end }), sentence: [start, end] } };
  });
  return { ...made, document, claims, signature: signatureOf(document) };
}

const LOAN: Said = {
  type: "finance",
  amount: { value: 5e6, currency: "USD", qualifier: null, text: "5 million" },
  words: ["loan"],
};
const VISIT: Said = { type: "visit", to: "UZB", words: ["visit"] };
const TALKS: Said = { type: "meeting", to: "TJK", words: ["talks"] };
const at = "https://courier.example/2024/talks";

describe.each(ENGINES)("a new edition of a document, on %s", (_, fresh, present) => {
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
  const told = async (ledger: Ledger) =>
    (await ledger.facts()).map(({ type, support, claims }) => [type, support, claims.length]).sort();

  test("takes the place of the old one: what stands in both is one origin, what was dropped is gone", async () => {
    const ledger = await open();
    const old = edition([LOAN, VISIT], { url: at });
    const corrected = edition([LOAN, TALKS], { url: `${at}?utm_source=x`, modified: "2024-05-07" }, [
      "Correction: a visit was left out.",
      ...BODY,
    ]);
    expect(await ledger.add([old], RUN)).toMatchObject([{ edition: null }]);
    expect(await ledger.add([corrected], { ...RUN, at: "2026-04-01T09:00:00Z" })).toMatchObject([
      { edition: "latest" },
    ]);
    expect(await told(ledger)).toEqual([
      ["finance", 1, 1],
      ["meeting", 1, 1],
    ]);
    const [loan, visit] = await Promise.all(old.claims.map(async ({ id }) => (await ledger.claims([id]))[0]!));
    expect(loan).toMatchObject({ heir: corrected.claims[0]!.id, retired: "2026-04-01T09:00:00Z" });
    expect(visit).toMatchObject({ heir: null, retired: "2026-04-01T09:00:00Z" });
    // The old one is not read anew beside it.
    expect(await ledger.add([{ ...old, producer: "newest" }], RUN)).toMatchObject([{ outcome: "known" }]);
    expect(await told(ledger)).toHaveLength(2);
  });

  test("is told by publisher, title and a day within two where there is no address, and by most of its words", async () => {
    for (const [metadata, body, count] of [
      [{ date: "2024-05-08" }, BODY, 1],
      [{ date: "2024-05-09" }, BODY, 2],
      [{ date: "2024-05-08", publisher: "Aurel Times" }, BODY, 2],
      [{ date: "2024-05-08", title: "Talks in Aurel" }, BODY, 2],
      [{ date: "2024-05-08" }, BODY.map((words) => words.split(" ").reverse().join(" ")), 2],
    ] as const) {
      const ledger = await open();
      await ledger.add([edition([LOAN], {}), edition([LOAN], metadata, [...body, "More is to follow."])], RUN);
      const facts = await ledger.facts();
      expect(
        facts.flatMap(({ claims }) => claims),
        JSON.stringify(metadata),
      ).toHaveLength(count);
    }
  });

  test("has what a person vouched for where its words still stand; what the publisher withdrew is an orphan", async () => {
    const ledger = await open();
    const old = edition([LOAN, VISIT], {});
    await ledger.add([old], RUN);
    const accept = (claim: string) =>
      judgementOf({
        at: "2026-03-02T09:00:00Z",
        reviewer: "ann",
        verdict: "accept",
        claims: [claim],
        others: [],
        field: null,
        value: null,
        reason: null,
      });
    await ledger.judge(old.claims.map(({ id }) => accept(id)));
    const anew = edition([LOAN], {}, ["Corrected on Tuesday.", ...BODY]);
    await ledger.add([{ ...anew, claims: [] }], { ...RUN, at: "2026-04-01T09:00:00Z" });
    const { claims } = (await ledger.documentMaterial(anew.document.id))!;
    expect(claims).toMatchObject([{ verdict: "accepted", claim: { type: "finance" } }]);
    const { evidence } = claims[0]!.claim;
    expect(anew.document.text.slice(evidence.start, evidence.end)).toBe(old.claims[0]!.evidence.exact);
    expect(await ledger.orphans()).toMatchObject([{ claim: { claim: { type: "visit" } }, edition: anew.document.id }]);
    // Read anew it goes on standing, and its judgement goes on leading there.
    await ledger.add([{ ...anew, claims: [], producer: "newer" }], { ...RUN, at: "2026-05-01T09:00:00Z" });
    expect((await ledger.documentMaterial(anew.document.id))!.claims).toMatchObject([{ verdict: "accepted" }]);
    await ledger.add([{ ...anew, producer: "newest" }], { ...RUN, at: "2026-06-01T09:00:00Z" });
    expect((await ledger.documentMaterial(anew.document.id))!.claims).toMatchObject([
      { verdict: "accepted", claim: { id: anew.claims[0]!.id } },
    ]);
  });

  test("comes out of an export as it went in", async () => {
    const ledger = await open();
    await ledger.add([edition([LOAN, VISIT], {})], RUN);
    await ledger.add([edition([LOAN, TALKS], { modified: "2024-05-07" })], { ...RUN, at: "2026-04-01T09:00:00Z" });
    const parts: string[] = [];
    const { sha256 } = await ledger.export(async (text) => void parts.push(text));
    const taken = await open();
    expect(
      await taken.import(async function* () {
        yield Buffer.from(parts.join(""));
      }),
    ).toMatchObject({ sha256 });
  });
});

anyTest("editions that are added in one run come to the same in any order and batches", async () => {
  const entries = [
    edition([LOAN, VISIT], { url: at }),
    edition([LOAN], { url: at, modified: "2024-05-07" }, [...BODY, "Corrected."]),
    edition([LOAN, TALKS], { url: at, modified: "2024-05-09" }, [...BODY, "Corrected again."]),
    edition([LOAN, TALKS], { date: "2024-05-07" }, [...BODY, "Elsewhere."]),
  ];
  const exported = async (batches: readonly (readonly Entry[])[]) => {
    const ledger = await openLedger(path.join(folder, `${files++}.db`), { folds: FOLDS });
    for (const batch of batches) await ledger.add(batch, RUN);
    const { sha256 } = await ledger.export(async () => {});
    await ledger.close();
    return sha256;
  };
  const expected = await exported([entries]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: 4 }), fc.nat(4), async (shuffled, cut) => {
      expect(await exported([shuffled.slice(0, cut), shuffled.slice(cut)].filter(({ length }) => length > 0))).toBe(
        expected,
      );
    }),
    { numRuns: 20 },
  );
});
