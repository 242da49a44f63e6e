import type { LedgerError } from "../ledger/index.js";
import { complain } from "./complaint.js";

/** Says on standard error that the server of a ledger went away, and what is done about it. */
export function losing({ place }: LedgerError): void {
  complain({
    severity: "warning",
    place,
    message:
      "The server of the ledger went away; trying again for up to a minute, with nothing lost that was reported.",
  });
}
