import { type ClaimType, isOfConflict } from "../vocabulary/index.js";

/** What a dossier tells of, each in a section: subjects of facts, in the order that those of the same weight stand in. */
export const THEMES = [
  "conflict",
  "level",
  "agreements",
  "money",
  "meetings",
  "projects",
  "positions",
  "trade",
  "cooperation",
  "statements",
  "memberships",
  "acts",
] as const;
export type Theme = (typeof THEMES)[number];

const BY_TYPE: Readonly<Record<ClaimType, Theme>> = {
  partnership: "level",
  agreement: "agreements",
  finance: "money",
  visit: "meetings",
  meeting: "meetings",
  project: "projects",
  position: "positions",
  trade: "trade",
  cooperation: "cooperation",
  statement: "statements",
  membership: "memberships",
  action: "acts",
};

/** The theme of a fact of a type with that act: acts of conflict are one theme, whether they are done or said. */
export function themeOf(type: ClaimType, act: unknown): Theme {
  return isOfConflict(type, act) ? "conflict" : BY_TYPE[type];
}
