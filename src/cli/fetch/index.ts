// Fetching, apart from reading and only when asked: one document from the public web, saved as a file.
export { fetchCommand } from "./fetch-command.js";
