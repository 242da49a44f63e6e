import { TreeElement } from "./element.js";
import { Branch, type TreeNode } from "./node.js";

const VOID = new Set("area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr".split("|"));
/** What these hold is no markup and is written as it is. */
const RAW = new Set("script|style|xmp|iframe|noembed|noframes|plaintext".split("|"));

/** An element as a page writes it (https://html.spec.whatwg.org/#serialising-html-fragments), however deep. */
export function markupOf(root: TreeElement): string {
  const parts: string[] = [];
  for (let node: TreeNode | null = root; node !== null; ) {
    if (node instanceof TreeElement) parts.push(opening(node));
    else parts.push(RAW.has((node.parentNode as TreeElement).localName) ? node.textContent : escaped(node.textContent));
    if (node instanceof Branch && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (node instanceof TreeElement) parts.push(closing(node));
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node instanceof TreeElement) parts.push(closing(node));
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return parts.join("");
}

function opening({ localName, attributes }: TreeElement): string {
  const written = attributes.map(({ name, value }) => ` ${name}="${escaped(value).replace(/"/gu, "&quot;")}"`);
  return `<${localName}${written.join("")}>`;
}

function closing({ localName }: TreeElement): string {
  return VOID.has(localName) ? "" : `</${localName}>`;
}

function escaped(words: string): string {
  return words.replace(/[&<>\u00A0]/gu, (unit) => REFERENCES[unit]!);
}

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00A0": "&nbsp;" };
