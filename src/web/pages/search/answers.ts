import { queryOf } from "../../../entente.js";
import { type Ledger, type Query, QueryError, type Vantage } from "../../../ledger/index.js";
import type { Tongue } from "../../words/index.js";
import { busiestOf, type FoundName, foundIn, guessesFor } from "../names/index.js";
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
  readonly since?: string | undefined;
}

const PAGE = 20;
/** Dossiers that are offered to who has asked for nothing yet. */
const OFFERED = 8;
/** Pieces of a query that are left out by turns where nothing answers. */
const TRIED = 6;

/** What answers a query; what is wrong with it is told in its place. */
export async function answersTo(ledger: Ledger, asked: SearchQuery, tongue: Tongue): Promise<SearchData> {
  const { q: query, after = null, order = "best", limit = PAGE, asOf, addedBy, since } = asked;
  const from = { asOf: asOf || undefined, addedBy: addedBy || undefined, since: since || undefined };
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
    names: query === "" ? await busiestOf(ledger, OFFERED, tongue) : await namesIn(ledger, query, tongue),
    near: [],
  };
  if (query === "") return none;
  try {
    const wanted = await queryOf(query);
    const results = await ledger.search(wanted, { limit, cursor: after, order, from });
    if (results.total + results.passages.total === 0) {
      const near = none.names.length > 0 ? [] : await guessesFor(ledger, [plainWords(query)], tongue);
      return { ...none, instead: await insteadOf(ledger, query, from), near };
    }
    const facets = results.total === 0 ? null : await ledger.facets(wanted, from);
    return { ...none, ...results, facets };
  } catch (error) {
    const problem = problemOf(error, query);
    if (problem === null) throw error;
    return { ...none, problem };
  }
}

/** Filters that name parties: what they name is offered as words are. */
const PARTIES: ReadonlySet<string> = new Set(["state", "org", "party", "pair", "by", "towards", "person", "speaker"]);

/** What the words of a query name, and the parties of its filters. */
function namesIn(ledger: Ledger, query: string, tongue: Tongue): Promise<FoundName[]> {
  const pieces = piecesOf(query).filter(({ negated, name }) => !negated && (name === "" || PARTIES.has(name)));
  return foundIn(ledger, pieces.map(({ value }) => value).join(" "), tongue);
}

/** The words of a query without its filters. */
function plainWords(query: string): string {
  const words = piecesOf(query).filter(({ negated, name, raw }) => !negated && name === "" && raw !== "OR");
  return words.map(({ value }) => value).join(" ");
}

/** The query with what may have been meant in the place of the piece at that character. */
function mended(query: string, at: number, meant: string): string {
  const piece = piecesOf(query).find((one) => one.at === at);
  return piece === undefined ? meant : query.slice(0, at - 1) + meant + query.slice(at - 1 + piece.raw.length);
}

function problemOf(error: unknown, query: string): SearchData["problem"] {
  if (!(error instanceof QueryError)) return null;
  const [, character] = /\bcharacter (\d+)/u.exec(error.message) ?? [];
  const at = character === undefined ? null : Number(character);
  return {
    message: /[.?!]$/u.test(error.message) ? error.message : `${error.message}.`,
    at,
    meant: at === null || error.meant === null ? null : mended(query, at, error.meant),
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
    if (problemOf(error, query) === null) throw error;
    return null;
  }
}
