import type { Descriptions } from "../index.js";

/** What pages and endpoints answer, and what they are sent. */
export const answers: Descriptions = {
  "Living claims that are part of a fact.": "Current claims that are part of a fact.",
  "null where they are too many to be counted while somebody waits.":
    "null where there are too many to count within one request.",
  "Those that most facts are about, of all times.": "Those with the most facts overall.",
  "Facts first told in the last 13 weeks.": "Facts first reported in the last 13 weeks.",
  "Those of the 52 weeks before.": "Facts first reported in the 52 weeks before that.",
  "How many times as many facts a week: (lately + 1) × 4 ÷ (before + 4).":
    "The weekly rate of new facts relative to the year before: (lately + 1) × 4 ÷ (before + 4).",
  "Facts told before and again in the last 13 weeks.":
    "Facts reported before, and reported again in the last 13 weeks.",
  "One, or the two of a pair.": "One party, or the two of a pair.",
  "What it is, and how much is told of it.": "What it is, and how much is on record about it.",
  "Its address on this site.": "The address of its page on this site.",
  "Facts about a party or a pair; claims that name a person, a firm or a place.":
    "Number of facts about a party or a pair, or of claims that name a person, a firm or a place.",
  "The fact that it is part of; null where it was rejected.":
    "The fact that the claim is part of; null where the claim was rejected.",
  "Stretches of the text that answer the query.": "Passages of the text that match the query.",
  "The stretch of the text that carries the claim.": "The passage of the text that states the claim.",
  "Where the sentence stands in the document's text.": "The position of the sentence in the text of the document.",
  "Claims that were counted: all that answer, or the newest so many.":
    "Number of claims counted: all that match, or only the newest.",
  "Whether more claims answer than were counted.": "Whether more claims match than were counted.",
  "What the words of the query name: dossiers of two or of one, people, firms, places.":
    "What the words of the query name: dossiers of pairs or single parties, people, firms, places.",
  "Names that may have been meant, where nothing answers.": "Names that may have been meant, where nothing matches.",
  "Claims that answer; counted up to 10,000.": "Number of claims that match; counted up to 10,000.",
  "Sentences without a claim; they begin where the claims end.": "Sentences without a claim; they follow the claims.",
  "Sentences that answer and by which no claim is told; counted up to 10,000.":
    "Number of matching sentences that state no claim; counted up to 10,000.",
  "What to give as `after` for the next page.": "The value of `after` for the next page.",
  "States that facts of the ledger are about.": "States that have facts in the ledger.",
  "Who saved it.": "Who saved the search.",
  "When, ISO 8601.": "When this was done (ISO 8601).",
  "Claims and other sentences that answer, counted as the search does; null where it can no longer be asked.":
    "Number of claims and other sentences that match, counted as the search does; null where the query can no longer be run.",
  "Those added after `since`.": "Number of these that were added after `since`.",
  "When who asks looked at it last, else when it was saved.":
    "When the visitor last looked at the search; otherwise, when it was saved.",
  '"KAZ", "CHN/KAZ", "person:…", "search:NAME" of a saved search, "?WORDS" of one that is not.':
    '"KAZ", "CHN/KAZ", "person:…", "search:NAME" for a saved search, "?WORDS" for one that is not saved.',
  "An ISO 8601 instant, or the day that was asked for.": "An instant (ISO 8601), or the requested day.",
  "Facts that were not there.": "Facts that were not on record before.",
  "Facts that nothing tells any more.": "Facts that no claim supports any more.",
  "Later editions without it.": "Later editions that omit it.",
  "Why nothing can be told of it; null where it can.": "Why nothing can be reported on it; null where it can be.",
  "Words that brought a fact, changed it, or are withdrawn.":
    "The wording that added a fact, changed it, or was withdrawn.",
  "status, when, amount, place, support, conflicts, or a field of the details.":
    "status, when, amount, place, support, conflicts, or one of the details.",
  "As the fact has it.": "The value in the fact.",
  "When it was made, ISO 8601.": "When this was made (ISO 8601).",
  "Names what the ledger had learned by then.": "A mark of the state of the ledger at that time.",
  "When the ledger learned what is told of a fact, by its id.":
    "When what is reported on a fact was added to the ledger, by fact id.",
  "What its publisher is.": "The kind of its publisher.",
  "Its address and those of its notes.": "The address of the document and those in its notes.",
  "In the order of the text.": "In the order in which they appear in the text.",
  "Copies and translations of it, but not its editions.":
    "Copies and translations of the document, but not its editions.",
  "The edition that took its place; nothing of this one counts then.":
    "The later edition that replaced the document, in which case nothing in the document counts.",
  "Editions whose place it took.": "Earlier editions that the document replaced.",
  "Claims that are told no more: what later editions left out, and what persons judged and no reader finds.":
    "Claims that are no longer current: those that later editions omit, and those that were judged but that no reader finds any more.",
  "Documents that echoes name.": "Documents named in the echoes.",
  "Notes, tags and collections that hold.": "Current notes, tags and collections.",
  "Whether the file that it was read from was kept.": "Whether the original file was kept.",
  "Whether pages of that file can be shown as pictures: pages/1.png and on.":
    "Whether the pages of that file can be shown as pictures: pages/1.png and so on.",
  "What stands against what; a side without a paragraph leaves out what the other says.":
    "Which paragraphs correspond; a side without a paragraph omits what the other says.",
  "What the words mean: USD 1700000000, an EDTF date, KAZ or org:SCO, a number, a status; null of what is left out.":
    "What the words mean: USD 1700000000, an EDTF date, KAZ or org:SCO, a number, a status; null for an omission.",
  "What judging it is expected to gain (docs/judgement.md).":
    "The expected gain of judging the claim (docs/judgement.md).",
  "Facts of the busiest pair that it is about.": "Number of facts on the most active pair that the claim is about.",
  "Claims without a verdict, of the 100,000 newest.": "Number of the 100,000 newest claims that have no verdict.",
  "Of the claim that was asked for.": "For the requested claim.",
  "The claim that was asked for.": "The requested claim.",
  "By id of the claim.": "By claim id.",
  "What holds of what persons said of it.": "The judgements on the claim that currently apply.",
  "The later edition that does not say it; null where no reader finds it.":
    "The later edition that omits the claim; null where no reader finds the claim.",
  "Claims that are told in the same document, by its id.": "Current claims of the same document, by document id.",
  "Who has judged anything, in order.": "Everyone who has judged anything.",
  "Who is compared.": "The reviewers compared.",
  "Those that they judged apart first.": "Those on which they disagree come first.",
  "The last word of anybody else.": "The latest verdict of anyone else.",
  "Facts that the rows name.": "Facts named in the rows.",
  "Those with most documents first.": "Those with the most documents first.",
  "As documents name it, or the host of its site.": "The name in documents, or the host name of its site.",
  "Who decided it; null where nobody did.": "Who made the decision; null where no one did.",
  "The state that the tables know it to belong to.": "The state that it belongs to, according to the tables.",
  "What its part in the fact is.": "Its role in the fact.",
  "The surest claim that says so.": "The most certain claim that says so.",
  "Ids that persons say to be the same.": "Ids that reviewers have declared to be the same.",
  "Offices of the reference table.": "Offices in the reference table.",
  "Claims, the newest, that the rest is made of.": "Number of claims, the newest, on which the rest is based.",
  "The latest first.": "Latest first.",
  "When something last came to it.": "When something was last added to it.",
  "The fact as it is now, a document, or two parties.": "The current fact, a document, or two parties.",
  "Who put it there, and when.": "Who added it, and when.",
  "Facts that were reckoned anew.": "Number of facts recalculated.",
  "How far it is; left where it was not read, because the addition was cancelled or given up.":
    "The progress of the file; `left` where it was not read because the upload was cancelled or stopped.",
  "Documents that are new.": "Number of new documents.",
  "Documents that were read anew.": "Number of documents that were re-read.",
  "Documents that were there as they are.": "Number of documents that were already in the ledger unchanged.",
  "Whether who asks may add. What was added by whom, and what could not be read, reviewers see.":
    "Whether the visitor may add documents. Only reviewers see who added what, and what could not be read.",
  "Files, and what archives hold, that could not be read, the newest first.":
    "Files, including files in archives, that could not be read, newest first.",
  "Whether who asks may see them; all is empty otherwise.":
    "Whether the visitor may see webhooks; if not, everything else is empty.",
  "When it was added, ISO 8601.": "When it was added (ISO 8601).",
  "CHN KAZ (two), KAZ (one), person:…, search:NAME, all.":
    "CHN KAZ (a pair), KAZ (one party), person:…, search:NAME, all.",
  "Whether it may be a machine of a private network.": "Whether the address may be on a private network.",
  "Since when nothing is sent to it; null where it is sent to.":
    "When notifications were paused; null where they are not paused.",
  "What came of the last attempt.": "The result of the last attempt.",
  "How many changes it tells; null of a test.": "Number of changes in the notification; null for a test.",
  "Whose texts were annotated.": "The publishers whose texts were annotated.",
  "Claims that annotators made.": "Number of claims annotated by hand.",
  "Claims that Entente made.": "Number of claims found by Entente.",
  "Those of them whose type, parties and words are as annotated.":
    "Number of these whose type, parties and words match the annotation.",
  "Of the same, those that are certain.": "The same for certain claims only.",
  "Percent of claims that two annotators agree on.": "Percentage of claims on which two annotators agree.",
  "How often claims are right, as it was measured.": "How often claims are right, as measured.",
  "In English, in its order.": "In English, in alphabetical order.",
  "Whether the visitor may ask.": "Whether the visitor may run queries.",
  "Why it was not answered.": "Why the query was not answered.",
  "Open formats that the whole ledger is there in.": "Open formats in which the whole ledger is available.",
  "Of its address: /exports.END, or /KAZ/CHN.END of what is known of two.":
    "The end of its address: /exports.END, or /KAZ/CHN.END for a bilateral dossier.",
  "What of the ledger it has.": "What the format holds of the ledger.",
  "Dated facts by year, of those of each kind with most facts.":
    "Dated facts by year, for the entries of each kind with the most facts.",
  "Ids of the facts that it rests on.": "Ids of the facts on which the sentence rests.",
  "What no sentence tells, in the words of the sources.": "What no sentence covers, in the words of the sources.",
  'The second is "" for the dossier of one.': 'The second is "" in the dossier of one party.',
  "Facts known before the first day of since.": "Facts on record before the first day of `since`.",
  "Facts that only more, or fewer, independent origins tell.":
    "Facts for which only the number of independent origins has changed.",
  "Facts that two or more independent origins tell.": "Number of facts reported by two or more independent origins.",
  "Facts whose claims give values that can't all be true.":
    "Number of facts whose claims give values that can't all be true.",
  "Facts of the dossier, those that are denied too.": "Number of facts in the dossier, including denied ones.",
  "Those of them that are certain and not denied.": "Number of these that are certain and not denied.",
  "First and last year that certain facts are about.": "The first and last year of the certain facts.",
  "Subjects that facts tell of, the heaviest first.": "Subjects of the facts, the weightiest first.",
  "The certain fact about the latest day, of those listed.": "The latest certain fact among those listed.",
  "The largest sum that went one way, committed or paid.": "The largest amount committed or paid in one direction.",
  "The fact that tells it, where it is one.": "The fact that reports it, where there is a single one.",
  "Place on the ladder of levels, 0 the lowest.": "Rank among the levels; 0 is the lowest.",
  "Where nobody knows since when: the day of the first text that calls it so.":
    "If the start is unknown: the date of the first text that uses this level.",
  "When a higher one took its place, it ended or relations were broken off.":
    "When a higher level replaced this one, when it ended, or when relations were broken off.",
  "Why it is left out of the sums; null when it counts.":
    "Why the amount is left out of the totals; null where it counts.",
  "By which its dollars were reckoned.": "The exchange rate used for its conversion to US dollars.",
  "The first of them.": "The first of these.",
  "How many facts it is added up from.": "Number of facts that the total covers.",
  "Lines without a rate, which usd lacks.": "Number of lines without an exchange rate, which `usd` leaves out.",
  "Places in sums.": "Indexes in `sums`.",
  "Year of the constant dollars.": "Base year of the constant dollars.",
  "When it was first told, where no date of its own is known.":
    "When the fact was first reported, if no date of its own is known.",
  "Independent origins.": "Number of independent origins.",
  "In order of publication.": "In order of publication date.",
  "The words of the claim in a line, cut where they are long.":
    "The words of the claim on one line, shortened if long.",
  "When the document came out.": "When the document was published.",
  "The highest that holds still, of those that are certain.": "The highest certain level that is still in force.",
  "The exact words of positions over time.": "The wording of positions over time.",
  "The newest facts of conflict and of what ends it.": "The latest facts on conflict and on what ends it.",
  "How facts were told first, by their ids.": "How facts were first reported, by fact id.",
  "A web page, in the place of the text.": "A web page, in place of the text.",
  "EDTF: when it was published.": "When the document was published (EDTF).",
  "Of different and place: the other side.": "For the verdicts `different` and `place`: the other side.",
  "Of correct: which field, such as amount.value.": "For the verdict `correct`: the field, such as amount.value.",
  "Of correct: the right value. Of withdraw: the id of the judgement that no longer holds.":
    "For the verdict `correct`: the right value. For `withdraw`: the id of the judgement to withdraw.",
  "What it is told of: CHN KAZ (two), KAZ (one), person:…, search:NAME, all.":
    "What the address is notified of: CHN KAZ (a pair), KAZ (one party), person:…, search:NAME, all.",
  "Whether it may be a machine of a private network; only the command line allows that.":
    "Whether the address may be on a private network; only the command line allows that.",
  "Since when nothing is sent to it; missing where it is sent to.":
    "When notifications were paused; missing where they are not paused.",
};
