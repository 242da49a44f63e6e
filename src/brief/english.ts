import { ENGLISH } from "../picture/index.js";
import { capitalised, counted, dateWords } from "../words/index.js";
import { shortDigest } from "./citation/index.js";
import type { BriefWords } from "./words.js";

const LEFT: BriefWords["money"]["left"] = {
  total: "totals of other amounts",
  fulfilled: "pledges since committed",
  back: "repayments and debt owed",
  part: "parts of other amounts",
  joint: "joint amounts",
  void: "denied, cancelled or suspended",
  unsure: "not certain",
};

/** The words of a date without the "since" that an open interval has of its own. */
const beginning = (edtf: string) => dateWords(edtf).replace(/^since /u, "");
const undatedFacts = (n: number) => `${counted(n, "undated fact")}.`;

/** The words of briefs in English. Another language is another value of the same type. */
export const ENGLISH_BRIEF: BriefWords = {
  language: "en",
  number: (value, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits }),
  origins: (n) => counted(n, "origin"),
  facts: (n) => counted(n, "fact"),
  undated: "undated",
  reported: (date) => `reported ${date}`,
  undatedFacts,
  disputed: "disputed",
  unsure: "not certain",
  moreRows: (n) => `${counted(n, "more row")}; --limit shows them.`,
  numbersOfPicture: "Data for this chart",
  notes: {
    note: "Note",
    title: "Notes",
    documents: "Documents",
    fact: (id) => `Fact ${id}.`,
    back: (number) => `Back to the text of note ${number}`,
    more: (n) => `${counted(n, "more document")}.`,
    quoted: (words) => `“${words}”`,
    edition: ({ ledger, snapshot, digest, date }) =>
      `From the ledger ${ledger}, ${snapshot === null ? `state ${shortDigest(digest)}` : `snapshot ${snapshot}, SHA-256 ${digest}`}${date === null ? "" : `, ${dateWords(date)}`}.`,
    moreRows: (n) => `${counted(n, "more row")} in the ledger.`,
  },
  site: {
    title: (ledger) => `Dossiers of ${ledger}`,
    about:
      "What documents say about relations between states, each fact with its source wording. Publication does not imply endorsement.",
    pairs: "Bilateral dossiers",
    parties: "States and organisations",
    told: "Sources",
    cite: "Cite this fact",
    all: "All dossiers",
  },
  trace: {
    factId: "Fact id",
    words: "Words",
    document: "Document",
    publisher: "Publisher",
    published: "Published",
    address: "Address",
  },
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
  pictures: ENGLISH,
  noYear: "no year",
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
    between: "Facts that can't both be true",
    figure: "Figure",
    again: "Later reported of",
    publisher: "Publisher",
    origins: "Origins",
    partner: "Partner",
    twoOrigins: "Corroborated",
    moneyFrom: "Money from",
    moneyTo: "Money to",
  },
  summary: {
    counts: ({ facts, claims, corroborated }) =>
      `${counted(facts, "fact")} from ${counted(claims, "claim")}; ${corroborated.toLocaleString("en")} ${corroborated === 1 ? "is" : "are"} corroborated by two or more independent origins.`,
    conflicting: (n) => `Sources conflict on ${counted(n, "fact")}.`,
    asOf: (edtf) => `As of ${dateWords(edtf)}.`,
    nothing: "Nothing on record; add documents with entente add.",
  },
  digest: {
    title: "What is new",
    summary: (reviewer, followed, quiet) =>
      followed === 0
        ? `${reviewer} follows nothing yet.`
        : quiet === followed
          ? `${reviewer} follows ${counted(followed, "subject")}; nothing is new.`
          : `${reviewer} follows ${counted(followed, "subject")}${quiet === 0 ? "" : `; nothing is new of ${quiet === 1 ? "one" : quiet}`}.`,
    since: (day) => `Since ${dateWords(day)}.`,
    news: "News",
    fresh: "new",
    withdrawn: "withdrawn",
    contradicted: (other, because) => `contradicted by: ${other} (${because})`,
  },
  changes: {
    summary: (since, until, by, before, after) =>
      `The record before ${dateWords(since)}, compared with the record ${until === null ? "now" : `at the end of ${dateWords(until)}`}, by date of ${by === "published" ? "publication" : "addition to the ledger"}: ${counted(before, "fact")} then, ${counted(after, "fact")} now.`,
    none: "No changes.",
    fresh: "New",
    changed: "Changed",
    withdrawn: "Withdrawn",
    support: "Reported by more or fewer sources",
  },
  level: {
    title: "Level of relations",
    none: "No level of relations on record.",
    perhaps: (level, confidence) =>
      `No certain fact states a level; the latest reports ${level} (certainty ${Math.round(100 * confidence)}%).`,
    ended: (level, until) => `No current level; the last was ${level}, until ${beginning(until)}.`,
    now: (level, from, standing, support) =>
      `${capitalised(level)}, ${from !== null ? `since ${beginning(from)}` : standing !== null ? `as of ${beginning(standing)}` : "date unknown"}; reported by ${counted(support, "origin")}.`,
    standing: (day) => `as of ${beginning(day)}`,
    since: (from) => `since ${beginning(from)}`,
    from: (from) => `from ${beginning(from)}`,
    between: (from, until) => `${beginning(from)} – ${beginning(until)}`,
    reference: (known) => `Reference table: ${known.join("; ")}.`,
  },
  timeline: { title: "Timeline" },
  network: {
    title: "Network",
    size: (partners, ties) => `${counted(partners, "partner")}, ${counted(ties, "tie")} in all.`,
  },
  projects: { title: "Projects" },
  visits: {
    title: "Visits",
    others: "others",
    kind: "visit",
    direction: (from, to, n) => `${capitalised(from)} to ${to}: ${counted(n, "visit")}`,
  },
  planned: { title: "Planned" },
  money: {
    title: "Money, without double counting",
    constant: (sum, year) => `${sum} in constant ${year} dollars`,
    noRate: "not converted",
    sumsWithoutRate: (n) => `${counted(n, "amount")} not converted`,
    factsWithoutRate: (n) => `${counted(n, "fact")} not converted to US dollars`,
    left: LEFT,
    notCounted: (kinds) => `Not counted: ${kinds.map(([why, n]) => `${LEFT[why]} (${n})`).join(", ")}.`,
  },
  moneyYears: { title: "Money by year", in: "in", pledgedIn: "in, pledged", out: "out", pledgedOut: "out, pledged" },
  partners: { title: "Partners" },
  positions: {
    title: "Positions",
    notTold: "not stated",
    also: (stances) => `also ${stances.join(", ")}`,
    phrasings: "Wording of positions over time",
  },
  memberships: {
    title: "Shared memberships (reference tables)",
    standing: (standing, from) => `${standing} since ${dateWords(from)}`,
    alone: (party, organisations) => `${party} alone: ${organisations.join(", ")}.`,
    inOne: (organisation, standing) => (standing === "member" ? organisation : `${organisation} (${standing})`),
  },
  fields: { title: "Fields of cooperation", none: "no field stated", more: (n) => `${counted(n, "more field")}.` },
  trend: {
    title: "Trend by quarter",
    above: "Goldstein sum above 0",
    below: "Goldstein sum below 0",
    quads: ["Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict"],
    last: ({ when, goldstein, events, low, high }) =>
      `Latest, ${dateWords(when)}: ${goldstein} as reported, from ${counted(events, "event")}; 95% interval ${low} to ${high} given the certainty of each. Missed events are not covered.`,
    all: (events, undated, unscored) =>
      `${counted(events, "event")} in all${undated > 0 ? `; ${counted(undated, "undated event")}` : ""}${unscored > 0 ? `; ${counted(unscored, "unscored fact")}` : ""}.`,
  },
  discord: {
    title: "Conflicting sources",
    against: (sides) => sides.join(" versus "),
    wandered: (first, later) => `first ${first}, later ${later.join("; ")}`,
    differs: (fact, fields) => `${fact} (other ${fields.join(", ")})`,
  },
  sources: {
    title: "Sources",
    nobody: "no publisher named",
    independent: (two, one) =>
      `${counted(two, "fact")} corroborated by two or more independent origins, ${one.toLocaleString("en")} reported by a single origin. Copies of a text count once.`,
  },
};
