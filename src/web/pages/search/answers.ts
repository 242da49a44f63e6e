import { queryOf } from "../../../entente.js";
import type { Ledger, Query, Vantage } from "../../../ledger/index.js";
import { piecesOf, without } from "./pieces.js";
import type { SearchData } from "./shape.js";

export interface SearchQuery {
  readonly q: string;
  readonly after?: string | undefined;
  readonly order?: "best" | "newest" | undefined;
  readonly limit?: number | undefined;
  /** See Vantage. */
  readonly asOf?: string | undefined;
  readonly addedBy?: string | undefined;
}

const PAGE = 20;
/** Pieces of a query that are left out by turns where nothing answers. */
const TRIED = 6;

/** What answers a query; what is wrong with it is told in its place. */
export async function answersTo(ledger: Ledger, asked: SearchQuery): Promise<SearchData> {
  const { q: query, after = null, order = "best", limit = PAGE, asOf, addedBy } = asked;
  const from = { asOf: asOf || undefined, addedBy: addedBy || undefined };
  const passages = { hits: [], total: 0, more: false };
  const none = {
    query,
    problem: null,
    hits: [],
    total: 0,
    more: false,
    passages,
    next: null,
    facets: null,
    instead: [],
  };
  if (query === "") return none;
  try {
    const wanted = await queryOf(query);
    const results = await ledger.search(wanted, { limit, cursor: after, order, from });
    if (results.total + results.passages.total === 0) return { ...none, instead: await insteadOf(ledger, query, from) };
    const facets = results.total === 0 ? null : await ledger.facets(wanted, from);
    return { query, problem: null, ...results, facets, instead: [] };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ...none, problem };
  }
}

function problemOf(error: unknown): SearchData["problem"] {
  if (!(error instanceof Error && error.name === "QueryError")) return null;
  const [, at] = /\bcharacter (\d+)/u.exec(error.message) ?? [];
  return {
    message: /[.?!]$/u.test(error.message) ? error.message : `${error.message}.`,
    at: at === undefined ? null : Number(at),
  };
}

/** What would answer with one piece less, those with fewest answers first: they are nearest to what was asked. */
async function insteadOf(ledger: Ledger, query: string, from: Vantage): Promise<SearchData["instead"]> {
  const found: SearchData["instead"][number][] = [];
  const pieces = piecesOf(query).filter(({ raw }) => raw !== "OR");
  for (const piece of pieces.length < 2 ? [] : pieces.slice(0, TRIED)) {
    const less = without(query, piece);
    const wanted = await understood(less);
    if (wanted === null) continue;
    const { total, more, passages } = await ledger.search(wanted, { limit: 1, from });
    const all = { total: total + passages.total, more: more || passages.more };
    if (all.total > 0) found.push({ query: less, without: piece.raw, ...all });
  }
  return found.sort((a, b) => a.total - b.total);
}

/** Null where less is nothing that can be asked, such as a query of what must not be alone. */
async function understood(query: string): Promise<Query | null> {
  try {
    return await queryOf(query);
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return null;
  }
}
