import type { Discord } from "../../dossier/index.js";
import { type Cell, type Table, tableOf } from "../../table/index.js";
import { amountWords, reasonWords, sideWords } from "../../words/index.js";
import type { Tongue } from "../words/index.js";
import { type Facts, factCell, wordsCell } from "./cells.js";

/** Pairs of facts that can't both be true. */
export function contradictionTable(
  { contradictions }: Pick<Discord, "contradictions">,
  facts: Facts,
  tongue: Tongue,
): Table {
  const { columns, discord: words } = tongue.words.tables;
  return {
    caption: words.contradictions,
    columns: [{ title: columns.about }, { title: words.one }, { title: words.other }, { title: words.because }],
    rows: contradictions.map(({ kind, facts: [a, b], because }) => [
      words.kinds[kind],
      factCell(a, facts, tongue),
      factCell(b, facts, tongue),
      wordsCell(reasonWords(because, tongue.speech), tongue),
    ]),
  };
}

/** Facts whose own claims give values that can't all be so. */
export function conflictTable(
  { conflicting }: { readonly conflicting: Pick<Discord["conflicting"], "rows"> },
  facts: Facts,
  tongue: Tongue,
): Table {
  const { columns, discord: words } = tongue.words.tables;
  const told = conflicting.rows.flatMap((id) => (facts[id]?.conflicts ?? []).map((conflict) => ({ id, ...conflict })));
  const head = {
    caption: words.conflicting,
    columns: [{ title: columns.fact }, { title: columns.about }, { title: words.values }],
  };
  return tableOf(head, told, ({ id, kind, sides }) => [
    factCell(id, facts, tongue),
    words.kinds[kind],
    sides.map(({ value, support }) => words.side({ value: sideWords(value, tongue.speech), support })).join(" · "),
  ]);
}

/** Figures that were first said of one thing and later of another. */
export function recycledTable({ recycled }: Pick<Discord, "recycled">, facts: Facts, tongue: Tongue): Table {
  const { columns, discord: words } = tongue.words.tables;
  const told = recycled.flatMap(({ figure, first, again }) => again.map((other) => ({ figure, first, ...other })));
  const head = {
    caption: words.recycled,
    columns: [
      { title: columns.original, numeric: true },
      { title: words.first },
      { title: words.again },
      { title: words.differs },
    ],
  };
  return tableOf(head, told, ({ figure, first, fact, differs }): Cell[] => [
    { text: amountWords(figure, tongue.speech), value: figure.value },
    factCell(first, facts, tongue),
    factCell(fact, facts, tongue),
    differs.map((what) => words.kindsOfDifference[what]).join(tongue.speech.between),
  ]);
}
