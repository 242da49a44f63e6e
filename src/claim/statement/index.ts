// What officials say about or to others, and no other type holds.
export { inPlay, statement } from "./statement.js";
