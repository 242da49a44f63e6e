import { MATERIAL_ACTS, SPEECH_ACTS } from "./acts.js";
import type { ClaimType } from "./claim-types.js";
import { eventKind } from "./plover.js";

/** PLOVER types of conflict, and of what ends it: withdrawals, ceasefires, releases, sanctions lifted. A request is none, though PLOVER counts it as verbal conflict. */
const OF_CONFLICT: ReadonlySet<string | null> = new Set([
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "PROTEST",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "RETREAT",
]);

const acts = (all: readonly { readonly slug: string; readonly cameo: string }[]) =>
  all.filter(({ cameo }) => OF_CONFLICT.has(eventKind(cameo)?.plover ?? null)).map(({ slug }) => slug);

let byType: Readonly<Partial<Record<ClaimType, ReadonlySet<string>>>> | null = null;

/** Acts of conflict by the type of claim that tells them: attacks, sanctions, threats, accusations, and what ends them. */
export function conflictActs(): Readonly<Partial<Record<ClaimType, ReadonlySet<string>>>> {
  byType ??= { action: new Set(acts(MATERIAL_ACTS)), statement: new Set(acts(SPEECH_ACTS)) };
  return byType;
}

/** Whether a fact of that type with that act ("shelling", "accuse") is part of a conflict or of its end. */
export function isOfConflict(type: ClaimType, act: unknown): boolean {
  return typeof act === "string" && (conflictActs()[type]?.has(act) ?? false);
}
