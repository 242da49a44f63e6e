import type { Page } from "playwright-core";

/** The narrowest window in which nothing may have to be scrolled sideways (WCAG 2.2, 1.4.10): 1280 px at four times the size. */
const NARROWEST = 320;

/** Spaces that readers may set (1.4.12). */
const SPACES = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/**
 * Sets a page in the narrowest window, and then with the spaces that readers may set. Returns what is wrong: what makes the page wider than the window,
 * words that are cut off, and tables whose rows are made tall by a narrow cell. What scrolls in itself may be wider (tables, fields), and what is cut by "…" at any size is no fault of the spaces.
 */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: NARROWEST, height: 900 });
  const plain = (await page.evaluate(FAULTS)) as string[];
  // A sheet of its own, since the content policy allows no style in a page.
  await page.evaluate(
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(SPACES)}); document.adoptedStyleSheets = [sheet]; }`,
  );
  const spaced = (await page.evaluate(FAULTS)) as string[];
  await page.evaluate("document.adoptedStyleSheets = []; null");
  return [...plain.map((one) => `at ${NARROWEST} px: ${one}`), ...spaced.map((one) => `with spaces: ${one}`)];
}

/** The widest places alone: what holds one is as wide. */
const FAULTS = `(() => {
  const nameOf = (one) => one.tagName.toLowerCase() + (one.className && typeof one.className === "string" ? "." + one.className : "") + " " + one.textContent.trim().slice(0, 40);
  const all = [...document.querySelectorAll("body *:not(svg *)")].filter((one) => one.checkVisibility() && !one.closest(".unseen, .skip"));
  const scrolls = (one) => one !== null && one !== document.body && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const wide = document.scrollingElement.scrollWidth > innerWidth
    ? all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one)).filter((one, _, over) => !over.some((other) => other !== one && one.contains(other)))
    : [];
  const cut = all.filter((one) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
    const hides = (way) => way === "hidden" || way === "clip";
    if (textOverflow === "ellipsis" || one.clientWidth === 0 || /^(?:INPUT|TEXTAREA|SELECT)$/.test(one.tagName)) return false;
    return (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
  });
  const lines = (cell) => {
    const words = document.createRange();
    words.selectNodeContents(cell);
    return words.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight);
  };
  const squeezed = all.filter((one) => one.matches("tr > :nth-child(4)") && one.closest("thead"))
    .flatMap((one) => [...one.closest("table").querySelectorAll("tbody > tr > *")])
    .filter((cell) => cell.clientWidth < 180 && lines(cell) > 4.5);
  return [...squeezed.map((one) => "words in a narrow cell: " + nameOf(one)), ...wide.map((one) => "wider than the window: " + nameOf(one)), ...cut.map((one) => "cut off: " + nameOf(one))];
})()`;
