import { cslJsonOf, type Edition, ENGLISH_CITING, type Work, workOfDocument, workOfEntry } from "../brief/index.js";
import type { Holdings } from "../ledger/index.js";
import { harmlessJson } from "../text/index.js";
import { nameOf } from "../words/index.js";
import type { Export } from "./export.js";
import { TextSink } from "./text-sink.js";

/** The ledger and the documents behind it as items of CSL-JSON, for Zotero and other reference managers. */
export const csl: Export = {
  name: "csl",
  title: "CSL-JSON",
  end: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  about: "The ledger and its documents as works to cite, for Zotero and other reference managers.",
  reads: ["documents"],
  write: ({ holdings, edition }, put) => new TextSink(put).list("[", items(holdings, edition), "]"),
};

async function* items(holdings: Holdings, edition: Edition): AsyncGenerator<string> {
  yield itemOf(wholeOf(holdings, edition));
  for await (const document of holdings.documents()) yield itemOf(workOfDocument({ ...document, authors: [] }));
}

const itemOf = (work: Work): string => harmlessJson(cslJsonOf([work], ENGLISH_CITING)[0]);

/** What was taken along, as an entry of its ledger. */
function wholeOf({ parties, filter }: Holdings, edition: Edition): Work {
  const title = parties.length === 0 ? edition.ledger : parties.map((id) => nameOf(id)).join(" and ");
  const id = parties.length === 0 ? "ledger" : parties.join("-").replaceAll(":", "-");
  return workOfEntry(edition, { id, title, address: null, note: filter, language: null });
}
