import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { type Document, readRecord } from "../index.js";
import { words } from "./page.js";
import { parsedPage } from "./parse.js";

/** Pages of the kinds that analysts save; `data-is` on an element says what its words are, the JSON beside it what the page tells of itself. */
const PAGES = new URL("./pages/", import.meta.url);
const names = readdirSync(PAGES)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.slice(0, -5))
  .sort();
/** Of all marked blocks; raised when more came out right. */
const RIGHT = 0.98;

const sourceOf = (name: string) => readFileSync(new URL(`${name}.html`, PAGES), "utf8");
const readPage = async (name: string): Promise<Document> => {
  // The marks are for the test alone: a reader that saw them could use them.
  const html = sourceOf(name).replace(/ data-is="[a-z-]+"/giu, "");
  const { document } = await readRecord(name, { html });
  if (document === null) throw new Error(`${name} was not read`);
  return document;
};

const squeezed = (text: string) => text.replace(/[\s\u3000]+/gu, "").replace(/\[\d+\]/gu, "");

/** What the marked elements of a page came out as; words that are not read at all are as good as boilerplate. */
async function outcomes(name: string): Promise<{ wrong: string[]; count: number }> {
  const document = await readPage(name);
  const read = document.blocks.map((block) => ({
    kind: block.kind,
    words: squeezed(slice(document.text, block.span)),
  }));
  const { page } = (await parsedPage(sourceOf(name), 400))!;
  const wrong: string[] = [];
  let count = 0;
  for (const mark of [...page.querySelectorAll("sup")]) mark.remove();
  for (const element of page.querySelectorAll("[data-is]")) {
    const wanted = element.getAttribute("data-is")!;
    const text = squeezed(words(element).replace(/↩/gu, ""));
    count++;
    const block =
      read.find((one) => one.words === text) ??
      read.find(
        (one) =>
          one.words.includes(text) ||
          (wanted !== "boilerplate" && one.words.length > text.length / 2 && text.includes(one.words)),
      );
    const got = block?.kind ?? "boilerplate";
    if (got !== wanted)
      wrong.push(`${name}: ${wanted} read as ${block ? got : "nothing"}: ${words(element).slice(0, 60)}`);
  }
  return { wrong, count };
}

describe("saved pages", () => {
  it("have their words told apart", async () => {
    const all = await Promise.all(names.map(outcomes));
    const wrong = all.flatMap((one) => one.wrong);
    const count = all.reduce((sum, one) => sum + one.count, 0);
    expect((count - wrong.length) / count, wrong.join("\n")).toBeGreaterThanOrEqual(RIGHT);
  });

  it.each(names)("tell of themselves: %s", async (name) => {
    expect((await readPage(name)).metadata).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), "utf8")));
  });
});
