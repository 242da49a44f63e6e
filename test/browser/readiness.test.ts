import { afterAll, describe, expect, test } from "vitest";
import { examples } from "../../tools/site/examples.js";
import { readiness } from "../../tools/site/readiness.js";
import { testBrowser } from "./browser.js";
import { openSite } from "./site.js";

/** Milliseconds in which a page can be used. The best of so many visits counts, since other tests run beside. */
const LIMIT = 1000;
const VISITS = 3;

const browser = (await testBrowser())!;
const site = browser === null ? null : await openSite("sample");
const shown = site === null ? [] : await examples(site.ledger);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.skipIf(browser === null)("a page can be used within a second", () => {
  test.each(shown)("$path", async ({ path }) => {
    const seen = [];
    for (let visit = 0; visit < VISITS; visit++) seen.push(await readiness(browser, site!.url + path));
    expect(seen.every(({ scripts, answered }) => scripts > answered)).toBe(true);
    expect(Math.min(...seen.map(({ scripts }) => scripts))).toBeLessThan(LIMIT);
    expect(Math.min(...seen.map(({ typed }) => typed))).toBeLessThan(LIMIT);
  });
});
