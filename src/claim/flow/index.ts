// What finance, trade and projects share: words of what flows, and from whom to whom.
export { laterPrice } from "./deeds.js";
export { complete } from "./fill.js";
export { directed, near, statesIn } from "./parties.js";
export { FLOWS, type FlowKind, type FlowWord, flowWords } from "./words.js";
