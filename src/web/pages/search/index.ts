// Claims that answer a query.
export { searchPage } from "./search.js";
