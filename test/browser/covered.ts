import type { Page } from "playwright-core";

/** Places that the focus comes to at the beginning of a page, from which the way goes back: up, what stands fast at the top of a window hides; down, what stands at its foot. */
const STOPS = 60;

/**
 * Walks down a page with the Tab key, and back up. Returns where the focus can't be seen because something stands over it or it is out of the window (WCAG 2.2, 2.4.11):
 * "a About (under header.top)".
 */
export async function coveredFocus(page: Page): Promise<string[]> {
  await page.evaluate("document.activeElement?.blur(), scrollTo(0, 0), null");
  const covered = new Set<string>();
  for (const [key, times] of [
    ["Tab", STOPS],
    ["Shift+Tab", STOPS - 1],
  ] as const)
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key);
      const found = (await page.evaluate(OVER)) as string | null;
      if (found !== null) covered.add(found);
    }
  return [...covered];
}

/** What stands over what has the focus; null where a part of it is seen. Points are asked for within each of its lines, cut to the window; what it is part of is no cover. */
const OVER = `(() => {
  const nameOf = (one) => one.tagName.toLowerCase() + (one.id ? "#" + one.id : one.classList.length > 0 ? "." + one.classList[0] : "");
  const one = document.activeElement;
  if (one === null || one === document.body || one.id === "main") return null;
  const called = nameOf(one) + " " + (one.getAttribute("aria-label") || one.textContent || one.getAttribute("name") || "").trim().slice(0, 40);
  const shares = [0.1, 0.5, 0.9];
  const points = [...one.getClientRects()].flatMap(({ left, top, width, height }) => shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height])))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const over = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((other) => other !== null);
  if (over.some((other) => one.contains(other) || other.contains(one))) return null;
  return called + (over.length === 0 ? " (out of the window)" : " (under " + nameOf(over[0]) + ")");
})()`;
