import { Branch, following, type TreeNode, TreeText } from "./node.js";
import { matcher } from "./selector.js";

/** An attribute as readability asks for it. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): Attribute;
}

/**
 * What holds elements and can be searched for them. Lists that are given are of the moment and do not follow the tree.
 */
export abstract class Searched extends Branch {
  get children(): TreeElement[] {
    const elements: TreeElement[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node instanceof TreeElement) elements.push(node);
    return elements;
  }

  get firstElementChild(): TreeElement | null {
    return elementFrom(this.firstChild, "nextSibling");
  }

  /** The elements within that a test takes, in reading order. */
  private searched(test: (element: TreeElement) => boolean, most = Number.POSITIVE_INFINITY): TreeElement[] {
    const found: TreeElement[] = [];
    for (let node = following(this, this); node !== null && found.length < most; ) {
      const isElement: boolean = node instanceof TreeElement;
      if (isElement && test(node as TreeElement)) found.push(node as TreeElement);
      node = following(node, this, isElement && (node as TreeElement).localName === "template");
    }
    return found;
  }

  querySelectorAll(selector: string): TreeElement[] {
    return this.searched(matcher(selector));
  }

  querySelector(selector: string): TreeElement | null {
    return this.searched(matcher(selector), 1)[0] ?? null;
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.searched(({ localName }) => localName === name);
  }
}

/** An element of a page. The members are those of the DOM Standard that this folder and readability use, with the names of the standard. */
export class TreeElement extends Searched {
  /** Names and values in turn; null where there are none. Elements may share them: they are never changed but replaced. */
  private pairs: readonly string[] | null;

  constructor(
    readonly localName: string,
    pairs: readonly string[] | null = null,
  ) {
    super();
    this.pairs = pairs;
  }

  override get nodeType(): number {
    return 1;
  }

  get tagName(): string {
    return this.localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get ownerDocument(): typeof MAKER {
    return MAKER;
  }

  get parentElement(): TreeElement | null {
    return this.parentNode instanceof TreeElement ? this.parentNode : null;
  }

  get nextElementSibling(): TreeElement | null {
    return elementFrom(this.nextSibling, "nextSibling");
  }

  get previousElementSibling(): TreeElement | null {
    return elementFrom(this.previousSibling, "previousSibling");
  }

  getAttribute(name: string): string | null {
    const { pairs } = this;
    if (pairs !== null) for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === name) return pairs[i + 1]!;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.pairs = [...(this.pairsWithout(name) ?? []), name, value];
  }

  removeAttribute(name: string): void {
    this.pairs = this.pairsWithout(name);
  }

  private pairsWithout(name: string): readonly string[] | null {
    const pairs = this.pairs ?? [];
    const at = pairs.findIndex((one, i) => i % 2 === 0 && one === name);
    return at < 0 ? this.pairs : [...pairs.slice(0, at), ...pairs.slice(at + 2)];
  }

  get attributes(): Attribute[] {
    const { pairs } = this;
    return pairs === null
      ? []
      : Array.from({ length: pairs.length / 2 }, (_, i) => attribute(pairs[2 * i]!, pairs[2 * i + 1]!));
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get src(): string {
    return this.getAttribute("src") ?? "";
  }

  get srcset(): string {
    return this.getAttribute("srcset") ?? "";
  }

  /** What readability asks of the style of an element: whether it is shown. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute("style");
    if (style === null) return SHOWN;
    const last = (property: string): string =>
      [...style.matchAll(new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]{1,30})`, "giu"))]
        .at(-1)?.[1]
        ?.toLowerCase() ?? "";
    return { display: last("display"), visibility: last("visibility") };
  }

  /**
   * What the element holds, to be put back with `innerHTML = …`. Readability takes it before it tries, and puts it back before it tries
   * again; a copy of the nodes serves that better than text would.
   */
  get innerHTML(): unknown {
    return this.cloneNode(true);
  }

  set innerHTML(held: unknown) {
    while (this.firstChild !== null) this.firstChild.remove();
    if (!(held instanceof TreeElement)) return;
    const copy = held.cloneNode(true);
    while (copy.firstChild !== null) this.appendChild(copy.firstChild);
  }

  override cloneNode(deep = false): TreeElement {
    const clone = new TreeElement(this.localName, this.pairs);
    if (deep) copyChildren(this, clone);
    return clone;
  }
}

/** The whole page. */
export class TreePage extends Searched {
  override get nodeType(): number {
    return 9;
  }

  get documentElement(): TreeElement | null {
    return this.firstElementChild;
  }

  get head(): TreeElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === "head") ?? null;
  }

  get body(): TreeElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === "body") ?? null;
  }

  get title(): string {
    return this.head?.querySelector("title")?.textContent ?? "";
  }

  /** Addresses are made absolute where they are read, not here. */
  get baseURI(): null {
    return null;
  }

  get documentURI(): null {
    return null;
  }

  createElement(name: string): TreeElement {
    return MAKER.createElement(name);
  }

  createTextNode(words: string): TreeText {
    return MAKER.createTextNode(words);
  }

  override cloneNode(): TreePage {
    const clone = new TreePage();
    copyChildren(this, clone);
    return clone;
  }
}

/** Copies all that one branch holds into another. */
function copyChildren(from: Branch, to: Branch): void {
  let at: Branch = to;
  for (let node = from.firstChild; node !== null; ) {
    const copy = at.appendChild(node.cloneNode());
    if (node instanceof Branch && node.firstChild !== null) {
      at = copy as Branch;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === from ? null : node.parentNode;
      at = at.parentNode ?? at;
    }
    node = node?.nextSibling ?? null;
  }
}

function elementFrom(node: TreeNode | null, way: "nextSibling" | "previousSibling"): TreeElement | null {
  let at = node;
  while (at !== null && !(at instanceof TreeElement)) at = at[way];
  return at;
}

const SHOWN = { display: "", visibility: "" };
/** Nodes know no page: this makes them for any. */
const MAKER = {
  createElement: (name: string): TreeElement => new TreeElement(name.toLowerCase()),
  createTextNode: (words: string): TreeText => new TreeText(words),
};

function attribute(name: string, value: string): Attribute {
  return { name, value, cloneNode: () => attribute(name, value) };
}
