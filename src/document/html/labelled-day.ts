import { isForeign } from "./furniture.js";
import { bodyOf, collapsed, isElement, isHidden, type Page, type PageNode } from "./page.js";
import { publishedAmong } from "./written-day.js";

/** Elements whose words are none of the page. */
const UNREAD = new Set("script|style|template|noscript|svg|textarea|select|option".split("|"));

/** The day that a line anywhere on the page calls that of publication, what surrounds the article included; null where none does. */
export function labelledDay(page: Page): string | null {
  return publishedAmong(linesOf(bodyOf(page)));
}

/** The pieces of text of a page in reading order, but for comments, menus and what nobody sees. */
function* linesOf(root: PageNode): Generator<string> {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const line = collapsed(node.textContent);
      if (line !== "") yield line;
    } else if (isElement(node) && !UNREAD.has(node.localName) && !isHidden(node) && !isForeign(node))
      yield* linesOf(node);
  }
}
