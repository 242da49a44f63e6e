// Pages read by Entente beside the usual pipeline, readability on jsdom, in one process and in turns.
import { readdirSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { readDocument } from "../src/document/index.js";

const PAGES = new URL("../../src/document/html/pages/", import.meta.url);
/** Paragraphs put into each page, so that it is as long as an article of the press. */
const PARAGRAPHS = 12;
const PARAGRAPH =
  "<p>The two governments said that the talks would go on in spring, that the price of the crossing remained open, and that engineers of both sides had measured the bed of the river twice.</p>";

/** The pages of the corpus with bodies of the usual length. */
export function longPages(): string[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => readFileSync(new URL(file, PAGES), "utf8"))
    .filter((page) => page.includes("<p "))
    .map((page) => page.replace(/<p [^>]*data-is="paragraph"/u, `${PARAGRAPH.repeat(PARAGRAPHS)}$&`));
}

export interface PageSpeed {
  readonly entente: number;
  readonly readability: number;
}

/** Pages a second of both: text, blocks, notes, tables and metadata here, the text of the article there. */
export async function pageSpeed(rounds: number): Promise<PageSpeed> {
  const { JSDOM } = await import("jsdom");
  const pages = longPages();
  const ours = async (page: string) =>
    (await readDocument({ name: "page", bytes: Buffer.from(page) }, { language: "en" })).document?.text.length ?? 0;
  const theirs = async (page: string) => {
    const { window } = new JSDOM(page, { url: "https://example.org/" });
    const length = new Readability(window.document as never).parse()?.textContent?.length ?? 0;
    window.close();
    return length;
  };
  const time = async (read: (page: string) => Promise<number>) => {
    const started = performance.now();
    let words = 0;
    for (const page of pages) words += await read(page);
    if (words === 0) throw new Error("nothing was read");
    return performance.now() - started;
  };
  // The first rounds warm both up.
  for (let i = 0; i < 3; i++) for (const read of [ours, theirs]) await time(read);
  let [entente, readability] = [0, 0];
  for (let i = 0; i < rounds; i++) {
    entente += await time(ours);
    readability += await time(theirs);
  }
  const rate = (ms: number) => (pages.length * rounds * 1000) / ms;
  return { entente: rate(entente), readability: rate(readability) };
}
