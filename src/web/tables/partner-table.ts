import type { StatePage } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import { nameOf, termWords } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";
import { dollarsCell } from "./cells.js";
import { yearsColumn } from "./years-column.js";

/** The partners of a state beside one another. */
export function partnerTable({ state, partners }: StatePage, tongue: Tongue): Table {
  const { columns, partners: words } = tongue.words.tables;
  const lines = yearsColumn(
    partners.map(({ years }) => years),
    tongue,
  );
  return {
    caption: words.caption,
    columns: [
      { title: columns.partner },
      { title: columns.level, term: "level" },
      { title: columns.facts, numeric: true },
      ...(lines === null ? [] : [lines.column]),
      { title: words.corroborated, numeric: true },
      { title: words.moneyIn, numeric: true },
      { title: words.moneyOut, numeric: true },
      { title: words.conflicting, numeric: true },
    ],
    rows: partners.map(({ partner, counts, level, moneyIn, moneyOut }, i) => [
      { text: nameOf(partner, tongue.speech), href: links.pair(state, partner), value: partner },
      level === null
        ? null
        : { text: termWords(level.level, tongue.speech, "level"), href: links.fact(level.fact), value: level.level },
      counts.facts,
      ...(lines === null ? [] : [lines.cells[i]!]),
      counts.corroborated,
      moneyIn === 0 ? null : dollarsCell(moneyIn, tongue),
      moneyOut === 0 ? null : dollarsCell(moneyOut, tongue),
      counts.conflicting,
    ]),
  };
}
