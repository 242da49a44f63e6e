import type { Sources } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import { sourceWords } from "../../words/index.js";
import type { Tongue } from "../words/index.js";

/** Who tells the facts, what they are, and in how many independent origins each has a part. */
export function sourceTable({ publishers }: Sources, tongue: Tongue): Table {
  const { columns, sources: words } = tongue.words.tables;
  return {
    caption: words.caption,
    columns: [
      { title: columns.publisher },
      { title: columns.kind },
      { title: columns.facts, numeric: true },
      { title: columns.origins, numeric: true, term: "origin" },
    ],
    rows: publishers.map(({ publisher, facts, origins, source }) => [
      publisher ?? words.unnamed,
      publisher === null ? null : { text: sourceWords(source, tongue.speech), value: source.closeness },
      facts,
      origins,
    ]),
  };
}
