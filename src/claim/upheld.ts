import type { Annotation, Derived } from "../annotation/index.js";
import type { Claim } from "./claim.js";
import { type Door, doorOf, objection, sentenceOf } from "./door.js";
import { KINDS } from "./kinds/index.js";

/** Claims that the text holds, and how many were refused for which cause. */
export interface Upheld {
  readonly claims: readonly Derived<Claim>[];
  readonly refused: ReadonlyMap<string, number>;
}

/**
 * Of claims that rules made without the verifier, those that it lets pass: they are held against the same names, sentences, sums and conditions as what the network proposes,
 * and whoever acted for their parties against the names. A newspaper or firm that speaks is named by its own words. Rows of tables, which stand in no sentence,
 * are held against their headings where they are read.
 */
export function upheld(claims: readonly Derived<Claim>[], annotation: Annotation, home: string | null): Upheld {
  const door = doorOf(annotation, home);
  const refused = new Map<string, number>();
  const stand = claims.flatMap((claim) => {
    const cause = against(claim.value, annotation, door);
    if (cause === null) return [named(claim, door)];
    refused.set(cause, (refused.get(cause) ?? 0) + 1);
    return [];
  });
  return { claims: stand, refused };
}

function against(claim: Claim, { sums }: Annotation, door: Door): string | null {
  const { type, source, target, mutual, status, details, amount, attribution, evidence } = claim;
  if (sentenceOf(door, evidence) === undefined) return null;
  const ids = (actors: Claim["source"]) => actors.map(({ id }) => id);
  const said = { source: ids(source), target: ids(target), mutual, status, details };
  const speaker = attribution?.speaker;
  const cause = objection(door, type, said, speaker?.kind === "person" ? speaker.id : null);
  if (cause !== null || amount === null) return cause;
  // Whose rupees they are the rules tell by the parties.
  return sums.some(({ value }) => value.value === amount.value) ? null : "no such sum";
}

/** A claim without those who are said to act in it and whom the text does not name, in its details neither. */
function named(claim: Derived<Claim>, { known }: Door): Derived<Claim> {
  const { type, details: said } = claim.value;
  const agents = claim.value.agents.filter(({ actor }) => known.has(actor.id));
  const { [KINDS[type].agents?.key ?? ""]: acting, ...rest } = said;
  const some = [acting].flat().filter((id) => typeof id === "string" && known.has(id));
  if (acting === undefined || some.length === [acting].flat().length)
    return { ...claim, value: { ...claim.value, agents } };
  const details = some.length === 0 ? rest : { ...said, [KINDS[type].agents!.key]: some };
  return { ...claim, value: { ...claim.value, agents, details } };
}
