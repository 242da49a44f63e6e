import { anyOf } from "../language/documents/index.js";
import { bylined, isLoneByline } from "./byline.js";
import type { BlockKind } from "./document.js";
import { fold } from "./fold.js";
import { arrangeHeader } from "./header-lines.js";
import { personNames } from "./person-name.js";
import { AGENCIES, BYLINE, KICKER } from "./phrases.js";
import { type Found, isProse, type Known, type Piece, printedLength } from "./piece.js";
import { type DateLine, dateLine, dayIn } from "./publication-date.js";
import { isOutlet } from "./reference/index.js";

/** How far from the top the lines between title and body may reach. */
const REACH = 15;
/** How far under a title its byline may stand. */
const LINES = 3;
const TITLE_LONGEST = 250;
const STANDFIRST_LONGEST = 500;
const STANDFIRSTS = 5;

/**
 * Arranges what stands before the body: kicker, title, standfirst, byline, date, share lines. Returns the index of the first unit of
 * the body.
 */
export function arrangeFront(pieces: readonly Piece[], known: Known, found: Found): number {
  const header = arrangeHeader(pieces, found);
  if (header.title >= 0) return header.count;
  const title = titleIndex(pieces, known, found);
  if (title >= 0) {
    const piece = pieces[title]!;
    piece.kind = "title";
    found.title = piece.words.replace(/^#+\s+/u, "").replace(/\s+/gu, " ");
    for (const before of pieces.slice(0, title)) before.kind = beforeTitle(before, found);
  }
  const last = lastMarker(pieces, title + 1, known, found, title >= 0);
  let standfirsts = 0;
  for (let i = title + 1; i < last; i++) {
    const piece = pieces[i]!;
    // A smaller heading between the title and the byline is a second title.
    if ((piece.kind !== null && piece.kind !== "heading") || piece.furniture || !/\p{L}/u.test(piece.words)) continue;
    if (title < 0 || piece.words.length > STANDFIRST_LONGEST || ++standfirsts > STANDFIRSTS) continue;
    piece.kind = "standfirst";
  }
  let body = Math.max(last + 1, title + 1);
  // A second line without a full stop right under the title is a subtitle.
  const next = pieces[body];
  if (title >= 0 && standfirsts === 0 && next && isSubtitle(next, pieces[body + 1])) {
    next.kind = "standfirst";
    body++;
  }
  const opening = pieces.slice(body, body + 3).find((piece) => isProse(piece.words));
  if (opening) dateline(opening, found);
  return body;
}

/** A date over the title is its date; whatever else stands there is no part of the article. */
function beforeTitle(piece: Piece, found: Found): BlockKind {
  const date = piece.furniture || isProse(piece.words) ? null : dateLine(piece.words);
  if (date === null || date.rest.split(" ").length > 4) return "boilerplate";
  found.date ??= date.published;
  found.modified ??= date.modified;
  found.publisher ??= outletIn(piece.words, date);
  return "byline";
}

/** The newspaper or agency that a line of dates names beside the day, such as "Constanta Observer, 14 March 2026"; null for none. */
function outletIn(line: string, { rest }: DateLine): string | null {
  const parts = line.split(/[|·•—–,]|\s-\s/u).map((part) => part.trim());
  // What is no weekday ("Sun") and no section ("World News") stands in the rest.
  const named = parts.find((part) => rest.includes(fold(part)) && !isKicker(part) && isOutlet(part));
  return named === undefined ? null : (AGENCIES.get(fold(named)) ?? named);
}

/** The unit that is the title; the units before it are a kicker or furniture. -1 when the text begins with running text. */
function titleIndex(pieces: readonly Piece[], known: Known, found: Found): number {
  const top = pieces.slice(0, REACH);
  if (known.title !== null) {
    const wanted = fold(known.title);
    const same = top.findIndex((piece) => fold(piece.words) === wanted);
    if (same >= 0) {
      for (const piece of top.slice(0, same)) if (isKicker(piece.words)) found.section ??= piece.words;
      return same;
    }
  }
  for (const [i, piece] of top.entries()) {
    if (piece.furniture || (piece.kind !== null && piece.kind !== "heading")) continue;
    const { words } = piece;
    if (known.title === null && isKicker(words) && top.slice(i + 1, i + 4).some((after) => isTitle(after))) {
      found.section ??= words;
      continue;
    }
    if (BYLINE.test(words) || dateLine(words) !== null) {
      if (!top.slice(i + 1).some(isTitle)) return -1;
      continue;
    }
    // The title a page tells by its metadata need not be printed on it, or not in the same words: then its byline comes after it.
    if (known.title !== null && piece.kind === "heading" && top.slice(i + 1, i + 1 + LINES).some(tellsOfPage)) return i;
    return known.title === null && isTitle(piece) && pieces.length > 1 ? i : -1;
  }
  return -1;
}

/** "Talks in Washington, D.C." */
const TITLE_END = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf("titleEnds")}\\.$`, "u");

/** Whether a line tells by whom or when a page was written. */
function tellsOfPage({ words, furniture, kind }: Piece): boolean {
  if (furniture || kind === "cell" || isProse(words)) return false;
  const date = dateLine(words);
  return personNames(bylined(words)?.rest ?? "") !== null || (date !== null && !isSentence(words, date.rest));
}

function isTitle(piece: Piece): boolean {
  const { words } = piece;
  if (piece.furniture || words.length > TITLE_LONGEST || !/\p{L}/u.test(words) || /https?:\/\//u.test(words))
    return false;
  if (/^(?:\[|[-–—*•·>|]\s)/u.test(words) || isKicker(words)) return false;
  return !/[.;:,。；：，、]["'’”»)\]」』）\d]{0,8}$/u.test(words) || TITLE_END.test(words);
}

function isKicker(words: string): boolean {
  if (words.length > 80) return false;
  const parts = words
    .split(/[|/»›>·•,:—–]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => KICKER.has(fold(part)));
}

function isSubtitle(piece: Piece, after: Piece | undefined): boolean {
  if (piece.kind !== null || piece.furniture || !after || !isProse(after.words)) return false;
  const { words } = piece;
  return words.length >= 40 && words.length <= 200 && /[\p{L}\d)"”’»]$/u.test(words) && /^[\p{Lu}"“«\d]/u.test(words);
}

/**
 * The last line before the body that is no running text: byline, date, share buttons, languages. Reads authors and dates from such
 * lines. Returns the index before the body when there is none.
 */
function lastMarker(pieces: readonly Piece[], from: number, { authors }: Known, found: Found, titled: boolean): number {
  let last = from - 1;
  let prose = 0;
  for (let i = from; i < pieces.length && i < from + REACH; i++) {
    const piece = pieces[i]!;
    if (piece.words.length > STANDFIRST_LONGEST || piece.kind === "cell") break;
    if (piece.kind === "boilerplate") continue;
    if (piece.furniture) {
      if (piece.furniture.kind.startsWith("related-")) break;
      // An advertisement may follow the first paragraph; it ends nothing.
      if (piece.furniture.kind === "menu" && prose > 0) continue;
      if (piece.furniture.kind !== "notice" && (titled || prose === 0) && standsBeforeBody(pieces, from, i)) last = i;
      continue;
    }
    if (prose > 0 && !standsBeforeBody(pieces, from, i)) break;
    if (isByline(piece, pieces[i - 1], pieces[i + 1], found) || isLoneByline(piece.words, authors)) {
      piece.kind = "byline";
      last = i;
    } else if (isProse(piece.words)) {
      // A fourth paragraph in a row is the body, and what follows stands inside it.
      if (++prose > 3 || !titled) break;
    }
  }
  return last;
}

/** On a short page the share buttons below the text are near the top too: more must follow a line before the body than precede it. */
function standsBeforeBody(pieces: readonly Piece[], from: number, line: number): boolean {
  const { start, end } = pieces[line]!.span;
  return pieces.at(-1)!.span.end - end >= start - pieces[from]!.span.start;
}

/** What parts a name from the day after it: "Jane Doe on Monday, 3 May 2021". */
const BEFORE_DAY = new RegExp(`,\\s|\\s${anyOf("onDay")}\\s`, "u");

function isByline(piece: Piece, before: Piece | undefined, after: Piece | undefined, found: Found): boolean {
  const { words } = piece;
  if (words.length > 200) return false;
  const called = bylined(words);
  if (called !== null) {
    const { rest } = called;
    const [people, ...others] = rest.split(/\s+[|·•–—-]\s+|\s{2,}|\t/u);
    const date = dateLine(rest) ?? (others.length > 0 ? dateLine(others.join(" ")) : null);
    const names = personNames(people!) ?? personNames(people!.split(BEFORE_DAY)[0]!);
    if (names === null && date === null) return false;
    if (names) found.authors = found.authors.length > 0 ? found.authors : names;
    found.date ??= date?.published ?? null;
    if (date) found.publisher ??= outletIn(rest, date);
    return true;
  }
  const date = dateLine(words);
  if (date && !isProse(words) && !isSentence(words, date.rest)) {
    found.date ??= date.published;
    found.modified ??= date.modified;
    const outlet = outletIn(words, date);
    found.publisher ??= outlet;
    const names = outlet === null ? personNames(words.split(/\s*[|·•–—]\s*|,\s+(?=\d)|\s+(?=\d)/u)[0]!) : null;
    if (names && found.authors.length === 0 && /[|·•–—]/u.test(words)) found.authors = names;
    return true;
  }
  // A bare name is an author's only beside a date, or under "By".
  const names = personNames(words);
  const labelled = before !== undefined && bylined(before.words)?.rest === "";
  const dated = after !== undefined && (dateLine(after.words) !== null || after.furniture?.kind === "reading-time");
  if (names && words.length < 100 && (labelled || dated)) {
    if (found.authors.length === 0) found.authors = names;
    return true;
  }
  return false;
}

/** "Croatia entered the Schengen area on 1 January 2023.": a sentence that happens to end in a date. */
function isSentence(words: string, rest: string): boolean {
  return /[.!?…。！？]["'’”»)\]」』）]*$/u.test(words) && rest.split(" ").length >= 4;
}

/** "MOSCOW, July 1, 2024 (TASS) — " at the beginning of a report. */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]*(?:[\s/]\p{Lu}[\p{L}.'’-]*){0,3}[\s/]?)(?:,|\.|\s\()[^"“«!?]{0,60}?(?:\s(?:--|—|–|-)\s|\.\s?\/([^/\n]{2,30})\/\.?\s?(?:[—–-]\s)?|\/([^/\n]{2,30})\/\s?[—–-]+\s)/u;

/** Reads the date and the agency of a dateline, and leaves the dateline out of the paragraph. */
function dateline(piece: Piece, found: Found): void {
  const head = piece.words.slice(0, 160);
  const match = DATELINE.exec(head);
  if (!match) return;
  const printed = match[0];
  const bracketed = /\(([^()]{2,40})\)/u.exec(printed)?.[1];
  const agency = AGENCIES.get(fold(match[2] ?? match[3] ?? bracketed ?? ""));
  const day = dayIn(printed);
  const capital = /^\p{Lu}{2,}/u.test(match[1]!);
  if (agency === undefined && day === null && !(capital && /\d/u.test(printed))) return;
  found.publisher ??= agency ?? null;
  found.date ??= day?.edtf ?? null;
  if (piece.kind === null && printed.length < piece.words.length) {
    piece.span = { start: piece.span.start + printedLength(piece, printed.length), end: piece.span.end };
  }
}
