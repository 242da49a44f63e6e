import { concernOf, stateById } from "../../vocabulary/index.js";
import type { Material } from "./material.js";

type Fact = Pick<Material["fact"], "type" | "details" | "when" | "amount" | "status" | "source" | "target">;

/** Whether a fact has all that a sentence on it needs: "the two signed an agreement", without a word on what or when, tells nobody anything. */
export function isWhole(fact: Fact): boolean {
  const rule = WHOLE[fact.type];
  return rule === undefined || rule(fact);
}

const WHOLE: Partial<Record<Fact["type"], (fact: Fact) => boolean>> = {
  // A state pays no visit: somebody of it does. One that goes on as its text is written is over for who reads of it.
  visit: (fact) => has(fact, "visitor") && fact.status !== "ongoing",
  // That states have relations is news to nobody, but since when.
  partnership: (fact) =>
    has(fact, "level") &&
    fact.status !== "denied" &&
    // Who of several broke with whom a list does not tell.
    (fact.status !== "cancelled" || fact.source.length + fact.target.length <= 2) &&
    // Nor that they are allies or partners then.
    (!STANDING.has(told(fact, "level")) || fact.status !== "ongoing" || has(fact, "since") || isSince(fact)),
  cooperation: (fact) => has(fact, "fields") && fact.status !== "denied",
  position: (fact) =>
    has(fact, "issue") && (!OF_SOMEBODY.test(told(fact, "issue")) || joinedBy(fact) !== null) && isOfParty(fact),
  membership: (fact) => has(fact, "organisation"),
  agreement: (fact) =>
    // A treaty does not go on: it is in force, or is talked about, and a fact does not tell which.
    fact.status !== "ongoing" &&
    fact.status !== "denied" &&
    (has(fact, "subject") || (!OF_MATTERS.has(told(fact, "instrument")) && fact.when.length > 0)),
  // "Agreed to keep in touch" is no meeting that was agreed on.
  meeting: (fact) =>
    fact.status !== "denied" &&
    // One that took years is none.
    !OF_YEARS.test(fact.when[0]?.value ?? "") &&
    (listed(fact, "participants") > 1 || (fact.when.length > 0 && !["agreed", "ongoing"].includes(fact.status))),
  // Aid "for tanks" may be tanks or money.
  // "A purchase was denied" may be by who was to allow it, or who told of it.
  // Money that one "was giving" for nobody knows what may be a debt.
  finance: (fact) =>
    fact.amount.length > 0 &&
    fact.status !== "denied" &&
    (fact.status !== "ongoing" || told(fact, "flow") !== "other" || has(fact, "purpose")),
  trade: (fact) =>
    fact.status !== "denied" &&
    (fact.amount.length > 0 || has(fact, "goods") || (has(fact, "trend") && fact.status === "completed")),
  // A name has a capital or a number: "the project" is none.
  // What money was given for was not built by that.
  project: (fact) =>
    fact.status !== "denied" &&
    (fact.status !== "completed" || told(fact, "milestone") === "completed") &&
    (/\p{Lu}|\d/u.test(told(fact, "name")) || told(fact, "kind") !== "other"),
  // Thanks that were "suspended" or "denied" are none that a sentence can tell.
  statement: (fact) => PLAIN_ACTS.has(told(fact, "act")) && fact.status === "stated",
  // What was denied, or broken off, needs more words than an act has.
  action: (fact) => has(fact, "act") && ["completed", "ongoing", "planned", "pledged"].includes(fact.status),
};

/** Papers that say nothing without what they are on, as all have some. */
const OF_MATTERS = new Set(["agreement", "contract", "memorandum", "protocol", "other"]);

const STANDING = new Set(["diplomatic-relations", "alliance", "partnership"]);

const OF_YEARS = /^(\d{4})[\d-]*\/(?!\1)\d/u;

/** What is nobody's in a fact, and says nothing without whose it is. */
const OF_SOMEBODY = /^(?:territorial-integrity|sovereignty|independence|unsc-seat|[a-z]+-accession)$/u;

/** What a state that a position is towards would join ("wto" of "wto-accession"), and which: null of any other position. */
export function joinedBy(
  fact: Pick<Fact, "type" | "details" | "source" | "target">,
): readonly [state: string, joined: string] | null {
  const [, joined] = fact.type === "position" ? (ACCESSION.exec(told(fact, "issue")) ?? []) : [];
  const [one, ...others] = fact.target;
  if (joined === undefined || one === undefined || others.length > 0 || stateById(one.id) === undefined) return null;
  return fact.source.some(({ id }) => id === one.id) ? null : [one.id, joined];
}
const ACCESSION = /^([a-z]+)-accession$/u;

/** Issues that are told as the position of a state on them ("China’s position on Tibet"): with others alone the position is another's. */
const OF_ONE = /^(?:taiwan|tibet|xinjiang|hong-kong|south-china-sea)$/u;
const isOfParty = (fact: Fact): boolean =>
  !OF_ONE.test(told(fact, "issue")) ||
  [...fact.source, ...fact.target].some(({ id }) => id === concernOf(told(fact, "issue")));

/** What is said to somebody and needs no words of its own to be understood: whoever is thanked, praised or invited is so for something. */
const PLAIN_ACTS = new Set("criticise condole apologise threaten".split(" "));

const isSince = ({ when }: Fact): boolean => when[0]?.value.includes("/") ?? false;
const detailIn = ({ details }: Pick<Fact, "details">, field: string): unknown => details[field]?.[0]?.value;
const told = (fact: Pick<Fact, "details">, field: string): string => {
  const value = detailIn(fact, field);
  return typeof value === "string" ? value : "other";
};
const listed = (fact: Fact, field: string): number => {
  const value = detailIn(fact, field);
  return Array.isArray(value) ? value.length : 0;
};
const has = (fact: Fact, field: string): boolean => {
  const value = detailIn(fact, field);
  return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
};
