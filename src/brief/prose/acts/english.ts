import { type ActPatterns, type ActRows, actClauses } from "./clauses.js";

const ROWS: ActRows = {
  sanctions: ["imposed sanctions on {to}", "impose sanctions on {to}"],
  tariffs: ["imposed tariffs on {to}", "impose tariffs on {to}"],
  "supply-cut": ["cut supplies to {to}", "cut supplies to {to}"],
  "aid-cut": ["cut aid to {to}", "cut aid to {to}"],
  // Where a source has a milder word than "expelled", the noun is the word of the field.
  expulsion: ["carried out an expulsion of {nationals}"],
  deportation: ["deported {nationals}", "deport {nationals}", "deporting {nationals}"],
  recall: ["recalled its envoy[ to {toNew}]", "recall its envoy[ to {toNew}]"],
  "border-closure": ["closed the border with {to}", "close the border with {to}"],
  restriction: ["imposed restrictions on {to}", "impose restrictions on {to}"],
  lawsuit: ["filed a lawsuit against {to}"],
  investigation: ["launched an investigation against {to}"],
  conviction: ["convicted {nationals}", "convict {nationals}"],
  mobilisation: ["mobilised against {to}", "mobilise against {to}"],
  exercise: ["held an exercise against {to}", "hold an exercise against {to}"],
  incursion: ["violated {to:own} territory"],
  blockade: ["blockaded {to}", "blockade {to}", "blockading {to}"],
  detention: ["detained {nationals}", "detain {nationals}", "detaining {nationals}"],
  abduction: ["abducted {nationals}", "abduct {nationals}"],
  cyberattack: ["carried out a cyberattack on {to}"],
  attack: ["attacked {to}", "attack {to}", "attacking {to}"],
  shelling: ["shelled {to}", "shell {to}", "shelling {to}"],
  airstrike: ["carried out an airstrike against {to}"],
  bombing: ["carried out a bombing against {to}"],
  "sanctions-relief": ["eased sanctions on {to}", "ease sanctions on {to}"],
  rescue: ["rescued {nationals}", "rescue {nationals}"],
  peacekeeping: ["sent peacekeepers to {to}", "send peacekeepers to {to}"],
  extradition: ["carried out an extradition to {to}"],
  "intelligence-sharing": ["shared intelligence with {to}", "share intelligence with {to}"],
};
const MUTUAL: ActRows = {
  attack: ["attacked each other"],
  shelling: ["shelled each other"],
  "joint-exercise": ["held a joint exercise", "hold a joint exercise", "holding a joint exercise"],
};
const patterns = (who: string, were = "{from?was|were}", have = "{from?has|have}"): ActPatterns => ({
  completed: [`${who}| {done}[ {when}]`],
  planned: [`${who}| planned to {ahead}[ {when}]`],
  pledged: [`${who}| promised to {ahead}[ {when}]`],
  ongoing: [`${who}| ${have} been {ongoing} {since}`, `${who}| ${were} {ongoing}[ {when}]`],
});

/** What one does to another, and what two do together, in English. */
export const englishActs = {
  ...actClauses(ROWS, patterns("{from}")),
  ...actClauses(MUTUAL, patterns("{both:sub}", "were", "have"), "action.mutual"),
};
