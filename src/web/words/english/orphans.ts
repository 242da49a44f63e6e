import { message } from "../../../words/index.js";

/** Judgements whose claims are told no more. */
export const orphans = {
  title: "Judgements without a claim",
  lead: "A document was read anew, or its publisher put out another edition, and what was judged is told no more, nor does another claim say the same. What persons said is kept here until somebody places it.",
  count: message("{n, plural, one {# claim} other {# claims}} of this kind.", "n"),
  none: "Every judgement is on a claim that is told.",
  shown: message("The first {shown} of {all} are shown; the JSON has all.", "shown", "all"),
  withdrawn: "A later edition of the document does not say it.",
  notFound: message("No reader has found it since {when}.", "when"),
  open: "The document",
  place: "Place it",
  placeLabel: "The claim that says it now (its id or address)",
};
