import type { Browser } from "playwright-core";

/** Milliseconds from the beginning of a visit by a browser that keeps nothing. */
export interface Readiness {
  /** Until the first byte. */
  readonly answered: number;
  /** Until the document is whole and its scripts have run (they are modules, which run before DOMContentLoaded ends). */
  readonly scripts: number;
  /** Until a letter that is typed stands in the field of the search, as a program sees it that drives the browser: no less than what a person sees. */
  readonly typed: number;
}

/** The field that every page has. */
const FIELD = "form.find input";

/** Visits a page once, on a screen of that width, and says when it can be used. */
export async function readiness(browser: Browser, address: string, width = 1280): Promise<Readiness> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "commit" });
    const field = page.locator(FIELD).first();
    await field.pressSequentially("x");
    const typed = (await page.evaluate("performance.now()")) as number;
    if (!(await field.inputValue()).includes("x")) throw new Error(`Nothing can be typed on ${address}.`);
    await page.waitForLoadState("domcontentloaded");
    const [answered, scripts] = (await page.evaluate(TIMES)) as [number, number];
    return { answered, scripts, typed };
  } finally {
    await context.close();
  }
}

/** Navigation Timing: from startTime, which is 0. */
const TIMES = `(() => {
  const [{ responseStart, domContentLoadedEventEnd }] = performance.getEntriesByType("navigation");
  return [responseStart, domContentLoadedEventEnd];
})()`;
