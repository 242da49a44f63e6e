// A language model as a proposer: what it is asked, what of its answers can be taken, and the network as a witness to it.
export { type Answered, type Asked, type Asks, DistantModel } from "./asking.js";
export { ModelReader } from "./model-reader.js";
export type { Choices } from "./told.js";
export { Witness } from "./witness.js";
