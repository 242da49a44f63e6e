import type { Descriptions } from "../index.js";

/** Fields of claims, facts, documents and what hangs on them. */
export const records: Descriptions = {
  "Of each value the best supported one.": "Each field has its best supported value.",
  "When it was first told, where no time of its own is known.":
    "When the fact was first reported, if no date of its own is known.",
  "Of the step of its history that its claims bear out.":
    "How far it has come, as its claims bear out; its history has what others say.",
  "Claims that tell it.": "Number of claims that report it.",
  "Independent origins: a copy never raises it.": "Number of independent origins; copies never raise this number.",
  "0 to 1: that at least one of its origins is right in saying so.":
    "0 to 1: the probability that at least one of its origins reports it correctly.",
  "Where a range is given: its upper end.": "The upper end of a range, where one is given.",
  "Of a claim: the words that name it.": "In a claim: the words that name it.",
  "Where the table has it from.": "The source of the table.",
  "0 to 1: how often claims like it were right.": "0 to 1: how often similar claims were right.",
  "The words that name it; null where it is only understood.":
    "The words that name it; null where it is implied, not named.",
  "The state that it stands for.": "The state represented.",
  "As judgements correct it.": "With the corrections of reviewers.",
  "Names under which it was found.": "File names under which the document was found.",
  "What its reader was told.": "The settings that the reader was given.",
  "When a person took it out of the ledger.": "When a reviewer removed the document from the ledger.",
  "Of a PDF, for each line: its start in the text, its page, and left, bottom, right and top in points of the page.":
    "For each line of a PDF: its start in the text, its page, and its left, bottom, right and top edges in points.",
  "The mark of the note whose work is meant again.": "The mark of the note that cites the same work.",
  "What the document says itself of fields that a person has set.":
    "What the document itself says in fields that a reviewer has changed.",
  "Words that it was filed under when it was added.": "Tags that the document had when it was added.",
  "Collections that it was in when it was added.": "Collections that contained the document when it was added.",
  "What recognised the words of a document whose pages are pictures, and how sure it says it is.":
    "The OCR engine that recognised the words of a scanned document, and the confidence that it reports.",
  "What told of it beside it, and what it says itself where that is something else.":
    "The file that describes the document, and what the document itself says where that differs.",
  "The name of the side-car, table or library that told of it.":
    "The name of the sidecar file, table or library that describes the document.",
  "Alpha-3 of the state, or org:…, that it is of.":
    "The state (alpha-3 code) or organisation (org:…) that it belongs to.",
  "Who says so: a person, the table of publishers by name or host, a rule; null where nothing is known.":
    "Who determined this: a reviewer, the table of publishers (by name or host), or a rule; null where nothing is known.",
  "Place of the note in document.references; null for the document’s own address.":
    "Index of the note in document.references; null for the document’s own address.",
  "A copy of it in an archive that the note names.": "An archived copy that the note names.",
  "The last time that entente links asked for it.": "When entente links last checked the address.",
  "Of HTTP; null where nothing answered.": "HTTP status; null where nothing responded.",
  "Where it leads, of those that moved.": "Where the address leads now, if it has moved.",
  "As it was read.": "As originally read.",
  "What it goes back to besides its document.": "The sources that the claim goes back to, other than its document.",
  "When it was no longer found; null while it holds.":
    "When the claim was no longer found; null while the claim is current.",
  "The claim that took its place.": "The claim that replaced this one.",
  "Values that claims give, best supported first.": "Values that claims report, best supported first.",
  "Ids of the claims that give it.": "Ids of the claims that report this value.",
  "Independent origins among them.": "Number of independent origins among these claims.",
  "Of money: what the words tell beside the status.": "For money: what the words say in addition to the status.",
  "Why it is one text with the document: a person said so, an address, parallel paragraphs in another language, the same words; null where only others hold them together.":
    "Why this counts as one text with the document: a reviewer’s decision, an address, parallel paragraphs in another language, or the same words; null where the two are connected only through other documents.",
  "The earlier claim that it copies or repeats.": "The earlier claim that this one copies or repeats.",
  "Days since the figure was first said, where it is given as if of now.":
    "Days since the figure was first reported, where it is presented as current.",
  "Id of a fact or a document, or the ids of two parties in order, parted by a space.":
    "Id of a fact or a document, or the ids of two parties in order, separated by a space.",
  "The words of a note; the name of a tag or a collection.":
    "The text of a note, or the name of a tag or a collection.",
  "How close it stands to the parties; it counts in no score.":
    "How close the publisher is to the parties; this affects no score.",
  "US dollars of the year; null where there is no rate.":
    "Current US dollars of that year; null where there is no rate.",
  "What the year is of: the fact, or the first text that tells it.":
    "What the year is taken from: the fact, or the first text that reports it.",
  "Units of the currency for one US dollar: the average of the year.":
    "Units of the currency per US dollar, average of the year.",
  "Texts of the year reckoned in an older unit: units of it make one of that of the rate.":
    "Where texts of that year use an older unit: how many old units make one unit of the rate.",
  "Who said it before any of these, as one of them cites it.":
    "Who reported this before any of these, as cited by one of them.",
  "Publisher of a document; of a source that was not read the words that name it.":
    "The publisher of a document; for a source that was not read, the words that name it.",
  "When it was published or said.": "When this was published or said.",
  "The claim that cites it.": "The claim that cites the source.",
  "Beside the text before it in its language.": "Compared with the previous text in the same language.",
  "Places in words that are new.": "Positions of the new words.",
  "Words of the text before it that are gone.": "Words of the previous text that are no longer there.",
  "In order of time.": "In chronological order.",
  "Id of the node that has it from the other.": "Id of the node that draws on the other.",
  "Claims that say so.": "Claims that show this.",
  "The source has it from the taker, at once or over others.":
    "The source in turn draws on the taker, directly or through others.",
  "The source came out later than the taker.": "The source was published later than the taker.",
};
