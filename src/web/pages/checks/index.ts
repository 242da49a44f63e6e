// What does not fit together.
export { checksPage } from "./checks.js";
