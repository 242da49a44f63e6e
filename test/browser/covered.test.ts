import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { testBrowser, visit } from "./browser.js";
import { coveredFocus } from "./covered.js";
import { openSite } from "./site.js";

/** A window of 1440 by 900 px at 200 %: what stands fast takes twice the share of it. */
const ENLARGED = { width: 720, height: 450 };

const browser = (await testBrowser())!;
const site = browser === null ? null : await openSite("sample");
const [document] = site === null ? [] : await site.ledger.documents();

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.skipIf(browser === null)("nothing stands over what has the focus", () => {
  test.each(["/KOR/UZB", "/search?q=loan", "/review", `/documents/${document?.id}`])("on %s", async (path) => {
    await visit(browser, site!.url + path, ENLARGED, async ({ page }) => {
      expect(await coveredFocus(page)).toEqual([]);
    });
  });

  test.each(["top", "bottom"])("which a bar at the %s of the window would", async (side) => {
    await visit(browser, `${site!.url}/search?q=loan`, ENLARGED, async ({ page }) => {
      await fasten(page, `.foot { position: fixed; inset: auto 0; ${side}: 0; max-height: 9rem; background: Canvas; }`);
      expect(await coveredFocus(page)).toContainEqual(expect.stringMatching(/ \(under (?:footer|ul|li|p|nav)/u));
    });
  });
});

/** A sheet of its own, since the content policy allows no style in a page. */
async function fasten(page: Page, rule: string): Promise<void> {
  await page.evaluate(
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rule)}); document.adoptedStyleSheets = [sheet]; }`,
  );
}
