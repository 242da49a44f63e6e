import { Parser } from "htmlparser2";
import { type Searched, TreeElement, TreePage } from "./element.js";
import { TreeText } from "./node.js";

/** Values of attributes that come again and again, such as class names, are kept once; longer ones seldom do. */
const LONGEST_SHARED = 60;
const MOST_SHARED = 5000;

/** The tree of a page. Comments, declarations and processing instructions are left out; nothing in the page is executed or fetched. */
export function treeOf(html: string): TreePage {
  const page = new TreePage();
  const shared = new Map<string, string>();
  const once = (value: string): string => {
    if (value.length > LONGEST_SHARED) return value;
    const known = shared.get(value);
    if (known === undefined && shared.size < MOST_SHARED) shared.set(value, value);
    return known ?? value;
  };
  let at: Searched = page;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const pairs: string[] = [];
        for (const key in attributes) pairs.push(once(key), once(attributes[key]!));
        at = at.appendChild(new TreeElement(once(name), pairs.length === 0 ? null : pairs));
      },
      ontext(words) {
        at.appendChild(new TreeText(words));
      },
      onclosetag() {
        at = (at.parentNode as Searched | null) ?? page;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return page;
}
