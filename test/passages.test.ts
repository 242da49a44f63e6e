import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { english } from "../src/claim/english/language/index.js";
import { entriesOf } from "../src/entente.js";
import { type Entry, type Ledger, openLedger, type PageWanted, parseQuery } from "../src/ledger/index.js";
import { extentOf } from "../src/text/index.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

// Sentences by which no claim is told are found too, on both databases.

const folder = mkdtempSync(path.join(tmpdir(), "entente-passages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tables = [english.names()];
let files = 0;
const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), true],
  ["PostgreSQL", postgresLedger, there],
];

/** A document of claims, one a sentence, with other sentences behind them, each a paragraph. */
function told(
  name: string,
  claims: number,
  sentences: readonly string[],
  metadata: Partial<Entry["document"]["metadata"]> = {},
): Entry {
  const salt = createHash("sha256")
    .update(JSON.stringify([name, sentences, metadata]))
    .digest("hex")
    .slice(0, 6);
  const made = entry(
    name,
    Array.from({ length: claims }, (_, i) => ({ words: ["railway", "gas"].slice(0, 1 + (i % 2)), when: when("2014") })),
    metadata,
    { salt },
  );
  let text = made.document.text;
  const blocks = claims === 0 ? [] : [...made.document.blocks];
  for (const sentence of sentences) {
    const start = text === "" ? 0 : text.length + 2;
    text = `${text}${text === "" ? "" : "\n\n"}${sentence}.`;
    blocks.push({ kind: "paragraph", span: { start, end: text.length } });
  }
  const hash = createHash("sha256").update(`${name}${text}`).digest("hex");
  const id = `d_${hash.slice(0, 16)}`;
  return {
    ...made,
    document: { ...made.document, id, hash, text, blocks },
    claims: made.claims.map((claim) => ({ ...claim, document: id })),
  };
}

const WORDS = ["loan", "railway", "port", "minister", "treaty", "кредит", "кредитами"];
const cases = fc.tuple(
  fc.array(
    fc.record({
      claims: fc.nat(2),
      sentences: fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
      date: fc.constantFrom("2011-05-01", "2014", null),
      publisher: fc.constantFrom("Xinhua", "The Herald", null),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  fc.array(
    fc.constantFrom(
      "loans",
      "railways port",
      '"port minister"',
      "treaty -loan",
      "loan OR treaty",
      "кредитом",
      "loan publisher:herald",
      "loan from:2014",
      "port to:2011 language:en",
      "loan type:visit",
      "loan -type:visit",
      "loan in:passages",
      "railway in:claims",
      "loan over:1bn",
    ),
    { minLength: 8, maxLength: 8 },
  ),
);

/** What a query asks of the words of a sentence and of its document; null where only claims can answer. */
function holds(query: string): ((words: readonly string[], about: Entry) => boolean) | null {
  if (/\b(?:type:visit|in:claims|over:1bn)/u.test(query) && !query.includes("-type:")) return null;
  const has = (word: string) => (words: readonly string[]) => words.some((one) => one.startsWith(word));
  const day = (about: Entry) => extentOf(about.document.metadata.date)?.lo ?? null;
  switch (query.split(" ")[0]) {
    case "railways":
      return (words) => has("railway")(words) && has("port")(words);
    case '"port':
      return (words) => words.some((one, i) => one === "port" && words[i + 1] === "minister");
    case "treaty":
      return (words) => has("treaty")(words) && !has("loan")(words);
    case "кредитом":
      return has("кредит");
    case "port":
      return (words, about) => has("port")(words) && day(about) !== null && day(about)! <= extentOf("2011")!.hi!;
    default:
  }
  if (query.includes(" OR ")) return (words) => has("loan")(words) || has("treaty")(words);
  if (query.includes("herald"))
    return (words, about) => has("loan")(words) && about.document.metadata.publisher === "The Herald";
  if (query.includes("from:2014"))
    return (words, about) => has("loan")(words) && day(about) !== null && day(about)! >= extentOf("2014")!.lo!;
  return has("loan");
}

const ask = (ledger: Ledger, text: string, page?: PageWanted) => ledger.search(parseQuery(text, tables), page);

describe("sentences without a claim", () => {
  const opened: Ledger[] = [];
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
  });
  const open = async () => {
    const ledgers: Ledger[] = [];
    for (const [, address, is] of ENGINES)
      if (is) ledgers.push(await openLedger((await address())!, { folds: SIMPLE_FOLDS }));
    opened.push(...ledgers);
    return ledgers;
  };

  anyTest("are found by what they say and where they stand, alike on every database", { timeout: 90_000 }, async () => {
    const property = fc.asyncProperty(cases, async ([documents, queries]) => {
      const entries = documents.map(({ claims, sentences, date, publisher }, k) =>
        told(
          `${k}.txt`,
          claims,
          sentences.map((words) => words.join(" ")),
          { date, publisher },
        ),
      );
      const ledgers = await open();
      for (const ledger of ledgers) await ledger.add(entries, RUN);
      for (const query of queries) {
        const answers = holds(query);
        const expected = entries.flatMap((about, k) =>
          answers === null
            ? []
            : documents[k]!.sentences.filter((words) => answers(words, about)).map(
                (words) => `${k} ${words.join(" ")}.`,
              ),
        );
        const found = await Promise.all(ledgers.map((ledger) => ask(ledger, query, { limit: 200 })));
        const shown = found[0]!.passages.hits.map(
          ({ document, snippet }) => `${document.title!.slice(0, 1)} ${snippet.text}`,
        );
        expect([...shown].sort(), query).toEqual([...expected].sort());
        expect(found[0]!.passages).toMatchObject({ total: expected.length, more: false });
        for (const other of found.slice(1)) expect(other).toEqual(found[0]);
        const pages: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await ask(ledgers.at(-1)!, query, { limit: 3, cursor });
          expect(page.hits.length + page.passages.hits.length).toBeLessThanOrEqual(3);
          pages.push(
            ...page.hits.map(({ claim }) => claim.id),
            ...page.passages.hits.map((hit) => `${hit.document.id} ${hit.start}`),
          );
          cursor = page.next;
        } while (cursor !== null);
        const { hits, passages } = found[0]!;
        expect(pages).toEqual([
          ...hits.map(({ claim }) => claim.id),
          ...passages.hits.map((hit) => `${hit.document.id} ${hit.start}`),
        ]);
      }
    });
    await fc.assert(property, { numRuns: 10 });
  });

  anyTest("stand in the order of publication, those of a text in its order", async () => {
    for (const ledger of await open()) {
      const many = Array.from({ length: 300 }, (_, i) => `loan ${i}`);
      await ledger.add(
        [told("a.txt", 0, ["old loan"], { date: "2010" }), told("b.txt", 0, many, { date: "2012" })],
        RUN,
      );
      const { passages } = await ask(ledger, "loan", { limit: 1000 });
      expect(passages.total).toBe(301);
      expect(passages.hits.map(({ snippet }) => snippet.text)).toEqual([...many.map((one) => `${one}.`), "old loan."]);
      const hit = passages.hits[7]!;
      expect(hit.snippet.highlights.map(({ start, end }) => hit.snippet.text.slice(start, end))).toEqual(["loan"]);
    }
  });

  anyTest("with the words side by side go before those with the words apart", async () => {
    for (const ledger of await open()) {
      const sentences = [
        "gas from the north came by pipeline",
        "the gas pipeline was built",
        "a pipeline for oil and not for gas",
      ];
      await ledger.add([told("a.txt", 0, sentences)], RUN);
      const { passages } = await ask(ledger, "gas pipeline");
      expect(passages.hits[0]!.snippet.text).toBe("the gas pipeline was built.");
    }
  });

  anyTest.skipIf(!there)("are ranked on PostgreSQL without their texts being read", async () => {
    const ledger = await openLedger((await postgresLedger())!, { folds: SIMPLE_FOLDS });
    await ledger.add(
      Array.from({ length: 30 }, (_, i) => told(`${i}.txt`, 0, [`the gas ${"of ".repeat(i)}pipeline`])),
      RUN,
    );
    const { query } = pg.Client.prototype;
    const read: string[] = [];
    pg.Client.prototype.query = function (this: pg.Client, ...asked: [string, string[]]) {
      const [text, values] = asked;
      if (/\breadings\.text\b/u.test(text)) read.push(...(JSON.parse(values[0]!) as string[]));
      return (query as (...asked: unknown[]) => unknown).apply(this, asked);
    } as unknown as typeof query;
    try {
      const { passages } = await ask(ledger, "gas pipeline", { limit: 5 });
      expect(passages.hits.map(({ snippet }) => snippet.text.length)).toEqual([17, 20, 23, 26, 29]);
      expect([passages.total, read.length]).toEqual([30, 5]);
    } finally {
      pg.Client.prototype.query = query;
      await ledger.close();
    }
  });

  anyTest("are those of the last reading, and none of what claims tell now", async () => {
    for (const ledger of await open()) {
      const one = told("a.txt", 2, ["a port"]);
      const texts = async (query: string) =>
        (await ask(ledger, query)).passages.hits.map(({ snippet }) => snippet.text);
      await ledger.add([one], RUN);
      expect([await texts("railway"), await texts("port")]).toEqual([[], ["a port."]]);
      const later = { ...RUN, at: "2026-04-01T09:00:00Z" };
      await ledger.add([{ ...one, claims: one.claims.slice(0, 1), producer: "rules/en@0.2.0" }], later);
      expect(await texts("railway")).toEqual([one.claims[1]!.evidence.exact]);
      const judged = {
        id: "j_1",
        at: "2026-05-01T09:00:00Z",
        reviewer: "ann",
        others: [],
        field: null,
        value: null,
        reason: null,
      };
      await ledger.judge([{ ...judged, verdict: "reject", claims: [one.claims[0]!.id] }]);
      expect((await texts("railway")).length).toBe(2);
      await ledger.judge([
        { ...judged, id: "j_2", at: "2026-06-01T09:00:00Z", verdict: "accept", claims: [one.claims[0]!.id] },
      ]);
      expect(await texts("railway")).toEqual([one.claims[1]!.evidence.exact]);
      await ledger.add([{ ...one, producer: "rules/en@0.3.0" }], { ...RUN, at: "2026-07-01T09:00:00Z" });
      expect(await texts("railway")).toEqual([]);
    }
  });

  anyTest("are there from a vantage when their document was", async () => {
    for (const ledger of await open()) {
      await ledger.add([told("a.txt", 0, ["a port"])], RUN);
      await ledger.add([told("b.txt", 0, ["another port"])], { ...RUN, at: "2026-04-01T09:00:00Z" });
      const at = async (from: PageWanted["from"]) =>
        (await ask(ledger, "port", { from: from! })).passages.hits.map(({ snippet }) => snippet.text);
      expect(await at({ asOf: "2026-03" })).toEqual(["a port."]);
      expect(await at({ addedBy: "2026-04" })).toEqual(["another port."]);
      expect((await at({})).length).toBe(2);
    }
  });

  anyTest(
    "of languages that no claim is read in are kept and found in any inflection",
    { timeout: 60_000 },
    async () => {
      const texts = {
        ru: "Премьер-министр прибыл в Астану с визитом. Стороны подписали соглашения о кредитах на строительство железной дороги.",
        tr: "Bakan dün Ankara'da konuştu. İki ülke arasında imzalanan kredi anlaşmaları yürürlüğe girdi.",
        zh: "两国签署了一系列合作文件。中方将提供优惠貸款，支持铁路建设。",
      };
      const entries: Entry[] = [];
      for (const [language, text] of Object.entries(texts)) {
        for await (const { entry: read, reading } of entriesOf({
          name: language,
          record: { text, language, date: "2024-05-01" },
        })) {
          expect(reading.problems).toMatchObject([{ severity: "warning", place: language }]);
          expect(read).not.toBeNull();
          entries.push(read!);
        }
      }
      for (const ledger of await open()) {
        await ledger.add(entries, RUN);
        const found = async (query: string) =>
          (await ask(ledger, query)).passages.hits.map(
            ({ document, snippet }) => `${document.language} ${snippet.text.slice(0, 6)}`,
          );
        expect(await found("визит")).toEqual(["ru Премье"]);
        expect(await found("кредита соглашение")).toEqual(["ru Сторон"]);
        expect(await found("kredisi")).toEqual(["tr İki ül"]);
        expect(await found("ANKARA")).toEqual(["tr Bakan "]);
        expect(await found("anlaşmanın imzalanması")).toEqual(["tr İki ül"]);
        expect(await found("贷款")).toEqual(["zh 中方将提供优"]);
        expect(await found("鐵路 language:zh")).toEqual(["zh 中方将提供优"]);
        expect(await found("签")).toEqual(["zh 两国签署了一"]);
        expect(await found("loan")).toEqual([]);
      }
    },
  );
});
