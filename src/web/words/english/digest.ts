import { message } from "../../../words/index.js";

/** What is new of what somebody follows. */
export const digest = {
  title: "What is new",
  lead: "What has come in about what you follow: what is new, changed or withdrawn, and what now contradicts something else.",
  none: "You follow nothing yet. Follow a state, a pair or a person on its page, or a search here.",
  nothingNew: "Nothing new.",
  since: "Since",
  last: "since your last digest",
  hint: "2026, 2026-03 or 2026-03-15",
  show: "Show",
  seen: "I have seen all of this",
  meanwhile: "More has come in meanwhile; it is listed below.",
  follow: "Follow",
  unfollow: "Unfollow",
  followed: "You follow",
  toldTo: message("reported up to {since}", "since"),
  search: "Words to search for",
  followSearch: "Follow this search",
  feed: "Atom feed of the last 30 days",
  searchFor: message("Search: {words}", "words"),
  sections: { contradicted: "Newly contradicted", fresh: "New", changed: "Changed", withdrawn: "Withdrawn" },
  columns: {
    subject: "You follow",
    fact: "Fact",
    other: "Contradicts",
    because: "Why",
    when: "When",
    change: "What changed",
    words: "Words",
    source: "Document",
  },
};
