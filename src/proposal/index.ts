// What is proposed to be a claim, by whom: the learned reader here; whoever else reads has a file of its own.
export { BOUNDS, type Bounds, type DetailValue, proposalsOf } from "./choice.js";
export { homeOf, LearnedReader } from "./learned.js";
export type { Named, Proposal, Proposer } from "./proposal.js";
