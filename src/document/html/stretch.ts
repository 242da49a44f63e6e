import { opensBlock } from "./captions.js";
import { SKIPPED } from "./elements.js";
import { NOTE } from "./notes.js";
import { collapsed, isElement, isHidden, type PageElement } from "./page.js";

/** Words of a page that stand in one block and in no smaller one. */
export interface Stretch {
  /** The block they stand in. */
  readonly element: PageElement;
  readonly words: string;
  /** Units of them that stand in links. */
  readonly linked: number;
  /** Whether they belong to a note. */
  readonly note: boolean;
}

/** The stretches of an element in reading order. Cost is linear. */
export function stretchesOf(root: PageElement): Stretch[] {
  const stretches: Stretch[] = [];
  let parts: string[] = [];
  let linked = 0;
  const flush = (element: PageElement, note: boolean): void => {
    const words = collapsed(parts.join(""));
    if (words !== "") stretches.push({ element, words, linked, note });
    parts = [];
    linked = 0;
  };
  const visit = (element: PageElement, block: PageElement, inLink: boolean, inNote: boolean): void => {
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element) || element.hasAttribute("hidden")) return;
    const opens = opensBlock(element);
    const note = inNote || element.hasAttribute(NOTE);
    if (opens) flush(block, inNote);
    if (name === "br") parts.push(" ");
    const inner = opens ? element : block;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const words = child.textContent ?? "";
        parts.push(words);
        if (inLink || name === "a") linked += words.trim().length;
      } else if (isElement(child)) visit(child, inner, inLink || name === "a", note);
    }
    if (opens) flush(element, note);
  };
  visit(root, root, false, false);
  flush(root, false);
  return stretches;
}
