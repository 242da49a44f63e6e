import { afterAll, describe, expect, test } from "vitest";
import { barriers } from "./axe.js";
import { testBrowser, visit } from "./browser.js";
import { walk } from "./keyboard.js";
import { openSite } from "./site.js";

/** Files of an analyst: two that tell something, one that is torn, one with a name that is no markup. */
const FILES = [
  { name: "loan.txt", text: "China lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011." },
  { name: "torn.zip", text: "PK\u0003\u0004 this is no archive" },
  { name: "visit <b>.txt", text: "The president of Uzbekistan visited Kazakhstan in May 2012." },
];

const browser = (await testBrowser())!;
const opened: Awaited<ReturnType<typeof openSite>>[] = [];
const open = async () => {
  const site = await openSite("empty");
  opened.push(site);
  return site;
};

afterAll(async () => {
  await browser?.close();
  for (const site of opened) {
    expect(site.faults).toEqual([]);
    await site.close();
  }
});

/** Lets files fall on the middle of a page, as a browser tells it. */
const drop = (files: readonly { readonly name: string; readonly text: string }[]) => `(() => {
  const carried = new DataTransfer();
  for (const { name, text } of ${JSON.stringify(files)}) carried.items.add(new File([text], name));
  for (const type of ["dragover", "drop"])
    document.querySelector("main").dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
})()`;

describe.skipIf(browser === null)("files for the ledger", () => {
  // On the page of additions they are dropped and sent below.
  test("are dropped on the first page, listed, sent and followed to what came of each", async () => {
    const site = await open();
    await visit(browser, `${site.url}/`, {}, async ({ page }) => {
      await page.evaluate(drop(FILES));
      await page.locator(".chosen li").nth(2).waitFor();
      expect(await page.locator(".chosen .name").allTextContents()).toEqual(FILES.map(({ name }) => name));
      expect(await page.textContent(".adding [role=status]")).toContain("Files: 3");
      expect(await barriers(page)).toEqual([]);
      expect(await site.ledger.documents()).toEqual([]);

      await page.locator(".adding button[type=submit]").press("Enter");
      await page.waitForURL(/\/add\?run=/u);
      await page.getByText("All files have been processed.").waitFor({ timeout: 60_000 });
      const lines = await page.locator(".taken li").allInnerTexts();
      expect(lines[0]).toMatch(/read loan\.txt[\s\S]*1 document added; 1 claim\./u);
      expect(lines[1]).toMatch(/^could not be read torn\.zip.*\s+The archive is damaged/u);
      expect(lines[2]).toContain("visit <b>.txt");
      expect(await page.textContent("[data-island=following] [role=status]")).toContain("3 of 3 files read");
      expect(await page.locator("[data-controls]").count()).toBe(0);
      expect(await barriers(page)).toEqual([]);

      // The torn one is found later, with the reason.
      await page.goto(`${site.url}/add`);
      const [kept] = await page.getByRole("table", { name: "Files that could not be read" }).allInnerTexts();
      expect(kept).toContain("torn.zip");
      expect((await site.ledger.documents()).length).toBe(2);
    });
  });

  test("are chosen, left out and sent with the keyboard alone", async () => {
    const site = await open();
    await visit(browser, `${site.url}/add`, { width: 360 }, async ({ page }) => {
      await page.setInputFiles(
        "input[type=file]",
        FILES.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
      );
      expect(await walk(page)).toEqual([]);
      await page.getByRole("button", { name: "Remove: torn.zip" }).press("Enter");
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Remove: visit <b>.txt");
      expect(await page.textContent(".adding [role=status]")).toContain("Files: 2");
      expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(360);
      await page.locator(".adding button[type=submit]").press("Enter");
      await page.getByText("All files have been processed.").waitFor({ timeout: 60_000 });
      expect(await page.locator(".taken li").count()).toBe(2);
    });
  });

  test("that are too many are not sent, and it is said how many are taken", async () => {
    const site = await open();
    await visit(browser, `${site.url}/add`, {}, async ({ page }) => {
      const many = Array.from({ length: 501 }, (_, i) => ({ name: `${i}.txt`, text: "a" }));
      await page.evaluate(drop(many));
      await page.getByText("Files: 501. The limit is 500 at a time; remove some.").waitFor();
      expect(await page.locator(".adding button[type=submit]").isDisabled()).toBe(true);
      await page.locator(".chosen button").first().click();
      await page.getByText(/^Files: 500 \(/u).waitFor();
      expect(await page.locator(".adding button[type=submit]").isDisabled()).toBe(false);
    });
  });

  test("are given up on the way, and on the server", async () => {
    const site = await open();
    await visit(browser, `${site.url}/add`, {}, async ({ page }) => {
      // The line is slow: the first upload is held until it is cancelled.
      let held = 0;
      await page.route("**/add", (route) =>
        route.request().method() === "POST" && held++ === 0 ? undefined : route.continue(),
      );
      const many = Array.from({ length: 200 }, (_, i) => ({ name: `${i}.txt`, text: `${FILES[0]!.text} Again ${i}.` }));
      await page.evaluate(drop(many));
      await page.locator(".adding button[type=submit]").press("Enter");
      await page.getByRole("button", { name: "Cancel", exact: true }).click();
      await page.getByText("Cancelled; nothing was sent.").waitFor();
      await page.unroute("**/add");
      expect(await site.ledger.documents()).toEqual([]);

      await page.locator(".adding button[type=submit]").press("Enter");
      await page.getByRole("button", { name: "Cancel the remaining files" }).click();
      await page.getByText("Cancelled. Whatever had been read by then is kept.").first().waitFor();
      expect(await page.locator(".taken .badge", { hasText: "not read" }).count()).toBeGreaterThan(0);
    }).catch((error: Error) => {
      // What was given up is told as a request that failed: that it does is what was asked for.
      if (!/^\S+:\n\S+\/add fails: net::ERR_ABORTED$/u.test(error.message)) throw error;
    });
  });

  test("are chosen and sent without scripts", async () => {
    const site = await open();
    await visit(browser, `${site.url}/`, { javascript: false }, async ({ page }) => {
      const [{ name, text }] = FILES as [(typeof FILES)[0]];
      await page.setInputFiles("input[type=file]", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
      await page.click(".adding button[type=submit]");
      for (
        let tries = 0;
        tries < 60 && !(await page.getByText("All files have been processed.").first().isVisible());
        tries++
      ) {
        await page.waitForTimeout(300);
        await page.reload();
      }
      expect(await page.locator(".taken li").allInnerTexts()).toEqual([expect.stringContaining("1 document added")]);
    });
  });
});
