import type { Engine, Transaction } from "./engine.js";
import { LedgerError } from "./failure.js";

const KEY = "importing";

/** The hash of the export that is being taken into a ledger; undefined where none is. */
export async function takenExport(tx: Transaction): Promise<string | undefined> {
  return (await tx.selectFrom("meta").select("value").where("key", "=", KEY).executeTakeFirst())?.value;
}

/** Writes down what is being taken, in the transaction that begins it; null when all of it is there. */
export async function noteTaken(engine: Engine, tx: Transaction, sha256: string | null): Promise<void> {
  if (sha256 === null) await tx.deleteFrom("meta").where("key", "=", KEY).execute();
  else await engine.replace(tx, "meta", ["key"], [{ key: KEY, value: sha256 }]);
}

/** Throws LedgerError while an export is being taken: a part of a ledger must pass for no whole one, and what is added to it could never be compared. */
export async function refusePartial(tx: Transaction): Promise<void> {
  if ((await takenExport(tx)) !== undefined)
    throw new LedgerError("An import into this ledger is incomplete; run the same entente import again first.");
}
