import { counted } from "../../../words/index.js";

/** The review queue. */
export const review = {
  title: "Review",
  lead: "The claims whose judgement is expected to gain most stand first: those that are uncertain, and on which much hangs.",
  progress: (judged: number, waiting: string) => `${counted(judged, "claim")} judged so far; ${waiting} wait.`,
  most: (n: string) => `${n} or more`,
  none: "Every claim was judged. Add documents, or read what was judged in the list of judgements.",
  empty: "There are no claims in this ledger yet. Add documents first.",
  add: "Add documents",
  orphans: "Judgements whose claims are told no more",
  agreement: "Two reviewers side by side",
  why: "Why this one:",
  gain: (gain: string) => `expected gain ${gain}`,
  uncertain: (percent: string) => `claims like it are right in ${percent} of cases`,
  alone: "nobody else says so",
  others: (n: number) => `${counted(n, "independent origin")} say so`,
  sum: (dollars: string) => `a sum of ${dollars} hangs on it`,
  conflicts: (n: number) => `it may decide ${counted(n, "conflict")} of its fact`,
  busy: (n: number) => `its pair has ${counted(n, "fact")}`,
  waiting: "Claims to judge",
  columns: { gain: "Gain", conflicts: "Conflicts", usd: "US dollars", pair: "Facts of the pair" },
} as const;
