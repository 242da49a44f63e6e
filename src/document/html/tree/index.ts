// The tree of a page: elements and words, and no more of a DOM than reading needs, so that large pages cost little memory.
export { type TreeElement, TreePage } from "./element.js";
export { markupOf } from "./markup.js";
export type { TreeNode } from "./node.js";
export { TooDeep, treeOf } from "./parse.js";
