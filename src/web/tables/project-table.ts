import type { ProjectRow } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import { own } from "../../text/index.js";
import { capitalised, placeName, slugWords } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";
import {
  dateCell,
  type Facts,
  factCell,
  partiesCell,
  percentCell,
  type Sayings,
  saidUnder,
  sureness,
} from "./cells.js";

/** Works with where they are and how they went. */
export function projectTable(
  rows: readonly ProjectRow[],
  { facts, sayings }: { readonly facts: Facts; readonly sayings: Sayings },
  tongue: Tongue,
): Table {
  const { columns, projects: words } = tongue.words.tables;
  return {
    caption: words.caption,
    columns: [
      { title: columns.project },
      { title: columns.kind },
      { title: columns.place },
      { title: columns.host },
      { title: columns.when },
      { title: columns.status },
      { title: words.history },
      { title: columns.origins, numeric: true, term: "origin" },
      { title: columns.sure, numeric: true, term: "certainty" },
    ],
    rows: rows.map(({ fact, name, kind, place, target, when, reported, status, history, support, confidence }) => [
      {
        ...(name === null
          ? factCell(fact, facts, tongue)
          : { text: capitalised(name, tongue.locale), href: links.fact(fact), ...sureness({ confidence }) }),
        ...saidUnder(fact, sayings, tongue),
      },
      kind === null
        ? null
        : (own(tongue.speech.words.projects as Readonly<Record<string, string>>, kind) ?? slugWords(kind)),
      place === null ? null : placeName(place, tongue.speech),
      partiesCell(target, tongue),
      dateCell(when, tongue, reported),
      tongue.speech.words.statuses[status],
      history
        .map(({ status, when }) =>
          words.step({
            status: tongue.speech.words.statuses[status],
            when: when === null ? null : tongue.date(when),
          }),
        )
        .join(" → "),
      support,
      percentCell(confidence, tongue),
    ]),
  };
}
