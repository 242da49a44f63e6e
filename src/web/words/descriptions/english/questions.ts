import type { Descriptions } from "../index.js";

/** What can be asked: summaries of pages and endpoints, and what may stand after "?". */
export const questions: Descriptions = {
  'The table "{a}" of: {b}': "The table “{a}” of: {b}",
  'The picture "{a}" of: {b}': "The picture “{a}” of: {b}",
  'As a file of the kind "{a}": {b}': "As a file of type “{a}”: {b}",
  "{a} For the role {b} or above.": "{a} Requires the role {b} or above.",
  "Every page of a ledger as JSON. Its tables are at the page's path with /NAME.csv after it, its pictures at /NAME.svg and /NAME.png; dossiers are files too (.docx, .xlsx, .md), and cited (.bib, .ris, .csl.json). Dossiers, and at /exports the whole ledger, are there in open formats (docs/exports.md). Dates are EDTF (ISO 8601-2); sums are in the currency that stands beside them. On a shared server a token goes along as a bearer token. Answers that follow from the ledger alone have an ETag; asked for with it again (If-None-Match), an answer that would be the same is 304 and empty.":
    "Every page of a ledger as JSON. The tables of a page are at its path followed by /NAME.csv, its pictures at /NAME.svg and /NAME.png; dossiers are also available as files (.docx, .xlsx, .md) and as citations (.bib, .ris, .csl.json). Dossiers, and at /exports the whole ledger, are available in open formats (docs/exports.md). Dates are in EDTF (ISO 8601-2); amounts are in the currency stated beside them. On a shared server, send a token as a bearer token. Answers that depend on the ledger alone have an ETag; if a request repeats the ETag (If-None-Match) and the answer would be the same, the response is 304 and empty.",
  "What is in the ledger, what is new, pairs in motion, contradictions, stale statements and claims to review.":
    "What is in the ledger, what is new, the most active pairs, contradictions, outdated statements and claims to review.",
  "Claims and other sentences that answer a query (docs/search.md), and what the claims are, counted by type, party, year and so on.":
    "Claims and other sentences that match a query (docs/search.md), with counts of the claims by type, party, year and so on.",
  "States, organisations, people, firms and places by the beginning of a name in any script, and the dossier of two where two are named.":
    "States, organisations, people, firms and places whose names begin as given, in any script; and a bilateral dossier where two are named.",
  "Searches that people keep by name, how much answers each, and how much of that is new since the visitor looked last.":
    "Searches saved by name, how many results each has, and how many are new since the visitor last looked.",
  "What is new, changed, withdrawn and newly contradicted of what who asks follows, since they have seen it last.":
    "What is new, changed, withdrawn or newly contradicted in what the visitor follows, since their last digest.",
  "A document with its claims, their facts, and what persons said of them.":
    "A document with its claims, the facts that they belong to, and reviewers’ judgements.",
  "Two documents in two languages, paragraph by paragraph, with where they differ.":
    "Two documents in two languages, paragraph by paragraph, with the differences between them.",
  "The claims that are best judged next, and why.": "The claims to judge next, and why.",
  "Judgements on claims that no reader finds any more, or that a later edition left out.":
    "Judgements on claims that no reader finds any more, or that a later edition omits.",
  "What two reviewers said of the claims that both judged, and who settled those that they judged apart.":
    "The verdicts of two reviewers on the claims that both judged, and who adjudicated where they disagree.",
  "Statements that are out of date, contradictions, conflicts and recycled figures.":
    "Outdated statements, contradictions, conflicting values and recycled figures.",
  "Documents by publication, the newest first.": "Documents by date of publication, newest first.",
  "Publishers with their documents, what kind of publisher each is, and who says so.":
    "Publishers with their documents, the kind of each publisher, and who determined it.",
  "People whom claims name, those with most claims first.": "People named in claims, those with the most claims first.",
  "A person: for whom, what was done and said, whom met, in which documents.":
    "A person: whom they represent, what they did and said, whom they met, and in which documents.",
  "Organisations, banks and firms that claims name, those with most claims first.":
    "Organisations, banks and firms named in claims, those with the most claims first.",
  "An organisation, bank or firm: what it did and said, for whom, in which documents.":
    "An organisation, bank or firm: what it did and said, for whom, and in which documents.",
  "Tags and collections that reviewers gave to facts, documents and pairs.":
    "Tags and collections that reviewers have given to facts, documents and pairs.",
  "What has a tag: facts, documents and pairs.": "Whatever has a tag: facts, documents and pairs.",
  "What came of files that were added, and what could not be read.":
    "The results of adding files, and what could not be read.",
  "Addresses that are told what is new, and the latest deliveries to them; for admins.":
    "Addresses that are notified of what is new, and the latest deliveries to them; for admins.",
  "The rows that one SELECT over the views of a ledger gives (docs/sql.md); for admins.":
    "The rows that one SELECT over the views of a ledger returns (docs/sql.md); for admins.",
  "Open formats that a whole ledger is there in.": "Open formats in which a whole ledger is available.",
  "All tables as CSV files in a ZIP archive with datapackage.json (Frictionless) and a codebook, to be put into a repository of research data.":
    "All tables as CSV files in a ZIP archive with datapackage.json (Frictionless) and a codebook, for deposit in a research data repository.",
  "Facts, claims and documents as linked data: what was derived from what by PROV-O, claims as schema.org Claim.":
    "Facts, claims and documents as linked data: what was derived from what in PROV-O, claims as schema.org Claim.",
  "Every claim as a W3C Web Annotation on the words of its document, found by what they are and by where they stand.":
    "Every claim as a W3C Web Annotation on the words of its document, located by their text and by their position.",
  "Money that counts in the totals, as activities of IATI 2.03: who gave what to whom, when, how far it has come.":
    "Money that counts in the totals, as IATI 2.03 activities: who gave what to whom, when, and how far it has progressed.",
  "States, organisations, firms and people, with events, payments, debts and projects between them, for Aleph and its like.":
    "States, organisations, firms and people, with events, payments, debts and projects between them, for Aleph and similar tools.",
  "Projects, visits and all else that has a place, on the map, with how exactly the place is known.":
    "Projects, visits and everything else that has a place, for maps, with how precisely the place is known.",
  "The ledger and its documents as works to cite, for Zotero and other reference managers.":
    "The ledger and its documents as citable works, for Zotero and other reference managers.",
  "States, organisations and pairs that facts are about, those with most facts first.":
    "States, organisations and pairs that have facts, those with the most facts first.",
  "An article on two states or organisations, written from facts alone, with what stands behind each.":
    "An article on two states or organisations, written from facts alone, with the source of each.",
  "What became new, otherwise or withdrawn in the dossier of two since a day.":
    "What is new, changed or withdrawn in a bilateral dossier since a given day.",
  "What became new, otherwise or withdrawn in the dossier of one since a day.":
    "What is new, changed or withdrawn in the dossier of one party since a given day.",
  "All that is known between two states or organisations, in either order.":
    "Everything on record between two states or organisations, named in either order.",
  "All that is known of a state or organisation: partners, money, visits, positions, plans.":
    "Everything on record about a state or organisation: partners, money, visits, positions, plans.",
  "Reads a file, or a document as JSON, and adds what it says to the ledger.":
    "Reads a file, or a document given as JSON, and adds its claims to the ledger.",
  "Judges claims in the name of the token: all that is sent, or nothing of it.":
    "Judges claims in the name of the token: either everything that was sent is recorded, or nothing is.",
  "What persons said of claims, in order of time.": "Reviewers’ judgements on claims, in chronological order.",
  "The file that a document was read from, where it was kept.":
    "The original file of a document, if the file was kept.",
  "A page of a PDF as a picture (N.png, from 1), where the file was kept.":
    "A page of a PDF as a picture (N.png, from 1), if the file was kept.",
  "Addresses that are told what is new.": "Addresses that are notified of what is new.",
  "Has an address told what is new from now on.": "Notifies an address of what is new from now on.",
  "What is new, as webhooks are sent it.": "What is new, as it is sent to webhooks.",
  "The same each time that a delivery is sent again.": "The same each time a delivery is sent again.",
  "When it was sent: seconds since 1970.": "When it was sent, in seconds since 1970.",
  "Tells an address nothing more, and forgets what was sent to it.":
    "Stops notifying an address, and deletes the record of what was sent to it.",
  "What was sent to webhooks, the newest first, 200 at most.": "What was sent to webhooks, newest first, 200 at most.",
  "Runs after this instant are new; otherwise those since the last visit.":
    "Runs after this instant count as new; if omitted, runs since the last visit.",
  "Where the page before ended: its `next`.": "Where the previous page ended: the value of its `next`.",
  "best unless it is given.": "If omitted, best.",
  "Claims and sentences of a page together; 20 unless it is given.":
    "Number of claims and sentences per page, taken together; if omitted, 20.",
  "What the ledger held at the end of a day, month or year (2024-06), or after a run (u_5b1f).":
    "The ledger as of the end of a day, month or year (2024-06), or after a run (u_5b1f).",
  "Only what was added after an instant.": "Only what was added after this instant.",
  "Names at most; 8 unless it is given.": "Maximum number of names; if omitted, 8.",
  "The first day, month or year of what is new. What was not seen yet where it is missing.":
    "The first day, month or year of what is new; if omitted, whatever has not been seen yet.",
  "That more came while somebody looked.": "Whether more came in while the visitor was looking.",
  "Which part of a long document; the JSON has all.": "Which part of a long document to show; the JSON has all parts.",
  "Which part of many claims; the JSON has all.": "Which part of the claims to show; the JSON has all claims.",
  "Claims at most.": "Maximum number of claims.",
  "A reviewer; the first of all unless it is given.": "A reviewer; if omitted, the first in the list.",
  "Another.": "Another reviewer.",
  "One list alone; the beginning of each without it.": "A single list; if omitted, the beginning of each list.",
  "Where the page of that list before ended: its `next`.":
    "Where the previous page of that list ended: the value of its `next`.",
  "As documents name it.": "As named in documents.",
  "Of one kind alone.": "Only one kind.",
  "Words of the name.": "Words in the name.",
  "Which addition: its id.": "The id of an addition.",
  "Rows at most; 200 unless it is given.": "Maximum number of rows; if omitted, 200.",
  "How much it tells: short, medium or long; medium without it.":
    "Length of the article: short, medium or long; if omitted, medium.",
  "Only of what a search for these words finds.": "Only what a search for these words finds.",
  "The first day, month or year of what is new: 2026-03. 90 days before today where it is missing.":
    "The first day, month or year of what is new, such as 2026-03; if omitted, 90 days before today.",
  "The last day, month or year that is looked at.": "The last day, month or year to compare.",
  "By publication, or by when the ledger learned it.": "By date of publication, or by date of addition to the ledger.",
  "Only facts that are at least so sure, in percent.": "Only facts with at least this certainty, in per cent.",
  "Only facts of that subject.": "Only facts on that subject.",
  "Only facts of that day, month or year, or later; those without a date by the day on which they were first told.":
    "Only facts from that day, month or year or later; undated facts count by the day on which they were first reported.",
  "Only facts of that day, month or year, or earlier.": "Only facts from that day, month or year or earlier.",
  "Only facts that a publisher tells whose name has that in it.":
    "Only facts reported by a publisher whose name contains this text.",
  "Only facts that a document in that language tells.": "Only facts reported by a document in that language.",
  "Only facts of which persons judged a claim, or of which they judged none.":
    "Only facts that have a claim judged by a reviewer, or only facts that have none.",
  "Without what is denied.": "Leave out facts that are denied.",
  "Whose borders the map draws: the United Nations', those on the ground, or a government's.":
    "Which borders the map shows: those of United Nations maps, those of control on the ground, or those recognised by a government.",
  "The name of the file; what it is is told by its content.":
    "The name of the file; its format is determined by its content.",
  "Whether the file is kept in the ledger (up to 32 MB); otherwise as the server was started.":
    "Whether to keep the file in the ledger (up to 32 MB); if omitted, as set when the server was started.",
  "Seconds to wait for what comes of it; otherwise 20.": "Seconds to wait for the result; if omitted, 20.",
  "Ids of claims, with commas between; 100 at most.": "Ids of claims, separated by commas; 100 at most.",
  "Id of a claim whose words are marked, where they stand there.":
    "Id of a claim whose words are to be marked, if they are on the page.",
  "Of one webhook: its id.": "The id of a webhook, to list its deliveries only.",
};
