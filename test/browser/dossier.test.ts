import { afterAll, describe, expect, test } from "vitest";
import { testBrowser, visit } from "./browser.js";
import { openSite } from "./site.js";

const browser = (await testBrowser())!;
const site = browser === null ? null : await openSite("sample");
const at = (path: string) => site!.url + path;

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** First cells of the rows of a table. */
const rows = (table: string) =>
  `[...document.querySelectorAll("#table-${table} tbody tr")].map((row) => row.firstElementChild.innerText.split("\\n")[0])`;

describe.skipIf(browser === null)("a table", () => {
  test("stands in another order at once with scripts, and keeps the page and the focus", async () => {
    await visit(browser, at("/states"), {}, async ({ page }) => {
      await page.evaluate("window.stays = true");
      const before = (await page.evaluate(rows("states"))) as string[];
      const heading = page.locator("#table-states thead a").first();
      await heading.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("#table-states th[aria-sort=ascending]");
      const after = (await page.evaluate(rows("states"))) as string[];
      expect(after).not.toEqual(before);
      expect(after).toEqual([...after].sort((a, b) => a.localeCompare(b, "en-GB")));
      expect(await page.evaluate("window.stays")).toBe(true);
      expect(await page.evaluate("document.activeElement.closest('th')?.getAttribute('aria-sort')")).toBe("ascending");
      expect(page.url()).toContain("table=states");
    });
  });

  test("is looked through, and shown whole, to the last row", async () => {
    await visit(browser, at("/states"), {}, async ({ page }) => {
      await page.fill("#table-pairs input[name=find]", "kenya");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#table-pairs [role=status]");
      const found = (await page.evaluate(rows("pairs"))) as string[];
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((row) => !row.includes("Kenya"))).toEqual([]);
      const all = page.locator("#table-states .files a:not([download])");
      const [, total] = /All ([\d,]+)/u.exec((await all.textContent()) ?? "") ?? [];
      await all.click();
      // Not by a condition in words: the content policy lets none be looked at twice.
      const last = page.locator("#table-states tbody tr").nth(Number(total?.replace(",", "")) - 1);
      await last.waitFor({ state: "attached" });
    });
  });

  test("does the same without scripts", async () => {
    await visit(browser, at("/states"), { javascript: false }, async ({ page }) => {
      await page.locator("#table-states thead a").first().click();
      await page.waitForSelector("#table-states th[aria-sort=ascending]");
      await page.fill("#table-pairs input[name=find]", "kenya");
      await page.locator("#table-pairs .finder button").click();
      const found = (await page.evaluate(rows("pairs"))) as string[];
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((row) => !row.includes("Kenya"))).toEqual([]);
    });
  });
});

describe.skipIf(browser === null)("a dossier", () => {
  test("is on paper with all that is shut on a screen, and says when, from where and out of which ledger", async () => {
    const { pairs } = await site!.ledger.ties({ pairs: 1 });
    const path = `/${pairs[0]!.a}/${pairs[0]!.b}`;
    await visit(browser, at(`${path}?sure=10`), {}, async ({ page }) => {
      const shut = `[...document.querySelectorAll("main section details:not([open]) > :not(summary)")].filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length`;
      expect(await page.evaluate(shut)).toBeGreaterThan(0);
      expect(await page.locator(".imprint").isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      // It is opened when the page is drawn next.
      await expect.poll(() => page.evaluate(shut)).toBe(0);
      const sheet = await page.locator(".imprint").textContent();
      expect(sheet).toContain(`${site!.url}${path}?sure=10`);
      expect(sheet).toContain("2\u00a0September 2034");
      expect(sheet).toContain(await site!.ledger.state());
    });
  });

  test("is filtered with the form, by keyboard and without scripts, and leads back to all", async () => {
    await visit(browser, at("/CHN"), { javascript: false }, async ({ page }) => {
      await page.locator("details.window summary").press("Enter");
      await page.selectOption("select[name=about]", "money");
      await page.locator("details.window button").press("Enter");
      await page.waitForSelector(".notice");
      expect(await page.locator("main section").evaluateAll((all) => all.map(({ id }) => id))).not.toContain(
        "conflict",
      );
      expect(await page.locator("select[name=about]").inputValue()).toBe("money");
      await page.locator(".notice a").click();
      expect(await page.locator(".notice").count()).toBe(0);
    });
  });
});
