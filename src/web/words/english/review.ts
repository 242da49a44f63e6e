import { message } from "../../../words/index.js";

/** The review queue. */
export const review = {
  title: "Review",
  lead: "The claims whose judgement is expected to gain most stand first: those that are uncertain, and on which much hangs.",
  progress: message(
    "{judged, plural, one {# claim} other {# claims}} judged so far; {waiting} wait.",
    "judged",
    "waiting",
  ),
  most: message("{n} or more", "n"),
  none: "Every claim was judged. Add documents, or read what was judged in the list of judgements.",
  empty: "There are no claims in this ledger yet. Add documents first.",
  add: "Add documents",
  orphans: "Judgements whose claims are told no more",
  agreement: "Two reviewers side by side",
  why: "Why this one:",
  gain: message("expected gain {gain}", "gain"),
  uncertain: message("claims like it are right in {percent} of cases", "percent"),
  alone: "nobody else says so",
  others: message("{n, plural, one {# independent origin} other {# independent origins}} say so", "n"),
  sum: message("a sum of {dollars} hangs on it", "dollars"),
  conflicts: message("it may decide {n, plural, one {# conflict} other {# conflicts}} of its fact", "n"),
  busy: message("its pair has {n, plural, one {# fact} other {# facts}}", "n"),
  waiting: "Claims to judge",
  columns: { gain: "Gain", conflicts: "Conflicts", usd: "US dollars", pair: "Facts of the pair" },
};
