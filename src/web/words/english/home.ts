import { message } from "../../../words/index.js";

/** The home page. */
export const home = {
  title: "What the documents say",
  empty:
    "This ledger is empty. Add documents about relations between states to see what is new, which pairs are most active and where sources disagree.",
  emptyReader: "Whoever runs this server can add documents.",
  emptyCommand: "Or add a folder of documents from the command line:",
  totals: {
    documents: message("{n, plural, one {Document} other {Documents}}", "n"),
    claims: message("{n, plural, one {Claim} other {Claims}}", "n"),
    facts: message("{n, plural, one {Fact} other {Facts}}", "n"),
    judgements: message("{n, plural, one {Judgement} other {Judgements}}", "n"),
  },
  news: {
    title: "New since your last visit",
    since: message("Since {instant}.", "instant"),
    lately: "New in the last 30 days",
    none: message("Nothing has been added since {instant}.", "instant"),
    run: message(
      "{documents, plural, one {# document} other {# documents}}, {claims, plural, one {# claim} other {# claims}}{facts, select, none {} other {, part of {facts, plural, one {# fact} other {# facts}}}}",
      "documents",
      "claims",
      "facts",
    ),
    nothingRead: "nothing new",
    documents: "Newest documents",
  },
  about: "How it works, and how accurate it is",
  pairs: { title: "Dossiers", lead: "The pairs with the most facts.", all: "All states and pairs" },
  motion: {
    title: "Most active pairs",
    caption: "Facts first reported in the last 13 weeks, and in the 52 weeks before",
    pair: "Pair",
    lately: "13 weeks",
    before: "52 weeks before",
    again: "Reported again",
    pace: "Pace",
    times: message("× {n}", "n"),
    none: "Nothing about any pair was published in the last 13 weeks.",
    note: "Pace is the weekly rate of newly reported facts relative to the year before, smoothed (one fact is added to the quarter, four to the year) so that a few facts about a new pair do not top the list. It reflects what was published as much as what happened.",
  },
  discord: {
    title: message("Sources disagree ({total})", "total"),
    none: "No fact has conflicting values.",
    sides: message("{kind}: {values}", "kind", "values"),
    or: " or ",
    kinds: {
      amount: "amount",
      date: "date",
      status: "status",
      party: "party",
      existence: "whether it happened",
      place: "place",
      level: "level",
    },
  },
  stale: {
    title: "Outdated or impossible",
    none: "Nothing in the newest documents contradicts the reference tables.",
    lead: "Statements in the newest documents that contradict the reference tables.",
  },
  review: {
    title: "Next for review",
    lead: "Where a reviewer’s judgement matters most.",
    none: "No claims awaiting review.",
    all: "Review queue",
  },
};
