/** A node of the tree of a page: an element, or words. Siblings are linked, so that taking a node out costs the same wherever it stands. */
export abstract class TreeNode {
  parentNode: Branch | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;

  abstract get nodeType(): number;
  abstract get childNodes(): TreeNode[];
  abstract readonly firstChild: TreeNode | null;
  abstract get textContent(): string;
  abstract cloneNode(deep?: boolean): TreeNode;

  /** Takes the node out of the tree. */
  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

/** Words between two tags or character references. */
export class TreeText extends TreeNode {
  constructor(readonly textContent: string) {
    super();
  }

  override get nodeType(): number {
    return 3;
  }

  override get childNodes(): TreeNode[] {
    return [];
  }

  override get firstChild(): null {
    return null;
  }

  override cloneNode(): TreeText {
    return new TreeText(this.textContent);
  }
}

/** What holds other nodes: an element or the page. */
export abstract class Branch extends TreeNode {
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;

  override get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  override get textContent(): string {
    const only = this.firstChild;
    if (only instanceof TreeText && only.nextSibling === null) return only.textContent;
    const parts: string[] = [];
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (node instanceof TreeText) parts.push(node.textContent);
    return parts.join("");
  }

  /** Puts a node before one of its own, or at the end; out of where it stood before. */
  insertBefore<Node extends TreeNode>(node: Node, before: TreeNode | null): Node {
    if (node === (before as TreeNode | null)) return node;
    node.remove();
    const previous = before === null ? this.lastChild : before.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
    return node;
  }

  appendChild<Node extends TreeNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  removeChild<Node extends TreeNode>(node: Node): Node {
    node.remove();
    return node;
  }

  replaceChild<Node extends TreeNode>(node: TreeNode, replaced: Node): Node {
    const { nextSibling } = replaced;
    replaced.remove();
    this.insertBefore(node, nextSibling === node ? node.nextSibling : nextSibling);
    return replaced;
  }
}

/** The next node in reading order within `root`; null at its end. With `over`, what the node holds is passed over. */
export function following(node: TreeNode, root: Branch, over = false): TreeNode | null {
  if (!over && node instanceof Branch && node.firstChild !== null) return node.firstChild;
  let at: TreeNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
