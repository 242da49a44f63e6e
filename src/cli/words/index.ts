// What commands print for people while they run, in the language of the run.
export { language, number, type Spoken, says, speak } from "./says.js";
