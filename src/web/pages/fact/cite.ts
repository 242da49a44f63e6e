import { bibtexOf, cslJsonOf, eachOnce, risOf, type Work, workOfDocument, workOfEntry } from "../../../brief/index.js";
import { evidenceFor } from "../../../entente.js";
import { harmlessJson, visible } from "../../../text/index.js";
import { factHeadline } from "../../../words/index.js";
import type { Files, Visit } from "../../page/index.js";
import type { FactData } from "./fact.js";

/** A fact as a work to cite: an entry of its ledger at the state that is shown; null where that is not known. */
export function workOfFact(
  { fact }: Pick<FactData, "fact">,
  { edition, address, tongue }: Pick<Visit, "edition" | "address" | "tongue">,
): Work | null {
  if (edition === null) return null;
  return workOfEntry(edition, {
    id: fact.id,
    title: visible(factHeadline(fact, tongue.speech)),
    address,
    note: fact.id,
    language: tongue.code,
  });
}

async function works(data: FactData, visit: Pick<Visit, "edition" | "address" | "ledger" | "tongue">): Promise<Work[]> {
  const evidence = await evidenceFor(visit.ledger, [data.fact.id]);
  const whole = workOfFact(data, visit);
  const documents = [...evidence.values()].flat().map(({ document }) => workOfDocument(document));
  return [...(whole === null ? [] : [whole]), ...eachOnce(documents)];
}

/** What a fact is cited by: itself, and the documents that tell it. */
export const FACT_FILES: Files<FactData, unknown> = {
  bib: async (data, visit) => bibtexOf(await works(data, visit), visit.tongue.brief.notes.citing),
  ris: async (data, visit) => risOf(await works(data, visit), visit.tongue.brief.notes.citing),
  "csl.json": async (data, visit) =>
    `${harmlessJson(cslJsonOf(await works(data, visit), visit.tongue.brief.notes.citing))}\n`,
};
