// States, organisations, people, firms and places by what somebody types.
export { busiestOf, type FoundName, FoundNameShape, foundIn, foundName, guessesFor } from "./found-name.js";
export { NameList } from "./name-list.js";
export { namesPage } from "./names.js";
