// What statements and actions share: frames of acts, who does them to whom, and on what conditions.
export { actAt, clausesOf, misread } from "./arguments.js";
export { authorOf } from "./authors.js";
export { holds, isAlleged, isJoint, isReported } from "./conditions.js";
export { type Doer, frameRows, type Match, matches, setting } from "./frames.js";
export { answered, groupAt } from "./others.js";
export {
  actsFor,
  conductOf,
  isCounted,
  isPlural,
  isVerb,
  officialParties,
  partiesWithin,
  qualifiersOf,
  speaks,
} from "./parties.js";
export { codeByTopic, ruleWith, topicOf } from "./topics.js";
