import type { StandPhrasings } from "../../dossier/index.js";
import { type Table, tableOf } from "../../table/index.js";
import { capitalised, issueWords, nameOf, phrasingWords, slugWords } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";
import { dateCell } from "./cells.js";

/** The words of positions over time: a row for each text, with what is new in its words and what is left out. */
export function phrasingTable(stands: readonly StandPhrasings[], tongue: Tongue): Table {
  const { columns, positions: words } = tongue.words.tables;
  const head = {
    caption: words.phrasings,
    columns: [
      columns.issue,
      columns.holder,
      columns.stance,
      columns.published,
      columns.words,
      columns.change,
      columns.publisher,
    ].map((title) => ({ title })),
  };
  const rows = stands.flatMap(({ phrasings, ...stand }) => phrasings.map((phrasing) => ({ ...stand, ...phrasing })));
  return tableOf(head, rows, (row) => [
    { text: capitalised(issueWords(row.issue, tongue.speech), tongue.locale), href: links.fact(row.fact) },
    nameOf(row.holder, tongue.speech),
    row.stance === "" ? words.untold : (words.stances[row.stance] ?? slugWords(row.stance)),
    dateCell(row.published, tongue),
    row.words,
    phrasingWords(row, tongue.speech),
    { text: row.publisher ?? tongue.words.fact.nobody, href: links.document(row.document, row.claim) },
  ]);
}
