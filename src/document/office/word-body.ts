import type { NoteCall, Paragraph, Run } from "../paragraph.js";
import type { TableCell, TableRow } from "../table.js";
import type { XmlHandler } from "../xml.js";
import type { WordNumbering } from "./word-numbering.js";
import type { Styles } from "./word-styles.js";

/** Takes what a body holds, in reading order. `title` says that the document marks the paragraph as its title. */
export interface BodySink {
  paragraph(paragraph: Paragraph, title: boolean): void;
  table(rows: readonly TableRow[]): void;
}

/** Elements whose words are none of the document (ECMA-376, part 1, 17.13.5 on tracked changes, 17.3.3.25 on ruby; part 3 on fallbacks). */
const SKIPPED = new Set("w:del|w:moveFrom|mc:Fallback|w:sdtPr|w:rPrChange|w:pPrChange|w:rt|w:framePr".split("|"));
/** A heading longer than this is a paragraph that somebody made to look like one. */
const HEADING_LONGEST = 300;
const OFF = new Set(["0", "false", "off", "none"]);

interface OpenParagraph {
  readonly runs: Run[];
  /** How many tables stood open around it. */
  readonly depth: number;
  style: string;
  list: string | null;
  level: string | null;
  outline: boolean;
}

interface OpenTable {
  readonly rows: { readonly cells: TableCell[]; heading: boolean }[];
  cell: { readonly paragraphs: Paragraph[]; columns: number; goesOn: boolean } | null;
}

interface Finished {
  readonly paragraph: Paragraph;
  readonly title: boolean;
}

/** Reads the elements of a body, a note or a text box (ECMA-376, part 1, clause 17). */
export class WordBody implements XmlHandler {
  /** The paragraph being read is the last; those before it stand around it when it is in a text box. */
  private readonly paragraphs: OpenParagraph[] = [];
  private boxed: Finished[] = [];
  private readonly tables: OpenTable[] = [];
  private skipping = 0;
  private reading = false;
  private run = { raised: false, hidden: false };
  private chosen: Omit<NoteCall, "label"> | null = null;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: WordNumbering,
    private readonly sink: BodySink,
  ) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping++;
      return;
    }
    const value = attributes.get("w:val");
    const on = value === undefined || !OFF.has(value);
    const paragraph = this.paragraphs.at(-1);
    switch (name) {
      case "w:p":
        this.paragraphs.push({
          runs: [],
          depth: this.tables.length,
          style: "",
          list: null,
          level: null,
          outline: false,
        });
        break;
      case "w:r":
        this.run = { raised: false, hidden: false };
        this.chosen = null;
        break;
      case "w:vertAlign":
        this.run.raised = value === "superscript";
        break;
      case "w:vanish":
        this.run.hidden = on;
        break;
      case "w:t":
      case "m:t":
        this.reading = true;
        break;
      case "w:tab":
        paragraph?.runs.push(" ");
        break;
      case "w:cr":
      case "w:br":
        if (!["page", "column"].includes(attributes.get("w:type") ?? "")) paragraph?.runs.push("\n");
        break;
      case "w:noBreakHyphen":
        paragraph?.runs.push("-");
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.call(name === "w:footnoteReference" ? "footnote" : "endnote", attributes, paragraph);
        break;
      default:
        if (paragraph) describe(paragraph, name, value ?? "");
        this.tableElement(name, value ?? "", on);
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    if (name === "w:t" || name === "m:t") this.reading = false;
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tc") this.endCell();
    else if (name === "w:tbl") this.endTable();
  }

  text(words: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!this.reading || this.skipping > 0 || this.run.hidden || !paragraph) return;
    if (this.chosen) {
      paragraph.runs.push({ ...this.chosen, label: words.trim() });
      this.chosen = null;
    } else paragraph.runs.push(this.run.raised ? { raised: words } : words);
  }

  private call(
    sort: NoteCall["sort"],
    attributes: ReadonlyMap<string, string>,
    paragraph: OpenParagraph | undefined,
  ): void {
    const call = { note: `${sort}:${attributes.get("w:id") ?? ""}`, sort };
    const custom = attributes.get("w:customMarkFollows");
    if (custom !== undefined && !OFF.has(custom)) this.chosen = call;
    else paragraph?.runs.push(call);
  }

  private tableElement(name: string, value: string, on: boolean): void {
    const table = this.tables.at(-1);
    if (name === "w:tbl") this.tables.push({ rows: [], cell: null });
    else if (name === "w:tr") table?.rows.push({ cells: [], heading: false });
    else if (name === "w:tblHeader" && table?.rows.length) table.rows.at(-1)!.heading = on;
    else if (name === "w:tc" && table) table.cell = { paragraphs: [], columns: 1, goesOn: false };
    else if (name === "w:gridSpan" && table?.cell) table.cell.columns = Number(value) || 1;
    else if (name === "w:vMerge" && table?.cell) table.cell.goesOn = value !== "restart";
  }

  private endParagraph(): void {
    const ended = this.paragraphs.pop();
    if (!ended) return;
    const finished = this.finished(ended);
    // A text box stands inside a paragraph, and is read after it.
    if (this.paragraphs.length > 0 && this.paragraphs[0]!.depth === this.tables.length) this.boxed.push(finished);
    else this.put(finished);
    if (this.paragraphs.length === 0) {
      for (const box of this.boxed) this.put(box);
      this.boxed = [];
    }
  }

  private put({ paragraph, title }: Finished): void {
    const cell = this.tables.at(-1)?.cell;
    if (cell) cell.paragraphs.push(paragraph);
    else this.sink.paragraph(paragraph, title);
  }

  private finished({ runs, style: id, list: own, level, outline }: OpenParagraph): Finished {
    const style = this.styles.get(id);
    const length = runs.reduce((sum, run) => sum + (typeof run === "string" ? run.length : 1), 0);
    const list = own ?? style?.list ?? null;
    const at = level ?? style?.listLevel ?? "0";
    const kind = style?.kind ?? (outline ? "heading" : null);
    const fits = kind !== "heading" || length <= HEADING_LONGEST;
    const listed = list !== null && length > 0 && this.numbering.has(list, at);
    const number = listed ? this.numbering.next(list, at) : null;
    if (kind !== null && fits) {
      const label = kind === "heading" && number?.label ? [`${number.label} `] : [];
      return { paragraph: { runs: [...label, ...runs], kind }, title: style?.title ?? false };
    }
    if (!listed) return { paragraph: { runs, kind: null }, title: false };
    // "Article 3" is words of the document; a bare number is the place of an item.
    const label = number?.worded === true ? [`${number.label} `] : [];
    const ordinal = number === null ? {} : { ordinal: number.ordinal };
    return { paragraph: { runs: [...label, ...runs], kind: "list-item", ...ordinal }, title: false };
  }

  private endCell(): void {
    const table = this.tables.at(-1);
    if (table?.cell) table.rows.at(-1)?.cells.push(table.cell);
    if (table) table.cell = null;
  }

  private endTable(): void {
    const rows = this.tables.pop()?.rows ?? [];
    const around = this.tables.at(-1)?.cell;
    if (!around) this.sink.table(rows);
    else for (const { cells } of rows) for (const { paragraphs } of cells) around.paragraphs.push(...paragraphs);
  }
}

function describe(paragraph: OpenParagraph, name: string, value: string): void {
  if (name === "w:pStyle") paragraph.style = value;
  else if (name === "w:numId") paragraph.list = value;
  else if (name === "w:ilvl") paragraph.level = value;
  else if (name === "w:outlineLvl") paragraph.outline = Number(value) < 9;
}
