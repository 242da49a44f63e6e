import { personNames } from "./person-name.js";
import { fold } from "./phrases.js";
import type { Found, Piece } from "./piece.js";
import { edtfOf } from "./publication-date.js";

type Field = "title" | "publisher" | "date" | "modified" | "author" | "section" | "other";

/** The names of fields that exports of databases and mailers write over a text, folded. */
const FIELDS: ReadonlyMap<string, Field> = new Map(
  (
    [
      ["title", "title|headline|subject|заголовок|название|тема|başlık|konu"],
      ["publisher", "source|publisher|publication|agency|newspaper|источник|издание|агентство|kaynak|yayın|ajans"],
      ["date", "date|published|publication date|дата|дата публикации|опубликовано|tarih|yayın tarihi"],
      ["modified", "updated|last updated|modified|обновлено|güncelleme|güncellendi"],
      ["author", "author|authors|by|byline|автор|авторы|yazar|yazarlar"],
      ["section", "section|category|rubric|рубрика|раздел|kategori|bölüm"],
      ["other", "url|link|language|country|copyright|length|words|id|ссылка|язык|страна|bağlantı|dil|ülke"],
    ] as const
  ).flatMap(([field, names]) => names.split("|").map((name) => [fold(name), field] as const)),
);
const LINE = /^([\p{L}][\p{L} ]{1,24}):\s+(?=\S)/u;
const MOST = 12;

/**
 * Reads lines such as "Title: …", "Source: …", "Date: …" at the top of a text; two in a row are needed, because one may be a sentence.
 * Returns how many there are and which of them is the title (-1 for none).
 */
export function arrangeHeader(
  pieces: readonly Piece[],
  found: Found,
): { readonly count: number; readonly title: number } {
  const fields: { readonly field: Field; readonly length: number }[] = [];
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
