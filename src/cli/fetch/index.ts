// What goes to the network, apart from reading and only when asked: one document from the public web, saved as a file, and whether an address is there.
export { fetchCommand } from "./fetch-command.js";
export { type Probe, type ProbeLimits, probed } from "./probe.js";
export { type Resolve, systemResolve } from "./target.js";
