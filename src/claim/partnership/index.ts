// Named levels of relations.
export { partnership } from "./partnership.js";
