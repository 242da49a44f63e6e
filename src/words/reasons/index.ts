// Why facts contradict each other and why claims were merged, in four languages.
export { reasonWords } from "./reason-words.js";
