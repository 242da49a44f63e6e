import { afterAll, describe, expect, test } from "vitest";
import { barriers } from "./axe.js";
import { testBrowser, visit } from "./browser.js";
import { openSite } from "./site.js";

// What is offered under a search box while somebody types, with the keyboard alone.

const browser = (await testBrowser())!;
const site = browser === null ? null : await openSite("sample");

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const BOX = 'document.querySelector("header input[type=search], main input[type=search]")';
const attribute = (name: string) => `${BOX}.getAttribute("${name}")`;

describe.skipIf(browser === null)("the search box", () => {
  test.each(["/", "/search", "/states"])(
    "of %s is reached by /, offers names, and goes where one leads",
    async (path) => {
      await visit(browser, site!.url + path, {}, async ({ page }) => {
        await page.keyboard.press("/");
        expect(await page.evaluate(`document.activeElement === ${BOX}`)).toBe(true);
        await page.keyboard.type("Uzbek");
        await page.locator(".offers [role=option]").first().waitFor();
        expect(await page.evaluate(attribute("role"))).toBe("combobox");
        expect(await page.locator(".offers [role=option]").first().textContent()).toContain("Uzbekistan");
        expect(await page.locator("form [role=status]").first().textContent()).toMatch(/^Suggestions: \d+/u);
        expect(await barriers(page)).toEqual([]);
        expect(await page.evaluate(attribute("aria-activedescendant"))).toBeNull();
        await page.keyboard.press("ArrowDown");
        const chosen = await page.evaluate(
          `document.getElementById(${attribute("aria-activedescendant")})?.ariaSelected`,
        );
        expect(chosen).toBe("true");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${site!.url}/UZB`);
      });
    },
  );

  test("is left as it was by Escape, and Enter without a choice searches", async () => {
    await visit(browser, `${site!.url}/states`, {}, async ({ page }) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("Uzbek");
      await page.locator(".offers [role=option]").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.evaluate(attribute("aria-expanded"))).toBe("false");
      expect(await page.locator(".offers").isVisible()).toBe(false);
      expect(await page.evaluate(`${BOX}.value`)).toBe("Uzbek");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site!.url}/search?q=Uzbek`);
    });
  });

  test("leaves keys to fields that are written in, and stays silent for filters", async () => {
    await visit(browser, `${site!.url}/states`, {}, async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("a/b type:loan");
      await page.waitForTimeout(400);
      expect(await page.evaluate(`${BOX}.value`)).toBe("a/b type:loan");
      expect(await page.evaluate(attribute("aria-expanded"))).toBe("false");
    });
  });

  test("fits small screens", async () => {
    await visit(browser, `${site!.url}/`, { width: 360, dark: true }, async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("r");
      await page.locator(".offers [role=option]").first().waitFor();
      expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(360);
      expect(await barriers(page)).toEqual([]);
    });
  });
});
