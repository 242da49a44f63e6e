import type { ClaimType, Status } from "../vocabulary/index.js";

/** All words of headlines in English, in one table, so that another language is another table. Slugs that are not here stand with spaces for hyphens. */
export const TYPE_WORDS: Readonly<Record<ClaimType, string>> = {
  visit: "Visits",
  meeting: "Meetings",
  statement: "Statements",
  agreement: "Agreements",
  partnership: "Partnership",
  position: "Positions",
  membership: "Memberships",
  finance: "Loans, grants and payments",
  trade: "Trade",
  project: "Projects",
  cooperation: "Cooperation",
  action: "Actions",
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  pledged: "pledged",
  planned: "planned",
  agreed: "agreed",
  ongoing: "ongoing",
  completed: "done",
  suspended: "suspended",
  cancelled: "cancelled",
  stated: "stated",
  denied: "denied",
};

/** Words by a name that a document may have given: only those that stand here, and nothing of what every object has ("constructor"). */
function named(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.assign(Object.create(null), words);
}

/** Money by flow, as a noun before the sum. */
export const FLOW_WORDS = named({
  loan: "Loan",
  grant: "Grant",
  "credit-line": "Credit line",
  investment: "Investment",
  purchase: "Purchase",
  "debt-relief": "Debt relief",
  aid: "Aid",
  "technical-assistance": "Technical assistance",
  other: "Payment",
});

/** What one side says of or to the other, with the preposition that leads to it. */
export const SPEECH_WORDS = named({
  praise: "praises",
  criticise: "criticises",
  urge: "urges",
  accuse: "accuses",
  reject: "turns down",
  threaten: "threatens",
  congratulate: "congratulates",
  thank: "thanks",
  invite: "invites",
  condole: "condoles with",
  apologise: "apologises to",
  announce: "announces to",
  deny: "denies to",
});

export const STANCE_WORDS = named({
  supports: "supports",
  opposes: "opposes",
  recognises: "recognises",
  neutral: "is neutral on",
});

/** Issues whose slugs are not how they are written. */
export const ISSUE_WORDS = named({
  "one-china": "One China",
  taiwan: "China's position on Taiwan",
  tibet: "China's position on Tibet",
  xinjiang: "China's position on Xinjiang",
  "hong-kong": "China's position on Hong Kong",
  "south-china-sea": "China's position on the South China Sea",
  "wto-accession": "accession to the WTO",
  "eu-accession": "accession to the EU",
  "nato-accession": "accession to NATO",
  "sco-accession": "accession to the SCO",
  "brics-accession": "accession to BRICS",
  "belt-and-road": "the Belt and Road",
  jcpoa: "the JCPOA",
  "ukraine-war": "the war in Ukraine",
  "unsc-seat": "a seat on the Security Council",
  "un-reform": "reform of the UN",
});

/** A slug as words. */
export const slugWords = (slug: string) => slug.replaceAll("-", " ");

export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
