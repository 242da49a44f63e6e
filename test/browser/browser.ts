import type { Browser, Page } from "playwright-core";
import { startChromium } from "../../tools/chromium.js";

/**
 * The browser of a file of tests. Null where there is none and it can't be installed: then tests are skipped, and it is said why. Continuous
 * integration (CI) must have it.
 */
export async function testBrowser(): Promise<Browser | null> {
  try {
    return await startChromium();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (process.env.CI) throw new Error(`Continuous integration must test pages in a browser: ${why}`);
    console.error(`\n*** TESTS IN A BROWSER ARE SKIPPED: ${why} ***\n`);
    return null;
  }
}

export interface Sight {
  /** Whether scripts run; they do unless it says otherwise. */
  readonly javascript?: boolean;
  /** Pixels of CSS. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The status that is expected of the page, 200 unless it says otherwise. */
  readonly status?: number;
  /** A drawing is opened by itself; it has no fonts to wait for. */
  readonly svg?: boolean;
}

/** A page as it stands in the browser, with what went wrong until now. */
export interface Seen {
  readonly page: Page;
  /** Sentences: errors of scripts and of the console, breaches of the content policy, requests that failed or left the site, dialogs. */
  readonly faults: readonly string[];
}

/**
 * Opens a page in a browser that remembers nothing, hands it over and closes it. Throws where anything went wrong meanwhile.
 */
export async function visit<T>(
  browser: Browser,
  address: string,
  { javascript = true, width = 1280, height = 900, dark = false, status = 200, svg = false }: Sight,
  look: (seen: Seen) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    javaScriptEnabled: javascript,
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const faults = watched(page, new URL(address).origin, status === 200 ? null : address);
    if (javascript) await page.addInitScript(watchInside);
    const answer = await page.goto(address, { waitUntil: "load" });
    if (answer?.status() !== status) throw new Error(`${address} answers ${answer?.status()}, not ${status}.`);
    if (!svg) await page.evaluate("document.fonts.ready.then(() => null)");
    const result = await look({ page, faults });
    if (javascript) faults.push(...((await page.evaluate("window.__breaches")) as string[]));
    if (faults.length > 0) throw new Error(`${address}:\n${faults.join("\n")}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Collects what goes wrong with a page. `refused` is the address whose own refusal is no fault. */
function watched(page: Page, origin: string, refused: string | null): string[] {
  const faults: string[] = [];
  // Of what is no page browsers ask for an icon by themselves.
  const icon = `${origin}/favicon.ico`;
  page.on("pageerror", (error) => faults.push(`A script fails: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && ![refused, icon].includes(message.location().url))
      faults.push(`The console says: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:"))
      faults.push(`It asks another: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // What a page still asks for when it is left is given up, and no fault.
    if (why !== "net::ERR_ABORTED") faults.push(`${request.url()} fails: ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== refused && response.url() !== icon)
      faults.push(`${response.url()} answers ${response.status()}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`A dialog opens: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  return faults;
}

/** Runs in the page before all else: collects breaches of the content policy, and how far what was shown moved. */
const watchInside = `
  window.__breaches = [];
  window.__moved = { far: 0, what: [] };
  window.tripwire = (...words) => window.__breaches.push("The tripwire is touched: " + words.join(" "));
  document.addEventListener("securitypolicyviolation", (event) =>
    window.__breaches.push("Against the content policy: " + event.violatedDirective + " " + event.blockedURI + " " + event.sample));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      window.__moved.far += entry.value;
      window.__moved.what.push(...entry.sources.map(({ node }) => (node?.parentElement ?? node)?.outerHTML?.slice(0, 200)));
    }
  }).observe({ type: "layout-shift", buffered: true });
`;
