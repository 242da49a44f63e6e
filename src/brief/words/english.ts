import { message } from "../../words/index.js";

/** What briefs say in English: dossiers, changes, digests and published sites. Dates, names and sums are words already. */
export const english = {
  origins: message("{n, plural, one {# origin} other {# origins}}", "n"),
  facts: message("{n, plural, one {# fact} other {# facts}}", "n"),
  undated: "undated",
  /** Of what no date is told but that of the text. */
  reported: message("reported {date}", "date"),
  undatedFacts: message("{n, plural, one {# undated fact} other {# undated facts}}.", "n"),
  disputed: "disputed",
  /** Of a fact that is not certain. */
  unsure: "not certain",
  /** Between words, and between parts of what is said. */
  comma: ", ",
  semicolon: "; ",
  beside: message("{words} ({more})", "words", "more"),
  labelled: message("{label}: {words}", "label", "words"),
  /** Rows that a section leaves out. */
  moreRows: message("{n, plural, one {# more row} other {# more rows}}; --limit shows them.", "n"),
  /** Rows that a file leaves out. */
  moreRowsOfFile: message("{n, plural, one {# more row} other {# more rows}} in the ledger.", "n"),
  numbersOfPicture: "Data for this chart",
  notes: {
    /** Heading of a column that calls notes. */
    note: "Note",
    /** Headings of what stands at the end. */
    title: "Notes",
    documents: "Documents",
    /** Which fact a note is of. */
    fact: message("Fact {id}.", "id"),
    /** Of a link from a note to where it is called. */
    back: message("Back to the text of note {n}", "n"),
    /** Documents that tell a fact and are not named. */
    more: message("{n, plural, one {# more document} other {# more documents}}.", "n"),
    quoted: message("“{words}”", "words"),
    edition: message(
      "From the ledger {ledger}, {snapshot, select, none {state {digest}} other {snapshot {snapshot}, SHA-256 {digest}}}{date, select, none {} other {, {date}}}.",
      "ledger",
      "snapshot",
      "digest",
      "date",
    ),
    /** What stands before what is quoted, between documents, and at the end of a note. */
    before: ": ",
    between: "; ",
    end: ". ",
  },
  /** Of a site that is published as files. */
  site: {
    title: message("Dossiers of {ledger}", "ledger"),
    about:
      "What documents say about relations between states, each fact with its source wording. Publication does not imply endorsement.",
    pairs: "Bilateral dossiers",
    parties: "States and organisations",
    told: "Sources",
    cite: "Cite this fact",
    /** A link to the first page. */
    all: "All dossiers",
  },
  /** Headings of the columns that every file of rows ends in. */
  trace: {
    factId: "Fact id",
    words: "Words",
    document: "Document",
    publisher: "Publisher",
    published: "Published",
    address: "Address",
  },
  /** Of workbooks: names of sheets, and headings that have no other word. */
  sheets: {
    about: "About",
    facts: "Facts",
    evidence: "Evidence",
    money: "Money",
    documents: "Documents",
    ledger: "Ledger",
    digest: "Digest",
    counted: "In the dossier",
    shown: "Facts in this file",
    type: "Type",
    to: "To",
    reported: "Reported",
    value: "Amount",
    currency: "Currency",
    certainty: "Certainty",
    disputed: "Disputed",
    claim: "Claim",
    documentId: "Document id",
    flow: "Flow",
    dollars: "US dollars",
    authors: "Authors",
    language: "Language",
    citation: "Citation",
  },
  noYear: "no year",
  /** Headings of columns. */
  columns: {
    when: "When",
    status: "Status",
    what: "What",
    toldBy: "Origins",
    fact: "Fact",
    facts: "Facts",
    where: "Where",
    history: "History",
    kind: "Kind",
    visitor: "Visitor",
    level: "Level",
    year: "Year",
    firmness: "Commitment status",
    asTold: "As reported",
    inDollars: "In US dollars",
    from: "From",
    issue: "Issue",
    who: "Party",
    stance: "Stance",
    words: "Words",
    change: "Change from previous",
    organisation: "Organisation",
    about: "About",
    insideOne: "Conflicting values within a fact",
    between: "Facts that can’t both be true",
    figure: "Figure",
    again: "Later reported for",
    publisher: "Publisher",
    origins: "Origins",
    partner: "Partner",
    twoOrigins: "Corroborated",
    moneyFrom: "Money from",
    moneyTo: "Money to",
  },
  summary: {
    counts: message(
      "{facts, plural, one {# fact} other {# facts}} from {claims, plural, one {# claim} other {# claims}}; {corroborated, plural, one {# is} other {# are}} corroborated by two or more independent origins.",
      "facts",
      "claims",
      "corroborated",
    ),
    conflicting: message("Sources conflict on {n, plural, one {# fact} other {# facts}}.", "n"),
    asOf: message("As of {date}.", "date"),
    nothing: "Nothing on record; add documents with entente add.",
  },
  /** What is new of what somebody follows. */
  digest: {
    title: "What is new",
    summary: message(
      "{reviewer} follows {followed, plural, =0 {nothing yet} one {# subject} other {# subjects}}{quiet, plural, =0 {} one {; there is nothing new on one} other {; there is nothing new on #}}.",
      "reviewer",
      "followed",
      "quiet",
    ),
    allQuiet: message(
      "{reviewer} follows {followed, plural, one {# subject} other {# subjects}}; nothing is new.",
      "reviewer",
      "followed",
    ),
    since: message("Since {day}.", "day"),
    /** Over what became of a fact. */
    news: "News",
    fresh: "new",
    withdrawn: "withdrawn",
    contradicted: message("contradicted by: {other} ({because})", "other", "because"),
    disputed: message("contradicted ({about}): {values}", "about", "values"),
  },
  /** Two states of a dossier. */
  changes: {
    summary: message(
      "The record before {since}, compared with the record {until, select, none {now} other {at the end of {until}}}, by date of {by, select, published {publication} other {addition to the ledger}}: {before, plural, one {# fact} other {# facts}} then, {after, plural, one {# fact} other {# facts}} now.",
      "since",
      "until",
      "by",
      "before",
      "after",
    ),
    none: "No changes.",
    fresh: "New",
    changed: "Changed",
    withdrawn: "Withdrawn",
    support: "Reported by more or fewer sources",
  },
  level: {
    title: "Level of relations",
    none: "No level of relations on record.",
    /** Where none is certain: the last that is told, and how sure it is. */
    perhaps: message(
      "No certain fact states a level; the latest reports {level} (certainty {percent}%).",
      "level",
      "percent",
    ),
    /** Where all that are certain have ended: the last. */
    ended: message("No current level; the last was {level}, until {until}.", "level", "until"),
    /** `standing`: where nobody knows since when, the day on which a text calls it so. */
    now: message(
      "{level}, {since, select, none {{standing, select, none {date unknown} other {as of {standing}}}} other {since {since}}}; reported by {n, plural, one {# origin} other {# origins}}.",
      "level",
      "since",
      "standing",
      "n",
    ),
    standing: message("as of {day}", "day"),
    /** Of the level that holds. */
    since: message("since {day}", "day"),
    /** Of a level whose end is not known, and that holds no more. */
    from: message("from {day}", "day"),
    between: message("{from} – {until}", "from", "until"),
    reference: message("Reference table: {known}.", "known"),
  },
  timeline: "Timeline",
  network: {
    title: "Network",
    size: message(
      "{partners, plural, one {# partner} other {# partners}}, {ties, plural, one {# tie} other {# ties}} in all.",
      "partners",
      "ties",
    ),
  },
  projects: "Projects",
  visits: {
    title: "Visits",
    /** In place of the name of a side that is many. */
    others: "others",
    direction: message("{from} to {to}: {n, plural, one {# visit} other {# visits}}", "from", "to", "n"),
  },
  planned: "Planned",
  money: {
    title: "Money, without double counting",
    /** A sum in constant dollars of a year. */
    constant: message("{sum} in constant {year} dollars", "sum", "year"),
    noRate: "not converted",
    sumsWithoutRate: message("{n, plural, one {# amount} other {# amounts}} not converted", "n"),
    factsWithoutRate: message("{n, plural, one {# fact} other {# facts}} not converted to US dollars", "n"),
    firmness: { pledged: "pledged", committed: "committed", paid: "paid", void: "void" },
    left: {
      total: "totals of other amounts",
      fulfilled: "pledges since committed",
      back: "repayments and debt owed",
      part: "parts of other amounts",
      joint: "joint amounts",
      void: "denied, cancelled or suspended",
      unsure: "not certain",
      contested: "denied by others",
    },
    notCounted: message("Not counted: {kinds}.", "kinds"),
  },
  moneyYears: {
    title: "Money by year",
    in: "incoming",
    pledgedIn: "incoming, pledged only",
    out: "outgoing",
    pledgedOut: "outgoing, pledged only",
  },
  partners: "Partners",
  positions: {
    title: "Positions",
    notTold: "not stated",
    also: message("also {stances}", "stances"),
    phrasings: "Wording of positions over time",
  },
  memberships: {
    title: "Shared memberships (reference tables)",
    standing: message("{standing} since {day}", "standing", "day"),
    alone: message("{party} alone: {organisations}.", "party", "organisations"),
    standings: {
      member: "member",
      associate: "associate",
      partner: "partner",
      candidate: "candidate",
      observer: "observer",
      suspended: "suspended",
    },
  },
  fields: {
    title: "Fields of cooperation",
    none: "no field stated",
    more: message("{n, plural, one {# more field} other {# more fields}}.", "n"),
  },
  trend: {
    title: "Trend by quarter",
    above: "Goldstein sum above 0",
    below: "Goldstein sum below 0",
    /** Of the four quad classes. */
    quads: ["Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict"],
    last: message(
      "Latest, {when}: {goldstein} as reported, from {events, plural, one {# event} other {# events}}; 95% interval {low} to {high} given the certainty of each. Missed events are not covered.",
      "when",
      "goldstein",
      "events",
      "low",
      "high",
    ),
    all: message(
      "{events, plural, one {# event} other {# events}} in all{undated, plural, =0 {} one {; # undated event} other {; # undated events}}{unscored, plural, =0 {} one {; # unscored fact} other {; # unscored facts}}.",
      "events",
      "undated",
      "unscored",
    ),
  },
  discord: {
    title: "Conflicting sources",
    /** Between sides that say otherwise. */
    versus: " versus ",
    wandered: message("first {first}, later {later}", "first", "later"),
    differs: message("{fact} (different {fields})", "fact", "fields"),
    kinds: {
      amount: "amount",
      date: "date",
      status: "status",
      party: "party",
      existence: "whether it happened",
      place: "place",
      level: "level",
    },
    fields: { party: "party", date: "date", type: "kind of fact", object: "object" },
  },
  sources: {
    title: "Sources",
    nobody: "no publisher named",
    independent: message(
      "{two, plural, one {# fact} other {# facts}} corroborated by two or more independent origins, {one, number} reported by a single origin. Copies of a text count once.",
      "two",
      "one",
    ),
  },
};

export type BriefTexts = typeof english;
