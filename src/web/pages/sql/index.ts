// A ledger asked in SQL, for admins.
export { sqlPage } from "./sql.js";
