import type { Claim } from "../../claim/index.js";
import {
  CLAIM_TYPES,
  type ClaimType,
  COOPERATION_FIELDS,
  FLOWS,
  INSTRUMENTS,
  ISSUES,
  LEVELS,
  MATERIAL_ACTS,
  MEETING_KINDS,
  MILESTONES,
  MONEY_STEPS,
  PROJECT_KINDS,
  SECTORS,
  SPEECH_ACTS,
  STANCES,
  STANDINGS,
  STATUSES,
  TRENDS,
  VISIT_KINDS,
} from "../../vocabulary/index.js";
import type { Tongue } from "../words/index.js";

/** A field of the form that corrects a claim; `name` is its path as judgements have it. */
export interface Field {
  readonly name: string;
  /**
   * one: of `choices`; words: anything, for which `choices` are proposed; list: words with semicolons between them; parties: ids or names, and several:
   * some of `choices`, with commas; yes: yes or no; sum: a number.
   */
  readonly kind: "one" | "several" | "parties" | "yes" | "words" | "list" | "sum";
  readonly choices?: readonly string[];
  /** Whether it may be empty, which says that the text does not tell. */
  readonly empty: boolean;
}

const one = (name: string, choices: readonly string[], empty = true): Field => ({ name, kind: "one", choices, empty });
const words = (name: string, choices: readonly string[] = []): Field => ({ name, kind: "words", choices, empty: true });
const list = (name: string): Field => ({ name, kind: "list", empty: true });

/** What every claim has. */
const COMMON: readonly Field[] = [
  one("type", CLAIM_TYPES, false),
  one("status", STATUSES, false),
  { name: "source", kind: "parties", empty: false },
  { name: "target", kind: "parties", empty: true },
  { name: "mutual", kind: "yes", empty: false },
  words("when"),
  one("when.basis", ["stated", "publication", "context"], false),
  { name: "amount.value", kind: "sum", empty: true },
  words("amount.currency"),
  words("amount.qualifier"),
  words("where"),
  words("where.country"),
  words("attribution"),
];

const slugs = (acts: readonly { readonly slug: string }[]) => acts.map(({ slug }) => slug);

/** What each type adds (docs/claims.md, "Details by type"). */
const DETAILS: Readonly<Record<ClaimType, readonly Field[]>> = {
  visit: [one("details.kind", VISIT_KINDS), words("details.visitor")],
  meeting: [one("details.kind", MEETING_KINDS), list("details.participants")],
  statement: [one("details.act", slugs(SPEECH_ACTS))],
  agreement: [one("details.instrument", INSTRUMENTS), words("details.subject")],
  partnership: [words("details.level", LEVELS), words("details.since")],
  position: [words("details.issue", ISSUES), one("details.stance", STANCES)],
  membership: [words("details.organisation"), one("details.standing", STANDINGS)],
  finance: [
    one("details.flow", FLOWS),
    one("details.step", MONEY_STEPS),
    words("details.agency"),
    words("details.purpose"),
    one(
      "details.sector",
      SECTORS.map(({ code }) => code),
    ),
    { name: "details.umbrella", kind: "yes", empty: true },
  ],
  trade: [list("details.goods"), one("details.trend", TRENDS), words("details.period")],
  project: [words("details.name"), one("details.kind", PROJECT_KINDS), one("details.milestone", MILESTONES)],
  cooperation: [
    { name: "details.fields", kind: "several", choices: COOPERATION_FIELDS, empty: true },
    list("details.frameworks"),
    one("details.trend", TRENDS),
  ],
  action: [one("details.act", slugs(MATERIAL_ACTS))],
};

/** The fields of a claim that can be corrected, in the order of the form. */
export function fieldsOf({ type }: Pick<Claim, "type">): readonly Field[] {
  return [...COMMON, ...DETAILS[type]];
}

/** What a field is called outside the form: without what the form says in brackets of how it is written. */
export function fieldName(name: string, { words }: Tongue): string {
  const called = (words.claims.judge.fields as Readonly<Record<string, string>>)[name] ?? name;
  return called.replace(/ \(.*\)$|（.*）$/u, "");
}

/** The value of a field as the form shows it; empty where the claim has none. */
export function shownIn(claim: Claim, { name, kind }: Field): string {
  const value = valueIn(claim, name);
  if (value === null || value === undefined) return kind === "yes" ? "no" : "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.map(String).join(kind === "list" ? "; " : ", ") : String(value);
}

function valueIn(claim: Claim, name: string): unknown {
  const { when, amount, where, attribution, details } = claim;
  switch (name) {
    case "source":
    case "target":
      return claim[name].map(({ id }) => id);
    case "when":
      return when?.edtf;
    case "when.basis":
      return when?.basis ?? "stated";
    case "amount.value":
      return amount?.value;
    case "amount.currency":
      return amount?.currency;
    case "amount.qualifier":
      return amount?.qualifier;
    case "where":
      return where?.name;
    case "where.country":
      return where?.country;
    case "attribution":
      return attribution?.speaker.id;
    case "type":
    case "status":
    case "mutual":
      return claim[name];
    default:
      return details[name.slice("details.".length)];
  }
}
