import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { testBrowser, visit } from "./browser.js";
import { openSite } from "./site.js";

/** What an analyst drops: a file that no ledger has. */
const REPORT = `China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011.\n`;

const browser = (await testBrowser())!;
const opened: Awaited<ReturnType<typeof openSite>>[] = [];

afterAll(async () => {
  await browser?.close();
  for (const site of opened) await site.close();
});

describe.skipIf(browser === null)("the whole way of a file", () => {
  test.each([true, false])(
    "to a claim, its correction, its fact and the dossier, with scripts: %s",
    async (javascript) => {
      const site = await openSite("empty");
      opened.push(site);
      await visit(browser, `${site.url}/add`, { javascript }, async ({ page }) => {
        await page.setInputFiles("input[type=file]", {
          name: "report.txt",
          mimeType: "text/plain",
          buffer: Buffer.from(REPORT),
        });
        await page.click("main form button[type=submit]");
        for (let tries = 0; tries < 60 && (await site.ledger.documents()).length === 0; tries++) await setTimeout(500);

        await page.goto(`${site.url}/KAZ/CHN`);
        expect(await page.textContent("main")).toContain("US$1.7bn");
        await page.locator("main a[href^='/facts/f_']").first().click();
        expect(await page.textContent("h1")).toContain("USD 1.7 billion");
        await page.locator("main a[href^='/documents/d_']").first().click();

        // The words of the claim are marked, and its card can be corrected.
        expect(await page.textContent("main")).toContain("China lent Kazakhstan 1.7 billion dollars");
        const card = page.locator(".claim", { hasText: "Loan of USD 1.7 billion" }).first();
        await card.getByText("Correct…").click();
        await page.locator("form.correct [name$='target']").fill("Uzbekistan");
        await page.locator("form.correct [name=reason]").fill("The annex says so.");
        await page.locator("form.correct button[type=submit]").click();
        await page.locator(".claim", { hasText: "from China to Uzbekistan" }).first().waitFor();

        await page.goto(`${site.url}/UZB/CHN`);
        expect(await page.textContent("main")).toContain("US$1.7bn");
        await page.locator("main a[href^='/facts/f_']").first().click();
        expect(await page.textContent("h1")).toContain("Uzbekistan");
        expect(await page.textContent("main")).toContain("The annex says so.");
      });
      expect(site.faults).toEqual([]);
    },
  );
});
