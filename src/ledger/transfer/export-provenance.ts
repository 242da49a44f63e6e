import type { Transaction } from "../engine.js";
import { linkCheckOf, publisherDecisions } from "../queries/index.js";
import { savedSearches } from "../searches.js";
import type { Counts, Line } from "./format.js";

/** Writes what persons decided of publishers, what came of asking for addresses, and the searches that people saved; returns how many there are, of nothing where there is none. */
export async function exportProvenance(
  tx: Transaction,
  line: (text: string) => Promise<void>,
): Promise<Pick<Counts, "publishers" | "links" | "searches">> {
  const write = (one: Line) => line(JSON.stringify(one));
  const decisions = (await publisherDecisions(tx)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { kind: is, ...decision } of decisions) await write({ kind: "publisher", is, ...decision });
  const checks = await tx.selectFrom("link_checks").selectAll().orderBy("link").orderBy("at").execute();
  for (const row of checks) await write({ kind: "link", link: row.link, ...linkCheckOf(row) });
  const searches = (await savedSearches(tx)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of searches) await write({ kind: "search", ...one });
  return {
    ...(decisions.length === 0 ? {} : { publishers: decisions.length }),
    ...(checks.length === 0 ? {} : { links: checks.length }),
    ...(searches.length === 0 ? {} : { searches: searches.length }),
  };
}
