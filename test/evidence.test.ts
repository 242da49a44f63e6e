import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Derived } from "../src/claim/english/annotation/index.js";
import { type Reading, read, type Source } from "../src/entente.js";
import { ROOT, sourceFiles } from "./imports.js";

/** Gold texts and records that are not part of the project; absent elsewhere. */
const SHARED = path.join(ROOT, "..", "shared");
const FINANCE_RECORDS = 100;

function derived(node: Derived<unknown>, text: string, name: string): void {
  const { start, end } = node.span;
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new Error(`${name}: the rule ${node.rule} has the span ${start}–${end} in a text of ${text.length} units`);
  }
  for (const part of node.parts) derived(part, text, name);
}

/** What holds for every claim of every document. */
function holds({ name, document, claims }: Reading): void {
  const text = document?.text ?? "";
  for (const claim of claims) {
    const { evidence, source, target, confidence, id } = claim.value;
    expect(text.slice(evidence.start, evidence.end), name).toBe(evidence.exact);
    expect(evidence.exact.trim(), name).not.toBe("");
    expect(text.slice(0, evidence.start).endsWith(evidence.prefix), name).toBe(true);
    expect(text.slice(evidence.end).startsWith(evidence.suffix), name).toBe(true);
    const [from, to] = evidence.sentence;
    expect(from <= evidence.start && evidence.end <= to && to <= text.length, `${name}: ${evidence.exact}`).toBe(true);
    expect(source.length + target.length, `${name}: ${evidence.exact}`).toBeGreaterThan(0);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    expect(id).toMatch(/^c_[0-9a-f]+$/);
    derived(claim, text, name);
  }
  const ids = claims.map(({ value }) => value.id);
  expect(new Set(ids).size, `${name}: two claims have one id`).toBe(ids.length);
}

async function claimsOf(sources: readonly Source[]): Promise<number> {
  let count = 0;
  for (const source of sources) {
    const reading = await read(source);
    holds(reading);
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

describe("text.slice(start, end) === exact, for every claim", () => {
  const corpus = path.join(ROOT, "corpus");
  const documents = readdirSync(corpus).filter((file) => /\.(?:txt|html)$/.test(file));

  test("of the gallery", async () => {
    expect(await claimsOf(documents.map((file) => bytes(path.join(corpus, file))))).toBeGreaterThan(0);
  });

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
      .filter((file) => file.endsWith(".txt"))
      // Two of the changes for each document, in turn: what goes wrong hangs on the change, not on the document.
      .flatMap((file, i) =>
        [0, 1].map((k) => changes[(2 * i + k) % changes.length]!(readFileSync(path.join(corpus, file), "utf8"))),
      )
      .map((text, i): Source => ({ name: String(i), record: { text } }));
    expect(await claimsOf(sources)).toBeGreaterThan(0);
  });

  // Tables are no running text: claim/table/table.test.ts has them.
  const running = (file: string) => /^claim\/(?!table\/|english\/).*\.corpus\.ts$/.test(file);
  test.each(sourceFiles().filter(running))("of %s", async (file) => {
    const lines = Object.values(await import(path.join(ROOT, "src", file))).flat() as { text: string; date?: string }[];
    const sources = lines.map(
      ({ text, date }, i): Source => ({ name: `${file} ${i}`, record: { text, date: date ?? "2024-06-15" } }),
    );
    expect(sources.length).toBeGreaterThan(0);
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
