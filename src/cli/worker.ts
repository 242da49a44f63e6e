import { resultOf } from "./result.js";

/** The work of one thread of `--jobs`. */
export default resultOf;
