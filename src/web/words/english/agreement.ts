import { message } from "../../../words/index.js";

/** Two reviewers side by side. */
export const agreement = {
  title: "Agreement between reviewers",
  lead: "Every claim that both accepted or rejected, with the latest verdict of each and, where they differ, who adjudicated.",
  first: "First reviewer",
  second: "Second reviewer",
  show: "Compare",
  /** Where too few have judged to compare. */
  few: "Fewer than two reviewers have judged claims in this ledger.",
  none: message("{a} and {b} have no judged claims in common.", "a", "b"),
  counts: message("Judged by both: {both}. In disagreement: {apart}.", "both", "apart"),
  kappa: message("Cohen’s kappa: {value} (95% CI {low} to {high}).", "value", "low", "high"),
  table: "Claims judged by both",
  claim: "Claim",
  what: "What it says",
  words: "Words",
  third: "Adjudicated by",
  holds: "Final verdict",
  accept: "accepted",
  reject: "rejected",
  disputed: "open: awaiting a third reviewer",
  accepted: "accepted",
  rejected: "rejected",
  /** A word with its reason. */
  because: message("{word}: {reason}", "word", "reason"),
  by: message("{reviewer}: {word}", "reviewer", "word"),
};
