import { Manuscript } from "../manuscript.js";
import { type NoteCall, type Paragraph, plainWords, type Run } from "../paragraph.js";
import { kindOfStyle } from "../style-names.js";
import type { TableCell } from "../table.js";
import type { Written } from "../writer.js";

/** Properties of paragraphs; they last from one paragraph to the next, until \pard. */
interface Looks {
  style: number;
  outlined: boolean;
  inTable: boolean;
}

/** A note being read: where its mark stands, and what its words interrupt. */
interface OpenNote {
  readonly key: string;
  readonly outer: Run[];
  readonly looks: Looks;
  readonly paragraphs: Paragraph[];
  sort: NoteCall["sort"];
  counted: boolean;
}

const HEADING_LONGEST = 300;
const PLAIN: Looks = { style: 0, outlined: false, inTable: false };

/** Puts the words of an RTF file together to paragraphs, tables and notes. */
export class RtfText {
  private readonly manuscript = new Manuscript();
  private readonly styles = new Map<number, string>();
  private readonly notes: OpenNote[] = [];
  private noteCount = 0;
  private title: string | null = null;
  private runs: Run[] = [];
  private looks: Looks = { ...PLAIN };
  private itemLabel = "";
  private cellParagraphs: Paragraph[] = [];
  private cells: TableCell[] = [];
  private rows: { cells: TableCell[]; heading: boolean }[] = [];
  /** For each cell of the row, whether it goes on with another; `heading` is the row's own. */
  private row = { merged: [] as boolean[], merging: false, heading: false };

  words(words: string, raised: boolean): void {
    this.runs.push(raised ? { raised: words } : words);
  }

  /** The number or bullet of the paragraph, which is written out for readers that can't count. */
  label(words: string): void {
    this.itemLabel += words;
  }

  style(id: number, name: string): void {
    if (name !== "") this.styles.set(id, name);
  }

  /** A control word that is about paragraphs, tables or notes. */
  control(word: string, value: number | null): void {
    const note = this.notes.at(-1);
    switch (word) {
      case "par":
      case "sect":
      case "page":
      case "nestcell":
        this.endParagraph();
        break;
      case "line":
        this.runs.push("\n");
        break;
      case "pard":
        this.looks = { ...PLAIN };
        break;
      case "s":
        this.looks.style = value ?? 0;
        break;
      case "outlinelevel":
        this.looks.outlined = (value ?? 9) < 9;
        break;
      case "intbl":
        this.looks.inTable = true;
        break;
      case "chftn":
        if (note) note.counted = true;
        break;
      case "ftnalt":
        if (note) note.sort = "endnote";
        break;
      default:
        if (this.notes.length === 0) this.tableControl(word);
    }
  }

  startNote(): void {
    const key = String(++this.noteCount);
    this.notes.push({ key, outer: this.runs, looks: this.looks, paragraphs: [], sort: "footnote", counted: false });
    this.runs = [];
    this.looks = { ...PLAIN };
  }

  endNote(): void {
    this.endParagraph();
    const note = this.notes.pop();
    if (!note) return;
    const { key, sort, outer, looks, paragraphs } = note;
    this.runs = outer;
    this.looks = looks;
    const last = outer.at(-1);
    const chosen =
      !note.counted && typeof last === "object" && "raised" in last && last.raised.trim().length <= 3
        ? last.raised.trim()
        : "";
    if (chosen !== "") outer.pop();
    outer.push({ note: key, sort, ...(chosen === "" ? {} : { label: chosen }) });
    this.manuscript.note(key, withoutLabel(paragraphs, chosen));
  }

  finish(): { readonly written: Written; readonly title: string | null } {
    while (this.notes.length > 0) this.endNote();
    this.endParagraph();
    this.endTable();
    return { written: this.manuscript.finish(), title: this.title };
  }

  private tableControl(word: string): void {
    switch (word) {
      case "trowd":
        this.row = { merged: [], merging: false, heading: false };
        break;
      case "trhdr":
        this.row.heading = true;
        break;
      case "clmrg":
      case "clvmrg":
        this.row.merging = true;
        break;
      case "cellx":
        if (this.row.merged.length < 1000) this.row.merged.push(this.row.merging);
        this.row.merging = false;
        break;
      case "cell":
        this.looks.inTable = true;
        this.endParagraph();
        this.cells.push({ paragraphs: this.cellParagraphs, columns: 1 });
        this.cellParagraphs = [];
        break;
      case "row":
        this.endRow();
    }
  }

  private endRow(): void {
    const { merged, heading } = this.row;
    const cells = this.cells.map((cell, i) => ({ ...cell, goesOn: merged[i] ?? false }));
    if (cells.length > 0) this.rows.push({ cells, heading });
    this.cells = [];
  }

  private endTable(): void {
    if (this.cellParagraphs.length > 0) this.cells.push({ paragraphs: this.cellParagraphs, columns: 1 });
    this.cellParagraphs = [];
    this.endRow();
    if (this.rows.length > 0) this.manuscript.table(this.rows);
    this.rows = [];
  }

  private endParagraph(): void {
    const { runs, itemLabel } = this;
    this.runs = [];
    this.itemLabel = "";
    const paragraph = this.paragraphOf(runs, itemLabel.trim());
    const note = this.notes.at(-1);
    if (note) note.paragraphs.push(paragraph);
    else if (this.looks.inTable) this.cellParagraphs.push(paragraph);
    else if (runs.length > 0) {
      this.endTable();
      if (this.styles.get(this.looks.style) === "title") this.title ??= plainWords(paragraph) || null;
      this.manuscript.paragraph(paragraph);
    }
  }

  private paragraphOf(runs: readonly Run[], label: string): Paragraph {
    const { style, outlined } = this.looks;
    const kind = kindOfStyle(this.styles.get(style) ?? "") ?? (outlined ? "heading" : null);
    const length = runs.reduce((sum, run) => sum + (typeof run === "string" ? run.length : 1), 0);
    if (kind !== null && (kind !== "heading" || length <= HEADING_LONGEST)) return { runs, kind };
    if (label === "") return { runs, kind: null };
    const ordinal = /^\(?(\d{1,3})[.)]/u.exec(label)?.[1];
    return { runs, kind: "list-item", ...(ordinal === undefined ? {} : { ordinal }) };
  }
}

/** The paragraphs of a note without the label that its author wrote before it. */
function withoutLabel(paragraphs: readonly Paragraph[], label: string): readonly Paragraph[] {
  const [first, ...rest] = paragraphs;
  const opening = first?.runs[0];
  if (label === "" || typeof opening !== "object" || !("raised" in opening) || opening.raised.trim() !== label)
    return paragraphs;
  return [{ ...first!, runs: first!.runs.slice(1) }, ...rest];
}
