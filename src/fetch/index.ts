// What goes to the network, apart from reading and only when asked: a document of the public web, whether an address is there, and what is sent to one.
export { posted } from "./post.js";
export { type Probe, probed } from "./probe.js";
export { type Fetched, type FetchLimits, fetched } from "./request.js";
export { type Revisit, revisited, type Seen } from "./revisit.js";
export { FetchRefusal, isPublic, type Resolve, resolveWithin, systemResolve } from "./target.js";
