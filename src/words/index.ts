// Values → words, in English: dates, sums, counts, names and headlines. For pictures and briefs alike.
export {
  ARTICLED,
  articled,
  type Inflected,
  russianCases,
  russianLetters,
  russianNominative,
  russianOrganisation,
  russianState,
  russianStranger,
  suffixed,
  suffixedNoun,
  suffixedSum,
  turkishState,
} from "./cases/index.js";
export { differenceWords } from "./changes.js";
export { counted } from "./counts.js";
export { dateWords, daysKept, yearsKept } from "./dates.js";
export { meaningOf } from "./differences.js";
export { dollarWords } from "./dollars.js";
export type { SpeechWords } from "./english.js";
export { factHeadline, headlineOf, stagedHeadline } from "./headline.js";
export { issueWords, joinedWords } from "./issues.js";
export { goodsWords, MATTERS, matterIn } from "./matters.js";
export { type Catalogue, type Message, message, type Patterns, translated } from "./message.js";
export { actorName, bodyName, nameOf, organisationName, stateName } from "./names.js";
export { officeWords, ofStates } from "./office-words.js";
export { type PersonCalled, personCalled } from "./people.js";
export { phrasingWords } from "./phrasing.js";
export { placeName } from "./places.js";
export { englishProblem, problemIn, problemsIn } from "./problems/index.js";
export { citedWords, MANNER_WORDS, sourceDay } from "./provenance.js";
export { inDollarsWords, rateWords } from "./rates.js";
export { reasonWords } from "./reasons/index.js";
export { referenceWords } from "./references/index.js";
export { sectorWords } from "./sectors.js";
export { sideWords } from "./sides.js";
export { bracketed, type Signs, signsOf } from "./signs.js";
export { slugWords } from "./slug-words.js";
export { publisherWords, sourceWords } from "./sources.js";
export { ENGLISH_SPEECH, joiningWords, type Speech, speechOf, termWords } from "./speech.js";
export { SPEECHES } from "./speeches.js";
export { amountWords, exactSumWords, rangeWords, sumWords } from "./sums.js";
export { surenessOf } from "./sureness.js";
export { retold, teller } from "./told.js";
export { viewWords } from "./views/index.js";
export { capitalised, inOneLine, listed, STATUS_WORDS } from "./words.js";
