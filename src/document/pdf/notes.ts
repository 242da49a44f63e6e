import type { Line } from "./columns.js";
import { wordsOf } from "./fragment.js";

/** A footnote: its label, and its lines on the page where it begins and where it goes on. */
export interface Footnote {
  readonly label: string;
  readonly page: number;
  readonly lines: Line[];
  /** Units of the label, with the space after it, at the beginning of the first line. */
  readonly length: number;
}

/** Footnotes are smaller than the text by this or more. */
const SMALLER = 0.94;
const RAISED_LABEL = /^\s*(\d{1,3}|[*†‡§¶]{1,3}|[a-z])\s*$/u;
const LABEL = /^\s*(?:(\d{1,3})(?:[.)]\s*|\s+)(?=\S)|([*†‡]{1,3})\s?(?=\S))/u;

/** Parts the lines of a page from its footnotes: small lines at the foot of a column that begin with a label. */
export function partedNotes(
  lines: readonly Line[],
  body: number,
  earlier: Footnote | undefined,
): { readonly text: readonly Line[]; readonly notes: readonly Footnote[] } {
  const marks = marksOf(lines, body);
  const columns = [...new Set(lines.map(({ column }) => column))];
  const taken = new Set<Line>();
  const notes: Footnote[] = [];
  let open = earlier;
  for (const column of columns) {
    const foot = footOf(
      lines.filter((line) => line.column === column),
      body,
    );
    const first = foot.findIndex((line) => labelOf(line, marks) !== null);
    if (first < 0 && !(open && goesOn(open))) continue;
    const goes = open !== undefined && goesOn(open);
    for (const [i, line] of foot.entries()) {
      const label = labelOf(line, marks);
      if (label !== null) {
        open = { label: label.mark, page: line.page, lines: [line], length: label.length };
        notes.push(open);
      } else if (open && (i > first || goes) && (first >= 0 || goes)) {
        if (i < first && !goes) continue;
        open.lines.push(line);
      } else continue;
      taken.add(line);
    }
  }
  return { text: lines.filter((line) => !taken.has(line)), notes };
}

/** The small lines at the foot of a column, from the top down. */
function footOf(lines: readonly Line[], body: number): readonly Line[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  let from = sorted.length;
  while (from > 0 && sorted[from - 1]!.size <= SMALLER * body) from--;
  return sorted.slice(from);
}

/** Whether the last line of a note is no end of a sentence, so that it may go on overleaf. */
function goesOn({ lines }: Footnote): boolean {
  return !/[.!?…。！？]["'’”»)\]」』）]*\s*$/u.test(wordsOf(lines.at(-1)!.fragments.at(-1)!));
}

/** The raised marks in the text of a page. */
function marksOf(lines: readonly Line[], body: number): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const line of lines) {
    if (line.size <= SMALLER * body) continue;
    for (const { runs } of line.fragments)
      for (const { words, raised } of runs) if (raised) for (const mark of words.split(/[\s,;]+/u)) marks.add(mark);
  }
  return marks;
}

function labelOf(line: Line, marks: ReadonlySet<string>): { readonly mark: string; readonly length: number } | null {
  const [first] = line.fragments[0]!.runs;
  const raised = first!.raised ? RAISED_LABEL.exec(first!.words) : null;
  if (raised) return { mark: raised[1]!, length: first!.words.length };
  const match = LABEL.exec(wordsOf(line.fragments[0]!).slice(0, 12));
  const alone = /^\s*\d{1,3}[.)]?\s*$/u.exec(wordsOf(line.fragments[0]!));
  const mark =
    match?.[1] ?? match?.[2] ?? (alone && line.fragments.length > 1 ? alone[0].replace(/\D/gu, "") : undefined);
  // A number that is not raised may be the first word of a table; a mark in the text tells.
  return mark !== undefined && marks.has(mark) ? { mark, length: (match ?? alone)![0].length } : null;
}
