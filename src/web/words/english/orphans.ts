import { message } from "../../../words/index.js";

/** Judgements whose claims are told no more. */
export const orphans = {
  title: "Orphaned judgements",
  lead: "These judgements were made on claims that no longer exist, because a document was re-read or its publisher issued a new edition, and no other claim says the same. They are kept here until someone reassigns them.",
  count: message("{n, plural, one {# claim} other {# claims}}.", "n"),
  none: "Every judgement belongs to a current claim.",
  shown: message("Showing the first {shown} of {all}; the JSON has all.", "shown", "all"),
  withdrawn: "Absent from a later edition of the document.",
  notFound: message("Not found by any reader since {when}.", "when"),
  open: "Document",
  place: "Reassign",
  placeLabel: "Claim to attach the judgement to (id or address)",
};
