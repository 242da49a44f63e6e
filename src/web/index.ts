// The ledger in a browser: pages, pictures and tables, rendered here.
export type { Picture } from "./pictures/index.js";
export type { Table } from "./tables/index.js";
