import { ENGLISH } from "../picture/index.js";
import { capitalised, counted, dateWords } from "../words/index.js";
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
