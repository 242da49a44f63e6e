// Values → words, in English: dates, sums, counts, names and headlines. For pictures and briefs alike.
export { differenceWords } from "./changes.js";
export { counted } from "./counts.js";
export { dateWords } from "./dates.js";
export { DIFFERENCE_WORDS, meaningOf } from "./differences.js";
export { factHeadline, headlineOf, nameOf } from "./headline.js";
export { phrasingWords } from "./phrasing.js";
export { citedWords, MANNER_WORDS, oddWords, sourceDay } from "./provenance.js";
export { inDollarsWords, rateWords } from "./rates.js";
export { KIND_WORDS, publisherWords, sourceWords } from "./sources.js";
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
