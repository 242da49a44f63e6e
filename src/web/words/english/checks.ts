import { message } from "../../../words/index.js";

/** What does not fit: with the reference tables, with other facts, in itself. */
export const checks = {
  title: "Checks",
  lead: "What does not fit, for people to judge. A check says where to look, not who is right.",
  kinds: {
    stale: "Out of date or impossible",
    contradicted: "Contradicted",
    conflicting: "Sources disagree",
    recycled: "Recycled figures",
  },
  notes: {
    stale: "Statements that the reference tables say were out of date when they were written, or can’t be so.",
    contradicted: "Pairs of facts that can’t both be true for the time that they share.",
    conflicting: "Facts whose own sources give values that can’t all be true.",
    recycled: "Unusual sums that were first said of one thing and later of another.",
  },
  lists: "Lists",
  none: {
    stale: message("Nothing was found in the {checked} documents that were held against the tables.", "checked"),
    contradicted: "No two facts contradict one another.",
    conflicting: "No fact has sources that disagree.",
    recycled: "No figure was found to wander.",
  },
  looked: message(
    "{checked} of {documents} documents were held against the tables for this page.",
    "checked",
    "documents",
  ),
  columns: { finding: "Finding", words: "In the text", holds: "By the table", source: "Source", party: "Party" },
  next: "Go on",
  all: "All of this list",
};
