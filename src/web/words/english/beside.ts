import { message } from "../../../words/index.js";

/** Two translations side by side. */
export const beside = {
  heading: "Side by side",
  title: message("{left} beside {right}", "left", "right"),
  missing: message("The ledger has not both of these documents: {ids}. Look for them in the list of documents.", "ids"),
  problem: message("These documents can't be shown side by side: {why}", "why"),
  differences: "Where they differ",
  caption: "Where two translations differ",
  none: "Nothing differs that can be told: sums, dates, numbers, names and how far things have come are the same, and neither leaves anything out.",
  count: message(
    "They differ in {n, plural, one {# place} other {# places}}. Sums are compared by their value, however they are written.",
    "n",
  ),
  row: message("Row {n}", "n"),
  in: message("in {language}", "language"),
  left: "first",
  right: "second",
  unknown: "a language that is not told",
  nothing: "nothing of it",
  onlyHere: "only here",
  leftOut: "Left out here.",
  more: message("These are the first {shown} of {all}; the JSON of this page has all.", "shown", "all"),
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
};
