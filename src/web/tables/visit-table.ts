import type { Visits } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import { own } from "../../text/index.js";
import { capitalised, nameOf, placeName } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";
import { dateCell, partiesCell, percentCell, personCell, type Sayings, saidUnder, sureness } from "./cells.js";

/** Visits of one side to the other, the newest first; whom they went to where that is anybody. */
export function visitTable({ from, to, rows }: Visits, sayings: Sayings, tongue: Tongue): Table {
  const { columns, visits: words } = tongue.words.tables;
  const isNamed = rows.some(({ visitor }) => visitor?.startsWith("person:"));
  return {
    caption: words.caption({
      from: from === "" ? words.others : nameOf(from, tongue.speech),
      to: to === "" ? words.others : nameOf(to, tongue.speech),
    }),
    columns: [
      { title: columns.visit },
      ...(isNamed ? [{ title: columns.visitor }] : []),
      ...(from === "" || to === "" ? [{ title: from === "" ? columns.from : columns.to }] : []),
      { title: columns.when },
      { title: columns.place },
      { title: columns.status },
      { title: columns.origins, numeric: true, term: "origin" },
      { title: columns.sure, numeric: true, term: "certainty" },
    ],
    rows: rows.map(({ fact, kind, visitor, source, target, when, reported, place, status, support, confidence }) => [
      {
        text: capitalised(visitOf(kind ?? "unspecified", tongue), tongue.locale),
        href: links.fact(fact),
        ...sureness({ confidence }),
        ...saidUnder(fact, sayings, tongue),
      },
      ...(isNamed ? [personCell(visitor, tongue)] : []),
      ...(from === "" ? [partiesCell(source, tongue)] : to === "" ? [partiesCell(target, tongue)] : []),
      dateCell(when, tongue, reported),
      place === null ? null : placeName(place, tongue.speech),
      tongue.speech.words.statuses[status],
      support,
      percentCell(confidence, tongue),
    ]),
  };
}

/** "State visit", "visit". */
function visitOf(kind: string, { speech: { words } }: Tongue): string {
  return own(words.visits as Readonly<Record<string, string>>, kind) ?? words.visits.unspecified;
}
