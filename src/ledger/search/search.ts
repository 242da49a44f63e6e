import type { Engine, Transaction } from "../engine.js";
import { QueryError } from "../query-error.js";
import { standpointOf, type Vantage } from "../vantage.js";
import { askIndexes, candidateKeys, type Wanted } from "./candidates.js";
import { type Hit, hitsOf, rankingOf } from "./hits.js";
import type { Newest } from "./newest.js";
import { wordClauses } from "./occurrences.js";
import { type PassageHit, passageHitsOf, passageKeys, rankedPassages } from "./passage-hits.js";
import type { Query } from "./query.js";
import { type Ranked, rank } from "./rank.js";

/** Which part of the results is asked for. */
export interface PageWanted {
  /** Hits on a page, claims and passages together. */
  readonly limit?: number;
  /** Where the page before ended: its `next`. */
  readonly cursor?: string | null;
  /** best: the newest by how well they answer, then the rest by time; newest: all by time. */
  readonly order?: "best" | "newest";
  /** From where the ledger is looked at; see Vantage. */
  readonly from?: Vantage;
}

/** A page of results: claims first, and behind the last of them the sentences that answer without telling a claim. */
export interface Results {
  readonly hits: readonly Hit[];
  /** How many claims answer; counted up to 10,000, beyond which `more` is true. */
  readonly total: number;
  readonly more: boolean;
  readonly passages: {
    readonly hits: readonly PassageHit[];
    /** How many sentences without a claim answer, counted as claims are. */
    readonly total: number;
    readonly more: boolean;
  };
  /** What to give as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

/** Claims that are counted, and passages. */
export const COUNTED = 10_000;
/** Claims, the newest ones, that are put in order by how well they answer. */
export const RANKED = 500;
/** Passages, the newest ones, that are. Their words must be read for it from the texts. */
const RANKED_PASSAGES = 200;
const USUAL_PAGE = 20;

/**
 * The claims and passages that answer a query, best first. The same ledger gives the same results in the same order on SQLite and PostgreSQL. The cursor names
 * the last hit of a page: what is added meanwhile can't show one twice, unless it changes how others are ranked. Throws QueryError for a cursor that no page gave.
 */
export async function search(
  engine: Engine,
  tx: Transaction,
  query: Query,
  { limit = USUAL_PAGE, cursor = null, order = "best", from = {} }: PageWanted = {},
): Promise<Results> {
  const after = cursor === null ? null : readCursor(cursor);
  await askIndexes(engine, tx);
  const standpoint = await standpointOf(tx, from);
  const best = order === "best" && wordClauses(query).length > 0;
  const claims = await listOf(
    (wanted, end) => candidateKeys(engine, tx, query, wanted, end, standpoint),
    async (keys) => (best ? rank(query, await rankingOf(engine, tx, keys.slice(0, RANKED))) : []),
  );
  const passages = await listOf(
    (wanted, end) => passageKeys(engine, tx, query, wanted, end, standpoint),
    async (keys) => (best ? rankedPassages(engine, tx, query, keys.slice(0, RANKED_PASSAGES)) : []),
  );
  const inPassages = after?.list === "passages";
  const first = inPassages ? { keys: [], last: null } : await claims.page(after?.place ?? null, limit);
  const room = first.last === null ? limit - first.keys.length : 0;
  const second = await passages.page(inPassages ? after.place : null, room);
  const next =
    first.last !== null
      ? writeCursor(first.last)
      : second.last !== null || (room === 0 && passages.total > 0)
        ? `p${second.last === null ? "" : writeCursor(second.last)}`
        : null;
  return {
    hits: await hitsOf(engine, tx, query, first.keys),
    total: claims.total,
    more: claims.more,
    passages: {
      hits: await passageHitsOf(engine, tx, query, second.keys),
      total: passages.total,
      more: passages.more,
    },
    next,
  };
}

/** A place in a list of results: ranked ones have a score and stand before all others. */
type Place = Omit<Ranked, "score"> & { readonly score: number | null };

/** Everything that answers in one order: the ranked first, the rest by time. */
async function listOf(
  find: (wanted: Wanted, below: number | null) => Promise<Newest>,
  ranking: (keys: readonly number[]) => Promise<readonly Ranked[]>,
) {
  const { keys, more } = await find({ limit: COUNTED, enough: RANKED }, null);
  // Filters alone say nothing of better and worse.
  const best: readonly Place[] = await ranking(keys);
  const places: readonly Place[] = [...best, ...keys.slice(best.length).map((key) => ({ key, score: null }))];
  return {
    total: more ? COUNTED : keys.length,
    more,
    /** So many keys behind a place, and the last of them where others follow. */
    async page(after: Place | null, limit: number): Promise<{ keys: readonly number[]; last: Place | null }> {
      if (limit === 0) return { keys: [], last: null };
      const start = after === null ? 0 : places.findIndex((place) => isBehind(place, after));
      const page = start < 0 ? [] : places.slice(start, start + limit + 1);
      if (page.length <= limit && more) {
        // Behind all that is known: the order there is that of time.
        const end = Math.min(keys.at(-1)!, after?.score === null ? after.key : Number.POSITIVE_INFINITY);
        const wanted = limit + 1 - page.length;
        const further = await find({ limit: wanted, enough: wanted }, end);
        page.push(...further.keys.map((key) => ({ key, score: null })));
      }
      const shown = page.slice(0, limit);
      return { keys: shown.map(({ key }) => key), last: page.length > limit ? shown.at(-1)! : null };
    },
  };
}

function isBehind(place: Place, after: Place): boolean {
  if (after.score === null) return place.score === null && place.key < after.key;
  return place.score === null || place.score < after.score || (place.score === after.score && place.key < after.key);
}

const writeCursor = ({ key, score }: Place) => (score === null ? `${key}` : `${score}.${key}`);

/** "p" before a place says that it is among the passages; alone, that they begin. */
function readCursor(cursor: string): { readonly list: "claims" | "passages"; readonly place: Place | null } {
  if (cursor === "p") return { list: "passages", place: null };
  const [, list, score, key] = /^(p)?(?:(\d{1,9})\.)?(-?\d{1,16})$/u.exec(cursor) ?? [];
  if (key === undefined) throw new QueryError("The place to continue from does not come from a page of results");
  const place = { key: Number(key), score: score === undefined ? null : Number(score) };
  return { list: list === undefined ? "claims" : "passages", place };
}
