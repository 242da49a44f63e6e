import { sql } from "kysely";
import type { Claim } from "../../claim/index.js";
import type { Engine, Transaction } from "../engine.js";
import { partyPairs } from "../party-pairs.js";
import { claimsUnder, pairFacet, party } from "../search/index.js";
import { testimoniesOfClaims } from "../testimonies.js";
import type { Testimony } from "../testimony.js";
import { beginningsOf, type Unit, unitKey } from "../units.js";

/** When a claim came and how it went, without what it says. */
export interface Life {
  /** The claim. */
  readonly id: string;
  /** When the run was that added it (ISO 8601). */
  readonly added: string;
  /** When the run was that no longer found it; null while it holds. */
  readonly retired: string | null;
  /** The claim that took its place; null where none did, or it holds. */
  readonly heir: string | null;
  /** Of its document: the EDTF date of publication, null where nothing tells it; and when the run was that took it in. */
  readonly published: string | null;
  readonly taken: string;
  /** Of what is retired: the later edition that took the place of its document; null where none did. */
  readonly edition: { readonly id: string; readonly published: string | null; readonly added: string } | null;
  /** The same for claims that are reckoned together: no two others are one fact. */
  readonly group: string;
}

/** A claim between two parties, or about one, that is told now or was: with when the ledger learned it, and how it went. */
export interface DatedTestimony extends Life {
  readonly testimony: Testimony;
}

/** Claims that are told now or were, and the number of facts made of others that were left out. */
export interface DatedPart {
  readonly dated: readonly DatedTestimony[];
  readonly facts: number;
}

/**
 * The claims of a pair (or of one party, with ""), living and retired, by id. Where nothing that is reckoned together with a claim `differs`, it is left out
 * before its words are looked at, and its facts, as they are kept, are counted alone.
 */
export async function datedTestimonies(
  engine: Engine,
  tx: Transaction,
  [one, other]: readonly [string, string],
  differs: (life: Life) => boolean = () => true,
): Promise<DatedPart> {
  const [a, b] = other === "" || one < other ? [one, other] : [other, one];
  const living = await claimsUnder(engine, tx, b === "" ? party("party", a) : pairFacet(a, b));
  const gone = await sql<{ key: number; parties: string }>`select key, parties from claims
    where retired is not null`.execute(tx);
  const isBetween = (parties: readonly string[]) => parties.includes(a) && (b === "" || parties.includes(b));
  const left = gone.rows.flatMap(({ key, parties }) => (isBetween(JSON.parse(parties) as string[]) ? [key] : []));
  const rows = await rowsOf(engine, tx, [...living, ...left]);
  const isWaiting = ({ fact, retired, verdict }: Placed) => fact === null && retired === null && verdict !== "rejected";
  const open = new Set(rows.flatMap((row) => (isWaiting(row) || differs(row) ? row.group : [])));
  const facts = new Set(rows.flatMap(({ group, fact }) => (open.has(group) ? [] : (fact ?? []))));
  const dated = await datedOf(
    engine,
    tx,
    rows.filter(({ group }) => open.has(group)),
  );
  return { dated: dated.filter(({ testimony }) => isOf(testimony.claim, a, b)), facts: facts.size };
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
  return datedOf(engine, tx, await rowsOf(engine, tx, [...new Set([...rows, ...before.rows].map(({ key }) => key))]));
}

async function datedOf(engine: Engine, tx: Transaction, rows: readonly Placed[]): Promise<DatedTestimony[]> {
  const known = new Map(rows.map(({ key, verdict: _, fact: __, ...life }) => [key, life]));
  const told = await testimoniesOfClaims(engine, tx, [...known.keys()], "all");
  return told.map((kept) => ({ testimony: kept.testimony(), ...known.get(kept.key)! }));
}

const isOf = (claim: Claim, a: string, b: string) => partyPairs(claim).some(([x, y]) => x === a && y === b);

interface FoundRow extends Omit<Life, "edition" | "group">, Unit {
  readonly key: number;
  readonly verdict: string | null;
  readonly fact: string | null;
  readonly edition: string | null;
  readonly renewed: string | null;
  readonly came: string | null;
}

/** A life with what only tells where it belongs. */
interface Placed extends Life, Pick<FoundRow, "key" | "verdict" | "fact"> {}

async function rowsOf(engine: Engine, tx: Transaction, keys: readonly number[]): Promise<readonly Placed[]> {
  const { rows } =
    await sql<FoundRow>`select claims.key, claims.id, claims.family, claims.cell, claims.verdict, fact_claims.fact,
    runs.at as added, gone.at as retired, claims.heir, own.date as published, taken.at as taken, later.id as edition,
    readings.date as renewed, later_run.at as came
    from claims left join fact_claims on fact_claims.claim = claims.key
    join runs on runs.id = claims.run left join runs as gone on gone.id = claims.retired
    join documents on documents.id = claims.document join runs as taken on taken.id = documents.run
    join readings as own on own.document = documents.id and own.id = documents.reading
    left join documents as later on later.id = documents.next and claims.retired is not null
    left join readings on readings.document = later.id and readings.id = later.reading left join runs as later_run on later_run.id = later.run
    where claims.key in ${engine.list(keys)}`.execute(tx);
  const groupOf = await reckonedWith(engine, tx, rows);
  return rows.map((row): Placed => {
    const { key, id, verdict, fact, added, retired, heir, published, taken, edition, renewed, came } = row;
    const later = edition === null ? null : { id: edition, published: renewed, added: came! };
    return { key, id, verdict, fact, added, retired, heir, published, taken, edition: later, group: groupOf(row) };
  });
}

/** What each row is reckoned together with, by a name: the claims of its unit, and of all units that share a fact with that, since a person said so. */
async function reckonedWith(engine: Engine, tx: Transaction, rows: readonly FoundRow[]) {
  const unitOf = await unitsKept(engine, tx, new Set(rows.map(({ family }) => family)));
  const leaders = new Map<string, string>();
  const leader = (unit: string): string => {
    let at = unit;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next;
    return at;
  };
  const homes = new Map<string, string>();
  for (const row of rows) {
    if (row.fact === null) continue;
    const [home, unit] = [homes.get(row.fact), leader(unitOf(row))];
    if (home === undefined) homes.set(row.fact, unit);
    else leaders.set(unit, leader(home));
  }
  return (row: FoundRow) => leader(unitOf(row));
}

/** In which unit a claim of these families is reckoned, by unitKey: its cell as far as the family is divided. */
async function unitsKept(engine: Engine, tx: Transaction, families: ReadonlySet<string>) {
  const { rows } =
    await sql<Unit>`select family, cell from divided where family in ${engine.list([...families])}`.execute(tx);
  const divided = new Set(rows.map(unitKey));
  return ({ family, cell }: Unit): string => {
    const beginnings = beginningsOf(cell);
    const whole = beginnings.find((one) => !divided.has(unitKey({ family, cell: one }))) ?? cell;
    return unitKey({ family, cell: whole });
  };
}
