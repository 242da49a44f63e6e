// Files on their way into the ledger: chosen, sent, and followed while they are read.
export { adding } from "./adding.js";
export { following } from "./following.js";
