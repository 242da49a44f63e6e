import type { Transaction } from "../engine.js";
import { allRemarks, linkCheckOf, publisherDecisions } from "../queries/index.js";
import { savedSearches } from "../searches.js";
import type { Counts, Line } from "./format.js";

/**
 * Writes what persons decided of publishers, what came of asking for addresses, notes, tags and collections, and the searches that people saved; returns how many
 * there are, of nothing where there is none.
 */
export async function exportProvenance(
  tx: Transaction,
  line: (text: string) => Promise<void>,
): Promise<Pick<Counts, "publishers" | "links" | "remarks" | "searches">> {
  const write = (one: Line) => line(JSON.stringify(one));
  const decisions = (await publisherDecisions(tx)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { kind: is, ...decision } of decisions) await write({ kind: "publisher", is, ...decision });
  const checks = await tx.selectFrom("link_checks").selectAll().orderBy("link").orderBy("at").execute();
  for (const row of checks) await write({ kind: "link", link: row.link, ...linkCheckOf(row) });
  const remarks = await allRemarks(tx);
  for (const remark of remarks) await write({ kind: "remark", ...remark });
  const searches = (await savedSearches(tx)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of searches) await write({ kind: "search", ...one });
  return {
    ...(decisions.length === 0 ? {} : { publishers: decisions.length }),
    ...(checks.length === 0 ? {} : { links: checks.length }),
    ...(remarks.length === 0 ? {} : { remarks: remarks.length }),
    ...(searches.length === 0 ? {} : { searches: searches.length }),
  };
}
