import type { Engine, Transaction } from "../engine.js";
import { standpointOf, type Vantage } from "../vantage.js";
import { candidateKeys } from "./candidates.js";
import { type Hit, hitsOf, rankingOf } from "./hits.js";
import { wordClauses } from "./occurrences.js";
import { type Query, QueryError } from "./query.js";
import { type Ranked, rank } from "./rank.js";

/** Which part of the results is asked for. */
export interface PageWanted {
  /** Hits on a page. */
  readonly limit?: number;
  /** Where the page before ended: its `next`. */
  readonly cursor?: string | null;
  /** best: the newest thousand by how well they answer, then the rest by time; newest: all by time. */
  readonly order?: "best" | "newest";
  /** From where the ledger is looked at; see Vantage. */
  readonly from?: Vantage;
}

/** A page of results. */
export interface Results {
  readonly hits: readonly Hit[];
  /** How many claims answer; counted up to 10,000, beyond which `more` is true. */
  readonly total: number;
  readonly more: boolean;
  /** What to give as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

/** Claims that are counted. */
export const COUNTED = 10_000;
/** Claims, the newest ones, that are put in order by how well they answer. */
export const RANKED = 1000;
const USUAL_PAGE = 20;

/**
 * The claims that answer a query, best first. The same ledger gives the same results in the same order on SQLite and PostgreSQL. The cursor names
 * the last claim of a page: what is added meanwhile can't show a claim twice, unless it changes how others are ranked. Throws QueryError for a
 * cursor that no page gave.
 */
export async function search(
  engine: Engine,
  tx: Transaction,
  query: Query,
  { limit = USUAL_PAGE, cursor = null, order = "best", from = {} }: PageWanted = {},
): Promise<Results> {
  const after = cursor === null ? null : readCursor(cursor);
  const standpoint = await standpointOf(tx, from);
  const keys = await candidateKeys(engine, tx, query, COUNTED + 1, null, standpoint);
  const more = keys.length > COUNTED;
  // Filters alone say nothing of better and worse.
  const window = order === "best" && wordClauses(query).length > 0 ? keys.slice(0, RANKED) : [];
  const best: readonly Place[] = rank(query, await rankingOf(engine, tx, window));
  const places: readonly Place[] = [...best, ...keys.slice(window.length).map((key) => ({ key, score: null }))];
  const start = after === null ? 0 : places.findIndex((place) => isBehind(place, after));
  const page = start < 0 ? [] : places.slice(start, start + limit + 1);
  if (page.length <= limit && more) {
    // Behind all that was counted: the order there is that of time.
    const end = Math.min(keys.at(-1)!, after?.score === null ? after.key : Number.POSITIVE_INFINITY);
    const further = await candidateKeys(engine, tx, query, limit + 1 - page.length, end, standpoint);
    page.push(...further.map((key) => ({ key, score: null })));
  }
  const shown = page.slice(0, limit);
  const keysShown = shown.map(({ key }) => key);
  return {
    hits: await hitsOf(engine, tx, query, keysShown),
    total: Math.min(keys.length, COUNTED),
    more,
    next: page.length > limit ? writeCursor(shown.at(-1)!) : null,
  };
}

/** A claim's place in the results: ranked ones have a score and stand before all others. */
type Place = Omit<Ranked, "score"> & { readonly score: number | null };

function isBehind(place: Place, after: Place): boolean {
  if (after.score === null) return place.score === null && place.key < after.key;
  return place.score === null || place.score < after.score || (place.score === after.score && place.key < after.key);
}

const writeCursor = ({ key, score }: Place) => (score === null ? `${key}` : `${score}.${key}`);

function readCursor(cursor: string): Place {
  const [, score, key] = /^(?:(\d{1,9})\.)?(-?\d{1,16})$/u.exec(cursor) ?? [];
  if (key === undefined) throw new QueryError("The place to go on from is none that a page of results gave");
  return { key: Number(key), score: score === undefined ? null : Number(score) };
}
