import { Parser } from "htmlparser2";
import { type Searched, TreeElement, TreePage } from "./element.js";
import { TreeText } from "./node.js";

/** Words, attributes and their values that come again and again, such as class names, are kept once; longer ones seldom do. */
const LONGEST_SHARED = 60;
const MOST_SHARED = 5000;

/** What a head may hold (https://html.spec.whatwg.org/#parsing-main-inhead); whatever else is opened in one ends it. */
const OF_HEAD = new Set("base|basefont|bgsound|link|meta|title|noscript|noframes|style|script|template".split("|"));

/** Why a page is not made a tree: its elements stand deeper in one another than was allowed. */
export class TooDeep extends Error {}

/**
 * The tree of a page. Comments, declarations and processing instructions are left out; nothing in the page is executed or fetched. Throws
 * TooDeep where elements stand more than `deepest` deep in one another.
 */
export function treeOf(html: string, deepest = Number.POSITIVE_INFINITY): TreePage {
  const page = new TreePage();
  let depth = 0;
  /** Heads that ended before their closing tag. */
  let headsEnded = 0;
  const shared = new Map<string, string>();
  const once = (value: string): string => {
    if (value.length > LONGEST_SHARED) return value;
    const known = shared.get(value);
    if (known === undefined && shared.size < MOST_SHARED) shared.set(value, value);
    return known ?? value;
  };
  let at: Searched = page;
  const alike = new Map<string, readonly string[]>();
  const pairsOf = (attributes: Readonly<Record<string, string>>): readonly string[] | null => {
    const pairs: readonly string[] = Object.entries(attributes).flatMap(([name, value]) => [once(name), once(value)]);
    if (pairs.length === 0) return null;
    if (pairs.length > 2 || pairs[1]!.length > LONGEST_SHARED) return pairs;
    const key = pairs.join("=");
    const known = alike.get(key);
    if (known === undefined && alike.size < MOST_SHARED) alike.set(key, pairs);
    return known ?? pairs;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new TooDeep();
        if (at instanceof TreeElement && at.localName === "head" && !OF_HEAD.has(name)) {
          at = at.parentElement ?? page;
          headsEnded++;
        }
        at = at.appendChild(new TreeElement(once(name), pairsOf(attributes)));
      },
      ontext(words) {
        at.appendChild(new TreeText(once(words)));
      },
      onclosetag(name) {
        depth--;
        if (name === "head" && headsEnded > 0) {
          headsEnded--;
          return;
        }
        at = (at.parentNode as Searched | null) ?? page;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return page;
}
