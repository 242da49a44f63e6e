import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import type { Engine, Transaction } from "../engine.js";
import { partyPairs } from "../party-pairs.js";
import { claimsUnder, pairFacet, party } from "../search/index.js";
import { testimoniesOfClaims } from "../testimonies.js";
import type { Testimony } from "../testimony.js";

/** A claim between two parties, or about one, that is told now or was: with when the ledger learned it, and how it went. */
export interface DatedTestimony {
  readonly testimony: Testimony;
  /** When the run was that added it (ISO 8601). */
  readonly added: string;
  /** When the run was that no longer found it; null while it holds. */
  readonly retired: string | null;
  /** The claim that took its place; null where none did, or it holds. */
  readonly heir: string | null;
  /** Of what is retired: the later edition that took the place of its document; null where none did. */
  readonly edition: { readonly id: string; readonly published: string | null; readonly added: string } | null;
}

/** All claims of a pair (or of one party, with ""), living and retired, by id. */
export async function datedTestimonies(
  engine: Engine,
  tx: Transaction,
  [one, other]: readonly [string, string],
): Promise<DatedTestimony[]> {
  const [a, b] = other === "" || one < other ? [one, other] : [other, one];
  const living = await claimsUnder(engine, tx, b === "" ? party("party", a) : pairFacet(a, b));
  const gone = await sql<{ key: number; parties: string }>`select key, parties from claims
    where retired is not null`.execute(tx);
  const isBetween = (parties: readonly string[]) => parties.includes(a) && (b === "" || parties.includes(b));
  const left = gone.rows.flatMap(({ key, parties }) => (isBetween(JSON.parse(parties) as string[]) ? [key] : []));
  const keys = [...living, ...left];
  const dated = await datedOf(engine, tx, keys);
  return dated.filter(({ testimony }) => isOf(testimony.claim, a, b));
}

/** These claims, all that are part of a fact with one of them, and the retired ones whose place one of those took, by id. */
export async function datedTestimoniesOf(
  engine: Engine,
  tx: Transaction,
  claims: readonly string[],
): Promise<DatedTestimony[]> {
  const { rows } = await sql<{ key: number; id: string }>`select claims.key, claims.id from claims
    where claims.id in ${engine.list(claims)} or claims.key in (select together.claim from fact_claims as together
      where together.fact in (select one.fact from fact_claims as one join claims as named on named.key = one.claim
        where named.id in ${engine.list(claims)}))`.execute(tx);
  const before = await sql<{ key: number }>`select key from claims where retired is not null
    and heir in ${engine.list(rows.map(({ id }) => id))}`.execute(tx);
  return datedOf(engine, tx, [...new Set([...rows, ...before.rows].map(({ key }) => key))]);
}

async function datedOf(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<DatedTestimony[]> {
  const known = await rowsOf(engine, tx, keys);
  const told = await testimoniesOfClaims(engine, tx, keys, "all");
  return told.map((kept) => ({ testimony: kept.testimony(), ...known.get(kept.key)! }));
}

const isOf = (claim: Claim, a: string, b: string) => partyPairs(claim).some(([x, y]) => x === a && y === b);

interface FoundRow {
  readonly key: number;
  readonly added: string;
  readonly retired: string | null;
  readonly heir: string | null;
  readonly edition: string | null;
  readonly published: string | null;
  readonly came: string | null;
}

async function rowsOf(engine: Engine, tx: Transaction, keys: readonly number[]) {
  const { rows } = await sql<FoundRow>`select claims.key, runs.at as added, gone.at as retired, claims.heir,
    later.id as edition, readings.date as published, later_run.at as came
    from claims join runs on runs.id = claims.run left join runs as gone on gone.id = claims.retired
    join documents on documents.id = claims.document
    left join documents as later on later.id = documents.next and claims.retired is not null
    left join readings on readings.id = later.reading left join runs as later_run on later_run.id = later.run
    where claims.key in ${engine.list(keys)}`.execute(tx);
  return new Map(
    rows.map(({ key, added, retired, heir, edition, published, came }) => [
      key,
      { added, retired, heir, edition: edition === null ? null : { id: edition, published, added: came! } },
    ]),
  );
}
