import type { Actor } from "../../../claim/index.js";
import type { Table } from "../../../table/index.js";
import { headlineOf, STATUS_WORDS } from "../../../words/index.js";
import { sayerOf } from "../../claims/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import type { SearchData } from "./shape.js";

/** The results as rows, for a file. */
export function resultsTable({ query, hits }: SearchData, tongue: Tongue): Table {
  const { table: say } = tongue.words.search;
  const names = (actors: readonly Actor[]) => actors.map(({ name }) => name).join("; ");
  return {
    caption: say.caption(query),
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
    rows: hits.map(({ claim, document, fact }) => [
      { text: claim.id, href: links.document(document.id, claim.id) },
      headlineOf(claim),
      claim.type,
      names(claim.source),
      names(claim.target),
      claim.when?.edtf ?? null,
      { text: STATUS_WORDS[claim.status], value: claim.status },
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
    ]),
  };
}
