// Values → words, in English: dates, sums, counts, names and headlines. For pictures and briefs alike.
export { differenceWords } from "./changes.js";
export { counted } from "./counts.js";
export { dateWords } from "./dates.js";
export { DIFFERENCE_WORDS, meaningOf } from "./differences.js";
export type { SpeechWords } from "./english.js";
export { factHeadline, headlineOf } from "./headline.js";
export { type Catalogue, type Message, message, type Patterns, translated } from "./message.js";
export { actorName, nameOf, organisationName, stateName } from "./names.js";
export { type PersonCalled, personCalled } from "./people.js";
export { phrasingWords } from "./phrasing.js";
export { problemIn, problemsIn } from "./problems/index.js";
export { citedWords, MANNER_WORDS, sourceDay } from "./provenance.js";
export { inDollarsWords, rateWords } from "./rates.js";
export { reasonWords } from "./reasons/index.js";
export { sideWords } from "./sides.js";
export { slugWords } from "./slug-words.js";
export { publisherWords, sourceWords } from "./sources.js";
export { ENGLISH_SPEECH, joiningWords, officeWords, type Speech, speechOf, termWords } from "./speech.js";
export { SPEECHES } from "./speeches.js";
export { amountWords, exactSumWords, rangeWords, sumWords } from "./sums.js";
export { surenessOf } from "./sureness.js";
export { retold, teller } from "./told.js";
export { viewWords } from "./views/index.js";
export {
  capitalised,
  FLOW_WORDS,
  ISSUE_WORDS,
  inOneLine,
  listed,
  STANCE_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
} from "./words.js";
