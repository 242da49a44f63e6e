import { message } from "../../../words/index.js";

/** The home page. */
export const home = {
  title: "What the documents say",
  empty:
    "This ledger is empty. Add documents about relations between states, and the claims they make appear here: what is new, who is in motion, and where sources disagree.",
  emptyReader: "Who runs this server can add documents.",
  emptyCommand: "Or add a folder of them from the command line:",
  totals: { documents: "Documents", claims: "Claims", facts: "Facts", judgements: "Judgements" },
  news: {
    title: "New since you were here",
    since: message("Since {instant}.", "instant"),
    lately: "New in the last 30 days",
    none: message("Nothing was added since {instant}.", "instant"),
    run: message(
      "{documents, plural, one {# document} other {# documents}}, {claims, plural, one {# claim} other {# claims}}{facts, select, none {} other {, part of {facts, plural, one {# fact} other {# facts}}}}",
      "documents",
      "claims",
      "facts",
    ),
    nothingRead: "nothing new",
    documents: "Newest documents",
  },
  about: "How it works, and how often it is right",
  pairs: { title: "Dossiers", lead: "The pairs that most is known about.", all: "All states and pairs" },
  motion: {
    title: "Pairs most in motion",
    caption: "Facts first told in the last 13 weeks, and in the 52 weeks before",
    pair: "Pair",
    lately: "13 weeks",
    before: "52 weeks before",
    again: "Told again",
    pace: "Pace",
    times: message("× {n}", "n"),
    none: "Nothing about any pair was published in the last 13 weeks.",
    note: "Pace is how many times as many facts a week are told as in the year before; one is added to the quarter and four to the year, so that a few facts about a new pair don’t stand above all. It follows what was published as much as what happened.",
  },
  discord: {
    title: message("Sources disagree ({total})", "total"),
    none: "No fact has values that can’t all be so.",
    sides: message("{kind}: {values}", "kind", "values"),
    or: " or ",
    kinds: {
      amount: "sum",
      date: "date",
      status: "status",
      party: "party",
      existence: "whether it is so",
      place: "place",
      level: "level",
    },
  },
  stale: {
    title: "Out of date or impossible",
    none: "Nothing in the newest documents goes against the reference tables.",
    lead: "What the newest documents say against the reference tables.",
  },
  review: {
    title: "Worth judging next",
    lead: "Where a reviewer’s word changes most.",
    none: "No claim waits for a verdict.",
    all: "The review queue",
  },
};
