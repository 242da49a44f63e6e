import type { Evidence, Voucher } from "../dossier/index.js";
import type { Cell, Table } from "../table/index.js";
import { line, webAddress } from "./citation/index.js";
import type { BriefWords } from "./words/index.js";

/** Between what several facts of a row have. */
const BETWEEN = " | ";

/** Headings of the columns that every file of rows has, in their order. */
const TRACE = ["factId", "words", "document", "publisher", "published", "address"] as const;
type Trace = (typeof TRACE)[number];

/**
 * A table with what stands behind its rows, in the same last columns whatever the table: the ids of its facts and, of the document that told each first,
 * the words, the title, the publisher, the date and the address. A row of several facts has the parts of each, with " | " between.
 * @param factsOf ids of the facts of a row; none of a row that is of no fact.
 */
export function traced(
  { caption, columns, rows }: Table,
  factsOf: (row: readonly Cell[]) => readonly string[],
  evidence: Evidence,
  words: BriefWords["trace"],
): Table {
  return {
    caption,
    columns: [...columns, ...TRACE.map((name) => ({ title: words[name] }))],
    rows: rows.map((row) => {
      const parts = factsOf(row).map((fact) => traceOf(fact, evidence.get(fact)?.[0]));
      return [...row, ...TRACE.map((name) => joined(parts.map((part) => part[name])))];
    }),
  };
}

function joined(parts: readonly string[]): Cell {
  return parts.every((part) => part === "") ? null : parts.join(BETWEEN);
}

function traceOf(fact: string, voucher: Voucher | undefined): Record<Trace, string> {
  if (voucher === undefined)
    return { factId: fact, words: "", document: "", publisher: "", published: "", address: "" };
  const { document, words } = voucher;
  return {
    factId: fact,
    words: line(words),
    document: line(document.title ?? document.id),
    publisher: line(document.publisher ?? ""),
    published: document.date ?? "",
    address: webAddress(document.url) ?? "",
  };
}

/** Whether a table has these columns already: what is found by claims has. */
export function isTraced({ columns }: Table, words: BriefWords["trace"]): boolean {
  return columns.some(({ title }) => title === words.factId);
}
