import { ENGLISH_SPEECH } from "../../words/index.js";
import { englishClauses } from "./english-clauses.js";
import { englishName, englishOffices, isEnglishArticled, withinSentence } from "./english-names.js";
import { englishPeoples } from "./peoples.js";
import type { Prose } from "./prose.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The templates of articles in English. */
export const english: Prose = {
  speech: ENGLISH_SPEECH,
  clauses: englishClauses,
  nouns: {
    visit: "{aVisit} by {who} to {to}",
    meeting: "a meeting of {both}",
    "meeting.talks": "a round of talks between {both}",
    "meeting.call": "a telephone call between {both}",
    "meeting.summit": "a summit of {both}",
    statement: "a statement of {from}[ on {to}]",
    agreement: "{anInstrument}[ {subject}] between {both}",
    partnership: "the {level} between {both}",
    "partnership.diplomatic-relations": "{level} between {both}",
    position: "the position of {from} on {issue}",
    membership: "the status of {from} as {aStanding} of {organisation}",
    finance: "{flow} from {from} to {to}",
    "finance.purchase": "{flow} by {from} from {to}",
    "finance.mutual": "{flow} between {both}",
    trade: "trade between {both}",
    "trade.delivery": "the supply[ of {goods}] from {from} to {to}",
    project: "the project of {both}",
    "project.abroad": "{from:own} work on {project}[ in {toNew}]",
    "project.mutual": "the work of {both} on {project}",
    cooperation: "cooperation of {both}[ in {fields}]",
  },
  genders: { "partnership.diplomatic-relations": 3, "partnership.friendly-cooperative": 3 },
  frames: {
    pledged: ["{np} {np?was|were} pledged[ {when}]"],
    planned: ["{np} {np?was|were} planned[ {when}]"],
    agreed: ["{np} {np?was|were} agreed[ {when}]"],
    ongoing: ["{np} {np?was|were} under way[ {when}]"],
    completed: ["{np} took place[ {when}]"],
    suspended: ["{np} {np?has|have} been suspended {since}", "{np} {np?was|were} suspended[ {when}]"],
    cancelled: ["{np} {np?was|were} cancelled[ {when}]"],
    stated: ["there was talk of {np}[ {when}]"],
    denied: ["{np} {np?was|were} denied[ {when}]"],
  },
  items: {
    finance: "{sum}[ {purpose}][ {when}]",
    trade: "{sum}[ {when}]",
    agreement: "{anInstrument}[ {subject}][ {when}]",
  },
  another: { next: "one", last: "another" },
  joint: " and ",
  alsoSaid: ", and ",
  links: { when: ", when ", while: ", while ", and: ", and " },
  pronoun: { text: "it" },
  also: " also",
  at: "{when}",
  due: "for {d}",
  same: { day: "on the same day", month: "that month", year: "that year" },
  next: { day: "the next day", month: "the following month", year: "the following year" },
  again: Array.from({ length: 4 }, () => ({ text: "it", forms: { own: "its" } })),
  verbFirst: true,
  density: 1,
  when: {
    day: "on {d}",
    days: "on {d}",
    month: "in {d}",
    year: "in {d}",
    since: "since {d}",
    until: "by {d}",
    between: "from {a} to {b}",
    about: "around {d}",
    other: "in {d}",
  },
  dates: {
    day: "{d} {m} {y}",
    month: "{m} {y}",
    year: "{y}",
    months: MONTHS,
    ofYear: "{d} {m}",
    yearLast: true,
    bound: { day: "{d} {m} {y}", month: "{m} {y}", year: "{y}" },
  },
  voices: {
    speaker: {
      first: [
        "according to {who}, [{anchor} ]",
        "[{anchor} ]…, according to {who}",
        "{who} said[ {anchor}] that ",
        "[{anchor} ]…, {who} said",
      ],
      again: ["{who} also said[ {anchor}] that ", "{who} added[ {anchor}] that "],
    },
    body: {
      first: ["according to {who}, [{anchor} ]", "{who} said[ {anchor}] that "],
      again: ["{who} also said[ {anchor}] that ", "{who} added[ {anchor}] that "],
    },
    publisher: {
      first: [
        "[{anchor} ]…, according to {publisher}",
        "according to {publisher}, [{anchor} ]",
        "[{anchor} ]…, {publisher} reported",
        "{publisher} reported that [{anchor} ]",
      ],
      again: ["it also reported that [{anchor} ]", "[{anchor} ]…, it added"],
    },
    report: {
      first: ["according to a report of {day}, [{anchor} ]", "[{anchor} ]…, according to a report of {day}"],
      again: ["the same report says that [{anchor} ]", "it adds that [{anchor} ]"],
    },
    joint: {
      first: ["according to the joint statement[ of {day}], [{anchor} ]"],
      again: ["the same statement says that [{anchor} ]"],
    },
    nobody: {
      first: ["reportedly, [{anchor} ]", "[{anchor} ]…, it was reported"],
      again: ["it was also reported that [{anchor} ]"],
    },
  },
  hedges: { report: ["…, it was reported {when}", "according to reports {when}, ", "as reported {when}, "] },
  anchored: "{anchor} ",
  asOf: "as of {d},",
  seasons: ["in spring {y}", "in summer {y}", "in autumn {y}", "in winter {y}"],
  contrast: ["however, ", "by contrast, "],
  sides: { economy: "on the economic side, ", diplomacy: "on the diplomatic side, " },
  disputes: {
    amount: ["sources disagree on the sum: {values}", "sources disagree on the sum"],
    date: ["sources disagree on the date: {values}", "sources disagree on the date"],
    status: ["sources disagree on how far this has come"],
    existence: ["sources disagree on whether this took place"],
    place: ["sources disagree on the place"],
    level: ["sources disagree on the level"],
    party: ["sources disagree on who took part"],
  },
  or: ", or ",
  both: [
    { text: "the two countries", agreement: 3, forms: { sides: "the two sides" } },
    { text: "the two sides", agreement: 3, forms: { sub: "they" } },
  ],
  several: { text: "these countries", agreement: 3, forms: { sub: "they" } },
  named: englishName,
  and: " and ",
  personOf: "{state:before}{person}{state:behind}",
  presented: "{state:titled}{office} {person}{state:untitled}",
  offices: englishOffices,
  organisations: () => null,
  peoples: englishPeoples,
  clause: "[{whenElse} ]{actor} {predicate}",
  script: /^[\p{Script=Latin}\P{L}]+$/u,
  bodyOf: "{person} ({state:bare})",
  official: "the {office} of {state}",
  timeAfter: 2,
  people: () => null,
  // "The Kensington treaty" is one that has a name.
  indefinite: (noun) =>
    /^\p{Lu}\p{Ll}/u.test(noun)
      ? `the ${noun}`
      : /^(?:talks|sanctions|tariffs|diplomatic relations|friendly cooperative relations|aid|technical assistance|debt relief|access|asylum|peacekeeping|intelligence sharing|shelling|sanctions relief|mobilisation|deportation|detention)$/u.test(
            noun,
          )
        ? noun
        : noun === "community with a shared future"
          ? `the ${noun}`
          : `${/^[aeio]/iu.test(noun) ? "an" : "a"} ${noun}`,
  quoted: (words) => `“${words}”`,
  // What was reported then had been done before.
  tidy: (sentence) =>
    withinSentence(sentence)
      .replace(
        /^((?:As|It was) reported [^,]*?(?:,| that) .*?) (?:has|have) (?=(?:\p{Ll}+ly )?(?!agreed)(?:\p{Ll}+ed|let|put|set|cut|shut|sent|built|lent|left|held|made|met|paid|sold|told|won|given|taken|begun|become) )/u,
        "$1 had ",
      )
      .replace(/(?<=\p{L})'(?=\p{L}|\s)/gu, "’"),
  stop: ".",
  gap: " ",
  title: "{a} and {b}",
  isArticled: isEnglishArticled,
  // One noun or two, of one thing: "a security agreement", and none on "two dams" or "friendship and trade".
  adjuncts:
    /^(?!(?:the|its|their|all|any|some|no|use) )\p{Ll}[\p{Ll}-]*(?: (?!(?:and|or|of|for|in|on|to|with|from|by|at) )\p{Ll}[\p{Ll}-]*)?(?<!(?<!ga|u|i|s)s) (?:agreement|treaty|contract|memorandum|protocol)$/u,
  articles: ["the", "a", "an"],
  titleOn: "{a} and {b}: {themes}",
  titleYears: ", {from}–{to}",
  themes: {
    conflict: "disputes",
    agreements: "agreements",
    money: "finance",
    meetings: "contacts",
    projects: "projects",
    positions: "positions",
    trade: "trade",
    cooperation: "cooperation",
  },
  notes: {
    note: "Note",
    title: "Notes",
    documents: "Sources",
    fact: "Fact {id}.",
    back: "Back to the text of note {n}",
    more: "And {n} more.",
    quoted: "“{words}”",
    edition: "Written from the ledger {ledger}, state {digest}.",
    nothing: "The ledger has nothing to tell on the two.",
    untold: "None of the facts that the ledger has on the two can be told in English.",
    further: "In the words of the sources",
    left: {
      one: "The ledger has {n} more fact on the two ({why}).",
      other: "The ledger has {n} more facts on the two ({why}).",
    },
    leftBecause: {
      uncertain: "less than 60% certain: {n}",
      untellable: "in no sentence that the sources bear out: {n}",
      lighter: "of less weight: {n}",
    },
    signs: [": ", "; ", ". "],
  },
  flows: {
    loan: "loans",
    grant: "grants",
    "credit-line": "credit lines",
    investment: "investments",
    purchase: "purchases",
    other: "payments",
  },
  projects: {},
  fields: { economy: "the economy", environment: "environmental protection" },
  joining: (text) => ({ text: `the ${text}` }),
  flow: { plain: "{a}", withSum: "{a} of {sum}", ofMass: "{sum} in {flow}" },
  own: { purpose: "for {words}", subject: "on {words}", goods: "{words}", project: "the {words}" },
  foreign: { purpose: "for {words}", subject: "on {words}", goods: "goods ({words})", project: "a {kind} ({words})" },
};
