import { message } from "../../../words/index.js";

/** What is new of what somebody follows. */
export const digest = {
  title: "What is new",
  lead: "What has come to this ledger about what you follow: what is new, changed, withdrawn, and what contradicts something else now.",
  none: "You follow nothing yet. Follow a state, a pair or a person on its page, or a search here.",
  nothingNew: "Nothing is new.",
  since: "Since",
  last: "since you were told last",
  hint: "2026, 2026-03 or 2026-03-15",
  show: "Show",
  seen: "I have seen all of this",
  meanwhile: "More has come in the meantime; it stands below.",
  follow: "Follow",
  unfollow: "Unfollow",
  followed: "You follow",
  toldTo: message("told up to {since}", "since"),
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
