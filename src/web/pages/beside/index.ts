// Two translations of a text side by side.
export { besidePage } from "./beside.js";
