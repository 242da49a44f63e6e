import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Entry, openLedger } from "../../src/ledger/index.js";
import { areCopies, signatureOf } from "../../src/ledger/signature.js";
import { type Kin, strainKeysOf } from "../../src/ledger/strain-keys.js";
import { entry, RUN, SIMPLE_FOLDS, when } from "../ledger-specimens.js";
import { postgresLedger } from "../postgres.js";
import { collection, corpusTexts } from "./collection.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-strains-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A document with this text that says one thing, so that its strain can be seen. */
function told(paragraphs: readonly string[], metadata: Partial<Entry["document"]["metadata"]> = {}, salt = ""): Entry {
  const made = entry("a.txt", [{ when: when("2024") }], metadata, { salt: `${paragraphs.join("")}${salt}` });
  const text = `${made.document.text}\n${paragraphs.join("\n")}`;
  const start = made.document.text.length + 1;
  const blocks = [{ kind: "paragraph" as const, span: { start, end: text.length } }];
  const document = { ...made.document, text, blocks };
  return { ...made, document, signature: signatureOf(document) };
}

/** Which strain each document is in, after these batches. */
async function strainsAfter(
  batches: readonly (readonly Entry[])[],
  address = path.join(folder, `${files++}.db`),
): Promise<Record<string, string>> {
  const ledger = await openLedger(address, { folds: SIMPLE_FOLDS });
  for (const batch of batches) await ledger.add(batch, RUN);
  const strains = await read(ledger);
  await ledger.close();
  return strains;
}

async function read(ledger: Awaited<ReturnType<typeof openLedger>>): Promise<Record<string, string>> {
  const found = await ledger.documents({ limit: 1000 });
  return Object.fromEntries(found.map(({ id, strain }) => [id, strain] as const).sort());
}

const kinOf = ({ document, signature }: Entry): Kin => ({
  document: document.id,
  signature,
  url: document.metadata.url,
  translations: document.metadata.translations,
  publisher: document.metadata.publisher,
  title: document.metadata.title,
});

/** The same by its definition: every pair compared, whatever hangs together is one. */
function byDefinition(entries: readonly Entry[]): Record<string, string> {
  const kin = entries.map(kinOf);
  const strains = kin.map(({ document }) => document);
  for (const [i, a] of kin.entries())
    for (const [j, b] of kin.entries()) {
      const certain = strainKeysOf(a).certain.some((key) => strainKeysOf(b).certain.includes(key));
      if (!certain && !areCopies(a.signature, b.signature)) continue;
      const [x, y] = [strains[i]!, strains[j]!];
      for (const [k, strain] of strains.entries()) if (strain === x || strain === y) strains[k] = [x, y].sort()[0]!;
    }
  return Object.fromEntries(kin.map(({ document }, i) => [document, strains[i]!] as const).sort());
}

const samples = collection(5, corpusTexts().slice(0, 3), 3);
const home = "https://example.org/";
const entries = [
  ...samples.slice(0, 30).map(({ paragraphs }) => told(paragraphs)),
  told(["One."], { url: `${home}a?utm_source=x`, translations: [{ language: "fr", url: `${home}fr/a` }] }),
  told(["Un."], { url: `${home}fr/a`, translations: [{ language: "de", url: `${home}de/a` }] }),
  told(["Eins."], { url: `${home}de/a` }),
  told(["One again."], { url: `http://www.example.org/a` }),
  told(["Two."], { url: `${home}b`, translations: [{ language: "fr", url: `${home}fr/` }] }),
  told(["Three."], { url: `${home}c`, translations: [{ language: "fr", url: `${home}fr/` }] }),
];

describe("strains", () => {
  const expected = byDefinition(entries);

  test("are of copies and translations, and of more than one", () => {
    const sizes = new Map<string, number>();
    for (const strain of Object.values(expected)) sizes.set(strain, (sizes.get(strain) ?? 0) + 1);
    expect([...sizes.values()].filter((size) => size > 1).length).toBeGreaterThan(5);
    const of = (i: number) => expected[entries[entries.length - i]!.document.id];
    expect([of(6), of(5), of(4), of(3)]).toEqual(Array(4).fill(of(6)));
    expect(of(2)).not.toBe(of(1));
  });

  test("are the same in any order and any batches", async () => {
    const order = fc.shuffledSubarray([...entries.keys()], { minLength: entries.length });
    const cuts = fc.array(fc.integer({ min: 1, max: entries.length }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(order, cuts, async (shuffled, at) => {
        const ends = [...new Set([...at, shuffled.length])].sort((a, b) => a - b);
        const batches = ends.map((end, i) => shuffled.slice(ends[i - 1] ?? 0, end).map((k) => entries[k]!));
        expect(await strainsAfter(batches)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  test("are the same on PostgreSQL", async ({ skip }) => {
    const address = await postgresLedger();
    if (address === null) return skip();
    expect(await strainsAfter([entries.slice(20), entries.slice(5, 20), entries.slice(0, 5)], address)).toEqual(
      expected,
    );
  });

  test("fall apart when what held them together is read otherwise, and come back", async () => {
    const [one, bridge, other] = [entries.at(-6)!, entries.at(-5)!, entries.at(-4)!];
    const ledger = await openLedger(path.join(folder, `${files++}.db`), { folds: SIMPLE_FOLDS });
    await ledger.add([one, bridge, other], RUN);
    const together = await read(ledger);
    expect(new Set(Object.values(together)).size).toBe(1);
    const metadata = { ...bridge.document.metadata, url: null, translations: [] };
    const reread = { ...bridge, document: { ...bridge.document, metadata }, producer: "rules/en@0.2.0" };
    await ledger.add([reread], { ...RUN, at: "2026-04-01T09:00:00Z" });
    expect(await read(ledger)).toEqual(byDefinition([one, reread, other]));
    expect(new Set(Object.values(await read(ledger))).size).toBe(3);
    await ledger.add([{ ...bridge, producer: "rules/en@0.3.0" }], { ...RUN, at: "2026-05-01T09:00:00Z" });
    expect(await read(ledger)).toEqual(together);
    await ledger.close();
  });

  test("of a formula that hundreds have are found all the same", async () => {
    const formula = samples[0]!.paragraphs.join(" ").split(" ").slice(0, 14).join(" ");
    const many = Array.from({ length: 260 }, (_, i) =>
      told([`${formula}. ${Array.from({ length: 30 }, (_, k) => `Name${i}x${k} went`).join(" ")}.`]),
    );
    const copy = many[7]!.document.text.split("\n").slice(1);
    const twin = told([...copy, "And so it was, said Nobody Else of Elsewhere, on the 4th of May 2031."]);
    const strains = await strainsAfter([many.slice(0, 130), many.slice(130), [twin]]);
    expect(strains[twin.document.id]).toBe(strains[many[7]!.document.id]);
    expect(new Set(Object.values(strains)).size).toBe(260);
  });
});
