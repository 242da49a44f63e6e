import { anyOf, wholeWord } from "../language/documents/index.js";
import { trimmed } from "../text/index.js";
import { biographiesUnder, biographyIn } from "./biography.js";
import { fold } from "./fold.js";
import { labelOf, possibleMarks } from "./notes.js";
import { personName, personNames, spelledIn } from "./person-name.js";
import { ABOUT_AUTHOR, BYLINE, NOTES_HEADING } from "./phrases.js";
import { type Found, isProse, type Known, type Piece, printedLength } from "./piece.js";
import { dateLine } from "./publication-date.js";

/** How far from the end a biography that nothing announces may stand. */
const LAST = 6;

/** Arranges what stands after the body or belongs to no body: notes, biographies, lists of other articles, closing lines. */
export function arrangeBack(text: string, pieces: readonly Piece[], body: number, known: Known, found: Found): void {
  arrangeBiographies(pieces, body, known, found);
  arrangeNotes(text, pieces, body);
  arrangeRelated(pieces, body);
  arrangeClosing(pieces, body, found);
}

/**
 * Finds notes: what a heading such as "Notes" stands over, and labelled units whose label is a mark in the body or that stand
 * together after it.
 */
function arrangeNotes(text: string, pieces: readonly Piece[], body: number): void {
  const marks = new Set<string>();
  const styles = new Set<string>();
  for (const piece of pieces) {
    for (const { mark, span } of possibleMarks(text, piece.unit.span)) {
      if (span.start === piece.unit.span.start) continue;
      marks.add(mark);
      styles.add(text[span.start] === "[" ? "bracket" : /[*†‡]/u.test(mark) ? "symbol" : "superscript");
    }
  }
  const trailing = trailingFrom(pieces, body);
  let section = false;
  let last = -2;
  for (let i = body; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.note || piece.goesOn) {
      piece.kind = "note";
      last = i;
      continue;
    }
    if (piece.kind === "biography" || piece.kind === "cell") {
      section = false;
      continue;
    }
    const folded =
      piece.words.length < 60 ? trimmed(fold(piece.words).replace(/^#+\s+/u, ""), null, /[\s:\uFF1A]/u) : "";
    if (NOTES_HEADING.has(folded) && pieces[i + 1] && announcesNotes(pieces, i)) {
      piece.kind = "heading";
      section = true;
      last = i;
      continue;
    }
    if (piece.furniture || piece.kind === "caption") {
      section = section && !headsRelated(piece);
      continue;
    }
    const label = labelOf(piece.words);
    const wanted =
      label !== null &&
      (label.style === "bracket"
        ? section || marks.has(label.mark) || (i >= trailing && /^\d/u.test(label.mark))
        : label.style === "number"
          ? section || (marks.has(label.mark) && (last === i - 1 || label.mark === "1") && looksCited(piece.words))
          : marks.has(label.mark) && styles.has(label.style));
    if (wanted) {
      piece.note = { mark: label.mark, length: printedLength(piece, label.length) };
      piece.kind = "note";
      last = i;
    } else if (last === i - 1 && pieces[last]?.kind === "note" && continues(piece, pieces[last]!, pieces[i + 1])) {
      piece.goesOn = true;
      piece.kind = "note";
      last = i;
    } else if (section && (isEntry(piece.words) || (piece.kind === "list-item" && piece.unit.ordinal !== undefined))) {
      piece.note = { mark: piece.unit.ordinal ?? "", length: 0 };
      piece.kind = "note";
      last = i;
    } else if (section && isProse(piece.words)) {
      section = false;
    }
  }
}

/** The first unit of the last run of units with bracketed labels, when running text stands before it and none after it. */
function trailingFrom(pieces: readonly Piece[], body: number): number {
  let first = pieces.length;
  for (let i = pieces.length - 1; i >= body; i--) {
    const piece = pieces[i]!;
    if (labelOf(piece.words)?.style === "bracket") first = i;
    else if (piece.kind !== "biography" && !piece.furniture && isProse(piece.words)) break;
  }
  return first > body ? first : pieces.length;
}

const CITED = new RegExp(
  `https?://|www\\.|doi|(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)|(?<![\\p{L}\\d])${anyOf("pageAbbreviations")}\\.\\s?\\d` +
    `|${wholeWord("repeatSigns")}|[“«"„]`,
  "iu",
);

/** Whether the words look like a reference: an address, a year, pages, "Ibid.", a quoted title. */
function looksCited(words: string): boolean {
  return CITED.test(words.slice(0, 600));
}

/** An entry of a bibliography is short and looks cited; a paragraph that tells a year is longer. */
function isEntry(words: string): boolean {
  return words.length < 400 && looksCited(words);
}

/** Whether a heading such as "Sources" stands over entries, and late enough not to be a chapter on sources. */
function announcesNotes(pieces: readonly Piece[], heading: number): boolean {
  const entry = (piece: Piece): boolean => labelOf(piece.words) !== null || isEntry(piece.words) || piece.note !== null;
  if (!entry(pieces[heading + 1]!)) return false;
  // A short text may have a long bibliography.
  const next = pieces.slice(heading + 1, heading + 9);
  return heading >= pieces.length / 3 || (next.length >= 3 && next.filter(entry).length * 4 >= next.length * 3);
}

/** Whether an unlabelled unit belongs to the note before it: a further line of it, or words between two notes. */
function continues(piece: Piece, note: Piece, after: Piece | undefined): boolean {
  if (piece.kind === "heading") return false;
  if (piece.unit.chunk === note.unit.chunk) return true;
  return /^(?:https?:\/\/|www\.)/u.test(piece.words) && after !== undefined;
}

/** Finds the paragraphs that tell of the authors, and the lines with their names before them. */
function arrangeBiographies(pieces: readonly Piece[], body: number, known: Known, found: Found): void {
  const authors = new Set([...known.authors, ...found.authors].map((name) => fold(name)));
  let announced = false;
  /** The last of the pieces that a heading makes biographies. */
  let under = -1;
  const prose = pieces.filter((piece) => isProse(piece.words) && !piece.furniture);
  const lastProse = new Set(prose.slice(-LAST));
  const bodyLength = prose.length;
  for (let i = body; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (
      piece.words.length < 60 &&
      ABOUT_AUTHOR.has(trimmed(fold(piece.words).replace(/^#+\s+/u, ""), null, /[\s:\uFF1A]/u))
    ) {
      const late = i >= pieces.length / 3;
      if (pieces[i + 1] && late) {
        piece.kind = "biography";
        announced = true;
      }
      // Between the title and the body it is the next line alone.
      under = i + (late ? biographiesUnder(pieces, i) : Math.min(1, biographiesUnder(pieces, i)));
      if (under > i) piece.kind = "biography";
      continue;
    }
    if (piece.furniture) {
      announced = false;
      continue;
    }
    if (i <= under) {
      const names = personNames(piece.words.split(/[,–—(]/u)[0]!);
      const opened = biographyIn(piece.words)?.name ?? null;
      if (names && piece.words.length < 100) addAuthors(found, names);
      else if (opened !== null) addAuthors(found, [spelledIn(piece.words, opened)]);
      piece.kind = "biography";
      continue;
    }
    if (announced && piece.words.length < 100 && biographyIn(piece.words) === null) {
      const names = personNames(piece.words);
      if (names) addAuthors(found, names);
      if (names) piece.kind = "biography";
      continue;
    }
    if (!announced && (!lastProse.has(piece) || bodyLength < 2)) continue;
    const biography = biographyIn(piece.words);
    if (!biography) {
      announced = false;
      continue;
    }
    const names = namesBefore(pieces, i, biography.name);
    const isAuthor =
      biography.name !== null && [...authors].some((author) => sharesName(author, fold(biography.name!)));
    // Last paragraphs tell of statesmen too: two signs are needed when neither a heading nor a name announces an author.
    const closing = piece === prose.at(-1) && biography.cues >= 3 && biography.name !== null;
    if (!announced && names.length === 0 && !isAuthor && !closing) continue;
    piece.kind = "biography";
    for (const k of names) pieces[k]!.kind = "biography";
    const printed = names.length > 0 ? personName(pieces[names[0]!]!.words) : biography.name;
    if (printed !== null) addAuthors(found, [spelledIn(piece.words, printed)]);
  }
}

/** The units just before a biography that are only the name it begins with. */
function namesBefore(pieces: readonly Piece[], biography: number, name: string | null): number[] {
  const names: number[] = [];
  for (let k = biography - 1; k > 0 && k >= biography - 3; k--) {
    const line = personName(pieces[k]!.words);
    if (line === null || (name !== null && !sharesName(fold(line), fold(name)))) break;
    if (name === null && k < biography - 1) break;
    names.unshift(k);
  }
  return names;
}

/** Whether two folded names can be one person's: the shorter one's words are all in the longer. */
function sharesName(a: string, b: string): boolean {
  const [few, many] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.length > 1 && few.every((word) => many.includes(word));
}

function addAuthors(found: Found, names: readonly string[]): void {
  const fresh = names.filter((name) => !found.authors.some((author) => sharesName(fold(author), fold(name))));
  found.authors = [...found.authors, ...fresh];
}

function headsRelated({ furniture }: Piece): boolean {
  return furniture?.kind === "related-heading" || furniture?.kind === "related-inline";
}

/** Marks what stands under "Similar Posts" and the like as no part of the article. */
function arrangeRelated(pieces: readonly Piece[], body: number): void {
  const end = pieces.at(-1)?.unit.span.end ?? 0;
  for (let i = body; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!headsRelated(piece) || piece.note) continue;
    // Teasers of other articles may be whole sentences, but only at the end of a page, and under what is a heading.
    const heads = piece.furniture?.kind === "related-heading" || piece.kind === "heading";
    const closing = heads && piece.unit.span.start > end / 2;
    piece.kind = "boilerplate";
    for (i++; i < pieces.length; i++) {
      const other = pieces[i]!;
      if (other.kind === "note" || other.kind === "biography" || (isProse(other.words) && !closing)) break;
      if (other.words.length > 1000) break;
      other.kind = "boilerplate";
    }
    i--;
  }
}

/** Finds bylines and dates that stand after the body: the last lines but for furniture, notes and biographies. */
function arrangeClosing(pieces: readonly Piece[], body: number, found: Found): void {
  let seen = 0;
  for (let i = pieces.length - 1; i >= body && seen < LAST; i--) {
    const piece = pieces[i]!;
    if (piece.furniture || (piece.kind !== null && piece.kind !== "paragraph")) continue;
    seen++;
    if (isProse(piece.words)) return;
    const opening = BYLINE.exec(piece.words);
    const names = opening ? personNames(piece.words.slice(opening[0].length)) : null;
    const date = dateLine(piece.words);
    if (names) addAuthors(found, names);
    found.date ??= date?.rest === "" ? date.published : null;
    found.modified ??= date?.rest === "" ? date.modified : null;
    if (names || date?.rest === "") piece.kind = "byline";
  }
}
