import { counted } from "../../../words/index.js";

/** Judgements whose claims are told no more. */
export const orphans = {
  title: "Judgements without a claim",
  lead: "A document was read anew, or its publisher put out another edition, and what was judged is told no more, nor does another claim say the same. What persons said is kept here until somebody places it.",
  count: (n: number) => `${counted(n, "claim")} of this kind.`,
  none: "Every judgement is on a claim that is told.",
  shown: (shown: string, all: string) => `The first ${shown} of ${all} are shown; the JSON has all.`,
  withdrawn: "A later edition of the document does not say it.",
  notFound: (when: string) => `No reader has found it since ${when}.`,
  open: "The document",
  place: "Place it",
  placeLabel: "The claim that says it now (its id or address)",
} as const;
