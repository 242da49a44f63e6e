import { anyOf } from "../../language/documents/index.js";
import { isElement, type Page, type PageElement, type PageNode, words } from "./page.js";

/** Attributes this folder writes on elements, so that what is known of them survives the search for the article. */
export const MARK = "data-entente-mark";
export const NOTE = "data-entente-note";

const LABEL = /^[[(]?\s?(\d{1,3}|\*{1,3}|[†‡§]|[ivxlc]{1,6}|[a-z])\s?[\])]?[.:]?$/u;
const ARROWS = /^(?:[↩⏎^↑⤴\s]|\uFE0E|\uFE0F)*$/u;
const BACK = new RegExp(`^(?:(?:[↩⏎^↑⤴\\s]|\\uFE0E|\\uFE0F)+|${anyOf("backLinks")})$`, "iu");
const BLOCKS = new Set("p|li|dd|dt|td|div|aside|section|blockquote".split("|"));
const LINKS = 5000;

/**
 * Marks the links that are note marks and the elements that are notes, and takes links back from a note to its mark away.
 * A link to a place on the same page, whose words are a label and that does not begin its own block, is a mark; where it leads is
 * the note.
 */
export function markNotes(page: Page): void {
  const targets = new Map<string, PageElement>();
  for (const element of page.querySelectorAll("[id],a[name]")) {
    const id = element.getAttribute("id") ?? element.getAttribute("name");
    if (id && !targets.has(id)) targets.set(id, element);
  }
  let seen = 0;
  for (const link of page.querySelectorAll('a[href*="#"]')) {
    if (++seen > LINKS) return;
    const href = link.getAttribute("href")!;
    const label = words(link);
    if (label.length > 12) continue;
    const target = targets.get(fragment(href));
    const mark = LABEL.exec(label)?.[1];
    const led = target === undefined ? null : markIn(target);
    // What leads to a mark leads back to it: only the label of the note itself is to be read, and not "^ a b" of one that has several marks.
    if (BACK.test(label) || (led !== null && mark !== undefined && mark !== led)) {
      removeBackLink(link);
      continue;
    }
    if (mark === undefined || !target || led !== null || beginsBlock(link)) continue;
    const note = blockOf(target);
    if (!note || contains(note, link)) continue;
    link.setAttribute(MARK, mark);
    if (!note.hasAttribute(NOTE)) note.setAttribute(NOTE, mark);
  }
}

/** The label of the mark that is an element, or the first thing in one that is no block of words. */
function markIn(target: PageElement): string | null {
  let node: PageNode | null = target;
  for (let step = 0; node && step < 6; step++) {
    // A pace down into an element, or on behind a blank.
    if (isElement(node)) {
      if (BLOCKS.has(node.localName)) return null;
      if (node.hasAttribute(MARK)) return node.getAttribute(MARK);
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return null;
}

/** Takes a link out of a note, and what holds nothing but such links and the arrows before them. */
function removeBackLink(link: PageElement): void {
  const around = link.parentElement;
  link.remove();
  if (around === null || BLOCKS.has(around.localName) || around.localName === "body") return;
  if (ARROWS.test(words(around))) around.remove();
}

/** Takes the notes out of a page, so that the search for the article is not misled by them. */
export function removeNotes(page: Page): void {
  for (const note of [...page.querySelectorAll(`[${NOTE}]`)]) note.remove();
}

function fragment(href: string): string {
  const id = href.slice(href.indexOf("#") + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Whether nothing but white space stands before the link in its block, as with the label of a note. */
function beginsBlock(link: PageElement): boolean {
  let node: PageNode = link;
  for (let up = 0; up < 6; up++) {
    const parent: PageElement | null = node.parentNode && isElement(node.parentNode) ? node.parentNode : null;
    if (!parent) return true;
    let seen = 0;
    for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
      if (++seen > 20 || /[^\s[(^]/u.test(sibling.textContent ?? "")) return false;
    }
    if (BLOCKS.has(parent.localName)) return true;
    node = parent;
  }
  return true;
}

/** The block that holds what a mark leads to: the element itself or the nearest one around it. */
function blockOf(target: PageElement): PageElement | null {
  let element: PageElement | null = target;
  for (let up = 0; element && up < 6; up++, element = element.parentElement) {
    if (element.localName === "body" || element.localName === "article") return null;
    if (BLOCKS.has(element.localName)) return element;
  }
  return null;
}

function contains(outer: PageElement, inner: PageElement): boolean {
  let element: PageElement | null = inner;
  for (let up = 0; element && up < 500; up++, element = element.parentElement) if (element === outer) return true;
  return false;
}
