import axe from "axe-core";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules whose answer hangs on width and colours; the others were asked of the same markup. */
const OF_THE_SIGHT = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];

/** What axe finds wrong with a page: a line for each place, "color-contrast: … (.brand)". `again` where it was looked at before in other colours. */
export async function barriers(page: Page, again = false): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { readonly axe: typeof axe }).axe.run({ runOnly, resultTypes: ["violations"] }),
    again ? { type: "rule" as const, values: OF_THE_SIGHT } : { type: "tag" as const, values: TAGS },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}
