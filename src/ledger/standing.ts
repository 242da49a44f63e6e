import { sql } from "kysely";
import { damaged } from "./claim-row.js";
import { digest } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";
import type { Schema } from "./schema.js";

/** A state of a ledger that was frozen to be cited. */
export interface Snapshot {
  readonly name: string;
  /** Instant at which it was frozen. */
  readonly at: string;
  /** What the ledger was at; see Ledger.state. */
  readonly state: string;
  /** SHA-256 of its export: what the file of the snapshot says at its end. */
  readonly sha256: string;
  /** The version of the program that wrote it. */
  readonly program: string;
}

/** Which ledger a page is of: what it is at, and of when that is. */
export interface Standing {
  /** As Ledger.state has it. */
  readonly state: string;
  /** Instant of the last addition, judgement or decision that is in it; null of an empty ledger. */
  readonly at: string | null;
  /** The snapshot that it is, the latest of several; null where this state was not frozen. */
  readonly snapshot: Snapshot | null;
}

/** The latest instant at which something was put into a ledger. */
export async function lastChange(tx: Transaction): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`select max(at) as at from (select max(at) as at from runs
    union all select max(at) as at from judgements union all select max(at) as at from publisher_decisions) as all_of_it`.execute(
    tx,
  );
  return rows[0]?.at ?? null;
}

/** The snapshot of a state; null where there is none. Throws LedgerError where its row is not what was written. */
export async function snapshotOf(tx: Transaction, state: string): Promise<Snapshot | null> {
  const row = await tx
    .selectFrom("snapshots")
    .selectAll()
    .where("state", "=", state)
    .orderBy("at", "desc")
    .orderBy("name")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : snapshotIn(row);
}

/** All snapshots, the latest first. */
export async function allSnapshots(tx: Transaction): Promise<Snapshot[]> {
  return (await tx.selectFrom("snapshots").selectAll().orderBy("at", "desc").orderBy("name").execute()).map(snapshotIn);
}

/** Writes a snapshot down. Throws LedgerError for a name that another state has; the same again changes nothing. */
export async function keepSnapshot(engine: Engine, tx: Transaction, snapshot: Snapshot): Promise<void> {
  const known = await tx.selectFrom("snapshots").selectAll().where("name", "=", snapshot.name).executeTakeFirst();
  if (known !== undefined && known.sha256 !== snapshot.sha256)
    throw new LedgerError(
      `There is already a snapshot "${snapshot.name}" of ${known.at.slice(0, 10)} with different content; give this one another name.`,
    );
  if (known !== undefined && known.state === snapshot.state) return;
  await engine.replace(tx, "snapshots", ["name"], [{ ...snapshot, digest: digestOf(snapshot) }]);
}

function snapshotIn({ digest: kept, ...snapshot }: Schema["snapshots"]): Snapshot {
  if (kept !== digestOf(snapshot)) throw damaged(`the snapshot ${snapshot.name}`);
  return snapshot;
}

const digestOf = ({ name, at, state, sha256, program }: Snapshot) => digest(name, at, state, sha256, program);
