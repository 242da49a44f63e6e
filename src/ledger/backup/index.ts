// A ledger as one file that is kept for the day when it is lost, and back. A backup is itself a ledger in a file, whatever engine it was made from.
export { type Backup, backupLedger } from "./backup.js";
export { restoreLedger } from "./restore.js";
