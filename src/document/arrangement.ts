import { type Span, slice, visible } from "../text/index.js";
import { authorDates } from "./author-date.js";
import { arrangeBack } from "./back.js";
import { furnitureOf } from "./boilerplate.js";
import { isLoneByline } from "./byline.js";
import { isCredit } from "./credit.js";
import type { Block, BlockKind, NoteMark, Reference } from "./document.js";
import { fold } from "./fold.js";
import { arrangeFront } from "./front.js";
import type { Unit } from "./lines.js";
import { labelOf, type NoteSpan, possibleMarks, referencesOf, trueMarks } from "./notes.js";
import { numbered } from "./numbering.js";
import { CAPTION } from "./phrases.js";
import { type Found, isProse, type Known, type Piece, printedLength } from "./piece.js";
import { spotAt } from "./place.js";

/** What a text is made of, once every unit has its place. `found` is what the words themselves tell of the document. */
export interface Arranged {
  readonly blocks: readonly Block[];
  readonly marks: readonly NoteMark[];
  readonly references: readonly Reference[];
  readonly found: Found;
}

const HEADING_LONGEST = 120;

/** Tells apart the title, standfirst, body, notes, biography and furniture of a text. Cost is linear in the text. */
export function arrange(text: string, units: readonly Unit[], known: Known): Arranged {
  const pieces = units.map((unit, i): Piece => {
    const raw = slice(text, unit.span);
    const words = visible(raw);
    const line = words.length <= 500 && unit.note === undefined && unit.hint !== "cell";
    const furniture = line ? furnitureOf(words) : null;
    const before = units[i - 1];
    // Two pages may have a note with one label each.
    const goesOn = unit.note !== undefined && before?.note === unit.note && before.place?.page === unit.place?.page;
    const note = unit.note === undefined || goesOn ? null : { mark: unit.note, length: labelLength(words, unit.note) };
    const kind =
      line && !furniture && (unit.hint === null || unit.hint === "paragraph") && isCredit(words)
        ? "caption"
        : unit.hint;
    return { unit, span: unit.span, raw, words, furniture, kind, note, goesOn };
  });
  const found: Found = {
    title: null,
    authors: [],
    publisher: null,
    date: null,
    modified: null,
    section: null,
    translations: [],
  };
  const body = arrangeFront(pieces, known, found);
  arrangeBack(text, pieces, body, known, found);
  arrangeBody(pieces, known, found);
  return { ...collected(text, pieces, known), found };
}

/** Units of the label a note begins with, when it prints its own mark. */
function labelLength(words: string, mark: string): number {
  const label = labelOf(words);
  return label?.mark === mark ? label.length : 0;
}

/** Gives every unit that has no kind yet the one its words show. */
function arrangeBody(pieces: readonly Piece[], { authors }: Known, found: Found): void {
  const translations: { language: string; url: null }[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.furniture?.kind === "translations") {
      for (const language of piece.furniture.languages) {
        if (!translations.some((other) => other.language === language)) translations.push({ language, url: null });
      }
    }
    if (piece.kind === null || piece.kind === "heading" || piece.kind === "list-item" || piece.kind === "paragraph") {
      if (piece.furniture) piece.kind = "boilerplate";
      else if (piece.note === null && piece.kind !== "heading" && isLoneByline(piece.words, authors))
        piece.kind = "byline";
    }
    piece.kind ??= bodyKind(piece, pieces[i - 1], pieces[i + 1]);
  }
  found.translations = translations;
}

const BULLET = /^(?:[-–—*•·▪◦‣]\s+|\(?(?:\d{1,2}|\p{Ll})[.)]\s+)/u;

function bodyKind(piece: Piece, before: Piece | undefined, after: Piece | undefined): BlockKind {
  const { words } = piece;
  if (words.startsWith(">")) return "quotation";
  if (words.length <= 400 && CAPTION.test(fold(words.slice(0, 60)))) return "caption";
  const bullet = BULLET.exec(words.slice(0, 12))?.[0];
  const heading = isHeading(piece, before, after);
  if (bullet !== undefined && bullet.length < words.length && !heading) {
    piece.span = { start: piece.span.start + printedLength(piece, bullet.length), end: piece.span.end };
    return "list-item";
  }
  return heading ? "heading" : "paragraph";
}

/** A short line without a full stop that stands over running text. */
function isHeading(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const { words, unit } = piece;
  if (words.length > HEADING_LONGEST || !after || !/\p{L}/u.test(words)) return false;
  if (words.startsWith("#")) return true;
  if (/[.!;:,…。！；：，、]["'’”»)\]」』）\d]{0,8}$/u.test(words) || /^[\p{Ll}–—-]/u.test(words)) return false;
  if (words.split(/\s+/u).length > 14) return false;
  const apart = before === undefined || before.unit.chunk !== unit.chunk;
  return apart && (isProse(after.words) || BULLET.test(after.words.slice(0, 12)));
}

function collected(text: string, pieces: readonly Piece[], known: Known): Omit<Arranged, "found"> {
  const blocks: Block[] = [];
  const notes: NoteSpan[] = [];
  const possible: NoteMark[] = [];
  const body: Span[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    let { span } = piece;
    if (piece.note) {
      while (pieces[i + 1]?.goesOn) span = { start: span.start, end: pieces[++i]!.span.end };
      notes.push({ ...piece.note, span });
    } else if (piece.kind !== "boilerplate" && piece.kind !== "biography") {
      for (const mark of possibleMarks(text, span)) possible.push(mark);
      body.push(span);
    }
    const { place } = piece.unit;
    blocks.push({ kind: piece.kind ?? "paragraph", span, ...(place === undefined ? {} : { place }) });
  }
  const given = new Set(known.marks.map((mark) => mark.span.start));
  const marks = trueMarks(
    text,
    possible.filter((mark) => !given.has(mark.span.start)),
    notes,
  );
  const told = numbered(notes, merged(known.marks, marks), (offset) => spotAt({ blocks }, offset)?.page);
  const named = authorDates(text, told.notes, body);
  return { blocks, references: referencesOf(text, named.notes), marks: merged(told.marks, named.marks) };
}

/** Two lists of marks in reading order, the first winning where they overlap. */
function merged(given: readonly NoteMark[], found: readonly NoteMark[]): NoteMark[] {
  if (given.length === 0) return [...found];
  const all = [...given.map((mark) => ({ mark, rank: 0 })), ...found.map((mark) => ({ mark, rank: 1 }))];
  all.sort((a, b) => a.mark.span.start - b.mark.span.start || a.rank - b.rank);
  const kept: NoteMark[] = [];
  for (const { mark } of all) {
    const last = kept.at(-1);
    if (!last || last.span.end <= mark.span.start) kept.push(mark);
  }
  return kept;
}
