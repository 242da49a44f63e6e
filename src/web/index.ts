// The ledger in a browser: pages, rendered here.
export type { Picture } from "../picture/index.js";
export type { Table } from "../table/index.js";
