import type { PartyTables, Query } from "../ledger/index.js";

/** A query for `Ledger.search`, as people write it (docs/search.md). Throws QueryError. Loads no network. */
export async function queryOf(text: string): Promise<Query> {
  const { parseQuery } = await import("../ledger/index.js");
  asked ??= [(await import("../language/search/index.js")).partyTables()];
  return parseQuery(text, asked);
}

let asked: readonly PartyTables[] | undefined;
