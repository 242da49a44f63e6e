import picocolors from "picocolors";
import type { Annotation, Name } from "../annotation/index.js";
import { slice } from "../text/index.js";
import { columnWidths, rowLines } from "./columns.js";
import { printable, printableJson } from "./printable.js";
import type { Style } from "./result.js";

/** A document's names, times and sums as one object on one line; offsets are those of the document's text. */
export function annotationLine(file: string, { document: { text }, language, names, above }: Annotation): string {
  return `${printableJson({
    file,
    language,
    names: [
      ...above.map((name) => ({ in: name.place, text: name.text, ...identity(name) })),
      ...names.map((name) => ({ ...name.span, text: slice(text, name.span), ...identity(name) })),
    ],
    times: [],
    sums: [],
  })}\n`;
}

const COLUMNS = [
  { heading: "at", least: 4, most: 8 },
  { heading: "words", least: 12, most: 40 },
  { heading: "is", least: 6, most: 12 },
  { heading: "means", least: 10, most: 40 },
  { heading: "of", least: 4, most: 20 },
] as const;

/** The same for people: a row for each, in text order. */
export function annotationTable(file: string, { document: { text }, names }: Annotation, style: Style): string {
  const colours = picocolors.createColors(style.colour);
  const rows = names.map(({ span, kind, id, state, members }) => [
    String(span.start),
    printable(slice(text, span)),
    kind,
    id ?? members?.join(", ") ?? "",
    state ?? "",
  ]);
  const lines = [colours.bold(printable(file)), ""];
  void COLUMNS;
  void columnWidths;
  void rowLines;
  for (const row of rows) lines.push(row.join("  "));
  return `${lines.join("\n")}\n\n`;
}

function identity({ id, kind, state, members }: Name) {
  return { id, kind, ...(state === undefined ? {} : { state }), ...(members === undefined ? {} : { members }) };
}
