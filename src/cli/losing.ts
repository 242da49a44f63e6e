import type { LedgerError } from "../ledger/index.js";
import { complain } from "./complaint.js";

/** Says on standard error that the server of a ledger went away, and what is done about it. */
export function losing({ place }: LedgerError): void {
  complain({
    severity: "warning",
    place,
    message:
      "The connection to the server of the ledger was lost; it will be tried again for up to a minute, and nothing reported as saved is lost.",
  });
}
