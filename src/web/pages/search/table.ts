import type { Actor } from "../../../claim/index.js";
import type { Hit, PassageHit } from "../../../ledger/index.js";
import type { Table } from "../../../table/index.js";
import { actorName, headlineOf } from "../../../words/index.js";
import { sayerOf } from "../../claims/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import type { SearchData } from "./shape.js";

/** The results as rows, for a file: claims, and behind them sentences without one, which have only words and a place. */
export function resultsTable({ query, hits, passages }: SearchData, tongue: Tongue): Table {
  const { table: say } = tongue.words.search;
  return {
    caption: say.caption({ query }),
    columns: [
      { title: say.claim },
      { title: say.says },
      { title: say.type },
      { title: say.source },
      { title: say.target },
      { title: say.when },
      { title: say.status },
      { title: say.sum, numeric: true },
      { title: say.currency },
      { title: say.speaker },
      { title: say.words },
      { title: say.document },
      { title: say.publisher },
      { title: say.date },
      { title: say.url },
      { title: say.confidence, numeric: true },
      { title: say.fact },
      { title: say.support, numeric: true },
    ],
    rows: [...hits.map(claimRow(tongue)), ...passages.hits.map(passageRow)],
  };
}

const names = (actors: readonly Actor[], { speech }: Tongue) =>
  actors.map((actor) => actorName(actor, speech)).join("; ");

const claimRow =
  (tongue: Tongue) =>
  ({ claim, document, fact }: Hit): Table["rows"][number] => [
    { text: claim.id, href: links.document(document.id, claim.id) },
    headlineOf(claim, tongue.speech),
    claim.type,
    names(claim.source, tongue),
    names(claim.target, tongue),
    claim.when?.edtf ?? null,
    { text: tongue.speech.words.statuses[claim.status], value: claim.status },
    claim.amount?.value ?? null,
    claim.amount?.currency ?? null,
    claim.attribution === null ? null : sayerOf(claim.attribution, tongue),
    claim.evidence.exact,
    document.title,
    document.publisher,
    document.date,
    document.url,
    claim.confidence,
    fact === null ? null : { text: fact.id, href: links.fact(fact.id) },
    fact?.support ?? null,
  ];

/** Behind the words are four columns of the document, and three of the claim again. */
function passageRow({ document, snippet }: PassageHit): Table["rows"][number] {
  const { title, publisher, date, url } = document;
  const named = title === null ? null : { text: title, href: links.document(document.id) };
  return [
    ...Array.from({ length: BEFORE_WORDS }, () => null),
    snippet.text,
    named,
    publisher,
    date,
    url,
    null,
    null,
    null,
  ];
}

/** Columns of the claim before its words. */
const BEFORE_WORDS = 10;
