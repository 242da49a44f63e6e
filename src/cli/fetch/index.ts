// `entente fetch`: documents of the public web as files.
export { addressesIn } from "./addresses.js";
export { fetchCommand } from "./fetch-command.js";
