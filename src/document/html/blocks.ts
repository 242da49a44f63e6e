import type { BlockKind } from "../document.js";
import { TextWriter, type Written } from "../writer.js";
import type { Verdict } from "./article.js";
import { isCaption, opensBlock } from "./captions.js";
import { BLOCK, SKIPPED } from "./elements.js";
import { MARK, NOTE } from "./notes.js";
import { isElement, isHidden, type PageElement, words } from "./page.js";
import { dataCells } from "./tables.js";

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
]);
/** What an element passes on to the blocks within it. */
interface Inherited {
  readonly hint: BlockKind | null;
  readonly note: string | null;
  readonly ordinal: string | null;
  readonly kept: boolean;
  /** Whether the words of the block are left out. */
  readonly out: boolean;
}

/** Writes the words of elements as plain text; blocks whose verdict is "out" are left out, but for the blocks within them. */
export class PageWriter {
  private readonly writer = new TextWriter();

  private tables = 0;

  constructor(private readonly verdicts: ReadonlyMap<PageElement, Verdict> | null = null) {}

  write(root: PageElement): void {
    const setting: Inherited = { hint: null, note: null, ordinal: null, kept: false, out: false };
    this.element(root, setting);
    this.writer.flush(setting);
  }

  result(): Written {
    return this.writer.result();
  }

  private element(element: PageElement, setting: Inherited): void {
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element) || element.hasAttribute("hidden")) return;
    const opens = opensBlock(element);
    if (setting.out && !opens) {
      this.children(element, setting);
      return;
    }
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
    if (!opens) {
      this.children(element, setting);
      return;
    }
    this.writer.flush(setting);
    if (name === "table" && this.table(element, setting)) return;
    const inner = { ...settingOf(element, name, setting), out: this.verdicts?.get(element) === "out" };
    this.children(element, inner);
    this.writer.flush(inner);
  }

  /** Writes a table of data cell by cell, its caption first. False when it only lays out the page. */
  private table(table: PageElement, setting: Inherited): boolean {
    if (setting.hint === "boilerplate" || this.isOut(table)) return false;
    const cells = dataCells(table);
    if (cells === null) return false;
    this.tables++;
    const inside: Inherited = { ...setting, out: false, kept: false };
    for (const child of table.children) {
      if (child.localName !== "caption") continue;
      this.children(child, inside);
      this.writer.flush({ hint: "caption" });
    }
    for (const { element, row, column, rows, columns, heading } of cells) {
      const spans = { ...(rows > 1 ? { rows } : {}), ...(columns > 1 ? { columns } : {}) };
      this.cell(element);
      this.writer.flush({ hint: "cell", place: { cell: { table: this.tables, row, column, ...spans, heading } } });
    }
    return true;
  }

  /** The words of a cell on one line, with its note marks. */
  private cell(element: PageElement): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.writer.words(child.textContent ?? "");
      else if (isElement(child) && !SKIPPED.has(child.localName) && !isHidden(child)) {
        const mark = child.getAttribute(MARK);
        if (mark !== null) this.writer.mark(mark, words(child));
        else if (child.localName === "sup" && this.writer.raised(words(child))) continue;
        else {
          const apart = BLOCK.has(child.localName) || child.localName === "br";
          if (apart) this.writer.space();
          this.cell(child);
          if (apart) this.writer.space();
        }
      }
    }
  }

  /** Whether no block of the table is of the article. */
  private isOut(table: PageElement): boolean {
    if (this.verdicts === null) return false;
    for (const element of table.querySelectorAll("*")) if (this.verdicts.get(element) === "in") return false;
    return true;
  }

  private children(element: PageElement, setting: Inherited): void {
    let ordinal = Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        if (setting.out) continue;
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

/** Names that pages give to the lines between the title and the text. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|stand-first|dek|deck|subtitle|sub-title|subheading|subheadline|sub-headline|lede|lead|intro|excerpt|summary|spot|kicker-text)(?:$|[\s_-])/iu;
const LONGEST_STANDFIRST = 400;

function isStandfirst(element: PageElement, name: string): boolean {
  if (!/^(?:p|div|h[2-6])$/u.test(name)) return false;
  const called = element.getAttribute("class") ?? "";
  return STANDFIRST.test(called.slice(0, 200)) && words(element).length <= LONGEST_STANDFIRST;
}

function settingOf(element: PageElement, name: string, outer: Inherited): Inherited {
  const note = element.getAttribute(NOTE) ?? outer.note;
  const hint =
    note === null
      ? name === "aside"
        ? "boilerplate"
        : isStandfirst(element, name)
          ? "standfirst"
          : isCaption(element)
            ? "caption"
            : (HINTS.get(name) ?? outer.hint)
      : "note";
  const keeps =
    outer.hint === "boilerplate" ||
    outer.hint === "quotation" ||
    outer.hint === "standfirst" ||
    (outer.hint === "caption" && name !== "td");
  return {
    hint: keeps && note === null ? outer.hint : hint,
    note,
    ordinal: outer.ordinal,
    kept: outer.kept || name === "pre",
    out: false,
  };
}
