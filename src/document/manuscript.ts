import type { BlockKind, Place } from "./document.js";
import { type NoteCall, type Paragraph, plainWords, type Run } from "./paragraph.js";
import { isProse } from "./piece.js";
import { contentTable, type TableRow } from "./table.js";
import { TextWriter, type Written } from "./writer.js";

interface Note {
  readonly mark: string;
  readonly part: string;
}

/** A text of paragraphs, tables and notes as its author wrote it; written out with the notes behind the text. */
export class Manuscript {
  private readonly writer = new TextWriter();
  private readonly called = new Map<string, Note>();
  private readonly notes = new Map<
    string,
    { readonly paragraphs: readonly Paragraph[]; readonly mark: string | null }
  >();
  private readonly counts = { footnote: 0, endnote: 0 };
  private tables = 0;

  paragraph(paragraph: Paragraph): void {
    this.put(paragraph, paragraph.kind, paragraph.place);
  }

  /** A table whose rows have more than one column, cell by cell; what stands in one column is no table but a frame. */
  table(rows: readonly TableRow[]): void {
    const cells = contentTable(rows);
    const framed = new Set(cells.map(({ column }) => column)).size < 2;
    if (!framed) this.tables++;
    for (const { row, column, heading, paragraphs } of cells) {
      const cell = { table: this.tables, row, column, heading };
      for (const paragraph of paragraphs) {
        if (framed) this.paragraph(paragraph);
        else {
          const kind = isProse(plainWords(paragraph)) ? null : "cell";
          this.put(paragraph, paragraph.kind ?? kind, { ...paragraph.place, cell });
        }
      }
    }
  }

  /**
   * The paragraphs of a note. `mark` is for notes that print one of their own, and are read even where nothing leads to them; other
   * notes are then left out.
   */
  note(key: string, paragraphs: readonly Paragraph[], mark: string | null = null): void {
    this.notes.set(key, { paragraphs, mark });
  }

  /** The whole text, the notes behind it in the order of their marks, or as they were given where they print their own. */
  finish(): Written {
    const printed = [...this.notes].flatMap(([key, { mark }]) => (mark === null ? [] : [[key, mark] as const]));
    for (const [key, mark] of printed) this.writeNote(key, { mark, part: `footnote ${mark}` });
    for (const [key, note] of this.called) if (this.notes.get(key)?.mark === null) this.writeNote(key, note);
    return this.writer.result();
  }

  private writeNote(key: string, { mark, part }: Note): void {
    for (const { runs, place } of this.notes.get(key)!.paragraphs) {
      for (const run of runs) this.run(typeof run === "object" && "note" in run ? "" : run);
      this.writer.flush({ hint: "note", note: mark, place: { ...place, part } });
    }
  }

  private put(paragraph: Paragraph, hint: BlockKind | null, place: Place | undefined): void {
    for (const run of paragraph.runs) this.run(run);
    this.writer.flush({ hint, ordinal: paragraph.ordinal ?? null, place });
  }

  private run(run: Run): void {
    if (typeof run !== "string") {
      if ("note" in run) this.writer.mark(this.markOf(run));
      else if ("line" in run) this.writer.line(run.line);
      else if (!this.writer.raised(run.raised.trim())) this.writer.words(run.raised);
    } else if (run === "\n") this.writer.lineBreak();
    else this.writer.words(run);
  }

  private markOf({ note, sort, label }: NoteCall): string {
    const known = this.called.get(note);
    if (known) return known.mark;
    const count = label === undefined ? ++this.counts[sort] : 0;
    // Endnotes beside footnotes are counted in small Roman numerals, as word processors do.
    const roman = sort === "endnote" && this.counts.footnote > 0;
    const mark = label ?? (roman ? romanOf(count) : String(count));
    this.called.set(note, { mark, part: `${sort} ${mark}` });
    return mark;
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function romanOf(count: number): string {
  let rest = count;
  let written = "";
  for (const [value, letters] of ROMAN) {
    written += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
