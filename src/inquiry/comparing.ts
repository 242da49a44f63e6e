import type { Changes, ChangesAsked } from "../dossier/index.js";
import type { Ledger } from "../ledger/index.js";

/** What became otherwise between two states of a dossier, of two parties or of one; see Changes. */
export async function changesPage(ledger: Ledger, parties: readonly string[], asked: ChangesAsked): Promise<Changes> {
  const { changesOf, differsBetween, momentsOf } = await import("../dossier/index.js");
  const [a = "", b = ""] = [...parties].sort();
  const pair: readonly [string, string] = b === "" ? [a, ""] : [a, b];
  const { dated, facts } = await ledger.datedTestimonies(pair, differsBetween(momentsOf(asked)));
  const judgements = await ledger.judgements(dated.map(({ id }) => id));
  const named = dated.flatMap(({ testimony, edition }) => [testimony.claim.document, ...(edition ? [edition.id] : [])]);
  return changesOf(pair, dated, judgements, await ledger.summaries([...new Set(named)]), asked, facts);
}
