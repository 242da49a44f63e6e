// Values → words, in English: dates, sums, counts, names and headlines. For pictures and briefs alike.
export { counted } from "./counts.js";
export { dateWords } from "./dates.js";
export { factHeadline, headlineOf, nameOf } from "./headline.js";
export { phrasingWords } from "./phrasing.js";
export { MANNER_WORDS, oddWords, sourceDay, sourceWords } from "./provenance.js";
export { inDollarsWords, rateWords } from "./rates.js";
export { amountWords, sumWords } from "./sums.js";
export {
  capitalised,
  FLOW_WORDS,
  ISSUE_WORDS,
  listed,
  SPEECH_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  slugWords,
  TYPE_WORDS,
} from "./words.js";
