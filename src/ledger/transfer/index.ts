// The whole of a ledger as JSON Lines, and back.
export { type ExportSummary, exportLedger } from "./export.js";
export { type Chunks, type ImportSummary, importLedger } from "./import.js";
