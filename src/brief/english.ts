import { ENGLISH } from "../picture/index.js";
import { capitalised, counted, dateWords } from "../words/index.js";
import { shortDigest } from "./citation/index.js";
import type { BriefWords } from "./words.js";

const LEFT: BriefWords["money"]["left"] = {
  total: "totals of others",
  fulfilled: "pledges that became loans",
  back: "money that was paid back or is owed",
  part: "paid out of others",
  joint: "joint sums",
  void: "denied, cancelled or suspended",
  unsure: "not certain",
};

/** The words of a date without the "since" that an open interval has of its own. */
const beginning = (edtf: string) => dateWords(edtf).replace(/^since /u, "");
const undatedFacts = (n: number) => `${counted(n, "fact")} without a date.`;

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
  numbersOfPicture: "Numbers of the picture",
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
      "What documents say of relations between states, each fact with the words that tell it. Nothing here is said to be true by who publishes it.",
    pairs: "Between two",
    parties: "States and organisations",
    told: "Who says so",
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
    value: "Sum",
    currency: "Currency",
    certainty: "Certainty",
    disputed: "Disputed",
    claim: "Claim",
    documentId: "Document id",
    flow: "Kind of money",
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
    toldBy: "Told by",
    fact: "Fact",
    facts: "Facts",
    where: "Where",
    history: "History",
    kind: "Kind",
    visitor: "Visitor",
    level: "Level",
    year: "Year",
    firmness: "Firmness",
    asTold: "As told",
    inDollars: "In dollars",
    from: "From",
    issue: "Issue",
    who: "Who",
    stance: "Stance",
    words: "Words",
    change: "Beside the text before",
    organisation: "Organisation",
    about: "About",
    insideOne: "Values of one fact",
    between: "Facts that can't both be true",
    figure: "Figure",
    again: "Said again of something else",
    publisher: "Publisher",
    origins: "Origins",
    partner: "Partner",
    twoOrigins: "Two origins",
    moneyFrom: "Money from",
    moneyTo: "Money to",
  },
  summary: {
    counts: ({ facts, claims, corroborated }) =>
      `${counted(facts, "fact")} from ${counted(claims, "claim")}; ${corroborated.toLocaleString("en")} ${corroborated === 1 ? "is" : "are"} told by two independent origins or more.`,
    conflicting: (n) => `Of ${counted(n, "fact")} the sources give values that do not agree.`,
    asOf: (edtf) => `As of ${dateWords(edtf)}: what was known by then.`,
    nothing: "Nothing is known; entente add takes documents into the ledger.",
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
      `What was known before ${dateWords(since)}, beside what ${until === null ? "is known now" : `was known at the end of ${dateWords(until)}`}, by ${by === "published" ? "publication" : "when the ledger learned it"}: ${counted(before, "fact")} then, ${counted(after, "fact")} now.`,
    none: "Nothing changed.",
    fresh: "New",
    changed: "Changed",
    withdrawn: "Withdrawn",
    support: "Told by more or fewer sources",
  },
  level: {
    title: "Level of relations",
    none: "No fact tells a level.",
    perhaps: (level, confidence) =>
      `No fact that tells a level is certain; the last tells ${level} (${Math.round(100 * confidence)} % sure).`,
    ended: (level, until) => `No level holds; the last was ${level}, until ${beginning(until)}.`,
    now: (level, from, standing, support) =>
      `${capitalised(level)}, ${from !== null ? `since ${beginning(from)}` : standing !== null ? `as of ${beginning(standing)}` : "at no known date"}; told by ${counted(support, "origin")}.`,
    standing: (day) => `as of ${beginning(day)}`,
    since: (from) => `since ${beginning(from)}`,
    from: (from) => `from ${beginning(from)}`,
    between: (from, until) => `${beginning(from)} – ${beginning(until)}`,
    reference: (known) => `The reference table has: ${known.join("; ")}.`,
  },
  timeline: { title: "Timeline" },
  network: {
    title: "Network",
    size: (partners, ties) => `${counted(partners, "partner")}, ${counted(ties, "tie")} among all.`,
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
    title: "Money, nothing counted twice",
    constant: (sum, year) => `${sum} of ${year}`,
    noRate: "no rate",
    sumsWithoutRate: (n) => `${counted(n, "sum")} without a rate`,
    factsWithoutRate: (n) => `${counted(n, "fact")} without a rate in US dollars`,
    left: LEFT,
    notCounted: (kinds) => `Not counted: ${kinds.map(([why, n]) => `${LEFT[why]} (${n})`).join(", ")}.`,
  },
  moneyYears: { title: "Money by year", in: "in", pledgedIn: "in, pledged", out: "out", pledgedOut: "out, pledged" },
  partners: { title: "Partners" },
  positions: {
    title: "Positions",
    notTold: "not told",
    also: (stances) => `also ${stances.join(", ")}`,
    phrasings: "Words of positions over time",
  },
  memberships: {
    title: "Memberships shared, by the reference tables",
    standing: (standing, from) => `${standing} since ${dateWords(from)}`,
    alone: (party, organisations) => `${party} alone: ${organisations.join(", ")}.`,
    inOne: (organisation, standing) => (standing === "member" ? organisation : `${organisation} (${standing})`),
  },
  fields: { title: "Fields of cooperation", none: "no field told", more: (n) => `${counted(n, "more field")}.` },
  trend: {
    title: "Trend by quarter",
    above: "Goldstein sum above 0",
    below: "Goldstein sum below 0",
    quads: ["Cooperation in words", "Cooperation in deeds", "Conflict in words", "Conflict in deeds"],
    last: ({ when, goldstein, events, low, high }) =>
      `Last, ${dateWords(when)}: ${goldstein} as told of ${counted(events, "event")}; if each is so with its confidence, between ${low} and ${high} in 95 of 100 cases. What was missed is not in it.`,
    all: (events, undated, unscored) =>
      `${counted(events, "event")} in all${undated > 0 ? `; ${counted(undated, "event")} without a date` : ""}${unscored > 0 ? `; ${counted(unscored, "fact")} without a weight` : ""}.`,
  },
  discord: {
    title: "Sources that do not agree",
    against: (sides) => sides.join(" against "),
    wandered: (first, later) => `first ${first}, later ${later.join("; ")}`,
    differs: (fact, fields) => `${fact} (other ${fields.join(", ")})`,
  },
  sources: {
    title: "Sources",
    nobody: "no publisher named",
    independent: (two, one) =>
      `${counted(two, "fact")} told by two or more independent origins, ${one.toLocaleString("en")} by one alone. Copies of a text count once.`,
  },
};
