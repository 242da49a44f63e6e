// Whether the addresses of a ledger are there: asked only by this command, under the guards of fetching.
export { linksCommand } from "./links-command.js";
