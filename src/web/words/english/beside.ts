import { message } from "../../../words/index.js";

/** Two translations side by side. */
export const beside = {
  heading: "Side by side",
  title: message("{left} and {right}, side by side", "left", "right"),
  missing: message(
    "The ledger does not hold both of these documents: {ids}. Look for them in the list of documents.",
    "ids",
  ),
  problem: message("These documents can’t be shown side by side: {why}", "why"),
  differences: "Where they differ",
  caption: "Differences between the two translations",
  none: "No differences found: amounts, dates, numbers, names and statuses match, and neither text leaves anything out.",
  count: message(
    "{n, plural, one {# difference} other {# differences}} found. Amounts are compared by value, however they are written.",
    "n",
  ),
  row: message("Row {n}", "n"),
  in: message("in {language}", "language"),
  left: "first",
  right: "second",
  unknown: "an unstated language",
  nothing: "not mentioned",
  onlyHere: "only here",
  leftOut: "Left out here.",
  more: message("The first {shown} of {all}; the JSON of this page lists all.", "shown", "all"),
  csv: "All differences as CSV",
  texts: "The texts",
  columns: {
    row: "Row",
    kind: "What differs",
    left: "First text",
    leftMeans: "Meaning (first)",
    right: "Second text",
    rightMeans: "Meaning (second)",
  },
};
