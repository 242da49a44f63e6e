import { type HeaderField, valuesOf } from "../language/documents/index.js";
import { fold } from "./fold.js";
import { personNames } from "./person-name.js";
import type { Found, Piece } from "./piece.js";
import { edtfOf } from "./publication-date.js";

/** The names of fields that exports of databases and mailers write over a text, folded. */
const FIELDS: ReadonlyMap<string, HeaderField> = new Map(
  valuesOf("headerFields").flatMap((fields) =>
    Object.entries(fields).flatMap(([field, names]) =>
      names.map((name) => [fold(name), field as HeaderField] as const),
    ),
  ),
);
const LINE = /^(\p{L}[\p{L} ]{1,24})(?::\s+|\uFF1A\s*)(?=\S)/u;
const MOST = 12;

/**
 * Reads lines such as "Title: …", "Source: …", "Date: …" at the top of a text; two in a row are needed, because one may be a sentence.
 * Returns how many there are and which of them is the title (-1 for none).
 */
export function arrangeHeader(
  pieces: readonly Piece[],
  found: Found,
): { readonly count: number; readonly title: number } {
  const fields: { readonly field: HeaderField; readonly length: number }[] = [];
  for (const { words } of pieces.slice(0, MOST)) {
    const match = words.length <= 400 ? LINE.exec(words) : null;
    const field = match ? FIELDS.get(fold(match[1]!)) : undefined;
    if (!match || field === undefined) break;
    fields.push({ field, length: match[0].length });
  }
  if (fields.length < 2 || fields.length === pieces.length) return { count: 0, title: -1 };
  let title = -1;
  for (const [i, { field, length }] of fields.entries()) {
    const piece = pieces[i]!;
    const value = piece.words.slice(length).replace(/\s+/gu, " ");
    piece.kind = "byline";
    if (field === "title" && title < 0) {
      title = i;
      piece.kind = "title";
      piece.span = { start: piece.span.start + length, end: piece.span.end };
      found.title = value;
    } else if (field === "publisher") found.publisher ??= value;
    else if (field === "date") found.date ??= edtfOf(value);
    else if (field === "modified") found.modified ??= edtfOf(value);
    else if (field === "section") found.section ??= value;
    else if (field === "author" && found.authors.length === 0) found.authors = personNames(value) ?? [value];
  }
  return { count: fields.length, title };
}
