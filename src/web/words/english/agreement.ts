/** Two reviewers side by side. */
export const agreement = {
  title: "Two reviewers side by side",
  lead: "Every claim that both accepted or rejected, with the last word of each and, where they differ, who settled it.",
  first: "First reviewer",
  second: "Second reviewer",
  show: "Compare",
  /** Where too few have judged to compare. */
  few: "Fewer than two reviewers have judged claims of this ledger.",
  none: (a: string, b: string) => `${a} and ${b} have judged no claim in common.`,
  counts: (both: string, apart: string) => `Both judged: ${both}. Judged apart: ${apart}.`,
  kappa: (value: string, low: string, high: string) => `Cohen’s kappa ${value} (95 %: ${low} to ${high}).`,
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
  because: (word: string, reason: string) => `${word}: ${reason}`,
  by: (reviewer: string, word: string) => `${reviewer}: ${word}`,
} as const;
