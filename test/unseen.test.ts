import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Claim } from "../src/claim/index.js";
import { type ReaderName, read } from "../src/entente.js";
import { visible } from "../src/text/index.js";
import { ROOT } from "./imports.js";

const MARKS = ["\u00AD", "\u200B", "\u2060", "\u200E", "\u200C", "\uFEFF", "\u202A"];

/** What a claim says, without where its words stand and how sure it is. */
function said({ id: _id, document: _document, confidence: _sure, evidence, ...claim }: Claim): string {
  return JSON.stringify({ ...claim, words: visible(evidence.exact) });
}

async function claimsOf(text: string, reader: ReaderName): Promise<string[]> {
  const { claims } = await read({ name: "a.txt", bytes: Buffer.from(text) }, { reader });
  for (const { value } of claims)
    expect(text.slice(value.evidence.start, value.evidence.end)).toBe(value.evidence.exact);
  // Claims with the same words stand in the order of their ids.
  return claims.map(({ value }) => said(value)).sort();
}

/** In every seventh place between two letters, titles and names among them, one kind after the other. */
function marked(text: string): string {
  let at = 0;
  return text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (++at % 7 === 0 ? MARKS[(at / 7) % MARKS.length]! : ""));
}

const RULED = ["adriatic-readout.txt", "atlantic-speech.txt", "central-asia-analysis.txt"];
const READ = ["adriatic-readout.txt", ...["ru", "tr", "zh"].map((code) => `languages/readout.${code}.txt`)];

test.each([
  ...RULED.map((file): [ReaderName, string] => ["rules", file]),
  ...READ.map((file): [ReaderName, string] => ["both", file]),
])(
  "marks that nobody sees change no claim of %s in %s",
  async (reader, file) => {
    const text = readFileSync(path.join(ROOT, "corpus", file), "utf8");
    expect(marked(text).length - text.length).toBeGreaterThan(text.length / 20);
    const found = await claimsOf(text, reader);
    expect(found.length).toBeGreaterThan(4);
    expect(await claimsOf(marked(text), reader)).toEqual(found);
  },
  60_000,
);
