import { openLedger } from "../entente.js";
import { type Ledger, LedgerError } from "../ledger/index.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { says } from "./words/index.js";

/**
 * A ledger to read from, with facts and index up to date. Where some wait, it is opened to write, so that they are made; where it can't be written, a
 * person is told what to do. No ledger is made. Throws LedgerError.
 */
export async function ledgerToRead(address: string): Promise<Ledger> {
  const ledger = await openLedger(address, { readOnly: true }).catch((error: unknown) => {
    if (error instanceof LedgerError && error.sort === "older")
      return openLedger(address, { existing: true, indexed: indexing() }).catch(() => Promise.reject(error));
    throw error;
  });
  if (await ledger.isSettled()) return ledger;
  try {
    const written = await openLedger(address, { existing: true, indexed: indexing() });
    try {
      await written.settle();
    } catch (error) {
      await written.close();
      throw error;
    }
    await ledger.close();
    return written;
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    complain({ severity: "warning", place: ledger.name, message: says().adding.unsettled });
    return ledger;
  }
}
