import type { Browser } from "playwright-core";

/** Bytes of a page with all that it loads but fonts, before compression. */
export interface Weight {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  /** Drawings for small screens, flags, the icon. */
  readonly images: number;
  readonly whole: number;
}

/** Visits a page in a browser that keeps nothing, on a screen of that width, looks at all of it from top to foot, and weighs what was loaded. */
export async function weightOf(browser: Browser, address: string, width: number): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    const weighed: Promise<readonly [kind: string, bytes: number]>[] = [];
    page.on("response", (response) => {
      const kind = response.request().resourceType();
      if (kind !== "font") weighed.push(response.body().then((body) => [kind, body.length] as const));
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const high = (await page.evaluate("document.documentElement.scrollHeight")) as number;
    for (let at = 0; at < high; at += 600) {
      await page.evaluate(`scrollTo(0, ${at})`);
      await page.waitForTimeout(50);
    }
    await page.waitForLoadState("networkidle");
    const all = await Promise.all(weighed);
    const of = (...kinds: readonly string[]) =>
      all.reduce((sum, [kind, bytes]) => sum + (kinds.includes(kind) ? bytes : 0), 0);
    return {
      page: of("document"),
      styles: of("stylesheet"),
      scripts: of("script"),
      images: of("image", "other"),
      whole: all.reduce((sum, [, bytes]) => sum + bytes, 0),
    };
  } finally {
    await context.close();
  }
}
