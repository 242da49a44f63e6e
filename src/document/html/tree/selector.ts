import { compile } from "css-select";
import type { TreeElement } from "./element.js";
import type { TreeNode } from "./node.js";

type Test = (element: TreeElement) => boolean;

const tests = new Map<string, Test>();
/** Readability asks for a handful of selectors, and this folder for some more. */
const MOST_TESTS = 500;

/** Whether an element is what a selector means (https://www.w3.org/TR/selectors-4/). */
export function matcher(selector: string): Test {
  const known = tests.get(selector);
  if (known !== undefined) return known;
  const test = /^[a-z\d]+(?:,[a-z\d]+)*$/u.test(selector) ? named(selector.split(",")) : compiled(selector);
  if (tests.size < MOST_TESTS) tests.set(selector, test);
  return test;
}

function named(names: readonly string[]): Test {
  const wanted = new Set(names);
  return ({ localName }) => wanted.has(localName);
}

function compiled(selector: string): Test {
  // Pages change between two questions, so nothing that was found may be kept.
  return compile<TreeNode, TreeElement>(selector, { adapter: ADAPTER, cacheResults: false }) as Test;
}

const isTag = (node: TreeNode): node is TreeElement => node.nodeType === 1;

/** How css-select walks over our tree. */
const ADAPTER = {
  isTag,
  getAttributeValue: (element: TreeElement, name: string): string | undefined =>
    element.getAttribute(name) ?? undefined,
  getChildren: ({ childNodes }: TreeNode): TreeNode[] => childNodes,
  getName: ({ localName }: TreeElement): string => localName,
  getParent: ({ parentNode }: TreeElement): TreeNode | null => parentNode,
  getSiblings: (node: TreeNode): TreeNode[] => (node.parentNode === null ? [node] : node.parentNode.childNodes),
  getText: ({ textContent }: TreeNode): string => textContent,
  hasAttrib: (element: TreeElement, name: string): boolean => element.hasAttribute(name),
  removeSubsets: (nodes: TreeNode[]): TreeNode[] => nodes,
};
