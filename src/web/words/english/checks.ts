import { message } from "../../../words/index.js";

/** What does not fit: with the reference tables, with other facts, in itself. */
export const checks = {
  title: "Checks",
  lead: "Possible errors and discrepancies. A check shows where to look, not who is right.",
  kinds: {
    stale: "Outdated or impossible",
    contradicted: "Contradicted",
    conflicting: "Conflicting sources",
    recycled: "Recycled figures",
  },
  notes: {
    stale: "Statements that, according to the reference tables, were outdated when written or can’t be true.",
    contradicted: "Pairs of facts that can’t both be true at the same time.",
    conflicting: "Facts whose sources give values that can’t all be true.",
    recycled: "Unusual amounts first reported for one thing and later for another.",
  },
  lists: "Lists",
  none: {
    stale: message(
      "Nothing found in the {checked} {checked, plural, =1 {document} other {documents}} checked against the reference tables.",
      "checked",
    ),
    contradicted: "No two facts contradict each other.",
    conflicting: "No fact has conflicting sources.",
    recycled: "No recycled figures found.",
  },
  looked: message(
    "{checked} of {documents} {documents, plural, =1 {document} other {documents}} {checked, plural, =1 {was} other {were}} checked against the reference tables for this page.",
    "checked",
    "documents",
  ),
  columns: { finding: "Finding", words: "In the text", holds: "Reference table", source: "Source", party: "Party" },
  next: "Next",
  all: "Full list",
};
