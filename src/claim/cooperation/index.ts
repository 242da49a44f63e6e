// Fields in which parties work together.
export { cooperation } from "./cooperation.js";
