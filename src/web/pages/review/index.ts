// The claims that are best judged next.
export { reviewPage } from "./review.js";
