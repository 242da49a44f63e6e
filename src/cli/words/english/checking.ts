import { message } from "../../../words/index.js";

/** What was held against something else: claims against tables, facts and texts against one another, drafts against a ledger, addresses against the web. */
export const checking = {
  findings: {
    "out-of-date": "outdated",
    contradicted: "contradicted",
    date: "different date",
    term: "different term",
    name: "spelling",
  },
  finding: message("{kind}: {what}", "kind", "what"),
  words: message("“{words}”", "words"),
  checked: message(
    "{documents, plural, one {# document} other {# documents}} checked against the reference tables: {found, plural, =0 {nothing found} other {# found}}.",
    "documents",
    "found",
  ),
  none: {
    contradicted: "No two facts in the ledger contradict each other.",
    conflicting: "No fact in the ledger has conflicting values.",
    recycled: "No recycled figures in the ledger.",
  },
  found: message("{n, number} found.", "n"),
  value: message("{value} ({n, number})", "value", "n"),
  figure: message("{sum}, {party}", "sum", "party"),
  first: message("first: {fact}", "fact"),
  later: message("later, with a different {differs}: {fact}", "differs", "fact"),
  differs: { party: "party", date: "date", type: "type", object: "object" },
  draft: message(
    "{sentences, plural, one {# sentence} other {# sentences}} checked: {refused, plural, =0 {nothing refused} one {# sentence refused} other {# sentences refused}}.",
    "sentences",
    "refused",
  ),
  beside: {
    none: "No differences found.",
    differences: message("{n, plural, one {# difference} other {# differences}}:", "n"),
    omitted: "(omitted)",
    nothing: "nothing",
    means: message("“{words}” ({meaning})", "words", "meaning"),
  },
  links: {
    states: {
      alive: "alive",
      moved: "moved",
      dead: "dead",
      refused: "refused",
      silent: "silent",
      unasked: "not checked",
    },
    archivedCopy: "an archived copy",
    archived: message("archived: {address}", "address"),
    documents: message("{n, plural, one {# document} other {# documents}}", "n"),
    counted: message("{n, number} {state}", "n", "state"),
    nothing: "Nothing to check; --again re-checks earlier addresses.",
    checked: message(
      "{n, plural, one {# address} other {# addresses}} checked: {told}{left, plural, =0 {} other {; # left for another run, to spare their sites}}",
      "n",
      "told",
      "left",
    ),
    checking: message(
      "checking {n, plural, one {# address} other {# addresses}} at {sites, plural, one {# site} other {# sites}}",
      "n",
      "sites",
    ),
    interrupted: message("{words}; if interrupted, repeat the command to resume", "words"),
    progress: message("{done, number} of {all, number} addresses checked", "done", "all"),
  },
};
