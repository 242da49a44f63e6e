export { VERSION } from "../text/index.js";
