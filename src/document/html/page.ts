/** What this folder needs of a DOM; linkedom gives it. No element is ever changed by what a page says. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  remove(): void;
  readonly outerHTML: string;
  cloneNode(deep: boolean): PageNode;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Text with runs of white space as single spaces. */
export function words(node: PageNode | null | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** Elements that no reader sees as words of the page. */
export const UNSEEN =
  "script,style,template,noscript,iframe,object,embed,svg,canvas,video,audio,button,input,select,textarea,dialog,amp-ad,amp-embed,[hidden],[aria-hidden=true]";

/** Whether an element is hidden by its own style. */
export function isHidden(element: PageElement): boolean {
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style.slice(0, 500));
}
