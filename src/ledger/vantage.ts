import { sql } from "kysely";
import { compare, extentOf } from "../text/index.js";
import type { Engine, Transaction } from "./engine.js";
import { QueryError } from "./query-error.js";

/**
 * From where a ledger is looked at. Its second axis of time: not when a thing was, but when the ledger learned it. Each is the beginning of a run's id
 * ("u_5b1f") or a day, month or year in EDTF.
 */
export interface Vantage {
  /** Only what was held at the end of that time, or once that run was over: what a later run no longer found is still there. */
  readonly asOf?: string | undefined;
  /** Only what that run added, or the runs of that time. */
  readonly addedBy?: string | undefined;
  /** Only what runs after that instant (ISO 8601) added. */
  readonly since?: string | undefined;
}

/** A vantage by the ids of runs; null where it sets no bound. */
export interface Standpoint {
  /** Runs that had been by then. */
  readonly known: readonly string[] | null;
  readonly added: readonly string[] | null;
}

/** The present, with everything in it. */
export const NOW: Standpoint = { known: null, added: null };

/** What a vantage means for a ledger. Throws QueryError, one sentence, for a run or a time that it does not have. */
export async function standpointOf(tx: Transaction, { asOf, addedBy, since }: Vantage): Promise<Standpoint> {
  if (asOf === undefined && addedBy === undefined && since === undefined) return NOW;
  const found = await tx.selectFrom("runs").select(["id", "at"]).execute();
  const runs = found.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const added = addedBy === undefined ? null : runsOf(runs, addedBy);
  const later = since === undefined ? null : new Set(runs.filter(({ at }) => at > since).map(({ id }) => id));
  return {
    known: asOf === undefined ? null : runsBy(runs, asOf),
    added: later === null ? added : (added ?? [...later]).filter((id) => later.has(id)),
  };
}

type Dated = readonly { readonly id: string; readonly at: string }[];

/** The runs until that one, or until the end of a time: none where the ledger was begun later. */
function runsBy(runs: Dated, given: string): readonly string[] {
  const run = runNamed(runs, given);
  const end = run === null ? endOf(given) : null;
  return runs.filter(({ at }) => (run === null ? dayOf(at) <= end! : at <= run.at)).map(({ id }) => id);
}

function runsOf(runs: Dated, given: string): readonly string[] {
  const run = runNamed(runs, given);
  if (run !== null) return [run.id];
  const extent = extentOf(given);
  const [from, to] = [extent?.lo ?? Number.NEGATIVE_INFINITY, endOf(given)];
  const within = runs.filter(({ at }) => dayOf(at) >= from && dayOf(at) <= to);
  if (within.length === 0) {
    const span =
      runs.length === 0 ? "it has none" : `its first was on ${day(runs[0]!.at)}, its last on ${day(runs.at(-1)!.at)}`;
    throw new QueryError(`The ledger has no run of ${given}; ${span}`);
  }
  return within.map(({ id }) => id);
}

/** The run whose id begins so; null for what is no id. */
function runNamed(runs: Dated, given: string): Dated[number] | null {
  if (!/^u_[0-9a-f]*$/u.test(given)) return null;
  const found = runs.filter(({ id }) => id.startsWith(given));
  if (found.length === 1) return found[0]!;
  throw new QueryError(
    found.length === 0
      ? `The ledger has no run ${given}`
      : `Several runs have an id that starts with ${given}; write more of it`,
  );
}

/** The last day (a number of calendar.ts) of a time. */
function endOf(given: string): number {
  const end = extentOf(given)?.hi;
  if (end == null)
    throw new QueryError(`${given} is neither a run nor a date; give u_5b1f, 2024, 2024-06 or 2024-06-30`);
  return end;
}

const day = (at: string) => at.slice(0, 10);
const dayOf = (at: string) => extentOf(day(at))?.lo ?? Number.POSITIVE_INFINITY;

/** The condition under which a row of `claims` is there from a standpoint: it holds, or held then; and was added by those runs. */
export function standsAt(engine: Engine, { known, added }: Standpoint) {
  const held =
    known === null
      ? sql`claims.retired is null`
      : sql`claims.run in ${engine.list(known)} and (claims.retired is null or claims.retired not in ${engine.list(known)})`;
  return added === null ? held : sql`(${held}) and claims.run in ${engine.list(added)}`;
}
