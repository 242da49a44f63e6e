// The documents of the ledger.
export { documentsPage } from "./documents.js";
