import { message } from "../../../words/index.js";

/** Ledgers as wholes: exports, backups, sites, what is erased, and who may come in. */
export const keeping = {
  told: message(
    "{documents, plural, one {# document} other {# documents}}, {claims, plural, one {# claim} other {# claims}}, {judgements, plural, one {# judgement} other {# judgements}}, {facts, plural, one {# fact} other {# facts}}; content {digest}",
    "documents",
    "claims",
    "judgements",
    "facts",
    "digest",
  ),
  backedUp: message("{file}: {size} MB, read back: {told}", "file", "size", "told"),
  restored: message("Restored: {told}", "told"),
  alreadyImported: message("Already imported: {told}", "told"),
  annotations: {
    noClaim: message("(no claim: {why})", "why"),
    taken: message(
      "{claims, plural, one {# claim} other {# claims}}, {notes, plural, one {# annotation} other {# annotations}} with notes or tags, {known, number} already there, {refused, number} not imported",
      "claims",
      "notes",
      "known",
      "refused",
    ),
  },
  noSnapshots: "No snapshots yet; make one with: entente snapshot NAME",
  published: message("{pages, plural, one {# page} other {# pages}}; start at index.html", "pages"),
  purge: {
    untitled: "untitled",
    what: message(
      "{id}, “{title}”, with {claims, plural, one {# claim} other {# claims}} and their judgements",
      "id",
      "title",
      "claims",
    ),
    ask: message("This erases {what}. It cannot be undone. Type the full id to confirm: ", "what"),
    unconfirmed: message(
      "Nothing was erased. To erase {what}, which cannot be undone, confirm with the full id: entente purge {id} --confirm {id}",
      "what",
      "id",
    ),
    erased: message(
      "{id} is erased: {claims, plural, one {# claim} other {# claims}}, {judgements, plural, one {# judgement} other {# judgements}} on it. Copies and exports of the ledger still contain it.",
      "id",
      "claims",
      "judgements",
    ),
  },
  rowsCut: message("There are more rows than {n, number}; --limit shows them.", "n"),
  serving: {
    firstToken: "This is the first admin token. It is shown once only:",
    tokensUnused:
      "tokens are asked for only where others can come (--host); here whoever uses this machine comes in without one",
    stop: "Stop with Ctrl+C.",
  },
  tokens: {
    none: "There are no tokens.",
    roles: { reader: "reader", reviewer: "reviewer", admin: "admin" },
    collection: message("collection {name}", "name"),
  },
  model: {
    here: message("{model} is asked at {host}, on this machine; nothing leaves it.", "model", "host"),
    open: " The connection is not encrypted.",
    what: message(
      "the passages of these documents that name a state or an organisation, with their names, dates and amounts, to {host}, for {model}",
      "host",
      "model",
    ),
    unsaid: message("This would send {what}; give --send to allow it.{open}", "what", "open"),
    ask: message("This sends {what}.{open} Send it? (yes or no) ", "what", "open"),
    sends: message("This sends {what}, and nothing else.{open}", "what", "open"),
    /** What a person may answer for yes, beside "y" and "yes"; in small letters. */
    yes: ["yes", "y"],
  },
};
