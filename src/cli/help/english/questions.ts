/** Asking a ledger, and telling it what persons decide. */
export const questions = {
  search: {
    summary: "find claims and sentences in a ledger",
    description:
      "Prints the claims in a ledger that match a query, most relevant first, followed by other matching sentences. Words match in any inflection; every term must match.",
    arguments: { query: "words, phrases in quotation marks, and filters; see docs/search.md" },
    options: {
      after: "continue from the place printed by an earlier search",
      newest: "newest first",
      facets: "also count matches by type, party, year, status, speaker, publisher and flow",
      format: "{} (on a terminal: table, else jsonl)",
      save: "save the query under this name without running it",
      saved:
        "run the search saved under this name, with any further words and filters; without a name, list saved searches",
      new: "with a saved search: only additions since you last ran the search with --new",
      forget: "delete a saved search",
      reviewer: "who saves and runs the search (default: $ENTENTE_REVIEWER, or your user name)",
    },
    captions: [
      "a word, a phrase, a party",
      "of a billion dollars or more",
      "pledges attributed to that speaker",
      "counts by giver, year and flow",
      "the ledger as of the end of 2025",
      "what was added on that day",
      "what is new since the saved search was last run",
    ],
    notes: "Filters: {}\n\nExit codes: 0 the query ran; 1 the ledger can't be read; 2 usage error.",
  },
  judge: {
    summary: "record a judgement on claims",
    description:
      "Records in a ledger what a reviewer decided about claims, and why. Nothing is overwritten: the latest judgement stands.",
    arguments: { words: "such as CLAIM accept; the start of an id is enough; a fact stands for its claims" },
    options: {
      reviewer: "who judges (default: $ENTENTE_REVIEWER)",
      from: "judgements to import, one JSON object per line",
      at: "time of the decision, such as 2026-03-01T09:30:00Z (default: now)",
    },
    captions: [
      "the claim matches its words",
      "the claim does not match its words",
      "a note for others",
      "the claims describe the same thing",
      "the claims describe different things (all claims of two facts)",
      "moves an orphaned judgement to this claim",
      "removes a document from the ledger",
      "withdraws an earlier judgement",
      "restores the document",
      "several judgements at once",
    ],
    notes: "Exit codes: 0 recorded; 1 refused by the ledger; 2 usage error.",
  },
  claim: {
    summary: "add a missed claim by marking its words",
    description:
      "Adds a claim to a document in a ledger. It must pass the checks that every claim passes: its words appear in the document, the actors are named there, and amount and date come from its words. It counts until withdrawn, whatever later readers find.",
    arguments: {
      document: "id of the document, or its first characters",
      words: "the shortest passage that states the claim, exactly as in the document",
    },
    options: {
      type: "type of claim: visit, meeting, finance and so on",
      from: "source actors: codes or names, separated by commas",
      to: "targets: codes or names, separated by commas",
      mutual: "mutual: neither party acts on the other",
      status: "status of what is reported (default: completed)",
      when: "date in EDTF: one stated in the surrounding text, or the date of the document",
      sum: 'an amount stated in the surrounding text, such as "1700000000 USD"',
      speaker: "speaker, if not the author",
      detail: "further details of the type, such as flow=loan",
      place: "which occurrence, if the words appear more than once",
      reviewer: "who adds the claim (default: $ENTENTE_REVIEWER)",
      instead: "a claim in the document with the wrong words: it is rejected and replaced by this one",
      at: "time of marking, such as 2026-03-01T09:30:00Z (default: now)",
    },
    notes: "Exit codes: 0 added; 1 the words are not in the document, or the ledger refused the claim; 2 usage error.",
  },
  beside: {
    summary: "show two translations side by side",
    description:
      "Shows two documents in two languages paragraph by paragraph, preceded by their differences: an amount, a date, a number, a state or organisation, a status, or an omission. Amounts are compared by value, however they are written.",
    arguments: {
      document: "a file, or a document in the ledger: its id, name or address",
      other: "the other document; both must be files, or both must be in the ledger",
    },
    options: { json: "the same as --format json" },
    captions: ["two documents in entente.db", "two files, without a ledger", "the same as JSON"],
    notes: "Exit codes: 0 shown, whatever differs; 1 a document can't be read; 2 usage error.",
  },
  judgements: {
    summary: "list judgements",
    description: "Prints the judgements in a ledger in the order in which they were made.",
    arguments: { id: "a claim, or a fact for its claims" },
    options: { reviewer: "only those of one reviewer", orphans: "only orphaned judgements, which await reassignment" },
    captions: ["all", "on one claim, by one reviewer", "orphaned judgements"],
  },
  agreement: {
    summary: "measure agreement between two reviewers",
    description:
      "Reports how far two reviewers agree on the claims that both judged, by type: Cohen's kappa with its interval.",
    arguments: { first: "a reviewer", second: "another reviewer" },
    captions: ["on claims that both accepted or rejected"],
  },
  review: {
    summary: "list the claims to review next",
    description:
      "Lists claims not yet judged, those with the highest expected gain first: uncertain claims on which much depends.",
    captions: ["the five most useful to judge", "the same as JSON Lines"],
  },
};
