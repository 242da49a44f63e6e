import type { ClaimType, Status } from "../vocabulary/index.js";

/** Things that stand for years: what set them up comes before their standing. */
const STANDING: ReadonlySet<ClaimType> = new Set(["partnership", "membership", "position", "cooperation"]);

const PHASES: Readonly<Record<Status, number>> = {
  denied: 0,
  stated: 0,
  pledged: 1,
  planned: 1,
  agreed: 2,
  ongoing: 3,
  completed: 4,
  suspended: 5,
  cancelled: 6,
};

/** How far along in the history of a thing a status is, the greater the later. */
export function phaseOf(status: Status, type: ClaimType): number {
  return status === "ongoing" && STANDING.has(type) ? 4.5 : PHASES[status];
}

/** Which status tells best when a thing was: when it was done, then when it was agreed, then when it went on, was planned, was broken off. */
const TELLING: readonly Status[] = [
  "completed",
  "agreed",
  "ongoing",
  "stated",
  "planned",
  "pledged",
  "suspended",
  "cancelled",
  "denied",
];

export function tellingOfStatus(status: Status): number {
  return TELLING.indexOf(status);
}
