import { message } from "../../../words/index.js";

/** Searches that people keep by name. */
export const searches = {
  title: "Saved searches",
  lead: "Searches saved by name for everyone using this ledger, with what is new in each since you last looked.",
  none: "No saved searches yet. Run a search and save it under a name next to its results.",
  name: "Name of this search",
  save: "Save this search",
  look: "Mark as seen",
  forget: "Delete",
  by: message("Saved by {reviewer} on {day}.", "reviewer", "day"),
  answers: message(
    "{count, plural, one {1 claim or sentence matches.} other {{n} claims and sentences match.}}",
    "n",
    "count",
  ),
  fresh: message("{n} new since {since}", "n", "since"),
  nothingNew: message("Nothing new since {since}.", "since"),
  broken: "This query can no longer be run.",
  nameless: "Give the search a name of up to 100 characters.",
  queryless: "There is nothing to search for; enter a query first.",
};
