import type { NoteMark } from "./document.js";
import type { NoteSpan } from "./notes.js";

/** Notes and marks whose labels are names: what repeats a label is followed by its turn, "1/2" for the second note 1. */
export interface Numbered {
  readonly notes: readonly NoteSpan[];
  readonly marks: readonly NoteMark[];
}

/**
 * Tells apart notes with one label, where numbering begins anew on each page or in each chapter, and leads each mark to its own: the note on the same page;
 * else, where notes stand between the chapters, the next one after the mark; else the note of the same turn. `pageAt` gives the page of an
 * offset, where the format has pages. Notes and marks are in text order. Cost is linear, but for the labels that repeat.
 */
export function numbered(
  notes: readonly NoteSpan[],
  marks: readonly NoteMark[],
  pageAt: (offset: number) => number | undefined,
): Numbered {
  const byLabel = new Map<string, NoteSpan[]>();
  for (const note of notes) {
    const same = byLabel.get(note.mark);
    if (same) same.push(note);
    else byLabel.set(note.mark, [note]);
  }
  const repeated = [...byLabel].filter(([label, same]) => label !== "" && same.length > 1);
  if (repeated.length === 0) return { notes, marks };
  const names = new Map<NoteSpan, string>();
  for (const [label, same] of repeated)
    for (const [i, note] of same.entries()) names.set(note, i === 0 ? label : `${label}/${i + 1}`);
  const between = marks.some(({ span }) => span.start >= notes[0]!.span.end);
  const turns = turnsOf(marks);
  return {
    notes: notes.map((note) => ({ ...note, mark: names.get(note) ?? note.mark })),
    marks: marks.map((mark, i) => {
      const same = byLabel.get(mark.mark) ?? [];
      if (same.length < 2) return mark;
      const page = pageAt(mark.span.start);
      const near =
        (page === undefined ? undefined : same.find(({ span }) => pageAt(span.start) === page)) ??
        (between ? same.find(({ span }) => span.start > mark.span.start) : same[turns[i]!]) ??
        same.at(-1)!;
      return { ...mark, mark: names.get(near)! };
    }),
  };
}

/** For each mark, how often the count of marks had begun anew before it. */
function turnsOf(marks: readonly NoteMark[]): number[] {
  let turn = 0;
  let last = 0;
  return marks.map(({ mark }) => {
    const number = Number(mark);
    if (!Number.isInteger(number)) return turn;
    if (number === 1 && last >= 1) turn++;
    last = number;
    return turn;
  });
}
