/** The twelve claim types (docs: one page each). The order is the order in which they are listed everywhere. */
export const CLAIM_TYPES = [
  "visit",
  "meeting",
  "statement",
  "agreement",
  "partnership",
  "position",
  "membership",
  "finance",
  "trade",
  "project",
  "cooperation",
  "action",
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** How far the thing has come according to the text. */
export const STATUSES = [
  "pledged",
  "planned",
  "agreed",
  "ongoing",
  "completed",
  "suspended",
  "cancelled",
  "stated",
  "denied",
] as const;
export type Status = (typeof STATUSES)[number];
