import type { Actor, Attribution, Claim } from "../claim/index.js";
import { json } from "./digest.js";
import { isActorId } from "./identity.js";

/** Bytes that the ids of a claim have at most: PostgreSQL's indexes take no value above 2700. */
const MOST = 2000;

/**
 * Ids of the persons, organisations and firms that a claim names, each once and in order: its parties, who acts for them, who says so, and those in its
 * details. Of a list that is longer than an index takes, the first.
 */
export function actorsNamed(claim: Pick<Claim, "source" | "target" | "agents" | "attribution" | "details">): string[] {
  const ids = [
    ...[...claim.source, ...claim.target].map(({ id }) => id),
    ...claim.agents.map(({ actor }) => actor.id),
    ...speakersOf(claim.attribution).map(({ id }) => id),
    ...Object.values(claim.details).flatMap(stringsIn),
  ];
  const named = [...new Set(ids.filter(isActorId))];
  const fitting: string[] = [];
  let length = 2;
  for (const id of named) {
    length += Buffer.byteLength(json(id)) + 1;
    if (length > MOST) break;
    fitting.push(id);
  }
  return fitting.sort();
}

/** What a claim calls somebody; null where it has but the id. */
export function nameIn(claim: Parameters<typeof actorsNamed>[0], id: string): string | null {
  const agents = claim.agents.map(({ actor }) => actor);
  const actors = [...claim.source, ...claim.target, ...agents, ...speakersOf(claim.attribution)];
  const name = actors.find((actor) => actor.id === id)?.name ?? "";
  return name === "" ? null : name;
}

/** The ids as JSON: `claims.actors`. */
export function actorsText(claim: Parameters<typeof actorsNamed>[0]): string {
  return json(actorsNamed(claim));
}

/** Who says so, and who reports the words, the nearest to the author last. */
function speakersOf(attribution: Attribution | null): Actor[] {
  return attribution === null ? [] : [attribution.speaker, ...speakersOf(attribution.via ?? null)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(stringsIn) : [];
}
