import type { BlockKind } from "../document.js";
import { TextWriter, type Written } from "../writer.js";
import { MARK, NOTE } from "./notes.js";
import { isElement, isHidden, type PageElement, words } from "./page.js";

const BLOCK = new Set(
  "address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hgroup|hr|html|li|main|menu|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul".split(
    "|",
  ),
);
const HINTS: ReadonlyMap<string, BlockKind> = new Map([
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "list-item"],
  ["blockquote", "quotation"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["td", "paragraph"],
  ["th", "paragraph"],
]);
const SKIPPED = new Set(
  "script|style|template|noscript|iframe|object|embed|svg|canvas|video|audio|button|input|select|textarea|dialog|nav|head|map".split(
    "|",
  ),
);

/** What an element passes on to the blocks within it. */
interface Inherited {
  readonly hint: BlockKind | null;
  readonly note: string | null;
  readonly ordinal: string | null;
  readonly kept: boolean;
}

/** Writes the words of elements as plain text. */
export class PageWriter {
  private readonly writer = new TextWriter();

  /** Writes a line that no element of the article holds, such as the title. */
  writeLine(words: string, hint: BlockKind | null): void {
    this.writer.words(words);
    this.writer.flush({ hint });
  }

  write(root: PageElement): void {
    const setting: Inherited = { hint: null, note: null, ordinal: null, kept: false };
    this.element(root, setting);
    this.writer.flush(setting);
  }

  result(): Written {
    return this.writer.result();
  }

  private element(element: PageElement, setting: Inherited): void {
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element) || element.hasAttribute("hidden")) return;
    if (name === "br") {
      this.writer.lineBreak();
      return;
    }
    const mark = element.getAttribute(MARK);
    if (mark !== null) {
      this.writer.mark(mark, words(element));
      return;
    }
    if (name === "sup" && !element.querySelector(`[${MARK}]`) && this.writer.raised(words(element))) return;
    if (!BLOCK.has(name)) {
      this.children(element, setting);
      return;
    }
    this.writer.flush(setting);
    const inner = settingOf(element, name, setting);
    this.children(element, inner);
    this.writer.flush(inner);
  }

  private children(element: PageElement, setting: Inherited): void {
    let ordinal = Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const raw = child.textContent ?? "";
        if (setting.kept) this.writer.kept(raw);
        else this.writer.words(raw);
      } else if (isElement(child)) {
        const numbered = element.localName === "ol" && child.localName === "li";
        this.element(child, numbered ? { ...setting, ordinal: String(ordinal++) } : setting);
      }
    }
  }
}

function settingOf(element: PageElement, name: string, outer: Inherited): Inherited {
  const note = element.getAttribute(NOTE) ?? outer.note;
  const hint = note === null ? (name === "aside" ? "boilerplate" : (HINTS.get(name) ?? outer.hint)) : "note";
  const keeps =
    outer.hint === "boilerplate" || outer.hint === "quotation" || (outer.hint === "caption" && name !== "td");
  return {
    hint: keeps && note === null ? outer.hint : hint,
    note,
    ordinal: outer.ordinal,
    kept: outer.kept || name === "pre",
  };
}
