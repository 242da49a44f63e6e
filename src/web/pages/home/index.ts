// What is in the ledger and what is new in it.
export { homePage } from "./home.js";
