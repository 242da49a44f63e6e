import type { BlockKind } from "../document.js";
import { Manuscript } from "../manuscript.js";
import type { Paragraph, Run } from "../paragraph.js";

/** What this folder needs of a tree of Markdown (https://github.com/syntax-tree/mdast). */
export interface Tree {
  readonly type: string;
  readonly children: readonly Tree[];
  readonly value?: string;
  readonly identifier?: string;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly alt?: string | null;
}

/** Trees are not deeper than a text that was let pass can make them; this holds whatever it was. */
const DEEPEST = 500;

/** What surrounds a block. */
interface Setting {
  readonly kind: BlockKind | null;
  readonly ordinal?: string;
  readonly depth: number;
}

type Put = (paragraph: Paragraph) => void;

/** The text of a tree: links keep their words, struck words and comments are left out. */
export function manuscriptOf(root: Tree): Manuscript {
  const manuscript = new Manuscript();
  const definitions = [...root.children].filter(({ type }) => type === "footnoteDefinition");
  const numbered = definitions.every(({ identifier }) => /^\d{1,3}$/u.test(identifier ?? ""));
  const blocks = (nodes: readonly Tree[], setting: Setting, put: Put): void => {
    for (const node of nodes) block(node, setting, put);
  };
  const block = (node: Tree, setting: Setting, put: Put): void => {
    if (setting.depth > DEEPEST) return;
    const inner = { ...setting, depth: setting.depth + 1 };
    const { kind } = setting;
    const ordinal = setting.ordinal === undefined ? {} : { ordinal: setting.ordinal };
    switch (node.type) {
      case "heading":
        put({ runs: runsOf(node, numbered), kind: "heading" });
        break;
      case "paragraph": {
        const picture = node.children.every(({ type }) => type === "image") ? "caption" : null;
        put({ runs: runsOf(node, numbered, picture !== null), kind: picture ?? kind, ...ordinal });
        break;
      }
      case "blockquote":
        blocks(node.children, { ...inner, kind: "quotation" }, put);
        break;
      case "list":
        for (const [i, item] of node.children.entries()) {
          const number = node.ordered ? { ordinal: String((node.start ?? 1) + i) } : {};
          blocks(item.children, { kind: kind ?? "list-item", depth: inner.depth, ...number }, put);
        }
        break;
      case "table":
        manuscript.table(
          node.children.map((row, i) => ({
            heading: i === 0,
            cells: row.children.map((cell) => ({
              columns: 1,
              paragraphs: [{ runs: runsOf(cell, numbered), kind: null }],
            })),
          })),
        );
        break;
      case "footnoteDefinition": {
        const paragraphs: Paragraph[] = [];
        blocks(node.children, { kind: null, depth: inner.depth }, (paragraph) => paragraphs.push(paragraph));
        manuscript.note(node.identifier ?? "", paragraphs);
        break;
      }
      case "html":
        put({ runs: [withoutTags(node.value ?? "")], kind });
        break;
      case "code":
        put({ runs: [node.value ?? ""], kind: "boilerplate" });
    }
  };
  blocks(root.children, { kind: null, depth: 0 }, (paragraph) => manuscript.paragraph(paragraph));
  return manuscript;
}

/** The runs of the words within a block. `pictures` says whether the words that stand for pictures are among them. */
function runsOf(node: Tree, numbered: boolean, pictures = false): Run[] {
  const runs: Run[] = [];
  let raised = false;
  const walk = (inline: Tree, depth: number): void => {
    if (depth > DEEPEST || inline.type === "delete") return;
    const { type, value = "" } = inline;
    if (type === "text" || type === "inlineCode") runs.push(raised ? { raised: value } : value);
    else if (type === "break") runs.push("\n");
    else if (type === "html") {
      if (/^<br\b/iu.test(value)) runs.push("\n");
      else if (/^<\/?sup>/iu.test(value)) raised = value[1] !== "/";
    } else if (type === "image" && pictures) runs.push(inline.alt ?? "");
    else if (type === "footnoteReference") {
      const identifier = inline.identifier ?? "";
      runs.push({ note: identifier, sort: "footnote", ...(numbered ? { label: identifier } : {}) });
    } else for (const child of inline.children ?? []) walk(child, depth + 1);
  };
  for (const child of node.children) walk(child, 0);
  return runs;
}

/** The words of a piece of HTML; comments, scripts and styles have none. */
function withoutTags(html: string): string {
  if (/^\s*<(?:!|script\b|style\b)/iu.test(html)) return "";
  return html.replace(/<[^<>]*>/gu, " ");
}
