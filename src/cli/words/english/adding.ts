import { message } from "../../../words/index.js";

/** What becomes of documents that a ledger takes, and how far the work is. */
export const adding = {
  added: message("{n, plural, one {# document} other {# documents}} added", "n"),
  editions: message("{n, number} of them editions of other documents", "n"),
  changed: message("{n, number} re-read", "n"),
  known: message("{n, number} known", "n"),
  removed: message("{n, number} skipped as removed by a reviewer", "n"),
  failed: message("{n, number} failed", "n"),
  outcome: message(
    "{documents}; {claims, plural, one {# claim} other {# claims}}{retired, plural, =0 {} other {, # retired}} → {facts, plural, one {# fact} other {# facts}}",
    "documents",
    "claims",
    "retired",
    "facts",
  ),
  translations: message(
    "; {n, plural, =0 {nothing new} one {# document} other {# documents}} marked as a translation of {original}",
    "n",
    "original",
  ),
  documents: message("{n, plural, one {# document} other {# documents}}", "n"),
  lines: message("{n, plural, one {# line} other {# lines}}", "n"),
  claims: message("{n, plural, one {# claim} other {# claims}}", "n"),
  rate: message("{n} a second", "n"),
  left: message("{span} left", "span"),
  about: message("about {span}", "span"),
  seconds: message("{n} s", "n"),
  minutes: message("{n} min", "n"),
  hours: message("{n} h", "n"),
  dryRun: "This was a dry run: nothing was written.",
  unsettled:
    "The facts are not up to date and the ledger can't be written to now; run the same command again once it can.",
  indexing: message("indexing the ledger for search, once: {done, number} of {all, number} documents", "done", "all"),
  resumes: message("{words}; resumes if interrupted", "words"),
  warning: "warning",
  info: "info",
};
