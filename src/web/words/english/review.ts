import { message } from "../../../words/index.js";

/** The review queue. */
export const review = {
  title: "Review",
  lead: "Claims whose review is expected to gain most come first: those that are uncertain and on which most depends.",
  progress: message(
    "{judged, plural, one {# claim} other {# claims}} judged so far; {waiting} waiting.",
    "judged",
    "waiting",
  ),
  most: message("{n} or more", "n"),
  none: "Every claim has been judged. Add documents, or see the list of judgements.",
  empty: "There are no claims in this ledger yet. Add documents first.",
  add: "Add documents",
  orphans: "Orphaned judgements",
  agreement: "Agreement between reviewers",
  why: "Why this claim:",
  gain: message("expected gain {gain}", "gain"),
  uncertain: message("similar claims are right {percent} of the time", "percent"),
  alone: "single origin",
  others: message("{n, plural, one {# independent origin} other {# independent origins}}", "n"),
  sum: message("{dollars} at stake", "dollars"),
  conflicts: message("may resolve {n, plural, one {# conflict} other {# conflicts}} within its fact", "n"),
  busy: message("its pair has {n, plural, one {# fact} other {# facts}}", "n"),
  waiting: "Claims to judge",
  columns: { gain: "Gain", conflicts: "Conflicts", usd: "US dollars", pair: "Facts on the pair" },
};
