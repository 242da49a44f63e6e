// What goes to the network, apart from reading and only when asked: one document from the public web, saved as a file, whether an address is there, and what is sent to one.
export { addressesIn } from "./addresses.js";
export { fetchCommand } from "./fetch-command.js";
export { posted } from "./post.js";
export { type Probe, probed } from "./probe.js";
export { type Revisit, revisited, type Seen } from "./revisit.js";
export { FetchRefusal, isPublic, type Resolve, resolveWithin, systemResolve } from "./target.js";
