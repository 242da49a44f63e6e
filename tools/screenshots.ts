// Pictures of every page for the documentation, from the sample documents: `npm run screenshots` writes docs/pictures/*.webp.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { openLedger } from "../src/entente.js";
import { serve, siteOf } from "../src/web/index.js";
import { startChromium } from "./chromium.js";
import { examples } from "./site/examples.js";
import { makeSampleLedger, SAMPLE_NOW } from "./site/sample.js";

/** Widths in pixels of CSS, and how much of a long page is pictured. */
const SIZES = { wide: { width: 1280, most: 1700 }, narrow: { width: 390, most: 1700 } } as const;
const LOOKS = [
  ["wide", "light"],
  ["wide", "dark"],
  ["narrow", "light"],
] as const satisfies readonly (readonly [keyof typeof SIZES, "light" | "dark"])[];
/** Of 1; letters stay sharp, and a picture takes some 50 KB. */
const QUALITY = 0.72;

const out = fileURLToPath(new URL("../../docs/pictures", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "entente-pictures-"));
const file = path.join(folder, "sample.db");
await makeSampleLedger(file);
const ledger = await openLedger(file);
const site = await serve({
  ledger,
  site: siteOf([]),
  tokens: null,
  port: 0,
  reviewer: "ann",
  log: (line) => process.stderr.write(`${line}\n`),
  now: () => Date.parse(SAMPLE_NOW),
});
const browser = await startChromium();
try {
  mkdirSync(out, { recursive: true });
  for (const old of readdirSync(out)) if (old.endsWith(".webp")) rmSync(path.join(out, old));
  const all = await examples(ledger);
  const pictured = new Map([...all].reverse().map(({ page, path }) => [page.name, path]));
  // A search that nothing is asked of shows a form.
  const asked = all.find(({ page, path }) => page.name === "search" && path.includes("?q="));
  if (asked !== undefined) pictured.set("search", asked.path);
  for (const [name, at] of pictured)
    for (const [size, scheme] of LOOKS) {
      const picture = await pictureOf(browser, new URL(at, site.url).href, { ...SIZES[size], scheme });
      writeFileSync(path.join(out, `${name}-${size}-${scheme}.webp`), picture);
    }
  process.stdout.write(`${pictured.size} pages, in ${out}\n`);
} finally {
  await browser.close();
  await site.close();
  await ledger.close();
  rmSync(folder, { recursive: true });
}

interface Shot {
  readonly width: number;
  readonly most: number;
  readonly scheme: "light" | "dark";
}

/** A page as WebP, which Chromium itself makes. */
async function pictureOf(from: Browser, address: string, { width, most, scheme }: Shot): Promise<Buffer> {
  const context = await from.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    // Fonts that come late are left out of a first visit, so that nothing moves; the second has them.
    await page.goto(address);
    await page.reload();
    await page.evaluate("document.fonts.ready.then(() => null)");
    const height = Math.min(most, Number(await page.evaluate("document.documentElement.scrollHeight")));
    const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height }, animations: "disabled" });
    const blank = await context.newPage();
    const webp = await blank.evaluate(webpOf(png.toString("base64"), QUALITY));
    return Buffer.from(String(webp).replace(/^[^,]*,/u, ""), "base64");
  } finally {
    await context.close();
  }
}

function webpOf(png: string, quality: number): string {
  return `(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png}";
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", ${quality});
  })()`;
}
