import type { TreeElement, TreeNode, TreePage } from "./tree/index.js";

/** What is read of a page: its tree. The tree itself is loaded when a page is parsed. */
export type PageNode = TreeNode;
export type PageElement = TreeElement;
export type Page = TreePage;

/** The body of a page, or its root where it has none. A parsed page has a root. */
export function bodyOf(page: Page): PageElement {
  return page.body ?? page.documentElement!;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Text with runs of white space as single spaces. */
export function words(node: PageNode | null | undefined): string {
  return collapsed(node?.textContent ?? "");
}

/** A text with runs of white space as single spaces and none around it. What has none is given back as it is, and costs no memory. */
export function collapsed(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/gu, " ").trim();
}

/** How long the words of a node are, as `words` gives them; they are not put together. No more than `most` are counted. */
export function lengthOfWords(root: PageNode, most = Number.POSITIVE_INFINITY): number {
  let length = 0;
  let owesSpace = false;
  const count = (text: string): void => {
    for (let i = 0; i < text.length && length <= most; i++) {
      if (isSpace(text.charCodeAt(i))) owesSpace = length > 0;
      else {
        length += owesSpace ? 2 : 1;
        owesSpace = false;
      }
    }
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) count(node.textContent);
    else for (let child = node.firstChild; child !== null && length <= most; child = child.nextSibling) visit(child);
  };
  visit(root);
  return length;
}

/** White space as `\s` has it (ECMA-262, "WhiteSpace" and "LineTerminator"). */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return unit <= 0x200a || /\s/u.test(String.fromCharCode(unit));
}

/** Elements that no reader sees as words of the page. */
export const UNSEEN =
  "script,style,template,noscript,iframe,object,embed,svg,canvas,video,audio,button,input,select,textarea,dialog,amp-ad,amp-embed,[hidden],[aria-hidden=true]";

/** Whether an element is hidden by its own style. */
export function isHidden(element: PageElement): boolean {
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style.slice(0, 500));
}
