import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Claim } from "../src/claim/index.js";
import { read } from "../src/entente.js";
import { visible } from "../src/text/index.js";
import { ROOT } from "./imports.js";

const MARKS = ["\u00AD", "\u200B", "\u2060", "\u200E", "\u200C", "\uFEFF", "\u202A"];

/** What a claim says, without where its words stand and how sure it is. */
function said({ id: _id, document: _document, confidence: _sure, evidence, ...claim }: Claim): string {
  return JSON.stringify({ ...claim, words: visible(evidence.exact) });
}

async function claimsOf(text: string): Promise<string[]> {
  const { claims } = await read({ name: "a.txt", bytes: Buffer.from(text) });
  for (const { value } of claims)
    expect(text.slice(value.evidence.start, value.evidence.end)).toBe(value.evidence.exact);
  // Claims with the same words stand in the order of their ids.
  return claims.map(({ value }) => said(value)).sort();
}

test.each(["adriatic-readout.txt", "atlantic-speech.txt", "central-asia-analysis.txt"])(
  "marks that nobody sees change no claim of %s",
  async (file) => {
    const text = readFileSync(path.join(ROOT, "corpus", file), "utf8");
    let at = 0;
    // In every seventh place between two letters, titles and names among them, one kind after the other.
    const marked = text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (++at % 7 === 0 ? MARKS[(at / 7) % MARKS.length]! : ""));
    expect(marked.length - text.length).toBeGreaterThan(200);
    const found = await claimsOf(text);
    expect(found.length).toBeGreaterThan(10);
    expect(await claimsOf(marked)).toEqual(found);
  },
);
