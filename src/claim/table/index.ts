// Tables: a row under headings that say who gives what to whom is a claim, and its evidence is the row.
export { tableClaims } from "./table-claims.js";
