import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { examples } from "../../tools/site/examples.js";
import { barriers } from "./axe.js";
import { testBrowser, visit } from "./browser.js";
import { formFaults } from "./forms.js";
import { walk } from "./keyboard.js";
import { reflowFaults } from "./reflow.js";
import { openSite } from "./site.js";

/** Pages of one kind that are linked to and were not opened, of which so many are asked for. */
const LINKED = 1;
const PRINTED = { width: 680, height: 960 };
/** The two sights that a page is seen in. */
const WIDE = { width: 1280, height: 900, dark: false };
const SMALL = { width: 360, height: 900, dark: true };

const browser = (await testBrowser())!;
const sites = browser === null ? [] : [await openSite("sample"), await openSite("empty")];
const [sample, empty] = sites as [(typeof sites)[0], (typeof sites)[0]];
const shown =
  browser === null ? [] : (await examples(sample.ledger)).map(({ page, path }) => ({ page, path, site: sample }));
const bare =
  browser === null
    ? []
    : (await examples(empty.ledger))
        .filter((_, i) => i % 2 === 0)
        .map(({ page, path }) => ({ page, path, site: empty }));
const all = [
  ...shown.map((one) => ({ ...one, ledger: "sample" })),
  ...bare.map((one) => ({ ...one, ledger: "empty" })),
].map((one, number, every) => ({
  ...one,
  number,
  isAnother: every.findIndex(({ page, ledger }) => page === one.page && ledger === one.ledger) < number,
}));
const linked = new Map<string, string>();
/** Addresses of pages that were opened: where others lead to them nothing is left to ask. */
const opened = new Set<string>();

afterAll(async () => {
  await browser?.close();
  for (const site of sites) await site.close();
});

// A page is opened as few times as can be: opening is what takes the time. Of an empty ledger every second one is: what they say of nothing is shared.
describe.skipIf(browser === null)("every page", () => {
  describe.each(all)("$path of the $ledger ledger", ({ page, path, site, ledger, number, isAnother }) => {
    const address = site.url + path;
    const isFull = ledger === "sample";
    // What takes long and hangs on parts that pages share is looked at on every third of them, the keyboard on every second.
    const isThird = number % 3 === 0;
    // A page is opened in one sight and then seen in the other; the next one the other way round. Another of its kind is seen in one of them.
    const both = number % 2 === 0 ? [WIDE, SMALL] : [SMALL, WIDE];
    const sights = !isFull ? [WIDE] : !isAnother ? both : isThird ? [SMALL] : both.slice(0, 1);
    let words: readonly string[] = [];

    const seenWide = async (at: Page) => {
      await readByAll(at, WIDE.width, isThird || (isFull && !isAnother) ? "all" : "none");
    };

    const followed = async (at: Page) => {
      const here = (await at.evaluate(LINKS)) as string[];
      for (const link of here) if (link.startsWith(`${site.url}/`)) linked.set(link.split("#")[0]!, path);
      opened.add(address);
    };

    const seenSmall = async (at: Page) => {
      await readByAll(at, SMALL.width, !isAnother ? "sight" : isThird ? "all" : "none");
      if (isThird) words = (await at.evaluate(WORDS)) as string[];
    };

    const usedWithKeys = async (at: Page) => {
      await at.keyboard.press("Tab");
      expect(await at.evaluate("document.activeElement.getAttribute('href')")).toBe("#main");
      expect(await at.locator(".skip").boundingBox()).toMatchObject({ y: expect.any(Number) });
      await at.keyboard.press("Enter");
      expect(await at.evaluate("document.activeElement.id")).toBe("main");
      if (number % 2 === 0) expect(await walk(at)).toEqual([]);
    };

    const printedWhole = async (at: Page) => {
      await at.setViewportSize(PRINTED);
      await at.emulateMedia({ media: "print", colorScheme: "light" });
      expect(await at.evaluate(CLIPPED)).toEqual([]);
    };

    const setNarrow = async (at: Page) => {
      await at.emulateMedia({ media: "screen", colorScheme: "light" });
      expect(await reflowFaults(at)).toEqual([]);
    };

    test("can be read by all, wide and light, small and dark, is used with the keyboard and printed whole", async () => {
      await visit(browser, address, sights[0]!, async ({ page: at }) => {
        for (const sight of sights) {
          const isFirst = sight === sights[0];
          if (!isFirst) await turnTo(at, sight);
          if (isFirst) await standsStill(at);
          await (sight === WIDE ? seenWide : seenSmall)(at);
          if (isFirst && isFull) await usedWithKeys(at);
        }
        await followed(at);
        if (isFull) await printedWhole(at);
        if (isFull) await setNarrow(at);
      });
    });

    test.skipIf(!isFull || !isThird)("says the same without scripts", async () => {
      await visit(browser, address, { ...SMALL, dark: false, javascript: false }, async ({ page: at }) => {
        const without = (await at.evaluate(WORDS)) as string[];
        expect(without.length).toBeGreaterThan(0);
        expect(without.filter((line) => !words.includes(line))).toEqual([]);
        expect(words.filter((line) => !without.includes(line))).toEqual([]);
      });
    });

    test("has all its forms", async () => {
      expect(await formFaults(site.url, page, path)).toEqual([]);
      expect(site.faults).toEqual([]);
    });
  });

  test("leads to no page that is missing", async () => {
    const kinds = new Map<string, string[]>();
    for (const link of linked.keys()) {
      if (opened.has(link)) continue;
      const kind = new URL(link).pathname
        .replace(/\/[a-z]+_[0-9a-f]+/u, "/:id")
        .replaceAll(/\/(?:[A-Z]{3}|[a-z]+:[^/]+)/gu, "/:party");
      kinds.set(kind, [...(kinds.get(kind) ?? []), link]);
    }
    const dead: string[] = [];
    for (const links of kinds.values())
      for (const link of links.slice(0, LINKED)) {
        const { status } = await fetch(link, { headers: { accept: "text/html" } });
        if (status >= 400) dead.push(`${link} of ${linked.get(link)} answers ${status}`);
      }
    expect(dead).toEqual([]);
  });
});

/** Shows a page that is open in another sight, with the focus nowhere. */
async function turnTo(at: Page, { width, height, dark }: typeof WIDE): Promise<void> {
  await at.setViewportSize({ width, height });
  await at.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await at.evaluate("document.activeElement?.blur(), scrollTo(0, 0), null");
}

/** Nothing moves after it is shown; what is done with the page later may move it. */
async function standsStill(at: Page): Promise<void> {
  const { far, what } = (await at.evaluate(MOVED)) as { far: number; what: readonly string[] };
  expect(far, what.join("\n")).toBeLessThan(0.02);
}

/** Nothing that axe finds, one heading, nothing wider than the window, no link into the page that leads nowhere. */
async function readByAll(at: Page, width: number, asked: "all" | "sight" | "none"): Promise<void> {
  if (asked !== "none") expect(await barriers(at, asked === "sight")).toEqual([]);
  expect(await at.locator("h1").count()).toBe(1);
  expect(await at.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(await at.evaluate(BROKEN_FRAGMENTS)).toEqual([]);
}

/** How far the page moved until two frames were drawn after it was loaded. */
const MOVED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(window.__moved))))`;

/** Where the page leads. */
const LINKS = `[...document.querySelectorAll("main a[href], header a[href], footer a[href]")]
  .map((link) => new URL(link.getAttribute("href"), location.href).href)`;

/** Links into the page itself that lead nowhere. */
const BROKEN_FRAGMENTS = `[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href").slice(1))
  .filter((name) => name !== "" && !document.getElementById(decodeURIComponent(name)))`;

/** What the page says, in lines; the list of keys, which there are with scripts alone, is left out. */
const WORDS = `(() => {
  const keys = [...document.querySelectorAll("[data-keys]")].map((one) => [one, one.style.display]);
  for (const [one] of keys) one.style.display = "none";
  const said = document.querySelector("main").innerText.split("\\n").map((line) => line.trim()).filter(Boolean);
  for (const [one, display] of keys) one.style.display = display;
  return [...new Set(said)];
})()`;

/** Parts of the page that are wider than the paper. */
const CLIPPED = `[...document.querySelectorAll("main *")].filter((one) => {
  const { overflowX } = getComputedStyle(one);
  const cut = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && overflowX !== "visible" && !one.classList.contains("unseen");
  const over = one.tagName === "TABLE" && one.checkVisibility() && one.getBoundingClientRect().right > ${PRINTED.width} + 1;
  return cut || over;
}).map((one) => one.tagName.toLowerCase() + "." + one.className + " " + one.textContent.trim().slice(0, 40))`;
