import { afterAll, describe, expect, test } from "vitest";
import { examples } from "../../tools/site/examples.js";
import { type Readiness, readiness } from "../../tools/site/readiness.js";
import { testBrowser } from "./browser.js";
import { openSite } from "./site.js";

/** Milliseconds in which a page can be used: one visit of so many must be as quick. Held where limits of time are measured (`npm run limits`). */
const LIMIT = 1000;
const VISITS = 6;

const browser = process.env.ENTENTE_TIMED ? (await testBrowser())! : null!;
const site = browser === null ? null : await openSite("sample");
const shown = site === null ? [] : await examples(site.ledger);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const isQuick = ({ scripts, typed }: Readiness) => scripts < LIMIT && typed < LIMIT;

describe.skipIf(browser === null)("a page can be used within a second", () => {
  test.each(shown)("$path", async ({ path }) => {
    const seen: Readiness[] = [];
    while (seen.length < VISITS && !seen.some(isQuick)) seen.push(await readiness(browser, site!.url + path));
    expect(seen.every(({ scripts, answered }) => scripts > answered)).toBe(true);
    expect(seen.filter(isQuick), JSON.stringify(seen)).toHaveLength(1);
  });
});
