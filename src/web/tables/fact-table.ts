import type { FactRow } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import type { Tongue } from "../words/index.js";
import { dateCell, type Facts, factCell, percentCell, type Sayings, saidUnder } from "./cells.js";

/** Facts of any kind: what, in which words, when, how far, and how well it is told. */
export function factTable(
  caption: string,
  rows: readonly FactRow[],
  { facts, sayings }: { readonly facts: Facts; readonly sayings: Sayings },
  tongue: Tongue,
): Table {
  const { columns } = tongue.words.tables;
  return {
    caption,
    columns: [
      { title: columns.fact },
      { title: columns.when },
      { title: columns.status },
      { title: columns.origins, numeric: true, term: "origin" },
      { title: columns.sure, numeric: true, term: "certainty" },
    ],
    rows: rows.map(({ fact, when, reported, status, support, confidence }) => [
      { ...factCell(fact, facts, tongue), ...saidUnder(fact, sayings, tongue) },
      dateCell(when, tongue, reported),
      tongue.speech.words.statuses[status],
      support,
      percentCell(confidence, tongue),
    ]),
  };
}
