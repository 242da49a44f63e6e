// Material acts that no other type holds.
export { action } from "./action.js";
