// Documents out of files, archives and streams, read on threads within limits: what every door does that takes documents in.
export { Addition, type AddOptions, keepKnown, readMended, type Told } from "./addition.js";
export { isSideCar } from "./catalogued.js";
export { type EntriesGuard, entriesGuard } from "./entries-guard.js";
export { filesOf } from "./folder.js";
export { Guard, type GuardedTask, keepThreads, type Limits, USUAL_LIMITS } from "./guard.js";
export { type Input, inputs, inputsIn, inputsOf, totalBytes } from "./input.js";
export { keptInput, stale } from "./kept.js";
export { Load } from "./load.js";
export { type Budget, budgetOf, CACHE, type DeskOptions, isLocal, KeyError, keyFor, ModelDesk } from "./model/index.js";
export { canDraw, PICTURES, type Pictured, type PictureTask } from "./page-pictures.js";
export { ENTRIES, type EntryTask, fault, missing, placed, type Reader, type Result, type Task } from "./result.js";
export { type Progressed, results } from "./results.js";
export { sourceHash } from "./source-hash.js";
export { watched } from "./watched.js";
