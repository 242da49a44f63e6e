import { message } from "../../../words/index.js";

/** What is wrong with what was asked of a command, without its full stop. */
export const asking = {
  noParty: message(
    'No state or organisation is called "{name}"; use a code such as KAZ, a name such as Kazakhstan, or an acronym such as SCO',
    "name",
  ),
  partyMeant: message('No state or organisation is called "{name}"; did you mean {near}?', "name", "near"),
  noDocument: message(
    "The ledger has no document {name}; give its id (d_…), the file name it was added under, or its address",
    "name",
  ),
  severalDocuments: message("{name} matches {n} or more documents; give the id of one: {ids}", "name", "n", "ids"),
  noFact: message("The ledger has no fact {id}", "id"),
  severalFacts: message("Several fact ids start with {id}; give more characters", "id"),
  noClaim: message("The ledger has no claim {id}", "id"),
  severalClaims: message("Several claim ids start with {id}; give more characters", "id"),
  file: {
    noFolder: "there is no such folder",
    notPermitted: "writing there is not permitted",
    isFolder: "it is a folder",
    isDevice: "it is a device or a pipe",
    cannotWrite: message(
      "The file {file} can't be written ({why}); name another with {option}",
      "file",
      "why",
      "option",
    ),
    diskFailed: "The disk failed; check the disk.",
    diskFull: "The disk is full; make room for the file.",
    unknown: "unknown reason",
  },
  search: {
    oneOfThese: "Give one of --save, --saved and --forget",
    newNeedsSaved: "--new needs a saved search; name it with --saved NAME",
    nothingToSave: "Give the query to save",
    nothingToFind: "Give something to search for",
    noneSaved: "No saved searches in this ledger yet; save one with: entente search WORDS --save NAME",
    notSaved: message("No search is saved as {name}; saved searches: {names}", "name", "names"),
    saved: message("Saved as {name}: {query}", "name", "query"),
    forgotten: message("Deleted: {name}", "name"),
    noneYet: "No saved searches yet.",
    listed: message(
      "{name}: {query} ({by}, {day}{seen, select, none {} other {; last seen {seen}}})",
      "name",
      "query",
      "by",
      "day",
      "seen",
    ),
  },
  dossier: {
    order: "--from must not be after --to",
    notText: message("The format {format} is not text; name a file for it with --out", "format"),
    byNeedsSince: "--by sets the dates used by --since; give both",
    sinceAlone: "--since compares two points in time and has no timeline; leave out --from and --to",
    sinceOrder: "--since must not be after --as-of",
    noChanges: message("Changes are not available as {format}; choose table, md, html or json", "format"),
    sinceAll: "--since compares all facts at two points in time; leave out the options that select facts",
    onRecord: message("{format} holds what is on record now; leave out --as-of, --since, --from and --to", "format"),
  },
  sourceDate: "SOURCE_DATE_EPOCH in the environment is not a valid time with a four-digit year; give seconds",
  explain: {
    onePicture: "--picture draws the page of one claim; give its number or its id",
    noPage:
      "No page can be drawn for the words of this claim; pages are drawn only for claims from a PDF file with a text layer.",
    ledgerOnly: "--as-of and --added-by apply to a ledger: give the id of a fact or claim, f_… or c_…",
    several: message("{n} claim ids start with {id}; give more characters", "n", "id"),
    none: message("The document has no claim {id}; its claims ({n}) are listed when no claim is given", "id", "n"),
    notThere: message("With this --as-of or --added-by, the ledger has nothing on {id}.", "id"),
    aDocument: message(
      "{id} is a document; give the id of one of its claims (c_…) or of a fact (f_…), or a file",
      "id",
    ),
  },
};
