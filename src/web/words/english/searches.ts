import { message } from "../../../words/index.js";

/** Searches that people keep by name. */
export const searches = {
  title: "Saved searches",
  lead: "Searches that are kept by name, for everybody who uses this ledger, and what is new in each since you last looked.",
  none: "None was saved yet. Ask for something, and save it under a name beside its results.",
  name: "Name of this search",
  save: "Save this search",
  look: "I have seen these",
  forget: "Forget",
  by: message("Saved by {reviewer} on {day}.", "reviewer", "day"),
  answers: message(
    "{count, plural, one {1 claim or sentence answers.} other {{n} claims and sentences answer.}}",
    "n",
    "count",
  ),
  fresh: message("{n} new since {since}", "n", "since"),
  nothingNew: message("Nothing new since {since}.", "since"),
  broken: "This query can no longer be carried out.",
  nameless: "Give the search a name, of 100 letters at most.",
  queryless: "There is nothing to search for; write a query first.",
};
