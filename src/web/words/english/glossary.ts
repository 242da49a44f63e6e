/** Terms of the pages, by the anchor that each has on the page of terms. */
export const glossary = {
  title: "Glossary",
  lead: "The terms used on these pages, in exports and on the command line.",
  here: "Terms used here",
  terms: {
    cameo: {
      name: "CAMEO",
      text: "Conflict and Mediation Event Observations: a coding scheme for political events, here codebook 1.1b3. Codes are given alongside PLOVER for comparison with existing event data.",
    },
    certain: {
      name: "Certain",
      text: "Having a certainty of 80% or more. Headlines, levels and totals rest on certain facts alone; the rest are shown greyed, as “not certain”.",
    },
    certainty: {
      name: "Certainty",
      text: "How often claims with this score had the right type, parties and words when people checked them. It says nothing about whether the source is right.",
    },
    claim: {
      name: "Claim",
      text: "One statement by one document that something was done, pledged, paid, built, signed, recognised or said between parties, tied to the exact words that support it.",
    },
    collection: {
      name: "Collection",
      text: "Facts, documents and pairs that reviewers have grouped under a name. A token can be limited to reading one collection.",
    },
    commitment: {
      name: "Commitment status",
      text: "How binding an amount of money is: pledged (announced without obligation), committed (agreed or under way), paid, or void (denied, cancelled or suspended).",
    },
    conflict: {
      name: "Conflicting values",
      text: "Values of one fact, such as two amounts or two dates, that can’t all be true. All are shown, each with its origins.",
    },
    "constant-dollars": {
      name: "Constant US dollars",
      text: "Amounts adjusted for US inflation to the prices of one base year, so that years can be compared.",
    },
    contradiction: {
      name: "Contradiction",
      text: "Two facts that can’t both be true for the time they share. Which of them is wrong is for people to judge.",
    },
    corroborated: {
      name: "Corroborated",
      text: "Reported by two or more independent origins.",
    },
    "current-dollars": {
      name: "Current US dollars",
      text: "Amounts converted at the official average exchange rate of their own year, without adjusting for inflation.",
    },
    digest: {
      name: "Digest",
      text: "A short hash of everything in the ledger. Two ledgers with the same digest hold the same content, so a page that names it can be checked.",
    },
    document: {
      name: "Document",
      text: "One text as it was added to the ledger: an article, readout, report, e-mail or record, with its publisher, date and address where known.",
    },
    dyad: {
      name: "Dyad (pair)",
      text: "Two parties considered together. A bilateral dossier covers everything on record between the members of a dyad.",
    },
    edition: {
      name: "Edition",
      text: "A later version of a document by the same publisher. It replaces the earlier one; what it no longer says is marked as withdrawn.",
    },
    edtf: {
      name: "EDTF",
      text: "Extended Date/Time Format (ISO 8601-2), which writes dates as precisely as they are known: 2013-09 is a month, 2014~ is approximate, 2014? uncertain, 2011/2015 a period.",
    },
    evidence: {
      name: "Evidence",
      text: "The exact words of a document that a claim rests on, with their position in the text.",
    },
    fact: {
      name: "Fact",
      text: "All claims about the same thing, merged. A fact is what documents report, not necessarily what happened.",
    },
    flow: {
      name: "Flow",
      text: "The kind of money: loan, grant, credit line, investment, purchase, debt relief, aid, technical assistance or other.",
    },
    goldstein: {
      name: "Goldstein scale",
      text: "Scores for event types from −10 (extreme conflict) to +10 (extreme cooperation), after Goldstein (1992). The score belongs to the type of event, not to its scale or importance.",
    },
    judgement: {
      name: "Judgement",
      text: "A reviewer’s recorded decision on a claim, fact or document: accept, reject, correct, merge, split, annotate or remove. Nothing is overwritten; the latest judgement stands.",
    },
    ledger: {
      name: "Ledger",
      text: "The database in which documents, claims, facts and judgements are kept: one file, or a PostgreSQL database.",
    },
    level: {
      name: "Level of relations",
      text: "The formal designation of a bilateral relationship, such as diplomatic relations, strategic partnership or alliance. Levels are ordered by analysts’ usage, not by an official ranking.",
    },
    origin: {
      name: "Independent origin",
      text: "A group of documents that share a source: copies, translations, one agency’s wire and texts citing the same source count as one origin. Support is counted in origins, not in documents.",
    },
    orphan: {
      name: "Orphaned judgement",
      text: "A judgement whose claim no longer exists because its document was re-read or replaced. It is kept until a reviewer reassigns it.",
    },
    party: {
      name: "Party",
      text: "A state, organisation or company that acts or is acted on in a claim. Maps, names and codes imply no view on statehood.",
    },
    plover: {
      name: "PLOVER",
      text: "Political Language Ontology for Verifiable Event Records: 16 event types from AGREE to ASSAULT that succeed CAMEO. Each claim that is an event carries its PLOVER type.",
    },
    position: {
      name: "Position",
      text: "A party’s reported stance on an issue (supports, opposes, recognises, neutral), with its wording and date.",
    },
    provenance: {
      name: "Provenance",
      text: "Who took a report or figure from whom: copies, translations, quotations, footnotes and agency copy, traced back to the earliest known text.",
    },
    publisher: {
      name: "Publisher",
      text: "Who put a document out, and of what kind: official, state media, intergovernmental organisation, news agency, press, academic, company. The kind affects no score.",
    },
    quad: {
      name: "Quad class",
      text: "The four classes of events: verbal cooperation, material cooperation, verbal conflict and material conflict.",
    },
    recycled: {
      name: "Recycled figure",
      text: "An unusual amount first reported for one thing and later for another, which often means that a figure was copied without its context.",
    },
    "reference-table": {
      name: "Reference table",
      text: "A table that comes with Entente, independent of the documents: memberships, terms of office, levels of partnership, exchange rates. Each row names its source.",
    },
    snapshot: {
      name: "Snapshot",
      text: "A ledger frozen under a name with its digest and date, so that it can be cited and restored.",
    },
    "source-target": {
      name: "Source and target",
      text: "In event data, the party that acts and the party acted on. A mutual claim, such as a meeting or an agreement, has no direction.",
    },
    speaker: {
      name: "Speaker",
      text: "Whoever a document attributes a claim to: an official, an organisation, another outlet or, where no one is named, the author.",
    },
    stale: {
      name: "Outdated statement",
      text: "A statement that, according to a reference table, no longer held when it was written, such as one that presents a former minister as still in office.",
    },
    status: {
      name: "Status",
      text: "How far something has progressed according to the text: pledged, planned, agreed, ongoing, completed, suspended, cancelled, or merely stated or denied.",
    },
    umbrella: {
      name: "Umbrella total",
      text: "An amount that sums up others, such as a package of projects. It is never added to its parts.",
    },
  },
};
