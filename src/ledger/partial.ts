import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";

const KEY = "importing";
/** The hash of the last export that was taken whole, and the state of the ledger with nothing else in it. */
const TAKEN = "imported";

/** The hash of the export that is being taken into a ledger; undefined where none is. */
export async function takenExport(tx: Transaction): Promise<string | undefined> {
  return (await tx.selectFrom("meta").select("value").where("key", "=", KEY).executeTakeFirst())?.value;
}

/** Writes down what is being taken, in the transaction that begins it. */
export async function noteTaken(engine: Engine, tx: Transaction, sha256: string): Promise<void> {
  await engine.replace(tx, "meta", ["key"], [{ key: KEY, value: sha256 }]);
}

/** Writes down that all of an export is there. */
export async function noteWhole(engine: Engine, tx: Transaction, sha256: string): Promise<void> {
  await tx.deleteFrom("meta").where("key", "=", KEY).execute();
  await engine.replace(tx, "meta", ["key"], [{ key: TAKEN, value: `${sha256} ${await stateIn(tx)}` }]);
}

/** Whether a ledger holds just what an export of that hash said when it was taken. */
export async function isTaken(tx: Transaction, sha256: string): Promise<boolean> {
  const noted = await tx.selectFrom("meta").select("value").where("key", "=", TAKEN).executeTakeFirst();
  return noted?.value === `${sha256} ${await stateIn(tx)}`;
}

const stateIn = async (tx: Transaction) =>
  (await tx.selectFrom("meta").select("value").where("key", "=", "state").executeTakeFirst())?.value;

/** Throws LedgerError while an export is being taken: a part of a ledger must pass for no whole one, and what is added to it could never be compared. */
export async function refusePartial(tx: Transaction): Promise<void> {
  if ((await takenExport(tx)) !== undefined)
    throw new LedgerError("An import into this ledger is incomplete; run the same entente import again first.");
}
