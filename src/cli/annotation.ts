import picocolors from "picocolors";
import stringWidth from "string-width";
import type { Annotation, Name } from "../annotation/index.js";
import { own, type Span, slice } from "../text/index.js";
import { type Column, columnWidths, rowLines } from "./columns.js";
import { printable, printableJson } from "./printable.js";
import type { Style } from "./result.js";
import { language, number, says } from "./words/index.js";

/**
 * A document's names, times and sums as one object on one line; offsets are those of the document's text. What has none stands above the text: names in the title or the
 * masthead, and the day of publication with its month and year, which a claim may be of without a word of it.
 */
export function annotationLine(file: string, annotation: Annotation): string {
  const { text } = annotation.document;
  const words = (span: Span) => ({ start: span.start, end: span.end, text: slice(text, span) });
  const { language, above, names, times, sums, unread } = annotation;
  return `${printableJson({
    file,
    language,
    names: [
      ...above.map((name) => ({ in: name.place, text: name.text, ...identity(name) })),
      ...names.map((name) => ({ ...words(name.span), ...identity(name) })),
    ],
    times: [
      ...times.map(({ span, value: { edtf, basis } }) => ({ ...words(span), edtf, basis })),
      ...publication(annotation).map((edtf) => ({ edtf, basis: "publication" })),
    ],
    sums: sums.map(({ span, value: { value, upper, currency, qualifier } }) => ({
      ...words(span),
      value,
      ...(upper === undefined ? {} : { upper }),
      currency,
      qualifier,
    })),
    ...(unread.length === 0 ? {} : { unread: unread.map(({ span, reason }) => ({ ...words(span), reason })) }),
  })}\n`;
}

/** The day of publication at each of its precisions: "2024-07-01", "2024-07", "2024". */
function publication({ document: { metadata } }: Annotation): string[] {
  const date = metadata.date;
  return date === null || !/^\d{4}(?:-\d{2}){0,2}$/u.test(date)
    ? []
    : [10, 7, 4].filter((size) => size <= date.length).map((size) => date.slice(0, size));
}

function columnsOf(): readonly Column[] {
  const { at, words, is, meaning, of } = says().results.entities;
  return [
    { heading: at, right: true },
    { heading: words, least: 12 },
    { heading: is },
    { heading: meaning, least: 12 },
    { heading: of, least: 11 },
  ];
}

/** The same for people: a row for each, in text order. */
export function annotationTable(file: string, annotation: Annotation, style: Style): string {
  const colours = picocolors.createColors(style.colour);
  const { text, metadata } = annotation.document;
  const { entities: said } = says().results;
  const { basis: bases } = says().explaining;
  const columns = columnsOf();
  const rows = [
    ...annotation.names.map(({ span, kind, id, state, members }) => ({
      span,
      cells: [said.kinds[kind], id ?? membersTold(members ?? []), state ?? ""],
    })),
    ...annotation.times.map(({ span, value: { edtf, basis } }) => ({
      span,
      cells: [said.time, edtf, basis === "stated" ? "" : bases[basis]],
    })),
    ...annotation.sums.map(({ span, value: { value, upper, currency, qualifier } }) => ({
      span,
      cells: [
        said.sum,
        `${number(value, 0, 3)}${upper === undefined ? "" : `–${number(upper, 0, 3)}`} ${currency}`,
        qualifier === null ? "" : (own(qualifiers(), qualifier) ?? qualifier),
      ],
    })),
    ...annotation.unread.map(({ span, reason }) => ({ span, cells: [said.sum, said.notRead, said.unread[reason]] })),
  ]
    .sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end)
    .map(({ span, cells }) => [String(span.start), slice(text, span).replace(/\s+/gu, " "), ...cells].map(printable));
  const known = [metadata.title, metadata.publisher, metadata.date, annotation.language, file].filter(
    (part) => part !== null,
  );
  const lines = [colours.bold(printable(known.join(" · "))), ""];
  if (rows.length === 0) lines.push(says().results.noEntities);
  else {
    const widths =
      columnWidths(columns, rows, style.width) ??
      columns.map(({ heading }, i) => Math.max(stringWidth(heading), i === 1 ? 12 : 8));
    const heading = columns.map((column) => column.heading);
    lines.push(
      ...rowLines(columns, widths, heading, colours.dim),
      ...rows.flatMap((row) => rowLines(columns, widths, row)),
    );
  }
  return `${lines.join("\n")}\n\n`;
}

/** Members that a row shows of a group, at most. */
const MOST_MEMBERS = 12;

const qualifiers = (): Readonly<Record<string, string>> => language().speech.words.qualifiers;

function membersTold(members: readonly string[]): string {
  if (members.length <= MOST_MEMBERS) return members.join(" ");
  const shown = members.slice(0, MOST_MEMBERS).join(" ");
  return says().results.entities.more({ members: shown, n: members.length - MOST_MEMBERS });
}

function identity({ id, kind, state, members }: Name) {
  return { id, kind, ...(state === undefined ? {} : { state }), ...(members === undefined ? {} : { members }) };
}
