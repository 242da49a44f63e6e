// What programs can ask.
export { apiPage } from "./api.js";
export { type Description, describePages } from "./description.js";
