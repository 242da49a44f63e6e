// What finance, trade and projects share: words of what flows, and from whom to whom.
export { laterPrice } from "./deeds.js";
export { complete } from "./fill.js";
export { statesIn } from "./named.js";
export { directed, near } from "./parties.js";
export { FLOWS, type FlowKind, type FlowWord, flowWords } from "./words.js";
