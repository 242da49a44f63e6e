// Language models asked for the threads that read: the only code beside fetch and links that goes to the network, and only where it was asked for.
export { answerModel } from "./answering.js";
export { type Budget, budgetOf } from "./budget.js";
export { CACHE, type DeskOptions, isLocal, ModelDesk } from "./desk.js";
export { KeyError, keyFor } from "./key.js";
