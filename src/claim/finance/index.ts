// Money or its equivalent that flows, or is promised.
export { finance } from "./finance.js";
