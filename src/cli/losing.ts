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

/** Says on standard error, once for each, that a ledger has lost its log. */
export function unlogging(): (place: string) => void {
  const told = new Set<string>();
  return (place) => {
    if (told.has(place)) return;
    told.add(place);
    const message =
      "The log of this ledger (the file beside it whose name ends in -wal) is missing, so what was added last may be lost; put it back beside the ledger, or add those documents again.";
    complain({ severity: "warning", place, message });
  };
}
