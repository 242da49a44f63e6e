// What a file says once instead of every command line: entente.toml here or above, and the one of the user.
export { type ConfigFile, configFiles } from "./config-file.js";
export { configure } from "./configure.js";
export { mailSettings } from "./mail-settings.js";
