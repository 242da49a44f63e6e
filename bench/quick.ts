// npm run limits: what must be quick for who waits for it, whatever is asked. Prints a line for each kind, and ends with 1 where one took longer. For a machine that does nothing else.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { annotate } from "../src/annotation/index.js";
import { readRecord } from "../src/document/index.js";
import { namesOfWorld } from "../src/inquiry/names/index.js";
import { languageOf } from "../src/language/index.js";
import { openSite } from "../test/browser/site.js";
import { startChromium } from "../tools/chromium.js";
import { examples } from "../tools/site/examples.js";
import { readiness } from "../tools/site/readiness.js";

/** Milliseconds: of the processor for what is suggested while somebody types, and for a document; until a page can be used. */
const MOST = { suggested: 50, annotated: 1000, used: 1000 };
/** A page that others hold up is visited again. */
const VISITS = 6;
const TYPED = ["r", "russia ukr", "Kazakstna", "Россия Украина", "俄罗斯乌克兰关系", "united states of americ"];
/** Texts of many publishers, which lie beside the project. */
const TEXTS = path.join(import.meta.dirname, "../../../shared/data/texts");

let slow = 0;
function told(what: string, milliseconds: number, most: number): void {
  if (milliseconds > most) slow++;
  process.stdout.write(`${milliseconds > most ? "TOO SLOW  " : ""}${what}: ${milliseconds.toFixed(0)} ms\n`);
}

function cost(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

async function suggested(): Promise<void> {
  const world = await namesOfWorld();
  for (const words of TYPED) world.suggest(words);
  const best = TYPED.map((words) => Math.min(...[1, 2, 3].map(() => cost(() => world.suggest(words)))));
  told("names of the world, while somebody types: the slowest", Math.max(...best), MOST.suggested);
}

async function annotated(): Promise<void> {
  const files = existsSync(TEXTS) ? readdirSync(TEXTS).filter((file) => file.endsWith(".jsonl.xz")) : [];
  for (const file of files) {
    const text = execFileSync("xz", ["-dc", path.join(TEXTS, file)], { encoding: "utf8", maxBuffer: 1 << 30 });
    let slowest = 0;
    for (const [i, line] of text.split("\n").filter(Boolean).entries()) {
      const { language = "en", text } = JSON.parse(line) as { readonly language?: string; readonly text: string };
      const tables = languageOf(language);
      const { document } = await readRecord("text", { text, language });
      if (tables === undefined || document === null) continue;
      // The first makes the tables ready.
      if (i === 0) annotate(document, tables);
      slowest = Math.max(
        slowest,
        cost(() => annotate(document, tables)),
      );
    }
    told(`names, times and sums of ${file}: the slowest document`, slowest, MOST.annotated);
  }
}

async function used(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-quick-"));
  process.env.ENTENTE_TEST_BROWSER = folder;
  const browser = await startChromium();
  const site = await openSite("sample");
  try {
    for (const { path: page } of await examples(site.ledger)) {
      let best = Number.POSITIVE_INFINITY;
      for (let visit = 0; visit < VISITS && best > MOST.used; visit++) {
        const { scripts, typed } = await readiness(browser, site.url + page);
        best = Math.min(best, Math.max(scripts, typed));
      }
      told(`the page ${page}, until it can be used`, best, MOST.used);
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await suggested();
await annotated();
await used();
process.exitCode = slow === 0 ? 0 : 1;
