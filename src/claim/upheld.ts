import type { Annotation, Derived } from "../annotation/index.js";
import type { Span } from "../text/index.js";
import { findPlaces, seatBefore } from "../vocabulary/index.js";
import type { Actor, Claim } from "./claim.js";
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
    // A row, whose cells the usual annotation does not read.
    const sentence = sentenceOf(door, claim.value.evidence);
    if (sentence === undefined) return [claim];
    const cause = against(claim.value, annotation, door, sentence);
    if (cause === null) return [named(claim, door)];
    refused.set(cause, (refused.get(cause) ?? 0) + 1);
    return [];
  });
  return { claims: stand, refused };
}

function against(claim: Claim, annotation: Annotation, door: Door, sentence: Span): string | null {
  const { type, source, target, mutual, status, details, amount, attribution, evidence } = claim;
  const parties = [...source, ...target];
  const known = new Set([...door.known, ...parties.filter((party) => isMeant(party, claim, door)).map(({ id }) => id)]);
  const ids = (actors: Claim["source"]) => actors.map(({ id }) => id);
  const said = { source: ids(source), target: ids(target), mutual, status, details };
  const speaker = attribution?.speaker;
  const cause = objection({ ...door, known }, type, said, speaker?.kind === "person" ? speaker.id : null, {
    annotation,
    words: evidence,
    sentence,
  });
  if (cause !== null || amount === null) return cause;
  // Whose rupees they are the rules tell by the parties.
  return annotation.sums.some(({ value }) => value.value === amount.value) ? null : "no such sum";
}

/** Whether a table says that the words of a party stand for it: a city for its state ("Milan"), a capital for the state whose it was then. */
function isMeant({ id, text }: Actor, { when }: Claim, { known }: Door): boolean {
  if (text !== null && findPlaces(text).some((place) => place.known && place.state === id)) return true;
  return when !== null && [...known].some((today) => seatBefore(today, when.edtf)?.id === id);
}

/** A claim without those who are said to act in it and whom the text does not name, in its details neither. */
function named(claim: Derived<Claim>, { known }: Door): Derived<Claim> {
  const { type, details: said } = claim.value;
  const agents = claim.value.agents.filter(({ actor }) => known.has(actor.id));
  const key = KINDS[type].agents?.key ?? "";
  const acting = [said[key] ?? []].flat();
  // Firms are told by what they are called, persons by their ids.
  const stands = new Set([...known, ...agents.map(({ actor }) => actor.name)]);
  const some = acting.filter((one) => typeof one === "string" && stands.has(one));
  if (some.length === acting.length) return { ...claim, value: { ...claim.value, agents } };
  const { [key]: _, ...rest } = said;
  const details = some.length === 0 ? rest : { ...said, [key]: some };
  return { ...claim, value: { ...claim.value, agents, details } };
}
