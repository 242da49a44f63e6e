import { sql } from "kysely";
import { compare, dayOf } from "../../text/index.js";
import type { Engine, Transaction } from "../engine.js";
import { standpointOf, type Vantage } from "../vantage.js";
import { candidateKeys } from "./candidates.js";
import type { Query } from "./query.js";

/** A value that claims have, and how many of those counted have it. */
export interface FacetValue {
  readonly value: string;
  readonly claims: number;
}

/** What the claims that answer a query are, counted by value: the most frequent values first, of years the latest. */
export interface Facets {
  /** Claims that were counted: all that answer, or the newest so many. */
  readonly counted: number;
  /** Whether more claims answer than were counted: then each count says "at least". */
  readonly more: boolean;
  readonly type: readonly FacetValue[];
  /** States and organisations between which claims are, by id; at most LISTED. */
  readonly party: readonly FacetValue[];
  /** The year in which what a claim tells of begins; that of publication where it has no time of its own. */
  readonly year: readonly FacetValue[];
  readonly status: readonly FacetValue[];
  /** Who says so, by id, where it is somebody else than the author; at most LISTED. */
  readonly speaker: readonly FacetValue[];
  /** By name; at most LISTED. */
  readonly publisher: readonly FacetValue[];
  /** Kinds of money; claims of other types have none. */
  readonly flow: readonly FacetValue[];
}

/** Claims, the newest ones, that facets are counted over. */
export const FACETED = 2500;
/** Values of a facet that has a value for everybody. */
const LISTED = 20;

interface FacetRow {
  readonly type: string;
  readonly status: string;
  readonly speaker: string | null;
  readonly day: number | null;
  readonly flow: string | null;
  readonly reading: string;
  /** JSON. */
  readonly parties: string;
}

/** Counts what the claims that answer a query are; no more of them than the newest FACETED, so that the cost is bounded. */
export async function facetsOf(engine: Engine, tx: Transaction, query: Query, from: Vantage = {}): Promise<Facets> {
  const all = { limit: FACETED, enough: FACETED };
  const { keys, more } = await candidateKeys(engine, tx, query, all, null, await standpointOf(tx, from));
  const wanted = engine.list([...keys]);
  const claim = sql`coalesce(claims.corrected, claims.body)`;
  const flow =
    engine.kind === "sqlite" ? sql`${claim} ->> '$.details.flow'` : sql`${claim}::json -> 'details' ->> 'flow'`;
  const { rows } = await sql<FacetRow>`
    select type, status, speaker, coalesce(lo, hi, published) as day, reading, parties, case when type = 'finance' then ${flow} end as flow
    from claims where key in ${wanted}`.execute(tx);
  const readings = tally(rows.map(({ reading }) => reading));
  const named = await sql<{ id: string; publisher: string }>`
    select id, publisher from readings where id in ${engine.list([...readings.keys()])} and publisher is not null`.execute(
    tx,
  );
  const publishers = new Map<string, number>();
  for (const { id, publisher } of named.rows)
    publishers.set(publisher, (publishers.get(publisher) ?? 0) + readings.get(id)!);
  const values = (of: (row: FacetRow) => string | null) => mostFirst(tally(rows.map(of)));
  return {
    counted: keys.length,
    more,
    type: values(({ type }) => type),
    party: mostFirst(tally(rows.flatMap(({ parties }) => JSON.parse(parties) as string[]))).slice(0, LISTED),
    year: values(({ day }) => (day === null ? null : String(dayOf(day).year))).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
    status: values(({ status }) => status),
    speaker: values(({ speaker }) => speaker).slice(0, LISTED),
    publisher: mostFirst(publishers).slice(0, LISTED),
    flow: values((row) => row.flow),
  };
}

function tally(values: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFirst(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, claims]) => ({ value, claims }))
    .sort((a, b) => b.claims - a.claims || compare(a.value, b.value));
}
