import type { Actor, Attribution, Claim } from "../../claim/index.js";
import { personById } from "../../vocabulary/index.js";

/** What somebody does in a claim; see ActorFact. */
export type Doing = "acts" | "says" | "party" | "named";

/** Somebody whom a claim names, with the office that it tells. */
export interface Involved {
  readonly actor: Actor;
  readonly office: string | null;
}

/** Details that hold ids of those who act. */
const ACTING = ["visitor", "participants", "agency"];

/** All whom a claim names: parties, who acts for them, who says so, and those whom its details name by an id alone (their name is "" where no table has it). */
export function involvedIn(claim: Claim): Involved[] {
  const bare = [...claim.source, ...claim.target, ...speakersOf(claim.attribution)];
  const own = [...bare.map((actor) => ({ actor, office: null })), ...claim.agents];
  const known = new Set(own.map(({ actor }) => actor.id));
  const others = ACTING.flatMap((field) => idsIn(claim.details[field])).filter((id) => !known.has(id));
  return [...own, ...others.map((id) => ({ actor: actorOfId(id), office: null }))];
}

/** What somebody does in a claim that names it: who tells of a deed of its own does it, and who speaks for a side in a statement or a position says it. */
export function doingOf(claim: Claim, id: string): Doing {
  const isSpeech = claim.type === "statement" || claim.type === "position";
  const acts =
    claim.agents.some(({ actor }) => actor.id === id) ||
    ACTING.some((field) => idsIn(claim.details[field]).includes(id));
  if (acts && !isSpeech) return "acts";
  if (acts || speakersOf(claim.attribution).some((actor) => actor.id === id)) return "says";
  return [...claim.source, ...claim.target].some((actor) => actor.id === id) ? "party" : "named";
}

function speakersOf(attribution: Attribution | null): Actor[] {
  return attribution === null ? [] : [attribution.speaker, ...speakersOf(attribution.via ?? null)];
}

function idsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && /^(?:person|firm|media|org):/u.test(one));
}

function actorOfId(id: string): Actor {
  const known = personById(id);
  const kind = id.startsWith("person:") ? "person" : /^(?:firm|media):/u.test(id) ? "firm" : "organisation";
  return {
    id,
    kind,
    name: known?.name ?? "",
    text: null,
    ...(known === undefined ? {} : { state: known.state }),
  };
}
