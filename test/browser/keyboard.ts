import type { Page } from "playwright-core";

/** Of a long page so many controls are walked through at its beginning, and so many at its end: rows of one table are alike. */
const FIRST = 60;
const LAST = 30;

/**
 * Walks through a page with the Tab key. Returns what is wrong: controls that are not reached, or not in the order of the page, and such whose focus can't be seen.
 * The size of what is drawn counts with its stroke, which a browser leaves out: a line that runs straight up has no width otherwise.
 */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(PREPARE);
  const count = (await page.evaluate("window.__controls.length")) as number;
  const isLong = count > FIRST + LAST;
  await press(page, isLong ? FIRST : count + LAST);
  if (isLong) {
    await page.evaluate(`window.__passOver(${FIRST}, ${count - LAST})`);
    await press(page, 2 * LAST);
  }
  return (await page.evaluate(JUDGE)) as string[];
}

async function press(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press("Tab");
    if (i % 20 === 19 && (await page.evaluate("window.__done"))) return;
  }
}

/** Notes what can be reached, in the order of the page, and then what the focus comes to. */
const PREPARE = `
  window.__nameOf = (one) => one.tagName.toLowerCase() + (one.id ? "#" + one.id : "") + " " + (one.getAttribute("aria-label") || one.textContent || one.getAttribute("name") || "").trim().slice(0, 40);
  const inGroup = (one) => one.type === "radio" && one !== [...document.getElementsByName(one.name)].find((other, i, all) => other.checked || !all.some(({ checked }) => checked));
  window.__controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((one) =>
    one.tabIndex >= 0 && !one.disabled && one.type !== "hidden" && !inGroup(one) &&
    one.checkVisibility({ visibilityProperty: true }) && !(one.closest("details:not([open])") && !(one.tagName === "SUMMARY" && !one.parentElement.parentElement.closest("details:not([open])"))));
  // In a frame whose parts stand in another order than in the markup the focus goes as the eye does: line by line.
  const placed = window.__controls.filter((one) => getComputedStyle(one.closest(".top") ?? document.body).readingFlow === "flex-visual");
  const middle = (one) => { const { top, bottom } = one.getBoundingClientRect(); return (top + bottom) / 2; };
  const inSight = placed.toSorted((a, b) => (Math.abs(middle(a) - middle(b)) > 12 ? middle(a) - middle(b) : a.getBoundingClientRect().left - b.getBoundingClientRect().left));
  for (const [i, at] of placed.map((one) => window.__controls.indexOf(one)).entries()) window.__controls[at] = inSight[i];
  window.__reached = [];
  window.__unseen = [];
  window.__done = false;
  const look = (one) => { const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(one); return [outlineStyle !== "none" && parseFloat(outlineWidth) >= 1, boxShadow + borderColor + backgroundColor]; };
  const before = new Map(window.__controls.map((one) => [one, look(one)[1]]));
  document.addEventListener("focusin", ({ target }) => {
    if (window.__reached.includes(target)) { window.__done = true; return; }
    window.__reached.push(target);
    const [outlined, other] = look(target);
    const box = target.getBoundingClientRect();
    const stroke = Math.max(0, ...[...target.querySelectorAll("path, line")].map((one) => getComputedStyle(one)).filter(({ stroke }) => stroke !== "none").map(({ strokeWidth }) => parseFloat(strokeWidth)));
    const [width, height] = [box.width + stroke, box.height + stroke];
    if (before.has(target) && ((!outlined && other === before.get(target)) || width < 1 || height < 1)) window.__unseen.push(target);
  });
  // The controls between two places are no longer asked for, and the walk goes on behind them.
  window.__passOver = (from, to) => { const on = window.__controls[to - 1]; window.__controls.splice(from, to - from); on.focus(); };
  document.activeElement?.blur();
  document.body.setAttribute("tabindex", "-1"); document.body.focus(); document.body.removeAttribute("tabindex");
  null;
`;

const JUDGE = `(() => {
  const wanted = window.__controls;
  const reached = window.__reached.filter((one) => wanted.includes(one));
  const missed = wanted.filter((one) => !reached.includes(one)).map((one) => "not reached: " + window.__nameOf(one));
  const order = wanted.filter((one) => reached.includes(one));
  const turned = order.findIndex((one, i) => one !== reached[i]);
  return [...missed, ...(turned < 0 ? [] : ["out of order: " + window.__nameOf(order[turned])]), ...window.__unseen.map((one) => "focus can't be seen: " + window.__nameOf(one))];
})()`;
