import type { Manuscript } from "../manuscript.js";
import { type Paragraph, plainWords, type Run } from "../paragraph.js";
import type { TableCell, TableRow } from "../table.js";
import type { XmlHandler } from "../xml.js";
import { OpenStyles } from "./open-styles.js";

/** Elements whose words are none of the document (OpenDocument 1.3, part 3): deleted text, comments, declarations, pronunciation. */
const SKIPPED = new Set(
  "text:tracked-changes|office:annotation|office:scripts|office:forms|text:note-citation|text:ruby-text|svg:title|svg:desc|text:variable-decls|text:sequence-decls".split(
    "|",
  ),
);
/** Indexes that a program makes: no part of what the author says. */
const INDEX = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/u;
const HEADING_LONGEST = 300;
/** Spaces or columns that one element may stand for. */
const MOST_REPEATED = 100;

interface OpenParagraph {
  readonly runs: Run[];
  readonly style: string;
  readonly heading: boolean;
}

/** What paragraphs are gathered for when it is not the text itself: a note or a cell. */
interface Frame {
  readonly paragraphs: Paragraph[];
  readonly columns: number;
  readonly note: string | null;
}

interface OpenTable {
  readonly rows: (TableRow & { readonly cells: TableCell[] })[];
  heading: boolean;
}

/** Reads the styles and the text of an OpenDocument text. */
export class OpenText implements XmlHandler {
  /** The words of the first paragraph in the style of a title. */
  title: string | null = null;
  private readonly styles = new OpenStyles();
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly frames: Frame[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly lists: { readonly style: string; items: number }[] = [];
  /** The styles of the spans around the words. */
  private readonly spans: string[] = [];
  private skipping = 0;
  private indexes = 0;
  private inBody = false;
  private notes = 0;

  constructor(private readonly manuscript: Manuscript) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping++;
      return;
    }
    if (name === "office:text") this.inBody = true;
    if (!this.inBody) {
      this.styles.open(name, attributes);
      return;
    }
    const runs = this.paragraphs.at(-1)?.runs;
    switch (name) {
      case "text:p":
      case "text:h":
        this.paragraphs.push({
          runs: [],
          style: attributes.get("text:style-name") ?? "",
          heading: name === "text:h",
        });
        break;
      case "text:span":
        this.spans.push(attributes.get("text:style-name") ?? "");
        break;
      case "text:s":
      case "text:tab":
        runs?.push(" ");
        break;
      case "text:line-break":
        runs?.push("\n");
        break;
      case "text:note":
        this.openNote(attributes, runs);
        break;
      case "text:list":
        this.lists.push({ style: attributes.get("text:style-name") ?? this.lists[0]?.style ?? "", items: 0 });
        break;
      case "text:list-item":
        if (this.lists.length > 0) this.lists.at(-1)!.items++;
        break;
      default:
        if (INDEX.test(name)) this.indexes++;
        this.openTable(name, attributes);
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    if (name === "office:text") this.inBody = false;
    else if (name === "text:p" || name === "text:h") this.endParagraph();
    else if (name === "text:span") this.spans.pop();
    else if (name === "text:list") this.lists.pop();
    else if (name === "text:note") {
      const frame = this.frames.pop();
      if (frame?.note) this.manuscript.note(frame.note, frame.paragraphs);
    } else if (INDEX.test(name)) this.indexes--;
    else this.closeTable(name);
  }

  text(words: string): void {
    const runs = this.paragraphs.at(-1)?.runs;
    if (!runs || this.skipping > 0 || this.spans.some((style) => this.styles.isHidden(style))) return;
    runs.push(this.spans.some((style) => this.styles.isRaised(style)) ? { raised: words } : words);
  }

  private openNote(attributes: ReadonlyMap<string, string>, runs: Run[] | undefined): void {
    const sort = attributes.get("text:note-class") === "endnote" ? "endnote" : "footnote";
    const note = `${sort}:${++this.notes}`;
    runs?.push({ note, sort });
    this.frames.push({ paragraphs: [], columns: 1, note });
  }

  private endParagraph(): void {
    const ended = this.paragraphs.pop();
    if (!ended) return;
    const { runs } = ended;
    const style = this.styles.kindOf(ended.style);
    const length = runs.reduce((sum, run) => sum + (typeof run === "string" ? run.length : 1), 0);
    const told = this.indexes > 0 ? "boilerplate" : (style.kind ?? (ended.heading ? "heading" : null));
    const kind = told === "heading" && length > HEADING_LONGEST ? null : told;
    if (style.title) this.title ??= plainWords({ runs, kind }) || null;
    this.put(kind !== null ? { runs, kind } : this.lists.length > 0 ? this.item(runs) : { runs, kind });
  }

  private item(runs: readonly Run[]): Paragraph {
    const { style, items } = this.lists.at(-1)!;
    const numbered = this.styles.isNumbered(style, this.lists.length);
    return { runs, kind: "list-item", ...(numbered ? { ordinal: String(items) } : {}) };
  }

  private put(paragraph: Paragraph): void {
    const frame = this.frames.at(-1);
    if (frame) frame.paragraphs.push(paragraph);
    else this.manuscript.paragraph(paragraph);
  }

  private openTable(name: string, attributes: ReadonlyMap<string, string>): void {
    const table = this.tables.at(-1);
    if (name === "table:table") this.tables.push({ rows: [], heading: false });
    else if (!table) return;
    else if (name === "table:table-header-rows") table.heading = true;
    else if (name === "table:table-row") table.rows.push({ cells: [], heading: table.heading });
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const repeated = Number(attributes.get("table:number-columns-repeated") ?? 1) || 1;
      this.frames.push({ paragraphs: [], columns: Math.min(repeated, MOST_REPEATED), note: null });
    }
  }

  private closeTable(name: string): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === "table:table-header-rows") table.heading = false;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const frame = this.frames.pop();
      // A cell that another one covers only holds a place.
      if (frame) table.rows.at(-1)?.cells.push({ ...frame, goesOn: name === "table:covered-table-cell" });
    } else if (name === "table:table") {
      this.tables.pop();
      const around = this.frames.at(-1);
      if (!around) this.manuscript.table(table.rows);
      else for (const { cells } of table.rows) for (const cell of cells) around.paragraphs.push(...cell.paragraphs);
    }
  }
}
