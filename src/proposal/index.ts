// What is proposed to be a claim, by whom: the learned reader here; whoever else reads has a file of its own.
export { BOUNDS, type Bounds, type DetailValue, proposalsOf } from "./choice.js";
export { homeOf } from "./home.js";
export { LearnedReader, type Signed } from "./learned.js";
// A language model is in model/, which is loaded where one is asked.
export type { Answered, Asked, Asks, Choices, Witness } from "./model/index.js";
export { type Marked, placeAt, proposalOf } from "./person.js";
export type { Named, Proposal, Proposer } from "./proposal.js";
export { apart, PULLS, type Pulls } from "./sides.js";
export { SIGNS, type Signs } from "./signs.js";
