import type { BlockKind, NoteMark } from "../document.js";
import type { Unit } from "../lines.js";
import { MARK, NOTE } from "./notes.js";
import { isElement, isHidden, type PageElement, type PageNode, words } from "./page.js";

/** The plain text of a page, a blank line between blocks, with the blocks and the note marks that its elements show. */
export interface PageText {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly marks: readonly NoteMark[];
}

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
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What an element passes on to the blocks within it. */
interface Setting {
  readonly hint: BlockKind | null;
  readonly note: string | null;
  readonly ordinal: string | null;
  readonly kept: boolean;
}

/** Writes the words of elements as plain text. `boilerplate` names elements that are no part of the article. */
export class PageWriter {
  private readonly parts: string[] = [];
  private readonly units: Unit[] = [];
  private readonly marks: NoteMark[] = [];
  private length = 0;
  /** The block being gathered, in parts; a space is owed when white space was met and nothing has come after it yet. */
  private gathered: string[] = [];
  private gatheredLength = 0;
  private last = "";
  private owesSpace = false;
  private lineMarks: { mark: string; start: number; end: number }[] = [];
  private chunk = 0;

  /** Writes a line that no element of the article holds, such as the title. */
  writeLine(words: string, hint: BlockKind | null): void {
    this.put(words);
    this.flush({ hint, note: null, ordinal: null, kept: false });
  }

  write(root: PageElement): void {
    const setting: Setting = { hint: null, note: null, ordinal: null, kept: false };
    this.element(root, setting);
    this.flush(setting);
  }

  result(): PageText {
    return { text: this.parts.join(""), units: this.units, marks: this.marks };
  }

  private element(element: PageElement, setting: Setting): void {
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element) || element.hasAttribute("hidden")) return;
    if (name === "br") {
      this.owesSpace = false;
      if (this.gatheredLength > 0) this.push("\n");
      return;
    }
    const mark = element.getAttribute(MARK);
    if (mark !== null) {
      this.mark(element, mark);
      return;
    }
    if (name === "sup" && this.superscript(element)) return;
    if (!BLOCK.has(name)) {
      this.children(element, setting);
      return;
    }
    this.flush(setting);
    const inner = settingOf(element, name, setting);
    this.children(element, inner);
    this.flush(inner);
  }

  private children(element: PageElement, setting: Setting): void {
    let ordinal = Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.words(child, setting);
      else if (isElement(child)) {
        const numbered = element.localName === "ol" && child.localName === "li";
        this.element(child, numbered ? { ...setting, ordinal: String(ordinal++) } : setting);
      }
    }
  }

  private words(node: PageNode, setting: Setting): void {
    const raw = node.textContent ?? "";
    if (setting.kept) {
      this.push(raw.replace(/\r\n?/gu, "\n").replace(/[ \t\f]+/gu, " "));
      return;
    }
    const text = raw.replace(/[ \t\n\r\f]+/gu, " ");
    const core = text.trim() === "" && !/[^ ]/u.test(text) ? "" : text.replace(/^ | $/gu, "");
    if (text.startsWith(" ")) this.owesSpace = true;
    if (core === "") return;
    this.put(core);
    if (text.endsWith(" ")) this.owesSpace = true;
  }

  private put(text: string): void {
    if (this.owesSpace && this.gatheredLength > 0 && this.last !== "\n") this.push(" ");
    this.owesSpace = false;
    this.push(text);
  }

  private push(text: string): void {
    if (text === "") return;
    this.gathered.push(text);
    this.gatheredLength += text.length;
    this.last = text.at(-1)!;
  }

  /** A link to a note: "[1]", whether the page prints it as "1", "[1]" or raised. */
  private mark(link: PageElement, mark: string): void {
    const printed = words(link);
    this.owesSpace &&= !this.glues();
    const bracketed = this.last === "[" || this.last === "(";
    if (bracketed) this.push(mark);
    else this.put(/^[[(]/u.test(printed) ? printed : `[${mark}]`);
    const length = bracketed ? mark.length + 2 : /^[[(]/u.test(printed) ? printed.length : mark.length + 2;
    const start = bracketed ? this.gatheredLength - mark.length - 1 : this.gatheredLength - length;
    this.lineMarks.push({ mark, start, end: start + length });
  }

  /** A mark stands close to what it annotates, whatever spaces the page has before it. */
  private glues(): boolean {
    return this.gatheredLength > 0 && this.last !== "\n";
  }

  /** Raised digits without a link are written as the raised characters, so that "km<sup>2</sup>" and "trade<sup>2</sup>" stay themselves. */
  private superscript(element: PageElement): boolean {
    const digits = words(element);
    if (!/^\d{1,3}$/u.test(digits) || this.gatheredLength === 0 || element.querySelector(`[${MARK}]`)) return false;
    this.owesSpace = false;
    this.push(Array.from(digits, (digit) => SUPERSCRIPTS[Number(digit)]).join(""));
    return true;
  }

  /** Ends a block: what was gathered becomes one unit, or one for each line that a page broke on purpose. */
  private flush(setting: Setting): void {
    const line = this.gathered.join("");
    const lead = line.length - line.trimStart().length;
    const whole = line.trim();
    if (whole !== "") {
      if (this.length > 0) this.append("\n\n");
      const at = this.length;
      this.append(whole);
      for (const { mark, start, end } of this.lineMarks) {
        const span = { start: at + start - lead, end: Math.min(at + end - lead, this.length) };
        if (span.start >= at && span.start < span.end) this.marks.push({ mark, span });
      }
      let from = 0;
      for (const to of breaks(whole)) {
        const line = whole.slice(from, to);
        const start = at + from + (line.length - line.trimStart().length);
        const end = at + from + line.trimEnd().length;
        if (end > start) this.units.push(unit(start, end, this.chunk, setting));
        from = to;
      }
      this.chunk++;
    }
    this.gathered = [];
    this.gatheredLength = 0;
    this.last = "";
    this.owesSpace = false;
    this.lineMarks = [];
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

function unit(start: number, end: number, chunk: number, setting: Setting): Unit {
  return {
    span: { start, end },
    chunk,
    hint: setting.hint,
    ...(setting.note === null ? {} : { note: setting.note }),
    ...(setting.ordinal === null ? {} : { ordinal: setting.ordinal }),
  };
}

function settingOf(element: PageElement, name: string, outer: Setting): Setting {
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

/** Where the lines of a block end. A line break inside a sentence, as an editor made it, is none. */
function breaks(whole: string): number[] {
  const ends: number[] = [];
  for (let at = whole.indexOf("\n"); at >= 0; at = whole.indexOf("\n", at + 1)) {
    const inside =
      /[\p{L}\p{N},;)\-–—]$/u.test(whole.slice(Math.max(0, at - 1), at)) &&
      /^\s*\p{Ll}/u.test(whole.slice(at, at + 20));
    if (!inside) ends.push(at);
  }
  ends.push(whole.length);
  return ends;
}
