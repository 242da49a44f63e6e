import { message } from "../../../words/index.js";

/** Two reviewers side by side. */
export const agreement = {
  title: "Two reviewers side by side",
  lead: "Every claim that both accepted or rejected, with the last word of each and, where they differ, who settled it.",
  first: "First reviewer",
  second: "Second reviewer",
  show: "Compare",
  /** Where too few have judged to compare. */
  few: "Fewer than two reviewers have judged claims of this ledger.",
  none: message("{a} and {b} have judged no claim in common.", "a", "b"),
  counts: message("Both judged: {both}. Judged apart: {apart}.", "both", "apart"),
  kappa: message("Cohen’s kappa {value} (95 %: {low} to {high}).", "value", "low", "high"),
  table: "Claims that both judged",
  claim: "Claim",
  what: "What it says",
  words: "Words",
  third: "Settled by",
  holds: "Holds",
  accept: "accepted",
  reject: "rejected",
  disputed: "open: a third person settles it",
  accepted: "accepted",
  rejected: "rejected",
  /** A word with its reason. */
  because: message("{word}: {reason}", "word", "reason"),
  by: message("{reviewer}: {word}", "reviewer", "word"),
};
