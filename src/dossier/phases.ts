import type { Claim } from "../claim/index.js";
import { type ClaimType, MONEY_STEPS, type MoneyStep, type Status, typesWith } from "../vocabulary/index.js";

/** Things that stand for years: what set them up comes before their standing. */
const STANDING = typesWith("lasting");

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

/** Steps of money that come after it was lent or given. */
const LATER: Readonly<Partial<Record<MoneyStep, number>>> = {
  "part-paid": 3.5,
  arrears: 4.2,
  repaid: 4.4,
  forgiven: 4.6,
};

/** The step of money that a claim's words tell beside its status; null where they tell none. */
export function moneyStepOf({ type, details: { step } }: Pick<Claim, "type" | "details">): MoneyStep | null {
  return type === "finance" ? (MONEY_STEPS.find((one) => one === step) ?? null) : null;
}

/** Whether a step of money is about part of what was lent or given, or about what comes back: its sum is not that of the thing. */
export function isOfPart(step: MoneyStep | null | undefined): boolean {
  return step != null && LATER[step] !== undefined;
}

/** What a claim tells of in the history of its thing: claims of one stage can contradict one another. */
export function stageOf(claim: Pick<Claim, "type" | "details" | "status">): string {
  return moneyStepOf(claim) ?? claim.status;
}

/** How far along in the history of a thing a status is, or a step of money beside it, the greater the later. */
export function phaseOf(status: Status, type: ClaimType, step: MoneyStep | null = null): number {
  const later = step === null ? undefined : LATER[step];
  if (later !== undefined) return later;
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
