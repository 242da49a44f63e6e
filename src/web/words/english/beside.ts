import { counted } from "../../../words/index.js";

/** Two translations side by side. */
export const beside = {
  heading: "Side by side",
  title: (left: string, right: string) => `${left} beside ${right}`,
  missing: (ids: string) =>
    `The ledger has not both of these documents: ${ids}. Look for them in the list of documents.`,
  problem: (why: string) => `These documents can't be shown side by side: ${why}`,
  differences: "Where they differ",
  caption: "Where two translations differ",
  none: "Nothing differs that can be told: sums, dates, numbers, names and how far things have come are the same, and neither leaves anything out.",
  count: (n: number) =>
    `They differ in ${counted(n, "place")}. Sums are compared by their value, however they are written.`,
  row: (n: string) => `Row ${n}`,
  in: (language: string) => `in ${language}`,
  left: "first",
  right: "second",
  unknown: "a language that is not told",
  nothing: "nothing of it",
  onlyHere: "only here",
  leftOut: "Left out here.",
  more: (shown: string, all: string) => `These are the first ${shown} of ${all}; the JSON of this page has all.`,
  csv: "All differences as CSV",
  texts: "The texts",
  columns: {
    row: "Row",
    kind: "What differs",
    left: "First text",
    leftMeans: "Means (first)",
    right: "Second text",
    rightMeans: "Means (second)",
  },
} as const;
