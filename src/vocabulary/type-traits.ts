import { CLAIM_TYPES, type ClaimType } from "./claim-types.js";

/**
 * What is so of all claims of a type, wherever it is asked.
 * - `two-sided`: its parties stand side by side, however a text orders them; `directed`: never are the same on both sides; `alone`: one may be told without a target.
 * - `money`: tells of money; `sum`: may have a sum of its own.
 * - `personal`: tells what persons do; `somewhere`: takes place somewhere; `of-the-day`: a text that is published on the day of it tells of it; `event`: happens at a time,
 *   between those who are involved; `dated`: has a day of its own, where what stands for years or recurs has not; `acting`: its facts are told apart by their act.
 * - `lasting`: stands for years, and what set it up comes before its standing; `by-itself`: goes on by itself, so that the time of another act of the sentence is none of it;
 *   `weighty`: its weightiest facts are listed, since they are shown whole and not as a chronicle.
 * - `found`: where a telling may belong can be told by its time, its people, the words of its object and its sum; `sectioned`: has a section of its own in briefs.
 */
export type TypeTrait =
  | "two-sided"
  | "directed"
  | "alone"
  | "money"
  | "sum"
  | "personal"
  | "somewhere"
  | "of-the-day"
  | "event"
  | "dated"
  | "acting"
  | "lasting"
  | "by-itself"
  | "weighty"
  | "found"
  | "sectioned";

/** A type that lacks its row does not compile. */
const TRAITS: Readonly<Record<ClaimType, readonly TypeTrait[]>> = {
  visit: ["directed", "personal", "somewhere", "of-the-day", "event", "dated", "found", "sectioned"],
  meeting: ["two-sided", "personal", "somewhere", "of-the-day", "event", "dated", "found"],
  statement: ["directed", "alone", "personal", "of-the-day", "event", "acting", "found"],
  agreement: ["two-sided", "somewhere", "of-the-day", "event", "dated", "found"],
  partnership: ["two-sided", "dated", "lasting", "by-itself", "weighty", "sectioned"],
  position: ["alone", "personal", "lasting", "sectioned"],
  membership: ["directed", "dated", "lasting", "by-itself", "weighty"],
  finance: ["directed", "alone", "money", "sum", "dated", "found"],
  trade: ["money", "sum", "found"],
  project: ["sum", "dated", "weighty", "found", "sectioned"],
  cooperation: ["alone", "lasting"],
  action: ["alone", "somewhere", "event", "dated", "acting", "found"],
};

/** The types that have a trait, in the order of CLAIM_TYPES. */
export function typesWith(trait: TypeTrait): ReadonlySet<ClaimType> {
  return new Set(CLAIM_TYPES.filter((type) => TRAITS[type].includes(trait)));
}
