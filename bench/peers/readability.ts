// https://github.com/mozilla/readability, test/test-pages: the text that readability itself is to find, by stretches of four words.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { BESIDES, BODY, byEntente } from "./page-words.js";
import { halfOf, type Runner } from "./runner.js";
import { shared } from "./shingles.js";

export const readability: Runner = async (folder, { half }) => {
  const pages = path.join(folder, "test", "test-pages");
  const chosen = halfOf(
    readdirSync(pages).map((name) => [name, name] as const),
    half,
  );
  const misses: string[] = [];
  let sum = 0;
  for (const [name] of chosen) {
    const { window } = new JSDOM(readFileSync(path.join(pages, name, "expected.html"), "utf8"));
    const wanted = (window.document as { body: { textContent: string } }).body.textContent;
    window.close();
    const page = await byEntente(path.join(pages, name, "source.html"));
    const given = page.words([...BODY, ...BESIDES, "caption"]);
    const { right, wrong, missed } = shared(wanted, given);
    const f1 = (2 * right) / (2 * right + wrong + missed || 1);
    sum += f1;
    if (f1 < 0.9) misses.push(`${f1.toFixed(3)} ${wrong.toFixed(3)} too much, ${missed.toFixed(3)} missed  ${name}`);
  }
  return { figures: [`${chosen.length} pages: F1 ${(sum / chosen.length).toFixed(4)}`], misses: misses.sort() };
};
