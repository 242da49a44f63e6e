import { anyOf } from "../../language/documents/index.js";
import type { BlockKind } from "../document.js";
import { Manuscript } from "../manuscript.js";
import { type Paragraph, plainWords, type Run } from "../paragraph.js";
import { type Line, linesOf } from "./columns.js";
import { boxOf, type Fragment } from "./fragment.js";
import { withoutFurniture } from "./furniture.js";
import { Vocabulary } from "./hyphens.js";
import { bodyOf, type Looks, leadingOf } from "./looks.js";
import { type Footnote, partedNotes } from "./notes.js";
import { isLeader, type LineGroup, paragraphsOf } from "./paragraphs.js";
import { type PageTable, tablesOf } from "./tables.js";

/** Letters larger than those of the text by this share are those of headings; of the title, if on the first page. */
const LARGER = 1.12;
const TITLE_LARGER = 1.25;
const HEADING_LONGEST = 300;
const LINE_LONGEST = 120;
const CAPTION = new RegExp(`^${anyOf("numberedFigures")}\\s*\\d{1,3}\\b`, "iu");

/** The text of pages in reading order, and the title that stands out on the first. */
export interface LaidOut {
  readonly manuscript: Manuscript;
  readonly title: string | null;
}

export function laidOut(pages: readonly (readonly Fragment[])[]): LaidOut {
  const cleaned = withoutFurniture(pages);
  const body = bodyOf(cleaned);
  const texts: Line[] = [];
  const notes: Footnote[] = [];
  for (const page of cleaned) {
    const parted = partedNotes(linesOf(page), body.size, notes.at(-1));
    for (const line of parted.text) texts.push(line);
    notes.push(...parted.notes);
  }
  const looks = { ...body, leading: leadingOf(texts, body.size) };
  return new Writer(looks, new Vocabulary(texts.map(({ words }) => words)), notes).write(texts);
}

/** Characters of Chinese and Japanese and their marks: no space is written between them, nor beside the figures and quotation marks among them. */
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF01-\\uFF60";
const UNSPACED_BREAK = new RegExp(`[${UNSPACED}]\\n[${UNSPACED}\\d“‘]|[\\d%”’]\\n[${UNSPACED}]`, "u");

class Writer {
  private readonly manuscript = new Manuscript();
  private readonly labels: ReadonlySet<string>;
  private title: { readonly words: string; readonly size: number } | null = null;

  constructor(
    private readonly looks: Looks,
    private readonly vocabulary: Vocabulary,
    private readonly notes: readonly Footnote[],
  ) {
    this.labels = new Set(notes.map(keyOf));
  }

  write(lines: readonly Line[]): LaidOut {
    const tables = new Map<Line, PageTable>();
    for (const table of tablesOf(lines)) for (const line of table.lines) tables.set(line, table);
    const paragraphs = paragraphsOf(
      lines.filter((line) => !tables.has(line)),
      this.looks,
    );
    const written = new Set<PageTable>();
    let next = 0;
    for (const group of paragraphs) {
      // A table stands before the first paragraph that begins after it.
      for (; next < lines.length && lines[next] !== group[0]; next++) {
        const table = tables.get(lines[next]!);
        if (table && !written.has(table)) this.manuscript.table(table.rows);
        if (table) written.add(table);
      }
      this.paragraph(group);
    }
    for (const table of new Set(tables.values())) if (!written.has(table)) this.manuscript.table(table.rows);
    for (const [i, note] of this.notes.entries()) {
      const runs = this.runsOf(note.lines, note.length);
      // Two columns may have a note with the same label; a mark leads to the first.
      const first = this.notes.findIndex((other) => keyOf(other) === keyOf(note)) === i;
      const key = first ? keyOf(note) : `${keyOf(note)}:${i}`;
      this.manuscript.note(key, [{ runs, kind: null, place: { page: note.page } }], note.label);
    }
    return { manuscript: this.manuscript, title: this.title?.words ?? null };
  }

  private paragraph(group: LineGroup): void {
    const [first] = group;
    const runs = this.runsOf(group, 0);
    const paragraph: Paragraph = { runs, kind: this.kindOf(group, runs), place: { page: first!.page } };
    const { size, page } = first!;
    if (page === 1 && size > TITLE_LARGER * this.looks.size && size > (this.title?.size ?? 0)) {
      const words = plainWords(paragraph);
      if (/\p{L}{3}/u.test(words) && words.length <= HEADING_LONGEST) this.title = { words, size };
    }
    this.manuscript.paragraph(paragraph);
  }

  private kindOf(group: LineGroup, runs: readonly Run[]): BlockKind | null {
    const [first] = group;
    const words = plainWords({ runs, kind: null });
    if (group.every(isLeader)) return "boilerplate";
    if (!/\p{L}/u.test(words)) return /^[\s\d.–-]*$/u.test(words) ? "boilerplate" : null;
    if (CAPTION.test(words) && words.length <= HEADING_LONGEST && first!.size <= this.looks.size) return "caption";
    if (first!.size >= LARGER * this.looks.size && words.length <= HEADING_LONGEST) return "heading";
    const weighted = group.every(({ font }) => font !== this.looks.font) && first!.size >= 0.95 * this.looks.size;
    const short =
      words.length <= LINE_LONGEST && group.length <= 2 && !/[.!?…:;,。！？：；，]["'’”»)\]」』）]*$/u.test(words);
    return weighted && short && /^[\p{Lu}\p{N}“"«]/u.test(words) ? "heading" : null;
  }

  /** The words of lines put together; `from` units of the first line are left out. */
  private runsOf(lines: readonly Line[], from: number): Run[] {
    const runs: Run[] = [];
    let skip = from;
    for (const [i, line] of lines.entries()) {
      for (const [k, fragment] of line.fragments.entries()) {
        if (k > 0) runs.push(" ");
        runs.push({ line: boxOf(fragment) });
        for (const { words, raised } of fragment.runs) {
          const rest = words.slice(skip);
          skip = Math.max(0, skip - words.length);
          if (rest === "") continue;
          if (raised) this.raised(rest, line.page, runs);
          else runs.push(rest);
        }
      }
      const next = lines[i + 1];
      if (next) this.lineEnd(runs, next.words.trimStart());
    }
    return runs;
  }

  /** Ends a line: with a space, or with nothing where a word goes on, its hyphen left out if the line break made it, and between letters of scripts without spaces. */
  private lineEnd(runs: Run[], after: string): void {
    const last = runs.at(-1);
    const words = typeof last === "string" ? last.trimEnd() : "";
    if (/\p{L}\u00AD$/u.test(words)) runs[runs.length - 1] = words.slice(0, -1);
    else if (/[\p{L}\p{N}][-‐]$/u.test(words) && /^[\p{L}\p{N}]/u.test(after)) {
      const joined = this.vocabulary.hyphen(words, after) === "joined";
      runs[runs.length - 1] = joined ? words.slice(0, -1) : words;
    } else if (!UNSPACED_BREAK.test(`${words.slice(-1)}\n${after.slice(0, 1)}`)) runs.push(" ");
  }

  /** Raised characters: marks of footnotes of the page where they stand, else what they are, such as the 2 of km². */
  private raised(words: string, page: number, runs: Run[]): void {
    for (const part of words.trim().split(/[\s,;]+/u)) {
      const key = `${page}:${part}`;
      if (this.labels.has(key)) runs.push({ note: key, sort: "footnote", label: part });
      else runs.push({ raised: part });
    }
    if (/\s$/u.test(words)) runs.push(" ");
  }
}

function keyOf({ page, label }: Footnote): string {
  return `${page}:${label}`;
}
