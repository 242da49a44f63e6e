import { arrange } from "./arrangement.js";
import type { BlockKind, Cell, Metadata, NoteMark, PageBox, Place, PlacedLine } from "./document.js";
import type { Unit } from "./lines.js";
import type { Found } from "./piece.js";
import type { Problem } from "./problem.js";
import type { Content } from "./reader.js";

/** The plain text of a document, a blank line between blocks, with the blocks and the note marks that its format shows. */
export interface Written {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly marks: readonly NoteMark[];
}

/** What a format says of a block. */
export interface Setting {
  readonly hint: BlockKind | null;
  /** The mark, for a note or a part of one. */
  readonly note?: string | null;
  /** The number of an item that the text does not show. */
  readonly ordinal?: string | null;
  readonly place?: Place | undefined;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Writes the words of a format as plain text, block by block: words are put, then flushed as a block. */
export class TextWriter {
  private parts: string[] = [];
  private readonly units: Unit[] = [];
  private readonly marks: NoteMark[] = [];
  private length = 0;
  /** The block being gathered, in parts; a space is owed when white space was met and nothing has come after it yet. */
  private gathered: string[] = [];
  private gatheredLength = 0;
  private last = "";
  private owesSpace = false;
  private lineMarks: { mark: string; start: number; end: number }[] = [];
  private places: PlacedLine[] = [];
  private chunk = 0;
  private cell: Cell | undefined;

  /** The text so far; the block being gathered is not in it. */
  result(): Written {
    const text = this.parts.join("");
    // The pieces hold the text of the file that they were cut from; they are let go of.
    this.parts = [text];
    return { text, units: this.units, marks: this.marks };
  }

  /** Whether nothing was put since the last block. */
  get empty(): boolean {
    return this.gatheredLength === 0;
  }

  /** Words whose white space means no more than a space. */
  words(raw: string): void {
    // Words without such white space are taken as they are: a copy of each would be a copy of the document.
    const text = raw.replace(/ [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*/gu, " ");
    const core = text.replace(/^ | $/gu, "");
    if (text.startsWith(" ")) this.owesSpace = true;
    if (core === "") return;
    this.put(core);
    if (text.endsWith(" ")) this.owesSpace = true;
  }

  /** Words whose line breaks stay. */
  kept(raw: string): void {
    this.push(raw.replace(/\r\n?/gu, "\n").replace(/[ \t\f]+/gu, " "));
  }

  /** A space, if words come after it. */
  space(): void {
    this.owesSpace = true;
  }

  lineBreak(): void {
    this.owesSpace = false;
    if (this.gatheredLength > 0) this.push("\n");
  }

  /** What is put from here on stands there. */
  line({ page, box }: PageBox): void {
    this.places.push([this.gatheredLength, page, ...box]);
  }

  /** A mark that leads to a note: "[1]", whether the format prints it as "1", "[1]" or raised. */
  mark(mark: string, printed: string = mark): void {
    // A mark stands close to what it annotates, whatever spaces come before it.
    this.owesSpace &&= this.gatheredLength === 0 || this.last === "\n";
    const bracketed = this.last === "[" || this.last === "(";
    if (bracketed) this.push(mark);
    else this.put(/^[[(]/u.test(printed) ? printed : `[${mark}]`);
    const length = bracketed ? mark.length + 2 : /^[[(]/u.test(printed) ? printed.length : mark.length + 2;
    const start = bracketed ? this.gatheredLength - mark.length - 1 : this.gatheredLength - length;
    this.lineMarks.push({ mark, start, end: start + length });
  }

  /**
   * Raised digits are written as the raised characters, so that "km²" and "trade²" stay themselves. False, and nothing is written, when
   * they are no digits or stand before all words.
   */
  raised(digits: string): boolean {
    if (!/^\d{1,3}$/u.test(digits) || this.gatheredLength === 0) return false;
    this.owesSpace = false;
    this.push(Array.from(digits, (digit) => SUPERSCRIPTS[Number(digit)]).join(""));
    return true;
  }

  /** Ends a block: what was gathered becomes one unit, or one for each line that was broken on purpose. */
  flush(setting: Setting): void {
    const line = this.gathered.join("");
    const lead = line.length - line.trimStart().length;
    const whole = line.trim();
    if (whole !== "") {
      if (this.length > 0) this.append(separator(this.cell, setting.place?.cell));
      this.cell = setting.place?.cell;
      const at = this.length;
      this.append(whole);
      for (const { mark, start, end } of this.lineMarks) {
        const span = { start: at + start - lead, end: Math.min(at + end - lead, this.length) };
        if (span.start >= at && span.start < span.end) this.marks.push({ mark, span });
      }
      const lines = this.places.map(([start, ...place]): PlacedLine => [Math.max(at, at + start - lead), ...place]);
      let from = 0;
      for (const to of breaks(whole)) {
        const line = whole.slice(from, to);
        const start = at + from + (line.length - line.trimStart().length);
        const end = at + from + line.trimEnd().length;
        if (end > start) this.units.push(unit(start, end, this.chunk, placed(setting, lines, start, end)));
        from = to;
      }
      this.chunk++;
    }
    this.gathered = [];
    this.gatheredLength = 0;
    this.last = "";
    this.owesSpace = false;
    this.lineMarks = [];
    this.places = [];
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

  private append(text: string): void {
    this.parts.push(own(text));
    this.length += text.length;
  }
}

/** A copy of words, which lets go of the text that they were cut from; of a byte a letter where that is enough. */
function own(words: string): string {
  if (words.length < FEWEST || words.length > ROOM.length / 2) return words;
  const coding = WIDE.test(words) ? "utf16le" : "latin1";
  return ROOM.toString(coding, 0, ROOM.write(words, coding));
}

/** Shorter words are copies of their own in any case. */
const FEWEST = 13;
const ROOM = Buffer.alloc(1 << 15);
const WIDE = /[^\u0000-\u00ff]/u;

/** A blank line stands between blocks; the cells of a row are one line, so that a row can be quoted. */
function separator(before: Cell | undefined, cell: Cell | undefined): string {
  if (before === undefined || cell === undefined || before.table !== cell.table) return "\n\n";
  return before.row === cell.row ? "\t" : "\n";
}

function unit(start: number, end: number, chunk: number, { hint, note, ordinal, place }: Setting): Unit {
  return {
    span: { start, end },
    chunk,
    hint,
    ...(note === null || note === undefined ? {} : { note }),
    ...(ordinal === null || ordinal === undefined ? {} : { ordinal }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The setting of a unit whose lines stand at places: the page that it begins on, where it turns the page itself, and its own lines. */
function placed(setting: Setting, lines: readonly PlacedLine[], start: number, end: number): Setting {
  const first = Math.max(
    0,
    lines.findLastIndex(([at]) => at <= start),
  );
  const own = lines.filter(([at], i) => i >= first && at < end);
  if (own.length === 0) return setting;
  const turns = own.flatMap(([start, page], i) => (i > 0 && own[i - 1]![1] !== page ? [{ start, page }] : []));
  return {
    ...setting,
    place: { ...setting.place, page: own[0]![1], ...(turns.length === 0 ? {} : { turns }), lines: own },
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

/** What was written as the content of a document. What the format tells of it goes before what its words tell. */
export function contentWritten(
  { text, units, marks }: Written,
  told: Metadata,
  problems: readonly Problem[] = [],
): Content {
  const arranged = arrange(text, units, { title: told.title, authors: told.authors, marks });
  const { blocks, references, found } = arranged;
  return { text, blocks, marks: arranged.marks, references, metadata: joined(told, found), problems };
}

/** What a format tells of a document, and where it tells nothing what the words tell. */
export function joined(told: Metadata, found: Found): Metadata {
  return {
    ...told,
    title: told.title ?? found.title,
    authors: told.authors.length > 0 ? told.authors : found.authors,
    publisher: told.publisher ?? found.publisher,
    date: told.date ?? found.date,
    modified: told.modified ?? found.modified,
    section: told.section ?? found.section,
    translations: told.translations.length > 0 ? told.translations : found.translations,
  };
}
