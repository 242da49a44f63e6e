import type { Cue } from "./lexicon.js";
import type { Mention } from "./tokens.js";

// What a word of the tables is, by what it tells.

/** Whether a word names what is done to somebody, or said of them. */
export const isActed = ({ details }: Cue): boolean =>
  details?.some(([field]) => field === "act" || field === "stance") ?? false;

export const isKindOfVisit = ({ types, details }: Cue): boolean =>
  (types?.includes("visit") ?? false) && (details?.some(([field]) => field === "kind") ?? false);

export const isEmpty = (cue: Cue) => Object.keys(cue).length === 0;

/** A word for what two do together. */
export const isOfBoth = ({ cue: { types, statuses } }: Mention): boolean =>
  (types?.some((type) => type === "agreement" || type === "meeting") ?? false) ||
  ((statuses?.includes("agreed") ?? false) && !statuses!.includes("planned"));

/** A word that tells how far something has come and nothing else. */
export const isTense = ({ types, details, marks, statuses }: Cue): boolean =>
  statuses !== undefined && types === undefined && details === undefined && marks === undefined;

export const isDenying = ({ details, marks }: Cue): boolean =>
  (marks?.includes("denial") ?? false) ||
  (details?.some(([field, value]) => field === "act" && (value === "deny" || value === "reject")) ?? false);

/** What somebody does by denying or refusing. */
export const AGAINST: ReadonlySet<string> = new Set(["opposes", "reject", "deny"]);
