import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { read, type Source } from "../src/entente.js";
import { expectExact } from "./exact.js";
import { ROOT } from "./imports.js";

/** Gold texts and records that are not part of the project; absent elsewhere. */
const SHARED = path.join(ROOT, "..", "shared");
const FINANCE_RECORDS = 100;

async function claimsOf(sources: readonly Source[]): Promise<number> {
  let count = 0;
  for (const source of sources) {
    const reading = await read(source);
    expectExact(reading);
    count += reading.claims.length;
  }
  return count;
}

const bytes = (file: string): Source => ({ name: file, bytes: readFileSync(file) });
const jsonl = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

// Of the gallery as it is, of the passages and of the corpora of types, where their claims are compared: claims.test.ts, pledges.test.ts.
describe("text.slice(start, end) === exact, for every claim", () => {
  const corpus = path.join(ROOT, "corpus");
  const documents = readdirSync(corpus).filter((file) => file.endsWith(".txt"));

  // Characters of one unit and more that readers of text trip over: every offset after them would be off by one.
  test("of the gallery with its typography changed", async () => {
    const changes: ((text: string) => string)[] = [
      (text) => text.replaceAll("\n", "\r\n"),
      (text) => text.replaceAll(" the ", "\u00a0the\u00ad "),
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll("fi", "ﬁ").replaceAll("a", "a\u200b"),
      (text) => `🌍 ${text.replaceAll(". ", ". 🌍 ")}`,
    ];
    const sources = documents
      // Two of the changes for each document, in turn: what goes wrong hangs on the change, not on the document.
      .flatMap((file, i) =>
        [0, 1].map((k) => changes[(2 * i + k) % changes.length]!(readFileSync(path.join(corpus, file), "utf8"))),
      )
      .map((text, i): Source => ({ name: String(i), record: { text } }));
    expect(await claimsOf(sources)).toBeGreaterThan(0);
  });

  describe.skipIf(!existsSync(SHARED))("of texts beside the project (skipped where ../shared is absent)", () => {
    test("the seed document", async () => {
      const seeds = path.join(SHARED, "seeds");
      expect(await claimsOf(readdirSync(seeds).map((file) => bytes(path.join(seeds, file))))).toBeGreaterThan(0);
    });

    test("official readouts", async () => {
      const records = jsonl(readFileSync(path.join(SHARED, "gold", "readouts-dev.input.jsonl"), "utf8"));
      expect(await claimsOf(records.map(({ id, ...record }): Source => ({ name: id, record })))).toBeGreaterThan(0);
    });

    test("finance records", async () => {
      const gold = gunzipSync(readFileSync(path.join(SHARED, "gold", "finance-dev.jsonl.gz"))).toString();
      const records = jsonl(gold).slice(0, FINANCE_RECORDS);
      expect(await claimsOf(records.map(({ id, text }): Source => ({ name: id, record: { text } })))).toBeGreaterThan(
        0,
      );
    });
  });
});
