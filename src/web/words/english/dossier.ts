import { counted } from "../../../words/index.js";

/** Dossiers of a state and of two. */
export const dossier = {
  empty: (who: string) => `No document of this ledger tells a fact about ${who}.`,
  emptyHint: "Add documents that do, or look whether a fact is told of another party:",
  unknown: (id: string) => `No state or organisation is called “${id}”.`,
  one: "A dossier between two needs two.",
  counts: {
    facts: "facts",
    corroborated: "told by several origins",
    claims: "claims",
    conflicting: "with conflicting values",
  },
  level: {
    now: (level: string, since: string | null, standing: string | null) =>
      since !== null ? `${level}, since ${since}` : standing !== null ? `${level}, as of ${standing}` : level,
    ended: (level: string, until: string) => `No level holds; the last was ${level}, until ${until}`,
    title: "Level of relations",
    none: "No fact tells a level of relations.",
    perhaps: (level: string) => `Perhaps ${level}`,
    noneCertain: (percent: string) => `, ${percent} sure: no fact that tells a level is certain`,
    told: (support: number) => `told by ${counted(support, "independent origin")}`,
  },
  asOf: {
    title: "What is shown",
    asOf: "Known by",
    from: "Timeline from",
    to: "until",
    hint: "2012, 2012-06 or 2012-06-30",
    show: "Show",
    all: "All that is known now",
    note: (date: string) => `This is what documents published by ${date} tell; what was learned later is left out.`,
  },
  sections: {
    level: "Level",
    timeline: "Timeline",
    money: "Money",
    projects: "Projects",
    visits: "Visits",
    positions: "Positions",
    cooperation: "Cooperation",
    trend: "Trend",
    memberships: "Memberships",
    discord: "What does not fit",
    newest: "Latest facts",
    sources: "Sources",
    partners: "Partners",
    network: "Network",
    planned: "Planned",
  },
  notes: {
    money:
      "Nothing is counted twice: a total is never added to its parts, nor a pledge to the loan that fulfils it. Dollars are those of each sum’s own year, at annual official rates.",
    trend:
      "Goldstein weights say how much an event is one of cooperation (10) or of conflict (−10). Quarters follow how much was published too; the band says only how sure the facts are.",
    memberships: "From the reference tables, not from documents; each row says how far they were followed.",
    sources: (alone: string, corroborated: string) =>
      `${alone} facts are told by one origin alone, ${corroborated} by two or more. Copies, translations and the same agency’s line count once.`,
    position: "Each cell is the latest stance that is told, with the fact behind it.",
  },
  mapViews: {
    title: "Borders",
    names: {
      un: "United Nations",
      "de-facto": "control on the ground",
      us: "United States",
      de: "Germany",
    },
  },
  zoom: { title: "Zoom", all: "All years", decade: (from: string) => `${from}s`, last: "Last five years" },
  noDiscord: "Nothing among these facts contradicts anything else.",
  more: { search: (n: string) => `All ${n} in the search` },
} as const;
